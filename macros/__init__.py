"""The macros of the course, all of them listed, and all of its data read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .balance import macro as balance
from .calendar import macro as calendar
from .charts.macro import charts_macro
from .content import Content
from .course.macro import course_files, course_macros, written
from .decide import bank as decisions
from .decide.macro import decide_macro
from .dialogue import bank as talks
from .dialogue.macro import dialogue_macro
from .final.macro import final_macro
from .glossary import bank as glossary
from .glossary.macro import glossary_macros
from .group.macro import group_macro
from .history.macro import history_macro
from .kit import markdownfile, places
from .kit.assets import mark_of
from .kit.calls import Calls, Macro
from .kit.errors import CallError, Mistake, Mistakes
from .kit.markdownfile import Page
from .lessons.macro import lesson_macros
from .log.macro import log_macros
from .move.macro import move_macro
from .news.feed import feeds
from .news.macro import news_macros
from .news.status import build_day
from .notes.macro import notes_macros
from .plan import phases
from .plan.macro import plan_macro
from .practice.macro import practice_macro
from .quiz import bank
from .quiz.lint import Course, advise
from .quiz.macro import beliefs_macro, quiz_macros
from .record.macro import record_macro
from .review import macro as reviews
from .sources.article import coverage
from .sources.macro import source_macros

ROOT = Path(__file__).parents[1]


class Build:
    """The build that runs: what its macros hold until its pages are finished."""

    calls = Calls({})


def define_env(env: Any) -> None:
    """Give the pages their macros. Called at every build: all data is read anew."""
    pages = markdownfile.read(Path(env.conf["docs_dir"]))
    Build.calls = calls = read(pages)
    for name in calls.macros:
        env.macro(_caller(env, calls, pages, name), name)


def read(pages: Mapping[str, Page], root: Path = ROOT) -> Calls:
    """Read and check the whole course; raise CourseError with every mistake in it."""
    mistakes = Mistakes()
    content = Content.read(pages, root, mistakes)
    mistakes.stop()  # from here on: what must hold between files that are right by themselves
    calls = _connect(content, mistakes)
    mistakes.stop()
    return calls


def lint(root: Path = ROOT) -> list[Mistake]:
    """Every mistake of the course, and every warning as far as the course can be read."""
    return survey(root)[0]


def survey(root: Path = ROOT) -> tuple[list[Mistake], Course | None]:
    """What the linter tells, and what it looked at where that could be read."""
    mistakes = Mistakes()
    told = None
    with mistakes.collected():
        content = Content.read(markdownfile.read(root / "docs"), root, mistakes)
        if not mistakes.found:
            _connect(content, mistakes)
        lessons = {one.slug: one.page for one in content.lessons if one.page}
        told = Course(
            pages=content.pages.values(),
            lessons=lessons,
            quizzes=content.quizzes,
            files=[
                *content.dialogues.values(),
                *content.decisions.values(),
                content.beliefs,
                content.glossary,
            ],
            claims=content.article,
            taught=_taught(content),
        )
        mistakes.add(list(advise(told, whole=not mistakes.found)))
    return sorted(set(mistakes.found)), told


def _taught(content: Content) -> dict[str, list[str]]:
    """The names of the places that teach each claim."""
    found = coverage(content.pages.values())
    return {
        claim: [f"{places.name(one.page)}#{one.anchor}" for one in where]
        for claim, where in found.items()
    }


def _connect(content: Content, mistakes: Mistakes) -> Calls:
    """Make the macros; check what must hold between files, and every call of every page."""
    pages, templates = content.pages, content.templates
    article, evidence = content.article.content, content.evidence.content
    shown = reviews.homes(content.quizzes, pages.values())
    files = course_files(content.lessons, content.quizzes, content.beliefs.content, shown)
    groups = content.balance.groups
    files = {**files, **calendar.calendar_files(content.activities.content, groups)}
    templates.marks |= {name: mark_of(text) for name, text in files.items()}
    calls = Calls.of(
        [
            *quiz_macros(content.quizzes, content.places, templates),
            beliefs_macro(content.quizzes, content.beliefs.content, templates),
            Macro(
                "dialogue",
                dialogue_macro(content.dialogues, content.places, templates),
                block=True,
                late=True,
            ),
            decide_macro(content.decisions, content.places, templates),
            practice_macro(templates),
            final_macro(templates),
            *notes_macros(templates),
            charts_macro(templates),
            move_macro(templates),
            record_macro(content.lessons, templates),
            group_macro(content.lessons, templates),
            plan_macro(content.phases.content, content.lessons, content.quizzes, templates),
            reviews.review_macro(content.quizzes, templates),
            *lesson_macros(content.lessons, templates),
            *course_macros(content.lessons, content.quizzes, templates),
            *balance.balance_macros(content.balance, templates),
            history_macro(templates),
            *log_macros(content.balance.groups.groups, balance.OTHER, templates),
            calendar.calendar_macro(groups, templates),
            *source_macros(article, evidence, coverage(pages.values()), templates),
            *glossary_macros(content.glossary.content, content.places, templates),
            *news_macros(content.items, build_day(), templates),
        ]
    )
    calls.files.update(feeds(content.items, pages, templates))
    variants = reviews.hidden(content.quizzes, shown, pages, content.places, templates)
    calls.files.update(written({**files, **dict(variants)}))
    calls.harvest = reviews.harvester(shown, shown)
    heads = (one.head for one in content.lessons if one.head)
    known = bank.Known(
        claims={claim.id for claim in article.claims},
        beliefs=content.beliefs.content.beliefs,
        objectives={objective.id for head in heads for objective in head.objectives},
        places=content.places,
    )
    mistakes.add(bank.check(content.quizzes, known, pages.values()))
    named = (known.claims, known.places, pages.values())
    mistakes.add(talks.check(content.dialogues, *named))
    mistakes.add(decisions.check(content.decisions, *named))
    mistakes.add(glossary.check(content.glossary, *named))
    mistakes.add(calendar.check(content.activities, groups))
    mistakes.add(phases.check(content.phases, [one.slug for one in content.lessons]))
    for page in pages.values():
        with mistakes.collected():
            mistakes.add(calls.check(page))
        mistakes.add(bank.check_page(content.quizzes, page))
    return calls


def _caller(env: Any, calls: Calls, pages: Mapping[str, Page], name: str) -> Any:
    def call(*args: object, **kwargs: object) -> str:
        try:
            return calls.make(pages[env.page.file.src_uri], name, *args, **kwargs)
        except CallError as error:
            error.macro = name
            raise

    return call
