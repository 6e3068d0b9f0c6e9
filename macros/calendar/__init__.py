"""Calendar import: a reader's own calendar file, sorted into the three roles in the browser."""
