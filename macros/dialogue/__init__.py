"""Branching talks: from quizzes/dialogues/*.yml to a talk on the page."""
