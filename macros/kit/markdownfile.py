"""What a Markdown page says of itself before it is rendered: head, sections, links, calls."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes
from pydantic import ConfigDict, Field

from . import yamlfile
from .addresses import relative
from .errors import CourseError, Mistake, read_text
from .yamlfile import Model, YamlFile

FENCE = re.compile(r"^\s*(```|~~~)")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\})?\s*$")
JINJA = Environment(autoescape=True)
LINK = re.compile(r"\]\(\s*([^()\s]+)")


class Head(Model):
    """Шапка любой страницы; поля, о которых курс не знает, достаются теме."""

    model_config = ConfigDict(extra="allow")

    description: str = Field(min_length=40, max_length=200)
    """Одно-два предложения для поисковиков и для тех, кому прислали ссылку."""


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
class Call:
    """A macro called by a page, with its arguments as far as they are constants."""

    name: str
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]
    line: int
    column: int
    constant: bool = True


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

    @cached_property
    def title(self) -> str:
        """The main heading; raises CourseError where there is none or more than one."""
        main = [one for one in self.headings if one.level == 1]
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
    def calls(self) -> list[Call]:
        """Every macro call; raises CourseError where the braces cannot be read."""
        # Empty lines in place of the head: so the lines of the template are those of the file.
        lines = self.source.splitlines()
        body = "\n" * self.body_starts + "\n".join(lines[self.body_starts :])
        try:
            tree = JINJA.parse(body)
        except TemplateSyntaxError as error:
            text = f"не разобрать вызов в скобках: {error.message}; "
            text += 'пишут так: {{ quiz("leader") }}'
            column = _broken_braces(lines[error.lineno - 1])
            raise CourseError(Mistake(self.path, error.lineno, text, column)) from None
        columns = _columns(body)
        return [
            _call(call.node.name, call, columns)
            for call in tree.find_all(nodes.Call)
            if isinstance(call.node, nodes.Name)
        ]

    def head(self, model: type[yamlfile.M]) -> YamlFile[yamlfile.M]:
        """Read the head; raise CourseError with every mistake in it."""
        source = "\n".join(self.source.splitlines()[1 : self.body_starts - 1])
        return yamlfile.parse(model, self.path, source, above=min(self.body_starts, 1))

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


Columns = dict[tuple[str, int], list[int]]


def _columns(body: str) -> Columns:
    """Where a template calls what: by name and line, from left to right."""
    found: Columns = defaultdict(list)
    end, at, name = 0, 0, ""
    for line, kind, text in JINJA.lex(body):
        # A `{%-` takes away the blanks before it: what stands here may not follow at once.
        start = body.index(text, end)
        end = start + len(text)
        if kind == "operator" and text == "(" and name:
            found[name, line].append(at - body.rfind("\n", 0, at))
        if kind != "whitespace":
            at, name = start, text if kind == "name" else ""
    return found


def _call(name: str, call: nodes.Call, columns: Columns) -> Call:
    column = next(iter(columns[name, call.lineno]), 1)
    del columns[name, call.lineno][:1]
    try:
        args = tuple(arg.as_const() for arg in call.args)
        kwargs = tuple((pair.key, pair.value.as_const()) for pair in call.kwargs)
    except nodes.Impossible:
        return Call(name, (), (), call.lineno, column, constant=False)
    return Call(name, args, kwargs, call.lineno, column)


def _broken_braces(line: str) -> int:
    """Which of the calls of a line cannot be read; the first where the fault is between lines."""
    for match in re.finditer(r"\{\{.*?(\}\}|$)", line):
        try:
            JINJA.parse(match[0])
        except TemplateSyntaxError:
            return match.start() + 1
    first = re.search(r"\{[{%]", line)
    return first.start() + 1 if first else 1


def read(docs: Path) -> dict[str, Page]:
    """Every Markdown page of a folder, by its path from there."""
    pages = (
        Page(path, path.relative_to(docs).as_posix(), read_text(path))
        for path in sorted(docs.rglob("*.md"))
    )
    return {page.src: page for page in pages}
