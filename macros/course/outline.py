"""What scripts may ask of the course: its lessons, the keys and the texts of its questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypedDict

from ..kit.markdownfile import Page
from ..kit.richtext import plain
from ..lessons.course import Lesson
from ..lessons.task import task_of
from ..quiz.bank import Bank, asked_on
from ..quiz.beliefs import Beliefs
from ..quiz.model import Question
from ..quiz.pairs import families

SECTION = 2
"""The level of the headings that divide a lesson."""
IF_THEN = "esli-to"
"""The section of a lesson where its reader writes down a plan for the hard moment."""


class Objective(TypedDict):
    """What a reader can do after a lesson, in plain text."""

    id: str
    text: str


class Section(TypedDict):
    """A section that asks something: its anchor, its heading, the ids of its questions."""

    id: str
    title: str
    questions: list[str]


class Outline(TypedDict):
    """A written lesson as scripts read it in course.json."""

    slug: str
    title: str
    short: str
    role: str
    url: str
    """From the root of the site."""
    minutes: Sequence[int]
    """The least and the most."""
    objectives: list[Objective]
    task: str
    ifthen: str
    """The id of the question that asks for the if-then plan; empty where there is none."""
    sections: list[Section]
    headings: dict[str | None, str]
    """Of all sections, by their anchors."""


def outline(lessons: Iterable[Lesson], bank: Bank) -> list[Outline]:
    """The written lessons: titles, minutes, objectives, task, sections with their questions."""
    return [_lesson(one, one.page, bank) for one in lessons if one.page and one.head]


def _lesson(lesson: Lesson, page: Page, bank: Bank) -> Outline:
    objectives = lesson.head.objectives if lesson.head else []
    sections = list(_sections(page, bank))
    planned = (one["questions"][0] for one in sections if one["id"] == IF_THEN)
    return {
        "slug": lesson.slug,
        "title": lesson.title,
        "short": lesson.short,
        "role": lesson.role,
        "url": page.url,
        "minutes": lesson.head.minutes if lesson.head else [],
        "objectives": [{"id": one.id, "text": plain(one.text)} for one in objectives],
        "task": task_of(page).goal,
        "ifthen": next(planned, ""),
        "sections": sections,
        "headings": {one.id: plain(one.title) for one in page.headings if one.level == SECTION},
    }


def _sections(page: Page, bank: Bank) -> Iterator[Section]:
    """The sections that ask something, but for what is asked before the lesson is read."""
    found: dict[int, list[str]] = {}
    headings = [one for one in page.headings if one.level == SECTION]
    for call, moment, questions in asked_on(page, bank):
        above = [number for number, one in enumerate(headings) if one.line < call.line]
        if above and moment != "before":
            found.setdefault(above[-1], []).extend(one.id for one in questions)
    for number, ids in sorted(found.items()):
        heading = headings[number]
        yield {"id": heading.id or "", "title": plain(heading.title), "questions": ids}


def keys(
    lessons: Iterable[Lesson], bank: Bank, shown: Mapping[str, str]
) -> dict[str, dict[str, Any]]:
    """Every question of the lessons by its id: what grades an answer given on another page."""
    slugs = {one.slug for one in lessons}
    related = families(_questions(bank))
    return {
        one.id: {
            **_key(one, related[one.id]),
            "page": _address(shown.get(one.id, f"lessons/{lesson}.md")),
        }
        for one in _questions(bank)
        if (lesson := one.where.split("#")[0]) in slugs
    }


def _address(src: str) -> str:
    """From the root of the site: `lessons/leader/`."""
    return Page(Path(src), src, "").url


def _key(question: Question, related: list[str]) -> dict[str, Any]:
    lesson, section = question.where.split("#")
    return {
        "kind": question.kind,
        "answer": question.answer,
        "fingerprint": question.fingerprint,
        "options": question.form_values,
        "objective": question.objective or "",
        "lesson": lesson,
        "section": section,
        "variants": related,
        "case": question.case,
        "alone": question.alone,
        "reserve": question.reserve,
    }


def texts(known: Iterable[str], bank: Bank, beliefs: Beliefs) -> dict[str, dict[str, Any]]:
    """What the questions say, without marks: for who looks at the answers of others."""
    said = {one.id: one for one in _questions(bank)}
    return {name: _texts(said[name], beliefs) for name in known}


def _texts(question: Question, beliefs: Beliefs) -> dict[str, Any]:
    known = beliefs.beliefs  # one that is not there is told as a mistake elsewhere
    shown = {one.value: one.belief for one in question.diagnoses if one.belief in known}
    return {
        "ask": plain(" ".join(filter(None, [question.context, question.ask]))),
        "options": question.labels,
        "beliefs": {value: plain(known[name].believe) for value, name in shown.items()},
    }


def diagnoses(known: Iterable[str], bank: Bank, beliefs: Beliefs) -> dict[str, dict[str, Any]]:
    """Which belief each wrong answer shows, by question, and what is said of the beliefs."""
    said = {one.id: one for one in _questions(bank)}
    shown = {
        name: {
            one.value: one.belief for one in said[name].diagnoses if one.belief in beliefs.beliefs
        }
        for name in known
    }
    named = {belief for one in shown.values() for belief in one.values()}
    told = {name: one for name, one in beliefs.beliefs.items() if name in named}
    return {
        "shown": {name: one for name, one in shown.items() if one},
        "beliefs": {
            name: {"believe": plain(one.believe), "cure": plain(one.cure)}
            for name, one in told.items()
        },
    }


def _questions(bank: Bank) -> Iterator[Question]:
    for file in bank.values():
        yield from file.content.questions
