"""Whose edition it is stands in mkdocs.yml alone: a copy of the course keeps its own answers."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = {".css", ".html", ".jinja", ".js", ".json", ".py", ".xml", ".yml"}
FILES = sorted(
    path
    for folder in ("docs/assets", "macros", "theme")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in CODE
)


def test_no_file_of_the_code_names_an_edition() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (course_id,) = re.findall(r"^  course_id: (\S+)$", settings, re.MULTILINE)
    assert len(FILES) > 300
    named = [path for path in FILES if course_id in path.read_text(encoding="utf-8")]
    assert [path.relative_to(ROOT).as_posix() for path in named] == []
