"""The macros of the course, all of them listed, and all of its data read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .balance import macro as balance
from .dialogue import bank as talks
from .dialogue.macro import dialogue_macro
from .kit import markdownfile, places, texts, yamlfile
from .kit.calls import Calls, Macro
from .kit.errors import CallError, CourseError, Mistake, Mistakes
from .kit.links import dead_links
from .kit.markdownfile import Head, Page
from .kit.templates import Templates
from .kit.yamlfile import YamlFile
from .lessons import course
from .lessons.macro import lesson_macros
from .news import items as news
from .news.feed import feeds
from .news.macro import news_macros
from .news.status import build_day
from .quiz import bank
from .quiz.lint import Course, advise
from .quiz.macro import quiz_macros
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
    mistakes = Mistakes()
    with mistakes.collected():
        content = Content.read(markdownfile.read(root / "docs"), root, mistakes)
        if not mistakes.found:
            _connect(content, mistakes)
        lessons = {one.slug: one.page for one in content.lessons if one.page}
        told = Course(
            pages=content.pages.values(),
            lessons=lessons,
            quizzes=content.quizzes,
            files=content.dialogues.values(),
            claims=content.article,
        )
        mistakes.add(list(advise(told, whole=not mistakes.found)))
    return sorted(set(mistakes.found))


@dataclass(frozen=True)
class Content:
    """All that the files of the course say, each by itself."""

    pages: Mapping[str, Page]
    places: places.Places
    lessons: list[course.Lesson]
    quizzes: bank.Bank
    dialogues: talks.Bank
    items: list[news.Item]
    article: YamlFile[Article]
    evidence: YamlFile[Evidence]
    balance: balance.Balance
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
        items = news.read(pages, build_day(), mistakes)
        with mistakes.collected():
            article = yamlfile.read(Article, root / "macros/sources/claims.yml")
            evidence = yamlfile.read(Evidence, root / "macros/sources/evidence.yml")
            weights = balance.read(root / "macros/balance")
            words = texts.read(root / "macros/texts/ru.yml")
            templates = Templates(root / "macros", words, dict(pages))
            read = (pages, found, lessons, quizzes, dialogues, items, article, evidence, weights)
            return cls(*read, templates)
        raise CourseError(*mistakes.found)


def _connect(content: Content, mistakes: Mistakes) -> Calls:
    """Make the macros; check what must hold between files, and every call of every page."""
    pages, templates = content.pages, content.templates
    article, evidence = content.article.content, content.evidence.content
    calls = Calls.of(
        [
            *quiz_macros(content.quizzes, content.places, templates),
            Macro(
                "dialogue",
                dialogue_macro(content.dialogues, content.places, templates),
                block=True,
                late=True,
            ),
            *lesson_macros(content.lessons, templates),
            *balance.balance_macros(content.balance, templates),
            *source_macros(article, evidence, coverage(pages.values()), templates),
            *news_macros(content.items, build_day(), templates),
        ]
    )
    calls.files.update(feeds(content.items, pages, templates))
    heads = (one.head for one in content.lessons if one.head)
    known = bank.Known(
        claims={claim.id for claim in article.claims},
        objectives={objective.id for head in heads for objective in head.objectives},
        places=content.places,
    )
    mistakes.add(bank.check(content.quizzes, known, pages.values()))
    mistakes.add(talks.check(content.dialogues, known.claims, known.places, pages.values()))
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
