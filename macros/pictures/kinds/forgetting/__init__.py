"""How what was read once is forgotten, and how each return makes it last: a scheme."""
