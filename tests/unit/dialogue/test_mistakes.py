"""What the author of a talk reads after a mistake: one file of mistakes/ is one test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.kit.errors import CourseError
from tests.tools import small

HERE = Path(__file__).parent
CASES = sorted((HERE / "mistakes").glob("*.yml"))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small course of the other mistakes, and in it a talk without one."""
    monkeypatch.chdir(tmp_path)
    return small.lay(tmp_path, HERE / "project")


def test_a_talk_without_mistakes_is_read(project: Path) -> None:
    small.read(project)


def test_a_course_without_talks_is_read(project: Path) -> None:
    shutil.rmtree(project / "quizzes/dialogues")
    (project / "docs/talk.md").unlink()
    small.read(project)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_message(case: Path, project: Path) -> None:
    says = small.spoil(project, case)
    with pytest.raises(CourseError) as caught:
        small.read(project)
    assert str(caught.value).splitlines() == says
