"""Type a word or a few."""
