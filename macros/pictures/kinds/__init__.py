"""All that is a kind's own: what its file may say, and how it is drawn."""
