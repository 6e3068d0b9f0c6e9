"""Type a number."""
