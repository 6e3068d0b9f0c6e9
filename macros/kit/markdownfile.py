"""What a Markdown page says of itself before it is rendered: head, sections, links, calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict

from . import braces, source, yamlfile
from .addresses import relative
from .braces import Call
from .errors import CourseError, Mistake, Mistakes
from .fields import Description, Text
from .yamlfile import Model, YamlFile

FENCE = re.compile(r"^\s*(```|~~~)")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\})?\s*$")
LINK = re.compile(r"\]\(\s*([^()\s]+)")


class Search(Model):
    """Что поиску делать со страницей."""

    exclude: bool = False
    """true, если страницу не искать."""


class AnyHead(Model):
    """The head of any page, for who needs only some of its fields."""

    model_config = ConfigDict(extra="allow")


class Head(Model):
    """Шапка страницы, которая не урок и не новость."""

    title: Text | None = None
    """Короткое имя в меню."""
    description: Description
    """Одно-два предложения для поисковиков и для тех, кому прислали ссылку."""
    hide: list[Literal["navigation", "toc", "path", "footer", "feedback", "tags"]] = []
    """Что на странице спрятать: navigation, toc, footer."""
    search: Search | None = None
    """Что поиску делать со страницей: exclude: true."""


@dataclass(frozen=True)
class Heading:
    """A section of a page; `id` is None where the author gave none."""

    level: int
    title: str
    id: str | None
    line: int
    column: int = 1
    """Where its id stands; 1 where it has none."""


@dataclass(frozen=True)
class Link:
    """A link to another place, with where its address stands."""

    address: str
    line: int
    column: int


@dataclass(frozen=True)
class Page:
    """One file of docs/; `src` is its path from there, with slashes."""

    path: Path
    src: str
    source: str

    @cached_property
    def body_starts(self) -> int:
        """How many lines the head takes, its fences included."""
        lines = self.source.splitlines()
        if not lines or lines[0].rstrip() != "---":
            return 0
        ends = (n for n, line in enumerate(lines[1:], 2) if line.rstrip() in {"---", "..."})
        return next(ends, 0)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file; code blocks are blank, for nothing in them is meant."""
        fenced, found = False, []
        for line in self.source.splitlines()[self.body_starts :]:
            edge = bool(FENCE.match(line))
            found.append("" if fenced or edge else line)
            fenced ^= edge
        return [""] * self.body_starts + found

    @cached_property
    def headings(self) -> list[Heading]:
        """The sections in their order."""
        return [
            Heading(len(match[1]), match[2], match[3], number, max(match.start(3), 0) + 1)
            for number, line in enumerate(self.lines, 1)
            if (match := HEADING.match(line))
        ]

    @property
    def main(self) -> list[Heading]:
        """The main headings; a page has one."""
        return [one for one in self.headings if one.level == 1]

    @cached_property
    def title(self) -> str:
        """The main heading; raises CourseError where there is none or more than one."""
        main = self.main
        if len(main) != 1:
            text = "у страницы нет заголовка" if not main else "у страницы два главных заголовка"
            text += "; нужна одна строка «# Заголовок», остальные — «## Раздел»"
            line = main[1].line if main else self.body_starts + 1
            raise CourseError(Mistake(self.path, line, text))
        return main[0].title

    @cached_property
    def links(self) -> list[Link]:
        """The Markdown links in their order."""
        return [
            Link(match[1], number, match.start(1) + 1)
            for number, line in enumerate(self.lines, 1)
            for match in LINK.finditer(line)
        ]

    @cached_property
    def _braces(self) -> tuple[list[Call], list[braces.Slip]]:
        # Empty lines in place of the head: so the lines of the body are those of the file.
        lines = self.source.splitlines()
        return braces.read("\n" * self.body_starts + "\n".join(lines[self.body_starts :]))

    @property
    def calls(self) -> list[Call]:
        """Every macro call that can be read."""
        return self._braces[0]

    @property
    def slips(self) -> Iterator[Mistake]:
        """What is wrong with its braces."""
        for one in self._braces[1]:
            yield Mistake(self.path, one.line, one.text, one.column)

    def head(self, model: type[yamlfile.M]) -> YamlFile[yamlfile.M]:
        """Read the head; raise CourseError with every mistake in it."""
        lines = self.source.splitlines()
        text = "\n".join(lines[1 : self.body_starts - 1])
        if wrong := self._no_head(lines):
            raise CourseError(Mistake(self.path, 1, f"{wrong}; она стоит между двумя строками ---"))
        file = yamlfile.parse(model, self.path, text, above=min(self.body_starts, 1))
        if other := [*file.other_types("title", "description", "template", "icon")]:
            raise CourseError(*other)
        return file

    def _no_head(self, lines: list[str]) -> str | None:
        """What is wrong with the fences of the head."""
        first = lines[0].rstrip() if lines else ""
        if first == "---":
            return None if self.body_starts else "шапка не закрыта второй строкой ---"
        below = next((one for one in lines if one.strip()), "")
        if below.strip(" -—–=") == "" or re.match(r"\s*(?:description|title)\s*:", below):
            return "шапка начинается не с первой строки ---"
        return None

    def alone(self, line: int) -> bool:
        """Whether a call has its line for itself and starts at the margin."""
        return bool(re.fullmatch(r"\{\{.*\}\}\s*", self.source.splitlines()[line - 1]))

    @property
    def url(self) -> str:
        """Address from the root of the site: `lessons/leader/`."""
        stem = self.src.removesuffix(".md").removesuffix("index")
        return stem if not stem or stem.endswith("/") else f"{stem}/"

    def to(self, other: Page, anchor: str = "") -> str:
        """Relative address of another page, or of a section of it."""
        path = relative(other.url, self.url)
        return f"{path}#{anchor}" if anchor else path


def missing_calls(page: Page, calls: Mapping[str, str]) -> Iterator[Mistake]:
    """What a page must call and does not; with each name goes where its call should stand."""
    called = {call.name for call in page.calls}
    for name, where in calls.items():
        if name not in called:
            yield Mistake(page.path, page.body_starts + 1, f"нет {{{{ {name}() }}}}; {where}")


def read(docs: Path, mistakes: Mistakes | None = None) -> dict[str, Page]:
    """Every Markdown page of a folder, by its path from there.

    Raises CourseError where one cannot be read, or keeps in `mistakes` what is wrong with it.
    """
    pages = {}
    for path in sorted(docs.rglob("*.md")):
        text, wrong = source.look(path)
        if wrong and mistakes is None:
            raise CourseError(*wrong)
        if mistakes is not None:
            mistakes.add(wrong)
        src = path.relative_to(docs).as_posix()
        pages[src] = Page(path, src, text)
    return pages
