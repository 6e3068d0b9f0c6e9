"""A small course without a mistake, and what an author does wrong in it: one file, one case."""

from __future__ import annotations

import functools
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

import macros
from macros.kit import markdownfile
from macros.kit.errors import Mistakes
from macros.quiz.model import KINDS
from macros.registry import look

LINT = "macros/author/lint.yml"
EXEMPT = re.compile(r"^exempt: .*$", re.MULTILINE)
"""The lessons that the real course exempts; the small one has others."""
COURSE = macros.ROOT / "tests/unit/course/project"


def lay(to: Path, *more: Path) -> Path:
    """Lay the small course, and more upon it, with the real templates, words and sources."""
    for project in (COURSE, *more):
        shutil.copytree(project, to, dirs_exist_ok=True)
    for name, content in _real().items():
        target = to / name
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    measures = to / LINT
    text = EXEMPT.sub("exempt: []", measures.read_text(encoding="utf-8"))
    measures.write_text(text, encoding="utf-8")
    return to


@functools.cache
def _real() -> dict[Path, bytes]:
    """The real templates and data by their names from the root: looked for once, not per case."""
    found = (
        Path(folder, name)
        for folder, _, names in os.walk(macros.ROOT / "macros")
        for name in names
        if name.endswith((".jinja", ".yml"))
    )
    return {one.relative_to(macros.ROOT): one.read_bytes() for one in found}


def read(project: Path) -> None:
    """Read all of it; raise CourseError with every mistake."""
    mistakes = Mistakes()
    look(markdownfile.read(project / "docs", mistakes), project, mistakes)
    mistakes.stop()


def spoil(project: Path, case: Path) -> list[str]:
    """Change the course as a case says; give the lines that it expects.

    In them `{kinds}` stands for all kinds of questions, `{at}` for the line of what is changed and
    `{next}` for the one after it: in a file of the real course they move.
    """
    told: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    line = 0
    for change in (told, {"change": told["change"]} | told.get("also", {})):
        path = project / change["change"]
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        old = change.get("from")
        if old and old not in text:
            raise ValueError(f"{case.name} does not fit the small course")
        line = line or (text[: text.index(old)].count("\n") + 1 if old else 0)
        text = text.replace(old, change["to"]) if old else change.get("to", text)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    said: str = told["says"]
    known = {"{kinds}": ", ".join(KINDS), "{at}": str(line), "{next}": str(line + 1)}
    for name, value in known.items():
        said = said.replace(name, value)
    return said.splitlines()


@contextmanager
def spoiled(project: Path, case: Path) -> Iterator[list[str]]:
    """Spoil the course for a while; it is as it was afterwards."""
    change: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    names = [change["change"], change.get("also", {}).get("change", change["change"])]
    paths = [project / name for name in names]
    before = {path: path.read_bytes() if path.exists() else None for path in paths}
    try:
        yield spoil(project, case)
    finally:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
