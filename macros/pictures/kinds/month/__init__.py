"""Four weeks of a month: what is asked in each, and when it is seen."""
