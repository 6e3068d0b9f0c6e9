"""Where everything comes from: the article's claims, what is missing, outside evidence."""
