"""What the course asks of MkDocs itself, event by event; the work is done elsewhere."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig

ROOT = Path(__file__).parents[1]
# The command `mkdocs` does not look for packages where it is started; `python -m mkdocs` does.
sys.path[:0] = [] if str(ROOT) in sys.path else [str(ROOT)]

from macros.finish.site import finish  # noqa: E402  the path comes first
from macros.kit import bundle, libraries  # noqa: E402  the path comes first
from macros.kit.errors import CourseError, Mistake  # noqa: E402
from macros.registry import current  # noqa: E402

log = logging.getLogger("mkdocs.course")
NO_ADDRESS = (
    "Адрес сайта не задан, ссылки для поисковиков и карта сайта ведут на этот компьютер;"
    " для своего сервера: make build SITE_URL=https://example.org/kurs/"
)
started: dict[str, bool] = {"serve": False}


def on_startup(command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
    """Remember whether somebody writes or the site is to be published."""
    # A build makes many objects and keeps most: looking for garbage took a fifth of its time.
    gc.set_threshold(50_000, 20, 20)
    started["serve"] = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Refuse what must not be published."""
    _complain(libraries.missing(ROOT) + ([] if started["serve"] else bundle.missing(ROOT)))
    if not started["serve"]:
        if (config.site_url or "").startswith(("http://127.0.0.1", "http://localhost")):
            log.info(NO_ADDRESS)
        # A page that failed must never be published, whoever calls mkdocs and however.
        config.plugins["macros"].config["on_error_fail"] = True
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """Finish the site."""
    site, edit_uri = Path(config.site_dir), config.edit_uri or ""
    finish(site, current(), edit_uri, as_written=started["serve"])
    if not started["serve"]:
        # What is left goes with the process: looking through it first took a tenth of the time.
        gc.freeze()


def on_build_error(error: Exception) -> None:
    """In GitHub's checks, put each mistake beside its line."""
    if isinstance(error, CourseError) and os.environ.get("GITHUB_ACTIONS"):
        for mistake in error.mistakes:
            print(mistake.annotation)  # noqa: T201  GitHub reads it from the output


def _complain(mistakes: list[Mistake]) -> None:
    """A site without a library is not to be published; who writes a lesson can do without."""
    if mistakes and not started["serve"]:
        raise CourseError(*mistakes)
    for one in mistakes:
        log.info("%s", one)
