"""Whose edition it is stands in mkdocs.yml alone: a copy of the course keeps its own answers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = {".css", ".html", ".jinja", ".js", ".json", ".py", ".xml", ".yml"}
FILES = sorted(
    path
    for folder in ("docs/assets", "macros", "theme")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in CODE
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_of_the_code_names_an_edition(path: Path) -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (course_id,) = re.findall(r"^  course_id: (\S+)$", settings, re.MULTILINE)
    assert course_id not in path.read_text(encoding="utf-8")
