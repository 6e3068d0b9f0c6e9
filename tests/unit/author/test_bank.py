"""What the linter says of beliefs that too few answers can show."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from macros.author.bank import thin_beliefs
from macros.kit import yamlfile
from macros.kit.errors import Mistakes
from macros.quiz import bank
from macros.quiz.beliefs import Beliefs

BELIEF = {"believe": "Так и надо.", "because": "Привычка.", "cure": "Пример."}


def course(folder: Path, *lessons: str) -> Any:
    """A course whose wrong answers show one belief, each in one of these lessons."""
    for name in ("first", "second"):
        questions = [
            {
                "id": f"{name}-{n}",
                "kind": "choice",
                "where": f"{name}#a",
                "ask": "Что сделать?",
                "options": [
                    {"id": "a", "text": "Это", "right": True, "why": "Да."},
                    {"id": "b", "text": "То", "why": "Нет."}
                    | ({"belief": "heroic"} if n < lessons.count(name) else {}),
                ],
            }
            for n in range(4)
        ]
        (folder / f"{name}.yml").write_text(yaml.safe_dump({"title": "Т", "questions": questions}))
    told = folder.parent / "beliefs.yml"
    told.write_text(yaml.safe_dump({"beliefs": {"heroic": BELIEF}}))
    return SimpleNamespace(
        quizzes=bank.read(folder, Mistakes()),
        beliefs=yamlfile.read(Beliefs, told),
        written={"first": None, "second": None},
    )


@pytest.mark.parametrize(
    ("lessons", "says"),
    [
        ((), "ответов 0, уроков 0"),
        (("first", "second"), "ответов 2, уроков 2"),
        (("first", "first", "first"), "ответов 3, уроков 1"),
        (("first", "first", "second"), ""),
    ],
)
def test_a_belief_needs_three_answers_in_two_lessons(
    lessons: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    folder = tmp_path / "quizzes"
    folder.mkdir()
    found = [one.text for one in thin_beliefs(course(folder, *lessons))]
    assert len(found) == bool(says)
    assert all(says in one and "«heroic»" in one for one in found)
