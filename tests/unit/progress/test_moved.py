"""A lesson was divided: what its readers have stored still names what it named."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from macros.kit import markdownfile, yamlfile
from macros.kit.markdownfile import Page
from macros.plan.model import Phases
from macros.quiz.kind import Kind
from macros.quiz.model import Quiz

ROOT = Path(__file__).parents[3]
STORED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "stored/v2-ten-lessons.json").read_text(encoding="utf-8")
)
MOVED = {
    "plan-first-month": "tri",
    "plan-90-pressure": "tri",
    "plan-90-talk": "den-30",
    "plan-90-razbor-sort": "razbor",
}
"""Questions that went to the lesson of the first month, with their sections there."""
PLACE = re.compile(r"(?:note|mark)/([\w-]+)#([\w-]+)")


@cache
def quizzes() -> dict[str, Quiz]:
    files = (ROOT / "quizzes").glob("*.yml")
    return {path.stem: yamlfile.read(Quiz, path).content for path in files}


def question(name: str) -> Kind:
    return next(one for quiz in quizzes().values() for one in quiz.questions if one.id == name)


def pages() -> dict[str, Page]:
    return dict(markdownfile.read(ROOT / "docs"))


def test_every_answered_question_is_asked_or_retired() -> None:
    asked = {one.id for quiz in quizzes().values() for one in quiz.questions}
    retired = {name for quiz in quizzes().values() for name in quiz.retired}
    answered = {one["question"] for one in STORED["attempts"].values()}
    assert answered <= asked | retired
    assert answered & retired
    assert not asked & retired


def test_questions_that_moved_are_asked_in_the_lesson_that_explains_them() -> None:
    page = pages()["lessons/first-month.md"].source
    for name, section in MOVED.items():
        assert question(name).where == f"first-month#{section}"
        assert f'{{{{ quiz("first-month", only="{name}") }}}}' in page
        assert name not in pages()["lessons/plan-90.md"].source


def test_an_answer_to_a_question_that_only_moved_still_counts() -> None:
    attempt = STORED["attempts"]["o5"]
    moved = question(attempt["question"])
    assert moved.fingerprint == attempt["fingerprint"]
    assert moved.answer == attempt["given"]


def test_an_answer_to_a_question_that_was_changed_counts_for_nothing() -> None:
    for name in ["o2", "o3"]:
        attempt = STORED["attempts"][name]
        changed = question(attempt["question"])
        assert changed.fingerprint != attempt["fingerprint"]
        assert not {*attempt["given"]} & {*changed.form_values}


def test_notes_and_bookmarks_have_their_sections() -> None:
    places = [found for name in STORED["entries"] if (found := PLACE.fullmatch(name))]
    assert places
    for slug, section in (found.groups() for found in places):
        page = pages()[f"lessons/{slug}.md"]
        assert section in [one.id for one in page.headings if one.level == 2]


def test_the_old_section_leads_to_the_new_one() -> None:
    assert "(first-month.md#tri)" in pages()["lessons/plan-90.md"].source


def test_what_the_reader_moved_in_the_plan_has_its_lesson_and_its_part() -> None:
    course = yaml.safe_load((ROOT / "macros/lessons/course.yml").read_text(encoding="utf-8"))
    parts = yamlfile.read(Phases, ROOT / "macros/plan/phases.yml").content.phases
    assert "seams" in [one["slug"] for one in course["lessons"]]
    (chosen,) = STORED["entries"]["plan/step/task-seams/phase"]["value"]
    assert chosen in [one.id for one in parts]
