"""Steps: a page cut into parts of small steps, of which a script shows one at a time."""
