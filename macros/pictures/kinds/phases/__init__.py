"""Parts of a plan one after the other, with talks on the way."""
