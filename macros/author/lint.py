"""The linter: runs every rule over the course; what it finds is advice and stops no build."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from pydantic import BaseModel

from ..content import Content
from ..kit.errors import CourseError, Mistake
from ..kit.markdownfile import AnyHead, Page
from ..kit.yamlfile import YamlFile
from ..quiz.model import Quiz
from . import proofread
from .bank import guessable, small_reserve, telling
from .claims import asked, taught
from .measures import measures
from .reading import cases, sections
from .rules import LESSON_RULES, QUESTION_RULES, SIZE_RULES


def advise(content: Content, *, whole: bool) -> Iterator[Mistake]:
    """All advice; of the course as a `whole` only where all of it could be read."""
    for name, file in content.quizzes.items():
        yield from _warnings(of_questions(file))
        if name in content.written:
            yield from _warnings(of_lesson(name, file))
    yield from _warnings(once(of_texts(content)))
    if whole:
        for rule in COURSE_RULES:
            yield from _warnings(rule(content))


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


def of_texts(content: Content) -> Iterator[Mistake]:
    """Slips of the keyboard on pages, in their heads, in quizzes and other files."""
    for page in content.pages.values():
        yield from proofread.of_page(page)
        with suppress(CourseError):  # an unreadable head is told as a mistake
            yield from proofread.of_file(page.head(AnyHead))
    for file in _files(content):
        yield from proofread.of_file(file)


def once(found: Iterable[Mistake]) -> Iterator[Mistake]:
    """Of the placeholders of a file only the first, with how many there are."""
    places: dict[Path, list[Mistake]] = {}
    for one in found:
        if one.text == proofread.LEFT:
            places.setdefault(one.path, []).append(one)
        else:
            yield one
    for ones in places.values():
        first = min(ones)
        count = f"; всего в файле: {len(ones)}" if len(ones) > 1 else ""
        yield replace(first, text=first.text + count)


def no_questions(content: Content) -> Iterator[Mistake]:
    """Урок без вопросов."""
    for slug, page in content.written.items():
        if slug not in content.quizzes and slug not in measures().exempt:
            text = f"у урока нет вопросов; напишите quizzes/{slug}.yml"
            yield Mistake(page.path, 1, text)


def unasked_claims(content: Content) -> Iterator[Mistake]:
    """Утверждение статьи, о котором ни один урок не спрашивает.

    Утверждения вида source — о самой статье; о них говорит страница источников.
    """
    questions = asked(content)
    for number, claim in enumerate(content.article.content.claims):
        if claim.id not in questions and claim.kind != "source":
            text = f"об утверждении {claim.id} нет ни одного вопроса; впишите его в claims вопроса"
            yield content.article.mistake(text, "claims", number, "id")


def untaught_claims(content: Content) -> Iterator[Mistake]:
    """Утверждение статьи, которого нет ни в одном уроке; виды source — как выше."""
    places = taught(content)
    for number, claim in enumerate(content.article.content.claims):
        if not places.get(claim.id) and claim.kind != "source":
            form = f'{{{{ claim("{claim.id}") }}}}'
            text = f"утверждения {claim.id} нет ни в одном уроке; расскажите и поставьте {form}"
            yield content.article.mistake(text, "claims", number, "id")


def long_texts(content: Content) -> Iterator[Mistake]:
    """Раздел урока, который не прочесть в один присест; случай, который длиннее сцены."""
    for page in content.written.values():
        yield from too_long(page)


def too_long(page: Page) -> Iterator[Mistake]:
    """The sections and the cases of one page that have more words than lint.yml allows."""
    for what, passages, most in (
        ("разделе", sections(page), measures().section),
        ("случае", cases(page), measures().case),
    ):
        for one in passages:
            if one.words > most:
                text = f"в {what} слов: {one.words}; сократите до {most} или разделите"
                yield Mistake(page.path, one.line, text)


COURSE_RULES: tuple[Callable[[Content], Iterator[Mistake]], ...] = (
    no_questions,
    unasked_claims,
    untaught_claims,
    long_texts,
    guessable,
    telling,
    small_reserve,
)


def _warnings(found: Iterator[Mistake]) -> Iterator[Mistake]:
    return (replace(one, warning=True) for one in found)


def _files(content: Content) -> Iterator[YamlFile[BaseModel]]:
    """The files whose texts readers see."""
    yield from content.quizzes.values()
    yield from content.dialogues.values()
    yield from content.decisions.values()
    yield content.beliefs
    yield content.glossary
