"""What the tests of the authors' commands share: a copy of the project, to write into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools import project


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the whole project, to write into."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    root = project.copy(project.ROOT, tmp_path / "course")
    monkeypatch.chdir(root)
    return root
