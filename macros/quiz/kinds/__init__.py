"""The kinds of questions: each a model, and a template of the same name."""
