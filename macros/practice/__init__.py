"""The practice: cases to choose from by role."""
