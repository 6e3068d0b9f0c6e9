"""A course need not have a talk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.tools import small

HERE = Path(__file__).parent


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small course of the other mistakes, and in it a talk without one."""
    monkeypatch.chdir(tmp_path)
    return small.lay(tmp_path, HERE / "project")


def test_a_course_without_talks_is_read(project: Path) -> None:
    shutil.rmtree(project / "quizzes/dialogues")
    (project / "docs/talk.md").unlink()
    small.read(project)
