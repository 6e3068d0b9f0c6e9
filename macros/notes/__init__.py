"""Notes and bookmarks: what a reader writes beside the sections of the lessons."""
