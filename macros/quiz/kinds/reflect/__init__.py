"""Answer in own words, then compare with a sample."""
