"""The course as a whole: how far a reader is, and what other pages must know of its questions."""
