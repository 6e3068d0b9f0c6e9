"""Review: what was learned comes back on days 2, 9, 25 and 60."""
