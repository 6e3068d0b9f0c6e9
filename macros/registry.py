"""The macros of the course, all of them listed, and what must hold between its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from .balance import macro as balance
from .calendar import macro as calendar
from .content import Content
from .course.macro import course_files, course_macros, written
from .decide import bank as decisions
from .decide.macro import decide_macro
from .dialogue import bank as talks
from .dialogue.macro import dialogue_macro
from .glossary import bank as glossary
from .glossary.macro import glossary_macros
from .kit.assets import mark_of
from .kit.calls import Calls, Macro
from .kit.errors import Mistake, Mistakes
from .kit.markdownfile import Page
from .lessons.macro import lesson_macros
from .news.feed import feeds
from .news.macro import news_macros
from .news.status import build_day
from .pages import MARKS, page_macros
from .plan import phases
from .plan.macro import plan_macro
from .quiz import bank
from .quiz.macro import Quizzes, beliefs_macro
from .review import macro as reviews
from .sources.article import coverage
from .sources.macro import Sources

ROOT = Path(__file__).parents[1]


def read(pages: Mapping[str, Page], root: Path = ROOT) -> Calls:
    """Read and check the whole course; raise CourseError with every mistake in it."""
    mistakes = Mistakes()
    content = Content.read(pages, root, mistakes)
    mistakes.stop()  # from here on: what must hold between files that are right by themselves
    calls = connect(content, mistakes)
    mistakes.stop()
    return calls


def connect(content: Content, mistakes: Mistakes) -> Calls:
    """Make the macros; check what must hold between files, and every call of every page."""
    shown = reviews.homes(content.quizzes, content.pages.values())
    files = _data(content, shown)
    # Before anything is rendered: the address of such a file holds its mark.
    content.templates.marks |= {name: mark_of(text) for name, text in files.items()}
    calls = Calls.of(_macros(content), MARKS)
    calls.files.update(feeds(content.items, content.pages, content.templates))
    variants = reviews.hidden(
        content.quizzes, shown, content.pages, content.places, content.templates
    )
    calls.files.update(written({**files, **dict(variants)}))
    calls.harvest = reviews.harvester(shown)
    mistakes.add(_between_files(content))
    for page in content.pages.values():
        with mistakes.collected():
            mistakes.add(calls.check(page))
        mistakes.add(bank.check_page(content.quizzes, page))
    return calls


def _data(content: Content, shown: Mapping[str, str]) -> dict[str, str]:
    """What scripts fetch, by path; `shown` is the page of each question."""
    beliefs, activities = content.beliefs.content, content.activities.content
    return {
        **course_files(content.lessons, content.outlines, content.quizzes, beliefs, shown),
        **calendar.calendar_files(activities),
    }


def _macros(content: Content) -> Iterator[Macro]:
    """Every macro; a page loads their styles in this order."""
    templates, lessons, quizzes = content.templates, content.lessons, content.quizzes
    article, groups = content.article.content, content.balance.groups
    taught = coverage(content.pages.values())
    yield Quizzes(quizzes, content.places, templates).macro()
    yield beliefs_macro(quizzes, content.beliefs.content, templates)
    yield dialogue_macro(content.dialogues, content.places, templates)
    yield decide_macro(content.decisions, content.places, templates)
    yield from page_macros(lessons, groups.groups, templates)
    yield plan_macro(content.phases.content, lessons, content.outlines, templates)
    yield reviews.review_macro(quizzes, templates)
    yield from lesson_macros(lessons, templates)
    yield from course_macros(lessons, content.outlines, templates)
    yield from balance.balance_macros(content.balance, templates)
    yield calendar.calendar_macro(groups, templates)
    yield from Sources(article, content.evidence.content, taught, templates).macros()
    yield from glossary_macros(content.glossary.content, content.places, templates)
    yield from news_macros(content.items, build_day(), templates)


def _between_files(content: Content) -> Iterator[Mistake]:
    """What one file says of another."""
    claims = {claim.id for claim in content.article.content.claims}
    heads = [one.head for one in content.lessons if one.head]
    known = bank.Known(
        claims=claims,
        beliefs=content.beliefs.content.beliefs,
        objectives={objective.id for head in heads for objective in head.objectives},
        places=content.places,
    )
    named = (claims, content.places, content.pages.values())
    yield from bank.check(content.quizzes, known, content.pages.values())
    yield from talks.check(content.dialogues, *named)
    yield from decisions.check(content.decisions, *named)
    yield from glossary.check(content.glossary, *named)
    yield from calendar.check(content.activities, content.balance.groups)
    yield from phases.check(content.phases, [one.slug for one in content.lessons])
