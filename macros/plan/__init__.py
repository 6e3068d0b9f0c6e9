"""Plan for 90 days: what the lessons asked and the reader promised, in three parts with dates."""
