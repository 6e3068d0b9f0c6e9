"""Shares from different sources on one scale of per cent."""
