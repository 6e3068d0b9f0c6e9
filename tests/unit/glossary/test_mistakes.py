"""What the author of a term reads after a mistake: one file of mistakes/ is one test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

import macros
from macros.kit import markdownfile
from macros.kit.errors import CourseError

HERE = Path(__file__).parent
CASES = sorted((HERE / "mistakes").glob("*.yml"))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small course of the other mistakes, and in it a glossary without one."""
    for small in (HERE.parent / "course/project", HERE / "project"):
        shutil.copytree(small, tmp_path, dirs_exist_ok=True)
    for source in (macros.ROOT / "macros").rglob("*"):
        target = tmp_path / source.relative_to(macros.ROOT)
        if source.suffix in {".jinja", ".yml"} and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(project: Path) -> None:
    macros.read(markdownfile.read(project / "docs"), project)


def test_a_glossary_without_mistakes_is_read(project: Path) -> None:
    read(project)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_message(case: Path, project: Path) -> None:
    told = yaml.safe_load(case.read_text(encoding="utf-8"))
    path = project / told["change"]
    text = path.read_text(encoding="utf-8")
    for change in (told, told.get("also", {})):
        old = change.get("from")
        assert not old or old in text, "the case does not fit the small course"
        text = text.replace(old, change["to"]) if old else change.get("to", text)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CourseError) as caught:
        read(project)
    assert str(caught.value).splitlines() == told["says"].splitlines()


def test_a_slip_of_the_keyboard_in_a_term_is_told(project: Path) -> None:
    path = project / "macros/glossary/terms.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Место, где", "Место , где"), encoding="utf-8")
    told = [str(one) for one in macros.lint(project) if one.path == path]
    assert told == [
        "macros/glossary/terms.yml:11:11: предупреждение: пробел перед знаком «,»; уберите его"
    ]
