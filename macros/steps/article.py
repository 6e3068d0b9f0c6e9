"""The article of a built page: where it stands, and the nodes at its top level."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser

ARTICLE = re.compile(r"(<article\b[^>]*>)(.*)(</article>)", re.DOTALL)
VOID = {"br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SILENT = re.compile(r"<(script|style|template|svg|select)\b.*?</\1>", re.DOTALL)
CARD = re.compile(r"<span\b[^>]*\bpopover\b.*?</span>", re.DOTALL)
"""What a term means: not seen until it is asked for."""
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"\w+(?:-\w+)*")


@dataclass(frozen=True)
class Node:
    """One element at the top level of an article, with the HTML that follows up to the next."""

    tag: str
    classes: frozenset[str]
    id: str
    html: str

    @cached_property
    def words(self) -> int:
        """How many words a reader sees in it."""
        seen = CARD.sub(" ", SILENT.sub(" ", self.html))
        return len(WORD.findall(TAG.sub(" ", seen)))

    @property
    def text(self) -> str:
        """What it says, without tags."""
        return " ".join(TAG.sub("", SILENT.sub("", self.html)).split())


def nodes(html: str) -> tuple[str, Sequence[Node]]:
    """What stands before the first element of a fragment of HTML, and its elements."""
    scanner = _Scanner(html)
    scanner.feed(html)
    scanner.close()
    starts = [start for start, _, _ in scanner.found]
    ends = [*starts[1:], len(html)]
    found = [
        Node(tag, frozenset((has.get("class") or "").split()), has.get("id") or "", html[start:end])
        for (start, tag, has), end in zip(scanner.found, ends, strict=True)
    ]
    return html[: starts[0]] if starts else html, found


class _Scanner(HTMLParser):
    """Notes where each element of the top level begins."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self.found: list[tuple[int, str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.open:
            line, column = self.getpos()
            self.found.append((self.lines[line - 1] + column, tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass
