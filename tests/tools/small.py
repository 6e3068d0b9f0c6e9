"""A small course without a mistake, and what an author does wrong in it: one file, one case."""

from __future__ import annotations

import functools
import os
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

    `{kinds}` in them stands for all kinds of questions.
    """
    told: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    for change in (told, {"change": told["change"]} | told.get("also", {})):
        path = project / change["change"]
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        old = change.get("from")
        if old and old not in text:
            raise ValueError(f"{case.name} does not fit the small course")
        text = text.replace(old, change["to"]) if old else change.get("to", text)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    said: str = told["says"]
    return said.replace("{kinds}", ", ".join(KINDS)).splitlines()


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
