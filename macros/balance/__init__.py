"""The role-balance calculator: a reader's week beside the targets of a model."""
