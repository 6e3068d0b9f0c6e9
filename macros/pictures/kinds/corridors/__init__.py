"""Corridors of the calculator's model over the size of a team: a mirror, no norm."""
