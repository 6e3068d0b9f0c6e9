"""The linter: runs every rule over the course; what it finds is advice and stops no build."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from ..kit.errors import CourseError, Mistake
from ..kit.markdownfile import Head, Page
from ..kit.yamlfile import YamlFile
from ..quiz.bank import Bank
from ..quiz.model import Quiz
from . import proofread
from .measures import measures
from .reading import cases, sections
from .rules import LESSON_RULES, QUESTION_RULES, SIZE_RULES


@dataclass(frozen=True)
class Course:
    """What the linter looks at, as far as it could be read."""

    pages: Collection[Page]
    lessons: Mapping[str, Page]
    """The lessons that are written, by their slugs."""
    quizzes: Bank
    files: Collection[YamlFile[Any]]
    """Further files with texts that readers see."""
    claims: YamlFile[Any]
    """What the article claims: the file with `claims`, each with its id and kind."""
    taught: Mapping[str, Collection[str]]
    """The places of lessons that teach each claim, by its id: `leader#termin`."""

    @property
    def asked(self) -> Mapping[str, list[str]]:
        """The questions of lessons that ask about each claim, by its id."""
        found: dict[str, list[str]] = {}
        for name, file in self.quizzes.items():
            for question in file.content.questions if name in self.lessons else []:
                for claim in question.claims:
                    found.setdefault(claim, []).append(question.id)
        return found


def advise(course: Course, *, whole: bool) -> Iterator[Mistake]:
    """All advice; of the course as a `whole` only where all of it could be read."""
    for name, file in course.quizzes.items():
        yield from _warnings(of_questions(file))
        if name in course.lessons:
            yield from _warnings(of_lesson(name, file))
    yield from _warnings(of_texts(course))
    if whole:
        for rule in COURSE_RULES:
            yield from _warnings(rule(course))


def of_questions(file: YamlFile[Quiz]) -> Iterator[Mistake]:
    """What could be better in each question by itself."""
    for number, question in enumerate(file.content.questions):
        for rule in QUESTION_RULES:
            for at, text in rule(question):
                yield file.mistake(text, "questions", number, *at)


def of_lesson(name: str, file: YamlFile[Quiz]) -> Iterator[Mistake]:
    """What could be better in the questions of a lesson taken together."""
    for rule in (*LESSON_RULES, *(() if name in measures().exempt else SIZE_RULES)):
        for at, text in rule(file.content):
            yield file.mistake(text, *at)


def of_texts(course: Course) -> Iterator[Mistake]:
    """Slips of the keyboard on pages, in their heads, in quizzes and other files."""
    for page in course.pages:
        yield from proofread.of_page(page)
        with suppress(CourseError):  # an unreadable head is told as a mistake
            yield from proofread.of_file(page.head(Head))
    for file in (*course.quizzes.values(), *course.files):
        yield from proofread.of_file(file)


def no_questions(course: Course) -> Iterator[Mistake]:
    """Урок без вопросов."""
    for slug, page in course.lessons.items():
        if slug not in course.quizzes and slug not in measures().exempt:
            text = f"у урока нет вопросов; напишите quizzes/{slug}.yml"
            yield Mistake(page.path, 1, text)


def unasked_claims(course: Course) -> Iterator[Mistake]:
    """Утверждение статьи, о котором ни один урок не спрашивает.

    Утверждения вида source — о самой статье; о них говорит страница источников.
    """
    asked = course.asked
    for number, claim in enumerate(course.claims.content.claims):
        if claim.id not in asked and claim.kind != "source":
            text = f"об утверждении {claim.id} нет ни одного вопроса; впишите его в claims вопроса"
            yield course.claims.mistake(text, "claims", number, "id")


def untaught_claims(course: Course) -> Iterator[Mistake]:
    """Утверждение статьи, которого нет ни в одном уроке; виды source — как выше."""
    for number, claim in enumerate(course.claims.content.claims):
        if not course.taught.get(claim.id) and claim.kind != "source":
            form = f'{{{{ claim("{claim.id}") }}}}'
            text = f"утверждения {claim.id} нет ни в одном уроке; расскажите и поставьте {form}"
            yield course.claims.mistake(text, "claims", number, "id")


def long_texts(course: Course) -> Iterator[Mistake]:
    """Раздел урока, который не прочесть в один присест; случай, который длиннее сцены."""
    for page in course.lessons.values():
        for what, passages, most in (
            ("разделе", sections(page), measures().section),
            ("случае", cases(page), measures().case),
        ):
            for one in passages:
                if one.words > most:
                    text = f"в {what} слов: {one.words}; сократите до {most} или разделите"
                    yield Mistake(page.path, one.line, text)


COURSE_RULES: tuple[Callable[[Course], Iterator[Mistake]], ...] = (
    no_questions,
    unasked_claims,
    untaught_claims,
    long_texts,
)


def _warnings(found: Iterator[Mistake]) -> Iterator[Mistake]:
    return (replace(one, warning=True) for one in found)
