"""Lessons: their heads, their order, the map of the course."""
