"""What is exported: the quizzes in the order of the lessons, with ids that never change."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..quiz.bank import Bank
from ..quiz.model import Question, Quiz

SHOWCASE = "showcase"
"""Shows developers one question of each kind; there is nothing to learn in it."""


@dataclass(frozen=True)
class Part:
    """The quiz of a lesson."""

    number: int
    slug: str
    title: str
    quiz: Quiz

    @property
    def name(self) -> str:
        """The title with its number: other programs sort by the alphabet."""
        return f"{self.number:02} {self.title}"


@dataclass(frozen=True)
class Course:
    """All that goes into the files."""

    id: str
    """Tells this edition's notes in Anki from another's."""
    name: str
    parts: list[Part]
    site: str = ""
    """Where links lead; empty where they are plain text."""

    @property
    def edition(self) -> str:
        """Changes with every word of the bank and with the site, and with nothing else."""
        said = (f"{one.name}\n{one.quiz.model_dump_json()}" for one in self.parts)
        return hashlib.sha256("\n".join([self.site, *said]).encode()).hexdigest()[:8]


def parts(bank: Bank, titles: Mapping[str, str]) -> list[Part]:
    """The quizzes in the order of the titles, those without a lesson behind them."""
    rest = [slug for slug in bank if slug not in titles and slug != SHOWCASE]
    slugs = [slug for slug in (*titles, *rest) if slug in bank]
    quizzes = ((slug, bank[slug].content) for slug in slugs)
    return [
        Part(number, slug, titles.get(slug, quiz.title), quiz)
        for number, (slug, quiz) in enumerate(quizzes, 1)
    ]


@dataclass(frozen=True)
class Row:
    """What gets a counterpart: a line of a match, an item of a sort."""

    id: str
    text: str
    to: str
    """The id of its counterpart."""
    said: str
    """The text of its counterpart."""
    why: str


@dataclass(frozen=True)
class Joined:
    """A match or a sort: both are rows that find their counterparts."""

    rows: list[Row]
    choices: list[tuple[str, str]]
    """Id and text of what is chosen from."""

    @property
    def unused(self) -> list[str]:
        """What suits no row."""
        used = {row.to for row in self.rows}
        return [text for name, text in self.choices if name not in used]


def _match(question: Any) -> Joined:
    pairs = ((one.id, one.text, one.id, one.to, one.why) for one in question.pairs)
    return Joined([Row(*pair) for pair in pairs], question.choices)


def _sort(question: Any) -> Joined:
    bins = {one.id: one.text for one in question.bins}
    items = ((one.id, one.text, one.bin, bins[one.bin], one.why) for one in question.items)
    return Joined([Row(*item) for item in items], list(bins.items()))


JOINED: Mapping[str, Callable[[Any], Joined]] = {"match": _match, "sort": _sort}


def joined(question: Question) -> Joined:
    """Rows and counterparts of a match or a sort."""
    return JOINED[question.kind](question)


def tags(part: Part, question: Question) -> Iterable[str]:
    """What a question is found by: its lesson, its kind, what it tests."""
    yield f"урок:{part.slug}"
    yield f"вид:{question.kind}"
    yield from (f"утверждение:{claim}" for claim in question.claims)
    if question.objective:
        yield f"цель:{question.objective}"
    if question.case:
        yield "рабочая-ситуация"
