"""What the tests of the export share: one question of each kind, from the showcase."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import macros
from macros.export import cli
from macros.export.course import Course, Part
from macros.export.fields import Fields
from macros.kit.errors import Mistakes
from macros.quiz import bank

SITE = "https://example.org/course/"
HOSTILE = "<img src=x onerror=alert(1)> ]]> &lt; \x01 {{ 7*7 }}"


@pytest.fixture(scope="session")
def fields() -> Fields:
    return cli.read(macros.ROOT, SITE)[1]


@pytest.fixture(scope="session")
def course() -> Course:
    quiz = bank.read(macros.ROOT / "quizzes", Mistakes())["showcase"].content
    return Course("test", "Курс / проба", [Part(1, "showcase", "Один урок", quiz)])


@pytest.fixture(scope="session")
def hostile(course: Course) -> Course:
    """The same where every text that readers see is an attack."""
    return edited(course, lambda text: f"{text} {HOSTILE}")


def edited(course: Course, change: Any) -> Course:
    """A course with other words in all its fields."""
    quiz = course.parts[0].quiz
    data = quiz.model_dump()
    for question in data["questions"]:
        _edit(question, change)
    return replace(course, parts=[replace(course.parts[0], quiz=type(quiz).model_validate(data))])


def marked(course: Course, right: str) -> Course:
    """A course whose question of several right options has these."""
    quiz = course.parts[0].quiz
    data = quiz.model_dump()
    (several,) = (one for one in data["questions"] if one["kind"] == "several")
    for option in several["options"]:
        option["right"] = option["id"] in right
    return replace(course, parts=[replace(course.parts[0], quiz=type(quiz).model_validate(data))])


def _edit(data: Any, change: Any) -> None:
    if isinstance(data, list):
        for one in data:
            _edit(one, change)
    if isinstance(data, dict):
        for key, value in data.items():
            if key in {"ask", "text", "why", "to", "sample"}:
                data[key] = change(value)
            else:
                _edit(value, change)
