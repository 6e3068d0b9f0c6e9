"""Our quiz beside mkdocs-quiz: the same questions, the same theme, one browser, one run."""
