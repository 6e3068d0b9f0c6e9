"""The linter reads the texts of the glossary too."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.author.survey import lint
from tests.tools import small

HERE = Path(__file__).parent


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small course of the other mistakes, and in it a glossary without one."""
    monkeypatch.chdir(tmp_path)
    return small.lay(tmp_path, HERE / "project")


def test_a_slip_of_the_keyboard_in_a_term_is_told(project: Path) -> None:
    path = project / "macros/glossary/terms.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Место, где", "Место , где"), encoding="utf-8")
    told = [str(one) for one in lint(project) if one.path == path]
    assert told == [
        "macros/glossary/terms.yml:11:11: предупреждение: пробел перед знаком «,»; уберите его"
    ]
