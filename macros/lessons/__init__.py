"""Lessons: their heads, their order, their tasks, what stands around their text."""
