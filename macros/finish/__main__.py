"""Finishes a site that another generator has built.

Usage: python -m macros.finish SITE
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..kit import libraries
from ..kit.errors import CourseError, Mistake
from ..registry import ROOT, current
from .site import finish


def main(site: str) -> int:
    """Finish it; mistakes of the course are told in their own lines."""
    mistakes: Sequence[Mistake] = libraries.missing(ROOT)
    try:
        if not mistakes:
            finish(Path(site), current(), os.environ.get("EDIT_URI", ""))
    except CourseError as error:
        mistakes = error.mistakes
    for one in mistakes:
        print(one)  # noqa: T201  it speaks to a person at a terminal
    return int(bool(mistakes))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
