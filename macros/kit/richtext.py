"""Bold, italic, code and links within the site in an author's field; all else is text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor, build_treeprocessors
from markdown.util import Registry
from markupsafe import Markup, escape

PLAIN = re.compile(r"[^*_`\[\]<>&\\\n!]*")
MARKS = re.compile(r"\s*\{\{.*?\}\}|\[([^\]]*)\]\([^)]*\)|(?<!\\)[*`]+|\\(?=[*_`\[\]])")
Resolve = Callable[[str], str]
T = TypeVar("T")


class RichText:
    """Turns fields into HTML; keeps one Markdown machine, for making it is slow."""

    def __init__(self) -> None:
        markdown = Markdown()
        markdown.preprocessors.deregister("html_block")
        blocks = markdown.parser.blockprocessors
        markdown.parser.blockprocessors = _only(blocks, "empty", "paragraph")
        inline = markdown.inlinePatterns
        markdown.inlinePatterns = _only(inline, "backtick", "escape", "link", "em_strong")
        markdown.inlinePatterns.register(_Ampersand("&", markdown), "course_ampersand", 3.5)
        # They keep the patterns they were made with.
        markdown.treeprocessors = build_treeprocessors(markdown)
        self._links = _Links(markdown)
        markdown.treeprocessors.register(self._links, "course_links", 0)
        self._markdown = markdown

    def paragraphs(self, text: str, resolve: Resolve) -> Markup:
        """HTML of one or several paragraphs; `resolve` turns `lessons/x.md` into an address."""
        if PLAIN.fullmatch(text.strip()):
            return Markup(f"<p>{escape(text.strip())}</p>")
        self._links.resolve = resolve
        return Markup(self._markdown.reset().convert(text))

    def inline(self, text: str, resolve: Resolve) -> Markup:
        """The same without the paragraph around it."""
        if PLAIN.fullmatch(text.strip()):
            return escape(text.strip())
        html = self.paragraphs(text, resolve)
        return Markup(html.removeprefix("<p>").removesuffix("</p>"))


def plain(text: str) -> str:
    """The words of a field or of a line of a page, without marks, addresses and calls."""
    return MARKS.sub(r"\1", text).strip()


def _only(registry: Registry[T], *names: str) -> Registry[T]:
    """A registry with these of another, in this order."""
    kept: Registry[T] = Registry()
    for place, name in enumerate(names):
        kept.register(registry[name], name, len(names) - place)
    return kept


class _Ampersand(InlineProcessor):
    """`&lt;` in a field is four signs and a semicolon, not a way to write HTML."""

    def handleMatch(self, match: re.Match[str], _data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802  the library names it
        return self.md.htmlStash.store("&amp;"), match.start(), match.end()


class _Links(Treeprocessor):
    """Lets every link of a field lead to a page of the course."""

    resolve: Resolve

    def run(self, root: Element) -> None:
        """Replace the addresses; `resolve` refuses those it does not know."""
        for link in root.iter("a"):
            link.set("href", self.resolve(link.get("href", "")))
