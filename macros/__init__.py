"""The course for the generator: its macros on every page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .kit import markdownfile
from .kit.calls import Calls
from .kit.errors import CallError
from .kit.markdownfile import Page
from .registry import ROOT, read

__all__ = ["ROOT", "define_env", "read"]


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


def _caller(env: Any, calls: Calls, pages: Mapping[str, Page], name: str) -> Any:
    def call(*args: object, **kwargs: object) -> str:
        try:
            return calls.make(pages[env.page.file.src_uri], name, *args, **kwargs)
        except CallError as error:
            error.macro = name
            raise

    return call
