"""A reader's browser talks to this site alone, and our content brings no code of its own."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from tests.site.pages import Node
from tests.tools import sizes

Pages = dict[str, Node]
LOADS = ("src", "srcset", "data", "poster", "action", "formaction", "background", "ping")
# These say where the page itself is, for search engines and cards; a browser loads nothing.
SAYS_WHERE = {"canonical", "prev", "next", "alternate"}
ADDRESS = re.compile(r"""(?:https?:)?//[\w.-]+\.\w+""")
ASKS = re.compile(r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b")
IN_CSS = re.compile(r"""(?:url\(|@import)\s*["']?(?:https?:)?//""")


def loaded(page: Node) -> list[tuple[Node, str]]:
    """Every address that a browser goes to by itself."""
    found = [(one, one.attrs[name]) for one in page.all() for name in LOADS if name in one.attrs]
    links = [one for one in page.all("link") if not SAYS_WHERE & set(one["rel"].split())]
    return [*found, *((one, one["href"]) for one in links)]


def test_a_page_loads_nothing_from_another_host(pages: Pages) -> None:
    for path, page in pages.items():
        outside = [node for node, url in loaded(page) if urlsplit(url).netloc]
        assert not outside, path


def test_a_page_does_not_even_greet_another_host(pages: Pages) -> None:
    for path, page in pages.items():
        hints = [
            one
            for one in page.all("link")
            if {"preconnect", "dns-prefetch"} & set(one["rel"].split())
        ]
        refresh = [one for one in page.all("meta") if "http-equiv" in one.attrs]
        assert not [*hints, *refresh, *page.all("iframe", "object", "embed")], path


def test_no_style_loads_from_another_host(site: Path) -> None:
    styles = list(site.rglob("*.css"))
    assert styles
    assert not [one for one in styles if IN_CSS.search(one.read_text("utf-8"))]


def scripts(site: Path, *, libraries: bool) -> list[Path]:
    """Our own scripts, or those that npm's packages gave us."""
    folder = next(one for one in site.glob("assets/*") if sizes.OURS.match(f"assets/{one.name}/"))
    lib = folder / "lib"
    found = [one for one in folder.rglob("*.js") if (lib in one.parents) == libraries]
    assert found
    return found


def test_no_script_of_ours_knows_another_host(site: Path) -> None:
    for path in scripts(site, libraries=False):
        assert not ADDRESS.search(path.read_text("utf-8")), path


def test_no_library_can_ask_another_host(site: Path) -> None:
    for path in scripts(site, libraries=True):
        assert not ASKS.search(path.read_text("utf-8")), path


def test_our_scripts_import_only_their_neighbours(site: Path) -> None:
    for path in scripts(site, libraries=False):
        imports = sizes.IMPORT.findall(path.read_text("utf-8"))
        assert not [one for one in imports if not (path.parent / one).is_file()], path


def test_no_page_has_an_inline_handler(pages: Pages) -> None:
    for path, page in pages.items():
        assert not [
            one for one in page.all() if any(name.startswith("on") for name in one.attrs)
        ], path


def test_content_brings_no_script_and_no_style(pages: Pages) -> None:
    for path, page in pages.items():
        article = page.one("article")
        assert not [one for one in article.all() if "style" in one.attrs], path
        assert not article.all("script", "style", "link"), path
        assert not [one for one in article.all("a") if one["href"].startswith("javascript:")], path
