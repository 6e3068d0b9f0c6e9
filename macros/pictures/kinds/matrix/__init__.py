"""Two sorts against two: what each of four pairs comes to."""
