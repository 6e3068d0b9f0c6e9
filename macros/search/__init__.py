"""Search that costs nothing before the first query: the index that its scripts read."""
