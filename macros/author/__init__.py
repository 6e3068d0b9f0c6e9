"""The author's desk: what `make lint`, `make coverage`, `make new-…` do; above all other parts."""
