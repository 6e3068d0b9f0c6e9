"""Pictures of the lessons: drawn at build from data that stands once, each with its table."""
