"""Hours of weeks as bars, a piece for each role."""
