"""What is exported: the quizzes in the order of the lessons, with ids that never change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter

from ..quiz.bank import SHOWCASE, Bank
from ..quiz.model import Question, Quiz

RESERVE, KEPT = "final-reserve", "Запас итоговой проверки"
"""What the questions are called that only the final check asks: for programs, for people."""


@dataclass(frozen=True)
class Part:
    """The quiz of a lesson, or the reserve."""

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
    """The quizzes in the order of the titles, those without a lesson behind them, then the reserve.

    The reserve stands by itself: who uses it for a check must not find it among the lessons.
    """
    rest = [slug for slug in bank if slug not in titles and slug != SHOWCASE]
    slugs = [slug for slug in (*titles, *rest) if slug in bank]
    found = [(one, titles.get(one, bank[one].content.title), _asked(bank, [one])) for one in slugs]
    whole = [*found, (RESERVE, KEPT, _asked(bank, slugs, reserve=True))]
    return [
        Part(number, slug, title, Quiz(title=title, questions=questions))
        for number, (slug, title, questions) in enumerate(filter(itemgetter(2), whole), 1)
    ]


def _asked(bank: Bank, slugs: Iterable[str], *, reserve: bool = False) -> list[Question]:
    questions = (one for slug in slugs for one in bank[slug].content.questions)
    return [one for one in questions if one.reserve is reserve]


def tags(part: Part, question: Question) -> Iterable[str]:
    """What a question is found by: its lesson, its kind, what it tests."""
    yield f"урок:{part.slug}"
    yield f"вид:{question.kind}"
    yield from (f"утверждение:{claim}" for claim in question.claims)
    if question.objective:
        yield f"цель:{question.objective}"
    if question.case:
        yield "рабочая-ситуация"
    if question.reserve:
        yield "запас"
    if question.flip:
        yield f"перевёртыш:{question.flip}"
