"""The index of a site: all its pages, by their addresses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.search import index, page


def html(title: str, more: str = "") -> str:
    return f"{more}<article><h1 id='t'>{title}</h1><p>Кто такой «лидер»</p></article>"


def test_a_page_is_told_with_its_address_title_and_sections() -> None:
    assert index.entries({"lessons/leader/": html("Лидер")}) == [
        {
            "address": "lessons/leader/",
            "weight": 4,
            "title": "Лидер",
            "sections": [{"id": "", "heading": "", "text": "Кто такой «лидер»"}],
        }
    ]


@pytest.mark.parametrize(
    ("address", "weight"),
    [("lessons/leader/", 4), ("", 1), ("sources/", 1), ("trainers/leader/", 0.5)],
)
def test_a_lesson_comes_before_its_plan_for_the_trainer(address: str, weight: float) -> None:
    assert [one["weight"] for one in index.entries({address: html("Лидер")})] == [weight]


def test_a_page_that_is_not_to_be_found_is_left_out() -> None:
    pages = {"b/": html("Б"), "a/": html("А"), "c/": html("В", page.EXCLUDED_PAGE)}
    assert [one["address"] for one in index.entries(pages)] == ["a/", "b/"]


def test_the_index_of_a_built_site_is_written_beside_its_pages(tmp_path: Path) -> None:
    for address in ("", "lessons/leader/"):
        path = tmp_path / address / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html("Лидер"), "utf-8")
    (tmp_path / "404.html").write_text(html("Нет"), "utf-8")
    index.write(tmp_path)
    index.write(tmp_path)
    text = (tmp_path / index.FILE).read_text("utf-8")
    assert [one["address"] for one in json.loads(text)["pages"]] == ["", "lessons/leader/"]
    assert '"title":"Лидер","sections":' in text
    assert [one.name for one in (tmp_path / "search").iterdir()] == ["index.json"]
