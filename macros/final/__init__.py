"""The final check: fifteen cases of all roles, told apart only when they are handed in."""
