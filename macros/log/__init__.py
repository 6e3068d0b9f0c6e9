"""The log of five days: ten half-days, each a letter or a little more."""
