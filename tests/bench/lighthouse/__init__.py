"""Lighthouse, which is too large to come with the tests: installed when it is asked for."""
