"""The course for the generator: its macros on every page."""

from __future__ import annotations

import posixpath
import re
from typing import Any

from .kit.addresses import relative
from .kit.errors import CallError
from .kit.markdownfile import Page
from .registry import ROOT, Registry, current, read

ADDRESS = re.compile(r'(\b(?:href|src)=")(?!\w+:|[#/])([^"]+)')

__all__ = ["ROOT", "current", "define_env", "read"]


def define_env(env: Any) -> None:
    """Give the pages their macros. Called at every build, by some generators at every page."""
    course = current()
    for name in course.calls.macros:
        env.macro(_caller(env, course, name), name)


def _caller(env: Any, course: Registry, name: str) -> Any:
    def call(*args: object, **kwargs: object) -> str:
        page = course.pages[_src(env.page)]
        try:
            html = course.calls.make(page, name, *args, **kwargs)
        except CallError as error:
            error.macro = name
            raise
        return html if hasattr(env.page, "file") else _seen_from_source(html, page)

    return call


def _src(page: Any) -> str:
    """The path of a page from docs/: MkDocs and ProperDocs have its file, Zensical has it."""
    return str(page.file.src_uri if hasattr(page, "file") else page.path)


def _seen_from_source(html: str, page: Page) -> str:
    """Zensical takes every address of HTML for one from the source, and moves it to the page."""
    folder = posixpath.dirname(page.src)

    def moved(found: re.Match[str]) -> str:
        path, *anchor = found[2].split("#", 1)
        target = posixpath.normpath(posixpath.join(page.url, path))
        whole = f"{target}/" if path.endswith("/") else target
        return found[1] + "#".join([relative(whole.removeprefix("./"), folder), *anchor])

    return ADDRESS.sub(moved, html)
