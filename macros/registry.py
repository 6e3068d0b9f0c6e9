"""The macros of the course, all of them listed, and what must hold between its files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from .balance import macro as balance
from .calendar import macro as calendar
from .content import Content
from .course.count import count_macro
from .course.macro import course_files, course_macros, role_signs, written
from .course.trainers import trainer_macro
from .decide import bank as decisions
from .decide.macro import decide_macro
from .dialogue import bank as talks
from .dialogue.macro import dialogue_macro
from .glossary import bank as glossary
from .glossary.macro import glossary_macros
from .kit import markdownfile, settings
from .kit.assets import mark_of
from .kit.calls import Calls, Macro
from .kit.consequences import independent
from .kit.errors import Mistake, Mistakes
from .kit.markdownfile import Page
from .kit.texts import Texts
from .lessons.macro import lesson_macros
from .news.feed import feeds
from .news.macro import news_macros
from .news.status import build_day
from .pages import MARKS, page_macros
from .pictures.macro import picture_macro
from .plan import phases
from .plan.macro import plan_macro
from .quiz import bank
from .quiz.macro import Quizzes, beliefs_macro
from .review import macro as reviews
from .sources.article import coverage
from .sources.macro import Sources
from .steps.macro import steps_macro
from .steps.parts import parts_of

ROOT = Path(__file__).parents[1]
READ = {"docs": {".md"}, "quizzes": {".yml"}, "macros": {".yml", ".jinja"}}
"""What the course is read from: endings by folder."""
OWNERS = {
    "нет термина": "glossary/terms.yml",
    "нет утверждения": "sources/claims.yml",
    "нет источника": "sources/evidence.yml",
    "нет заблуждения": "quiz/beliefs.yml",
    "нет урока": "lessons/course.yml",
    "нет цели": ".md",
}
"""By which words a name is unknown, and which file lists the names."""
LEADS = ("нет раздела", "нет страницы")
"""How a mistake begins that may come from a heading or a page that cannot be read."""


@dataclass(frozen=True)
class Registry:
    """The course as a generator needs it."""

    root: Path
    pages: Mapping[str, Page]
    calls: Calls
    files: Mapping[str, Callable[[str], str]]
    """Files beside the pages, by their paths; each is made of the address of the site."""
    fragments: Callable[[], Iterator[tuple[str, str]]]
    """Pieces of pages that scripts fetch one by one, with their paths."""
    words: Texts
    signs: Mapping[str, str] = field(default_factory=dict)
    """The mark of its role, as HTML, for each lesson by its address from the root of the site."""


def current(root: Path = ROOT) -> Registry:
    """The course as its files are now: read once, and anew when one of them has changed."""
    return _read_once(root, _stamp(root), build_day())


@lru_cache(maxsize=1)
def _read_once(root: Path, _stamp: int, _day: date) -> Registry:
    mistakes = Mistakes()
    return _whole(root, markdownfile.read(root / "docs", mistakes), mistakes)


def read(pages: Mapping[str, Page], root: Path = ROOT) -> Registry:
    """Read and check the whole course; raise CourseError with every mistake in it."""
    return _whole(root, pages, Mistakes())


def _whole(root: Path, pages: Mapping[str, Page], mistakes: Mistakes) -> Registry:
    _, registry = look(pages, root, mistakes)
    mistakes.stop()
    assert registry  # noqa: S101  nothing was found, so nothing was left out
    return registry


def look(
    pages: Mapping[str, Page], root: Path, mistakes: Mistakes
) -> tuple[Content, Registry | None]:
    """Read the course as far as it can be read; keep every mistake in it."""
    content = Content.read(pages, root, mistakes)
    # What must hold between files is looked at although some of them are wrong by themselves.
    between, registry = Mistakes(list(mistakes.found)), None
    with between.collected():
        registry = connect(content, root, between)
    later = between.found[len(mistakes.found) :]
    if mistakes.found:
        later = [*independent(later, {one.path for one in mistakes.found}, OWNERS)]
    lead = [one for one in mistakes.found if one.text.startswith(LEADS)]
    first = [one for one in mistakes.found if one not in lead]
    mistakes.found = [*first, *independent(lead, {one.path for one in first}, OWNERS), *later]
    return content, registry


def _stamp(root: Path) -> int:
    """Another number when a file that the course is read from is another."""
    files = (
        (path, path.stat().st_mtime_ns, path.stat().st_size)
        for folder, ends in READ.items()
        for path in [*(root / folder).rglob("*"), root / settings.FILE]
        if (path.suffix in ends or path.name == settings.FILE) and path.exists()
    )
    return hash(tuple(sorted(files)))


def connect(content: Content, root: Path, mistakes: Mistakes) -> Registry:
    """Make the macros; check what must hold between files, and every call of every page."""
    quizzes, pages, templates = content.quizzes, content.pages, content.templates
    for check in _between_files(content):
        with mistakes.collected():
            mistakes.add(check())
    shown = reviews.homes(quizzes, pages.values())
    files = _data(content, {name: home.src for name, home in shown.items()})
    # Before anything is rendered: the address of such a file holds its mark.
    templates.marks |= {name: mark_of(text) for name, text in files.items()}
    calls = Calls.of(_macros(content), MARKS)
    for page in pages.values():
        for call in page.calls:
            with mistakes.collected():
                mistakes.add(calls.check(page, call))
        mistakes.add(bank.check_page(quizzes, page))
    beside = {**written(files), **feeds(content.items, pages, templates)}
    fragments = partial(reviews.fragments, quizzes, shown, pages, content.places, templates)
    signs = role_signs(content.lessons, templates)
    return Registry(root, pages, calls, beside, fragments, content.words, signs)


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
    yield picture_macro(content.pictures, templates)
    yield dialogue_macro(content.dialogues, content.places, templates)
    yield decide_macro(content.decisions, content.places, templates)
    yield from page_macros(lessons, groups.groups, templates)
    yield plan_macro(content.phases.content, lessons, content.outlines, templates)
    yield reviews.review_macro(quizzes, templates)
    parts = partial(parts_of, bank=quizzes)
    yield from lesson_macros(lessons, parts, content.phases.content.of, templates)
    yield steps_macro(parts, templates)
    yield from course_macros(lessons, content.outlines, parts, templates)
    yield count_macro(lessons, templates)
    yield trainer_macro(lessons, templates)
    yield from balance.balance_macros(content.balance, templates)
    yield calendar.calendar_macro(groups, templates)
    yield from Sources(article, content.evidence.content, taught, templates).macros()
    yield from glossary_macros(content.glossary.content, content.places, templates)
    yield from news_macros(content.items, build_day(), templates)


def _between_files(content: Content) -> Iterator[Callable[[], Iterable[Mistake]]]:
    """What one file says of another, check by check."""
    claims = {claim.id for claim in content.article.content.claims}
    heads = [one.head for one in content.lessons if one.head]
    known = bank.Known(
        claims=claims,
        beliefs=content.beliefs.content.beliefs,
        objectives=[objective.id for head in heads for objective in head.objectives],
        places=content.places,
    )
    named = (claims, content.places, content.pages.values())
    lessons = [one.slug for one in content.lessons]
    yield partial(bank.check, content.quizzes, known, content.pages.values())
    yield partial(talks.check, content.dialogues, *named)
    yield partial(decisions.check, content.decisions, *named)
    yield partial(glossary.check, content.glossary, *named)
    yield partial(calendar.check, content.activities, content.balance.groups)
    yield partial(phases.check, content.phases, lessons)
