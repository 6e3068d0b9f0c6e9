"""Which questions a call shows: a section leaves out what is asked elsewhere on its page."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit import markdownfile
from macros.kit.markdownfile import Page
from macros.quiz.bank import chosen
from macros.quiz.model import Question, Quiz


def question(name: str, section: str, *variants: str) -> dict[str, object]:
    return {
        "id": name,
        "kind": "number",
        "where": f"first#{section}",
        "ask": "Сколько?",
        "value": 2,
        "why": "Два.",
        "variants": list(variants),
    }


QUESTIONS = [
    question("one", "a", "again", "more"),
    question("two", "a"),
    question("again", "a", "one", "more"),
    question("more", "b", "one", "again"),
]


@pytest.fixture
def questions() -> list[Question]:
    return Quiz.model_validate({"title": "Проба", "questions": QUESTIONS}).questions


def page(tmp_path: Path, text: str) -> Page:
    (tmp_path / "first.md").write_text(text, encoding="utf-8")
    return markdownfile.read(tmp_path)["first.md"]


Asked = tuple[str | None, str | None]  # the section, the only one

ALONE = '{{ quiz("q", only="one") }}'
CASES: dict[str, tuple[str, Asked, list[str]]] = {
    "variants but the first": ("", ("a", None), ["one", "two"]),
    "a variant whose first is elsewhere": ("", ("b", None), ["more"]),
    "all": ("", (None, None), ["one", "two"]),
    "asked alone": (ALONE, ("a", None), ["two", "again"]),
    "the one itself": (ALONE, (None, "one"), ["one"]),
    "a variant by its id": ("", (None, "again"), ["again"]),
    "not of this section": ("", ("b", "one"), []),
}


@pytest.mark.parametrize(("text", "asked", "expected"), CASES.values(), ids=CASES)
def test_a_call_shows(
    tmp_path: Path, questions: list[Question], text: str, asked: Asked, expected: list[str]
) -> None:
    found = chosen(questions, page(tmp_path, text), *asked)

    assert [one.id for one in found] == expected
