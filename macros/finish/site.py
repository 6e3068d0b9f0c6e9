"""The walk through a built site, after which it is whole, whoever has built it.

A page comes with placeholders where macros are deferred, with the theme's faults, straight
quotes and the addresses of docs/assets/. Twice does no more than once.
"""

from __future__ import annotations

import re
import shutil
import tomllib
from html import escape
from pathlib import Path

from ..kit.addresses import relative
from ..kit.markdownfile import Page
from ..kit.typography import typeset_html
from ..registry import Registry
from ..search import index as search
from ..steps.split import framed
from . import assets, fixes, head, roles, sitemap
from .assets import Assets, write

CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
FEED = re.compile(r'\s*<link rel="alternate " type="application/rss\+xml"[^>]*>')
"""The theme's line about the feed of the news, which an edition may not have."""
UNUSED = ("assets/javascripts/lunr", "assets/javascripts/workers")
"""The theme's own search: 35 files that no page asks for."""
VERSION = "%course-version%"
WORD = re.compile(r"%t:([\w.-]+)%")
"""What templates of the theme write: no generator gives them our words."""


def finish(site: Path, course: Registry, edit_uri: str = "", *, as_written: bool = False) -> None:
    """Finish the site in a folder; `as_written` leaves scripts and styles as they are.

    `edit_uri` is where the sources of the pages are edited: `https://…/edit/main/docs/`.
    """
    ours = assets.read(course.root, as_written=as_written)
    ours.move(site)
    for folder in UNUSED:
        shutil.rmtree(site / folder, ignore_errors=True)
    pages = {f"{page.url}index.html": page for page in course.pages.values()}
    issues = list(head.issues(edit_uri))
    version = _version(course.root)
    for path in sorted(site.rglob("*.html")):
        html = path.read_text(encoding="utf-8").replace(VERSION, version)
        html = html if "news/feed.xml" in course.files else FEED.sub("", html)
        html = WORD.sub(lambda found: escape(course.words(found[1])), html)
        page = pages.get(path.relative_to(site).as_posix())
        write(path, _finished(html, page, course, ours, issues).encode())
    for name, html in course.fragments():
        write(site / name, typeset_html(html).encode())
    address = _address(site)
    for name, make in course.files.items():
        write(site / name, make(address or "/").encode())
    if address:
        sitemap.write(site, course.pages.values(), address)
    search.write(site)


def _finished(
    html: str, page: Page | None, course: Registry, ours: Assets, lines: list[str]
) -> str:
    """One page; `page` is None at 404.html, which no source is for."""
    html = fixes.mend(html)
    if page:
        html = framed(fixes.glue(course.calls.complete(page, html)))
        html = roles.mark(html, page.url, course.signs)
        folder = relative(ours.folder, page.url)
        styles = course.calls.styles(page, html)
        lines = [*lines, *head.links(html, styles, ours.imports, folder)]
    return typeset_html(ours.addressed(head.complete(html, lines)))


def _address(site: Path) -> str:
    """The address of the site, as its first page says it; nothing where it knows none."""
    found = CANONICAL.search((site / "index.html").read_text(encoding="utf-8"))
    return found[1] if found else ""


def _version(root: Path) -> str:
    with (root / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])
