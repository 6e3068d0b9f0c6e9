"""Addresses within the site: one function makes all that are relative."""

from __future__ import annotations

import posixpath


def relative(target: str, base: str) -> str:
    """From one address to another, both from the root of the site: `../sources/`.

    A page's address is empty or ends with a slash, a file's does not.
    """
    path = posixpath.relpath(f"/{target}", f"/{base}")
    return path if target and not target.endswith("/") else f"{path}/"
