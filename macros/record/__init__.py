"""Record of self-study: a sheet that says what was done, and that it proves nothing by itself."""
