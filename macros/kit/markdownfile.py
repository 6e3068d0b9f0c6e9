"""What a Markdown page says of itself before it is rendered: head, sections, links, calls."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes
from pydantic import ConfigDict, Field

from . import yamlfile
from .errors import CourseError, Mistake, read_text
from .yamlfile import Model, YamlFile

FENCE = re.compile(r"^\s*(```|~~~)")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\})?\s*$")
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


@dataclass(frozen=True)
class Call:
    """A macro called by a page, with its arguments as far as they are constants."""

    name: str
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]
    line: int
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
            Heading(len(match[1]), match[2], match[3], number)
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
    def links(self) -> list[tuple[str, int]]:
        """Addresses of Markdown links, each with its line."""
        return [
            (address, number)
            for number, line in enumerate(self.lines, 1)
            for address in LINK.findall(line)
        ]

    @cached_property
    def calls(self) -> list[Call]:
        """Every macro call; raises CourseError where the braces cannot be read."""
        body = "\n".join(self.source.splitlines()[self.body_starts :])
        try:
            tree = Environment(autoescape=True).parse(body)
        except TemplateSyntaxError as error:
            text = f"не разобрать вызов в скобках: {error.message}; "
            text += 'пишут так: {{ quiz("leader") }}'
            raise CourseError(Mistake(self.path, self.body_starts + error.lineno, text)) from None
        return [
            self._call(call)
            for call in tree.find_all(nodes.Call)
            if isinstance(call.node, nodes.Name)
        ]

    def _call(self, call: nodes.Call) -> Call:
        name = call.node.name  # type: ignore[attr-defined]
        line = self.body_starts + call.lineno
        try:
            args = tuple(arg.as_const() for arg in call.args)
            kwargs = tuple((pair.key, pair.value.as_const()) for pair in call.kwargs)
        except nodes.Impossible:
            return Call(name, (), (), line, constant=False)
        return Call(name, args, kwargs, line)

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
        path = posixpath.relpath(f"/{other.url}", f"/{self.url}")
        return f"{path}/#{anchor}" if anchor else f"{path}/"


def read(docs: Path) -> dict[str, Page]:
    """Every Markdown page of a folder, by its path from there."""
    pages = (
        Page(path, path.relative_to(docs).as_posix(), read_text(path))
        for path in sorted(docs.rglob("*.md"))
    )
    return {page.src: page for page in pages}
