"""Occasions one below the other, and who of two leads the talk."""
