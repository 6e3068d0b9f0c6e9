"""Pick the one right option."""
