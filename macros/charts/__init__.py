"""Charts of what the reader has done, each with a table that says the same."""
