"""The macros of the course, all of them listed, and all of its data read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .balance import macro as balance
from .kit import markdownfile, places, texts, yamlfile
from .kit.calls import Calls, Macro
from .kit.errors import Mistakes
from .kit.links import dead_links
from .kit.markdownfile import Head, Page
from .kit.templates import Templates
from .lessons import course
from .lessons.macro import lesson_macros
from .news import items as news
from .news.feed import feeds
from .news.macro import news_macros
from .news.status import build_day
from .quiz import bank
from .quiz.macro import quiz_macro
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
    for page in pages.values():
        _read_page(page, mistakes)
    mistakes.stop()
    found = places.read(pages.values(), mistakes)
    templates = Templates(root / "macros", texts.read(root / "macros/texts/ru.yml"), dict(pages))
    lessons = course.read(root / "macros/lessons/course.yml", pages, mistakes)
    quizzes = bank.read(root / "quizzes", mistakes)
    items = news.read(pages, day := build_day(), mistakes)
    article = yamlfile.read(Article, root / "macros/sources/claims.yml").content
    evidence = yamlfile.read(Evidence, root / "macros/sources/evidence.yml").content

    mistakes.stop()  # from here on: what must hold between files that are right by themselves
    calls = Calls.of(
        [
            Macro("quiz", quiz_macro(quizzes, found, templates), block=True, late=True),
            *lesson_macros(lessons, templates),
            *balance.balance_macros(balance.read(root / "macros/balance"), templates),
            *source_macros(article, evidence, coverage(pages.values()), templates),
            *news_macros(items, day, templates),
        ]
    )
    calls.files.update(feeds(items, pages, templates))
    known = bank.Known(
        claims={claim.id for claim in article.claims},
        objectives={aim.id for one in lessons if one.head for aim in one.head.objectives},
        places=found,
    )
    mistakes.add(bank.check(quizzes, known, pages.values()))
    for page in pages.values():
        mistakes.add(calls.check(page))
        mistakes.add(dead_links(page, pages))
    mistakes.stop()
    return calls


def _caller(env: Any, calls: Calls, pages: Mapping[str, Page], name: str) -> Any:
    def call(*args: object, **kwargs: object) -> str:
        return calls.make(pages[env.page.file.src_uri], name, *args, **kwargs)

    return call


def _read_page(page: Page, mistakes: Mistakes) -> None:
    """Everything that can be wrong with a page by itself; lessons check their heads too."""
    for read_part in (lambda: page.head(Head), lambda: page.title, lambda: page.calls):
        with mistakes.collected():
            read_part()
