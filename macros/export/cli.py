"""The command of trainers: `make export` writes the question bank for other programs."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from .. import ROOT
from ..content import Content
from ..kit import markdownfile, texts, yamlfile
from ..kit.errors import CourseError, Mistakes, short
from ..kit.source import read_text
from . import anki, course, losses, moodle, qti
from .course import Course
from .fields import Fields

FOLDER = "export"


def read(root: Path, site: str) -> tuple[Course, Fields]:
    """What is exported, and how its fields are drawn; raises CourseError with every mistake."""
    mistakes = Mistakes()
    content = Content.read(markdownfile.read(root / "docs"), root, mistakes)
    mistakes.stop()
    titles = {one.slug: one.title for one in content.lessons if one.page}
    named = _named(root / "mkdocs.yml")
    whole = Course(*named, course.parts(content.quizzes, titles), site)
    words = texts.read(root / "macros/texts/ru.yml")
    return whole, Fields(root / "macros", site, content.pages, content.places, words)


def write(root: Path, site: str, moment: int) -> list[Path]:
    """Write every file; give their paths."""
    whole, fields = read(root, site)
    lost = {"formats": losses.of_formats(root), "kinds": losses.of_kinds(root, whole)}
    values = {"course": whole, "site": site, **lost}
    made: dict[str, Callable[[], bytes]] = {
        "moodle.xml": lambda: moodle.write(whole, fields),
        "qti.zip": lambda: qti.write(whole, fields),
        "anki.apkg": lambda: anki.write(whole, fields, moment),
        "losses.md": lambda: fields.render("export/losses.md.jinja", **values).encode(),
    }
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    for name, make in made.items():
        (folder / name).write_bytes(make())
    return [folder / name for name in made]


def _named(path: Path) -> tuple[str, str]:
    """The id and the name of the course; MkDocs' own tags in the file do not concern us."""
    tree = yamlfile.compose(path, read_text(path))
    found = {name.value: value for name, value in tree.value} if tree else {}
    extra = {name.value: value for name, value in found["extra"].value}
    return str(extra["course_id"].value), str(found["site_name"].value)


def main(root: Path = ROOT) -> int:
    """Write the files and tell their paths; mistakes are told in their own lines."""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    try:
        written = write(root, os.environ.get("SITE_URL", ""), moment)
    except CourseError as error:
        print(error)  # noqa: T201  it speaks to a person at a terminal
        return 1
    print("\n".join(map(short, written)))  # noqa: T201  it speaks to a person here too
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
