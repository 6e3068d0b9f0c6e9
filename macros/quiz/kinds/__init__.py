"""The kinds of questions: each a folder with all that is its own; its script has its name."""
