"""Find the counterpart of each item."""
