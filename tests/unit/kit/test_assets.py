"""A reader's browser never mixes the scripts of two versions of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit import assets


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    for name in ("index.md", "assets/main.js", "assets/kit/kit.css", "assets/images/card.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


def test_the_same_files_have_the_same_folder(docs: Path) -> None:
    mark = assets.fingerprint(docs)
    assert mark == assets.fingerprint(docs)
    assert len(mark) == 8
    assert int(mark, 16) >= 0


@pytest.mark.parametrize("name", ["assets/main.js", "assets/kit/kit.css", "assets/quiz/new.js"])
def test_any_change_of_a_script_or_style_gives_a_new_folder(docs: Path, name: str) -> None:
    before = assets.fingerprint(docs)
    (docs / name).parent.mkdir(exist_ok=True)
    (docs / name).write_text("changed", encoding="utf-8")
    assert assets.fingerprint(docs) != before


def test_a_script_that_moves_gives_a_new_folder(docs: Path) -> None:
    before = assets.fingerprint(docs)
    (docs / "assets/main.js").rename(docs / "assets/other.js")
    assert assets.fingerprint(docs) != before


@pytest.mark.parametrize("name", ["index.md", "assets/images/card.png"])
def test_a_page_or_a_picture_leaves_the_folder_as_it_was(docs: Path, name: str) -> None:
    before = assets.fingerprint(docs)
    (docs / name).write_text("changed", encoding="utf-8")
    assert assets.fingerprint(docs) == before


@pytest.mark.parametrize(
    ("src", "published"),
    [
        ("assets/main.js", "assets/0a1b2c3d/main.js"),
        ("assets/quiz/kinds/choice.js", "assets/0a1b2c3d/quiz/kinds/choice.js"),
        ("assets/images/card.png", "assets/images/card.png"),
        ("lessons/leader.md", "lessons/leader.md"),
        ("other/assets/main.js", "other/assets/main.js"),
    ],
)
def test_only_scripts_and_styles_are_published_in_the_folder(src: str, published: str) -> None:
    assert assets.moved(src, "0a1b2c3d") == published


SCRIPTS = {
    "assets/main.js": """import { near } from "./part/near.js";
/** @typedef {import("./part/far.js").Far} Far */
near(() => import("./part/far.js"));
""",
    "assets/part/near.js": 'import{must as a}from"../kit/dom.js";import { deep } from "./deep.js";',
    "assets/part/deep.js": 'export const deep = () => import("./far.js");',
    "assets/part/far.js": 'export const words = ["from", "to", "./near.js"];',
    "assets/kit/dom.js": "export const must = 1;",
    "assets/kit/progress.schema.json": "{ }",
}


def test_a_module_is_announced_with_all_that_it_asks_for_at_once() -> None:
    found = assets.imports(SCRIPTS)
    assert found["part/near"] == ["kit/dom", "part/deep"]
    assert found["main"] == ["kit/dom", "part/deep", "part/near"]  # not what it asks for later
    assert found["part/far"] == []
