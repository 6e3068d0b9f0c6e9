"""A spoilt copy of the project is built, the project itself is not touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools import project

CONFIG = "site_name: Курс\nplugins: []\n"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    files = {"mkdocs.yml": CONFIG, "docs/index.md": "# Курс\n", "site/old.html": "", ".venv/x": ""}
    project.change(root, files)
    return root


def test_a_copy_holds_nothing_that_was_made(small: Path, tmp_path: Path) -> None:
    copied = project.copy(small, tmp_path / "copy")
    assert sorted(path.name for path in copied.iterdir()) == ["docs", "mkdocs.yml"]


def test_a_page_may_have_the_name_of_what_is_made(small: Path, tmp_path: Path) -> None:
    project.change(small, {"docs/site/page.md": "да"})
    assert (project.copy(small, tmp_path / "copy") / "docs/site/page.md").exists()


def test_a_change_may_add_replace_and_remove(small: Path) -> None:
    project.change(small, {"docs/new/page.md": "да", "mkdocs.yml": None})
    assert (small / "docs/new/page.md").read_text(encoding="utf-8") == "да"
    assert not (small / "mkdocs.yml").exists()
