"""Who asks the same as whom, and what stands beside an answer after the lesson."""

from __future__ import annotations

import pytest

from macros.quiz.model import Question, Quiz
from macros.quiz.pairs import counterpart, families


def questions(**named: dict[str, object]) -> list[Question]:
    asked = {"kind": "number", "where": "first#a", "ask": "Сколько?", "value": 2, "why": "Два."}
    all_of_them = [{**asked, "id": name, **more} for name, more in named.items()]
    return Quiz.model_validate({"title": "Проба", "questions": all_of_them}).questions


FAMILIES: dict[str, tuple[dict[str, dict[str, object]], dict[str, list[str]]]] = {
    "nobody": ({"a": {}, "b": {}}, {"a": [], "b": []}),
    "a pair": ({"a": {"flip": "b"}, "b": {"flip": "a"}}, {"a": ["b"], "b": ["a"]}),
    "variants": (
        {"a": {"variants": ["b", "c"]}, "b": {"variants": ["a"]}, "c": {"variants": ["a"]}},
        {"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]},
    ),
    "a pair and a variant of one of it": (
        {
            "a": {"variants": ["b"]},
            "b": {"variants": ["a"], "flip": "c"},
            "c": {"flip": "b"},
            "d": {},
        },
        {"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"], "d": []},
    ),
    "one that is gone": ({"a": {"variants": ["gone"], "flip": "lost"}}, {"a": []}),
}


@pytest.mark.parametrize(("named", "expected"), FAMILIES.values(), ids=FAMILIES)
def test_a_family(named: dict[str, dict[str, object]], expected: dict[str, list[str]]) -> None:
    assert families(questions(**named)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [([], None), (["c"], None), (["b"], "b"), (["v"], "v"), (["b", "a"], "a"), (["c", "v"], "v")],
)
def test_beside_an_answer_stands_the_same_question_or_one_that_asks_it(
    before: list[str], expected: str | None
) -> None:
    asked = questions(
        a={"flip": "b", "variants": ["v"]}, b={"flip": "a"}, v={"variants": ["a"]}, c={}
    )
    known = {one.id: one for one in asked}
    found = counterpart(known["a"], [known[name] for name in before])
    assert (found.id if found else None) == expected
