"""A row of dots for each case, those full that came to something."""
