"""Looks over the whole course: every mistake that stops a build, and every piece of advice."""

from __future__ import annotations

from pathlib import Path

from ..content import Content
from ..kit import markdownfile
from ..kit.errors import Mistake, Mistakes
from ..registry import ROOT, connect
from .lint import advise


def lint(root: Path = ROOT) -> list[Mistake]:
    """Every mistake of the course, and every warning as far as the course can be read."""
    return survey(root)[0]


def survey(root: Path = ROOT) -> tuple[list[Mistake], Content | None]:
    """What the linter tells, in the order of files and lines, and the course if it was read."""
    mistakes = Mistakes()
    course = None
    with mistakes.collected():
        content = Content.read(markdownfile.read(root / "docs"), root, mistakes)
        if not mistakes.found:
            connect(content, root, mistakes)
        course = content
        mistakes.add(list(advise(content, whole=not mistakes.found)))
    return sorted(set(mistakes.found)), course
