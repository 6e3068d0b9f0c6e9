"""Steps one after the other: how long each was done, how long it lay before."""
