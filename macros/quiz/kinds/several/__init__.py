"""Mark all the right options."""
