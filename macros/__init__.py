"""The macros of the course, all of them listed, and all of its data read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .balance import macro as balance
from .calendar import macro as calendar
from .calendar.model import Activities
from .charts.macro import charts_macro
from .course.macro import course_files, course_macros, written
from .decide import bank as decisions
from .decide.macro import decide_macro
from .dialogue import bank as talks
from .dialogue.macro import dialogue_macro
from .final.macro import final_macro
from .glossary import bank as glossary
from .glossary.macro import glossary_macros
from .glossary.model import Glossary
from .group.macro import group_macro
from .history.macro import history_macro
from .kit import markdownfile, places, texts, yamlfile
from .kit.assets import mark_of
from .kit.calls import Calls, Macro
from .kit.errors import CallError, CourseError, Mistake, Mistakes
from .kit.links import dead_links
from .kit.markdownfile import Head, Page
from .kit.templates import Templates
from .kit.yamlfile import YamlFile
from .lessons import course
from .lessons.macro import lesson_macros
from .log.macro import log_macros
from .move.macro import move_macro
from .news import items as news
from .news.feed import feeds
from .news.macro import news_macros
from .news.status import build_day
from .notes.macro import notes_macros
from .plan.macro import plan_macro
from .plan.model import Phases
from .practice.macro import practice_macro
from .quiz import bank
from .quiz.beliefs import Beliefs
from .quiz.lint import Course, advise
from .quiz.macro import beliefs_macro, quiz_macros
from .record.macro import record_macro
from .review import macro as reviews
from .sources.article import coverage
from .sources.macro import source_macros
from .sources.model import Article, Evidence

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


@dataclass(frozen=True)
class Content:
    """All that the files of the course say, each by itself."""

    pages: Mapping[str, Page]
    places: places.Places
    lessons: list[course.Lesson]
    quizzes: bank.Bank
    beliefs: YamlFile[Beliefs]
    dialogues: talks.Bank
    decisions: decisions.Bank
    items: list[news.Item]
    article: YamlFile[Article]
    evidence: YamlFile[Evidence]
    glossary: YamlFile[Glossary]
    balance: balance.Balance
    activities: YamlFile[Activities]
    phases: Phases
    templates: Templates

    @classmethod
    def read(cls, pages: Mapping[str, Page], root: Path, mistakes: Mistakes) -> Content:
        """Read every file; raise CourseError only where nothing can be said of the rest."""
        for page in pages.values():
            _read_page(page, pages, mistakes)
        found = places.read(pages.values(), mistakes)
        quizzes = bank.read(root / "quizzes", mistakes)
        mistakes.add(bank.check_alone(quizzes, found, pages))
        lessons = course.read(root / "macros/lessons/course.yml", pages, mistakes)
        dialogues = talks.read(root / "quizzes/dialogues", mistakes)
        helpers = decisions.read(root / "quizzes/decisions", mistakes)
        items = news.read(pages, build_day(), mistakes)
        with mistakes.collected():
            article = yamlfile.read(Article, root / "macros/sources/claims.yml")
            evidence = yamlfile.read(Evidence, root / "macros/sources/evidence.yml")
            beliefs = yamlfile.read(Beliefs, root / "macros/quiz/beliefs.yml")
            terms = glossary.read(root / "macros/glossary/terms.yml", pages, mistakes)
            weights = balance.read(root / "macros/balance")
            activities = calendar.read(root / "macros/calendar")
            phases = yamlfile.read(Phases, root / "macros/plan/phases.yml").content
            words = texts.read(root / "macros/texts/ru.yml")
            templates = Templates(root / "macros", words, dict(pages))
            asked = (quizzes, beliefs, dialogues, helpers)
            told = (items, article, evidence, terms)
            data = (weights, activities, phases)
            return cls(pages, found, lessons, *asked, *told, *data, templates)
        raise CourseError(*mistakes.found)


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
            plan_macro(content.phases, content.lessons, content.quizzes, templates),
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


def _read_page(page: Page, pages: Mapping[str, Page], mistakes: Mistakes) -> None:
    """Everything that can be wrong with a page by itself; lessons check their heads too."""
    for read_part in (
        lambda: page.head(Head),
        lambda: page.title,
        lambda: page.calls,
        lambda: mistakes.add(dead_links(page, pages)),
    ):
        with mistakes.collected():
            read_part()
