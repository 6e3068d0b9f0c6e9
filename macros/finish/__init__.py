"""The built site made whole: what no generator does for a page, and the files beside the pages."""
