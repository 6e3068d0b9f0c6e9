"""Decision helpers: from quizzes/decisions/*.yml to a few questions and a reasoned answer."""
