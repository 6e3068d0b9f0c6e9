"""The glossary: words of the course with their meanings, on a page and beside the text."""
