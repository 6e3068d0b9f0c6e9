"""What a question hands to the page: its key, and the mark that tells whether it was edited."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from macros.quiz.model import Question

QUESTIONS: TypeAdapter[Question] = TypeAdapter(Question)
ASKED: dict[str, Any] = {"id": "one", "where": "first#razdel", "ask": "Который?"}
CHOICE = ASKED | {
    "kind": "choice",
    "options": [
        {"id": "a", "text": "Этот", "right": True, "why": "Он."},
        {"id": "b", "text": "Тот", "why": "Не он."},
    ],
}
SORT = ASKED | {
    "kind": "sort",
    "bins": [{"id": "left", "text": "Налево"}, {"id": "right", "text": "Направо"}],
    "items": [
        {"id": "a", "text": "Этот", "bin": "left", "why": "Левый."},
        {"id": "b", "text": "Тот", "bin": "right", "why": "Правый."},
    ],
}
MORE = [*SORT["items"], {"id": "c", "text": "Ещё", "bin": "left", "why": "Левый."}]
UP = {"id": "up", "text": "Вверх"}


def mark(question: dict[str, Any], **changes: object) -> str:
    return QUESTIONS.validate_python(question | changes).fingerprint


def moved(number: int, **changes: str) -> list[dict[str, str]]:
    items = [dict(item) for item in SORT["items"]]
    items[number] |= changes
    return items


def test_the_key_of_a_sort_is_each_item_with_its_bin() -> None:
    assert QUESTIONS.validate_python(SORT).answer == ["a:left", "b:right"]


def test_answers_that_readers_have_given_keep_their_mark() -> None:
    """If this must be changed, every reader is told that every question was edited."""
    assert mark(CHOICE) == "71131690"
    assert mark(SORT) == "368774a4"


def test_a_number_is_read_in_its_unit_and_keeps_its_mark_in_another() -> None:
    number = ASKED | {"kind": "number", "value": 5, "tolerance": 1, "why": "Пять."}
    ranges = [{"id": "twice", "least": 10, "most": 10, "why": "Дважды."}]
    asked = QUESTIONS.validate_python(number | {"unit": "тыс. ₽", "ranges": ranges})
    assert asked.answer == [("right", 4, 6, "тыс. ₽"), ("twice", 10, 10)]
    assert QUESTIONS.validate_python(number).answer == [("right", 4, 6)]
    assert mark(number) == mark(number, unit="часов") == "01824858"


@pytest.mark.parametrize(
    "change",
    [
        {"ask": "Куда же?"},
        {"items": moved(0, text="Вот этот", why="Потому.")},
        {"items": SORT["items"][::-1]},
        {"bins": SORT["bins"][::-1]},
    ],
    ids=["question", "words", "order of items", "order of bins"],
)
def test_a_mended_typo_or_another_order_is_no_edit(change: dict[str, Any]) -> None:
    assert mark(SORT, **change) == mark(SORT)


@pytest.mark.parametrize(
    "change",
    [
        {"items": [MORE[0] | {"bin": "right"}, MORE[1] | {"bin": "left"}]},
        {"items": moved(0, id="other")},
        {"items": MORE},
        {"bins": [*SORT["bins"], UP]},
    ],
    ids=["key", "name of an item", "one item more", "one bin more"],
)
def test_another_key_item_or_bin_is_an_edit(change: dict[str, Any]) -> None:
    assert mark(SORT, **change) != mark(SORT)
