"""What a reader can find on one page: its title and its sections, read from the finished HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
EXCLUDED_PAGE = '<meta name="course-search" content="exclude">'
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "dt"}
# No words of the course: ways about the page, fields and pictures.
SILENT = {"nav", "script", "select", "style", "svg", "template", "textarea"}
VOID = {"br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
INLINE = {"a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s"}
INLINE |= {"button", "label", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"}
INVISIBLE = re.compile("[\u00ad\u200b\u2060]")
BLANK = re.compile(r"_{2,}")  # a line to write on, on a sheet


@dataclass
class Section:
    """A heading and the text below it, a block a line; `id` is empty at the top of a page."""

    id: str
    heading: str = ""
    text: str = ""


@dataclass
class Entry:
    """One page of the index."""

    title: str = ""
    sections: list[Section] = field(default_factory=list)


def read(html: str) -> Entry | None:
    """The sections of a page that hold words; None where the page is not to be found."""
    article = ARTICLE.search(html)
    if not article or EXCLUDED_PAGE in html:
        return None
    reader = _Reader()
    reader.feed(article[0])
    reader.close()
    return reader.entry()


class _Reader(HTMLParser):
    """Cuts an article where a heading has an id."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.parts: list[tuple[str, list[str], list[str]]] = [("", [], [])]
        self.open: list[str] = []
        self.silent = 0  # how many elements were open where silence began
        self.heading = 0  # the same for a heading

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self._say(" " if tag in INLINE else "\n")
            return
        if tag not in INLINE and self.open[-1:] == ["p"]:
            self.handle_endtag("p")  # nobody has to write it
        self.open.append(tag)
        has = dict(attrs)
        if self.silent:
            return
        if tag in SILENT or "data-search-exclude" in has or "hidden" in has or _sign(has):
            self.silent = len(self.open)
        elif tag in HEADINGS and (has.get("id") or tag != "dt"):
            self.parts.append((has.get("id") or "", [], []))
            self.heading = len(self.open)
        elif tag not in INLINE:
            self._say("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.open:
            return
        while self.open.pop() != tag:
            pass
        if self.silent > len(self.open):
            self.silent = 0
        if self.heading > len(self.open):
            self.heading = 0
            if tag == "h1":
                self.title = self.title or _plain("".join(self.parts[-1][1]))
        if not self.silent and tag not in INLINE:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        self._say(" ".join(data.split("\n")))

    def _say(self, text: str) -> None:
        if not self.silent:
            _, heading, below = self.parts[-1]
            (heading if self.heading else below).append(text)

    def entry(self) -> Entry:
        """The page as it was read; what stands before or right below its title has no id."""
        entry = Entry(self.title)
        for anchor, heading, below in self.parts:
            name = _plain("".join(heading))
            top = name == self.title
            section = Section("" if top else anchor, "" if top else name, _lines("".join(below)))
            if section.heading or section.text:
                entry.sections.append(section)
        return entry


def _sign(has: dict[str, str | None]) -> bool:
    return has.get("aria-hidden") == "true" or "headerlink" in (has.get("class") or "").split()


def _plain(text: str) -> str:
    return " ".join(BLANK.sub("…", INVISIBLE.sub("", text)).split())


def _lines(text: str) -> str:
    return "\n".join(filter(None, (_plain(line) for line in text.split("\n"))))
