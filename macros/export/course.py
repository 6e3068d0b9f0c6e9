"""What is exported: the quizzes in the order of the lessons, with ids that never change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


def tags(part: Part, question: Question) -> Iterable[str]:
    """What a question is found by: its lesson, its kind, what it tests."""
    yield f"урок:{part.slug}"
    yield f"вид:{question.kind}"
    yield from (f"утверждение:{claim}" for claim in question.claims)
    if question.objective:
        yield f"цель:{question.objective}"
    if question.case:
        yield "рабочая-ситуация"
