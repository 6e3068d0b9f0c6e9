"""How many options of `several` may be right: from one to all, and never none."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.quiz.model import Question

QUESTIONS: TypeAdapter[Question] = TypeAdapter(Question)


def several(right: str) -> Question:
    options = [{"id": one, "text": one, "why": "Так.", "right": one in right} for one in "abc"]
    asked = {"id": "one", "kind": "several", "where": "first#razdel", "ask": "Какие?"}
    return QUESTIONS.validate_python(asked | {"options": options})


@pytest.mark.parametrize("right", ["a", "bc", "abc"])
def test_from_one_to_all_are_right(right: str) -> None:
    assert several(right).answer == list(right)


def test_none_is_a_mistake() -> None:
    with pytest.raises(ValidationError, match="нет верного варианта"):
        several("")
