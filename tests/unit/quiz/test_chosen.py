"""Which questions a call shows: of variants the first alone."""

from __future__ import annotations

import pytest

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


Asked = tuple[str | None, str | None]  # the section, the only one

CASES: dict[str, tuple[Asked, list[str]]] = {
    "variants but the first": (("a", None), ["one", "two"]),
    "a variant whose first is elsewhere": (("b", None), ["more"]),
    "all": ((None, None), ["one", "two"]),
    "the one itself": ((None, "one"), ["one"]),
    "a variant by its id": ((None, "again"), ["again"]),
    "not of this section": (("b", "one"), []),
}


@pytest.mark.parametrize(("asked", "expected"), CASES.values(), ids=CASES)
def test_a_call_shows(questions: list[Question], asked: Asked, expected: list[str]) -> None:
    found = chosen(questions, *asked)

    assert [one.id for one in found] == expected
