"""Measured weeks: guessed, logged, read from a calendar; beside the corridors and each other."""
