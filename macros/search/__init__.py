"""Search that costs nothing before the first query: where its files come from and go."""
