"""Spoils the content as authors do, thousands of times, and looks at what the linter says of it."""
