"""Which questions a call shows: of variants the first, and none that its page asks by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit import markdownfile
from macros.quiz.bank import all_in_midst, chosen
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
    question("kept", "c") | {"reserve": True},
    question("fact", "c") | {"flip": "turned"},
    question("turned", "c") | {"flip": "fact", "value": 3},
]


@pytest.fixture
def questions() -> list[Question]:
    return Quiz.model_validate({"title": "Проба", "questions": QUESTIONS}).questions


Asked = tuple[str | None, str | None]  # the section, the only one

ALONE = '{{ quiz("q", only="one") }}'
FRAMED = '{{ quiz("q", only="one", moment="before") }}'
CASES: dict[str, tuple[str, Asked, list[str]]] = {
    "variants but the first": ("", ("a", None), ["one", "two"]),
    "a variant whose first is elsewhere": ("", ("b", None), ["more"]),
    "all": ("", (None, None), ["one", "two", "fact"]),
    "neither the reserve nor what a question is turned into": ("", ("c", None), ["fact"]),
    "what a question is turned into, by its id": ("", (None, "turned"), ["turned"]),
    "asked alone as well": (ALONE, ("a", None), ["two"]),
    "a variant of what is asked alone": (ALONE, ("b", None), []),
    "asked before the lesson": (FRAMED, ("a", None), ["two", "again"]),
    "the one itself": (FRAMED, (None, "one"), ["one"]),
    "a variant by its id": ("", (None, "again"), ["again"]),
    "not of this section": ("", ("b", "one"), []),
}


@pytest.mark.parametrize(("text", "asked", "expected"), CASES.values(), ids=CASES)
def test_a_call_shows(
    text: str, asked: Asked, expected: list[str], questions: list[Question], tmp_path: Path
) -> None:
    (tmp_path / "first.md").write_text(text, encoding="utf-8")
    page = markdownfile.read(tmp_path)["first.md"]

    found = chosen(questions, page, *asked)

    assert [one.id for one in found] == expected


def test_a_call_for_the_rest_of_a_section_may_find_none(questions: list[Question]) -> None:
    both = '{{ quiz("q", only="one") }} {{ quiz("q", only="two") }}'
    framed = '{{ quiz("q", only="more", moment="before") }}'
    page = markdownfile.Page(Path("first.md"), "first.md", both + framed)
    assert all_in_midst(questions, page, "a")
    assert not all_in_midst(questions, page, "b")
    assert not all_in_midst(questions, page, "gone")
