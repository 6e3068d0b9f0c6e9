"""Somebody in the middle, and by whose hands each role works."""
