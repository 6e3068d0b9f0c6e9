"""A build of the tests is as strict as the site's own."""

from __future__ import annotations

from pathlib import Path

from tests.tools import project

FILES = {"mkdocs.yml": "site_name: Курс\nplugins: []\n", "docs/index.md": "[нет](nowhere.md)\n"}


def test_a_warning_is_an_error_and_is_told(tmp_path: Path) -> None:
    project.change(tmp_path / "project", FILES)
    code, output = project.build(tmp_path / "project", tmp_path / "site")
    assert code
    assert "nowhere.md" in output
