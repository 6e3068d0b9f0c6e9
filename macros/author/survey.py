"""Looks over the whole course: every mistake that stops a build, and every piece of advice."""

from __future__ import annotations

from pathlib import Path

from ..content import Content
from ..kit import markdownfile
from ..kit.errors import Mistake, Mistakes
from ..registry import ROOT, look
from .lint import advise
from .measures import read_measures


def lint(root: Path = ROOT) -> list[Mistake]:
    """Every mistake of the course, and every warning as far as the course can be read."""
    return survey(root)[0]


def survey(root: Path = ROOT) -> tuple[list[Mistake], Content | None]:
    """What the linter tells, in the order of files and lines, and the course if it was read."""
    mistakes = Mistakes()
    course: Content | None = None
    with mistakes.collected():
        pages = markdownfile.read(root / "docs", mistakes)
        course, _ = look(pages, root, mistakes)
        measured = read_measures(root, [one.slug for one in course.lessons], mistakes)
        whole = not mistakes.found
        if measured:
            mistakes.add(list(advise(course, whole=whole)))
    return sorted(set(mistakes.found)), course
