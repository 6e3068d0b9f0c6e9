"""The course for the generator: its macros on every page; and for authors: what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .author.lint import Course, advise
from .content import Content
from .kit import markdownfile, places
from .kit.calls import Calls
from .kit.errors import CallError, Mistake, Mistakes
from .kit.markdownfile import Page
from .registry import ROOT, connect, read
from .sources.article import coverage

__all__ = ["ROOT", "define_env", "lint", "read", "survey"]


class Build:
    """The build that runs: what its macros hold until its pages are finished."""

    pages: Mapping[str, Page] = {}
    calls = Calls({})


def define_env(env: Any) -> None:
    """Give the pages their macros. Called at every build: all data is read anew."""
    Build.pages = pages = markdownfile.read(Path(env.conf["docs_dir"]))
    Build.calls = calls = read(pages)
    for name in calls.macros:
        env.macro(_caller(env, calls, pages, name), name)


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
            connect(content, mistakes)
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


def _caller(env: Any, calls: Calls, pages: Mapping[str, Page], name: str) -> Any:
    def call(*args: object, **kwargs: object) -> str:
        try:
            return calls.make(pages[env.page.file.src_uri], name, *args, **kwargs)
        except CallError as error:
            error.macro = name
            raise

    return call
