"""What was reported, and what of it was earned: two bars against a plan."""
