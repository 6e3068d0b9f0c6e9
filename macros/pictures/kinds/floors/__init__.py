"""Three floors of a company: where an agreement is possible."""
