"""A copy of the course to spoil; what has not changed since the last look is not read again."""

from __future__ import annotations

import functools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from macros.author import proofread
from macros.author.survey import lint
from macros.kit import markdownfile, markup, tags, templates, yamlfile
from macros.kit.errors import CourseError, Mistake
from tests.tools.compiled import Compiled

CONTENT = ("docs/**/*.md", "quizzes/**/*.yml", "macros/**/*.yml", "mkdocs.yml")
CODE = ("skeleton", "losses.yml", "blanks.yml", "exporters")
"""What of macros/ no author edits."""


def copy(root: Path, to: Path) -> Path:
    """All that the linter reads, with the files that pages name."""
    for pattern in (*CONTENT, "macros/**/*.jinja", "docs/assets/images/*", "docs/assets/main.*"):
        for path in root.glob(pattern):
            target = to / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return to


def files(root: Path) -> list[Path]:
    """What authors edit, in order."""
    found = {path for pattern in CONTENT for path in root.glob(pattern)}
    return sorted(path for path in found if not any(one in path.as_posix() for one in CODE))


@contextmanager
def remembering(root: Path) -> Iterator[Callable[[], list[Mistake]]]:
    """Give the linter of a course; files, pages and templates that stay are kept."""
    before = Path.cwd()
    os.chdir(root)
    pages: dict[tuple[str, str], markdownfile.Page] = {}
    make = markdownfile.Page

    def page(path: Path, src: str, source: str) -> markdownfile.Page:
        return pages.setdefault((src, source), make(path, src, source))

    with (
        patch.object(templates, "Environment", Compiled),
        patch.object(yamlfile, "parse", _kept(yamlfile.parse)),
        patch.object(markdownfile, "Page", page),
        patch.object(markup, "mistakes", _listed(markup.mistakes)),
        patch.object(tags, "mistakes", _listed(tags.mistakes)),
        patch.object(proofread, "slips", _listed(proofread.slips)),
    ):
        try:
            yield lambda: lint(root)
        finally:
            os.chdir(before)


def _listed(function: Callable[..., Any]) -> Callable[..., Any]:
    kept: dict[Any, list[Any]] = {}

    @functools.wraps(function)
    def call(first: Any, *more: Any) -> list[Any]:
        key = first if isinstance(first, str) else id(first)
        if key not in kept:
            kept[key] = [*function(first, *more)]
        return kept[key]

    return call


def _kept(parse: Callable[..., Any]) -> Callable[..., Any]:
    kept: dict[Any, Any] = {}

    def call(model: Any, path: Path, source: str, above: int = 0, *, tags: bool = False) -> Any:
        key = model, path, source, above
        if key not in kept:
            try:
                kept[key] = parse(model, path, source, above, tags=tags)
            except CourseError as error:
                kept[key] = error
        if isinstance(kept[key], CourseError):
            raise CourseError(*kept[key].mistakes)
        return kept[key]

    return call
