"""The question bank for other programs: Moodle XML, QTI 2.1, a deck of Anki."""
