"""Puts a new lesson into the plan of the course and into `nav`; all else in the files stays."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from ..kit import yamlfile
from ..kit.errors import CourseError, Mistake
from ..kit.source import read_text

FOLDER = "lessons/"


@dataclass(frozen=True)
class Planned:
    """The plan with the lesson in it, and what it said of the lesson before."""

    text: str
    before: list[str]
    """The lessons in front of it."""
    title: str = ""
    role: str = ""


def in_plan(path: Path, slug: str) -> Planned:
    """Put a lesson at the end of the plan; one that is planned stays where it is."""
    source = read_text(path)
    lessons = list_of(path, source, "lessons")
    entries = [_fields(entry) for entry in lessons.value]
    slugs = [fields["slug"].value for fields in entries if "slug" in fields]
    if slug not in slugs:
        text, _ = with_item(source, lessons, len(entries), f"- {{slug: {slug}}}")
        return Planned(text, slugs)
    number = slugs.index(slug)
    entry, fields = lessons.value[number], entries[number]
    end = entry.end_mark.index if entry.flow_style else _end(entry).index
    text = f"{source[: entry.start_mark.index]}{{slug: {slug}}}{source[end:]}"
    title, role = (fields[name].value if name in fields else "" for name in ("title", "role"))
    return Planned(text, slugs[:number], title, role)


def in_nav(path: Path, slug: str, before: list[str]) -> str:
    """Put a lesson behind the nearest of those in front of it, or before all others."""
    source = read_text(path)
    tree = yamlfile.compose(path, source)
    nav = _fields(tree).get("nav")
    if nav is None:  # then the navigation is made of the files
        return source
    places = {src: (items, number) for items, number, src in _lessons(nav)}
    if not places:
        line, column = yamlfile.position(tree, ("nav",))
        text = f"в «nav» нет ни одного урока; впишите первый сами: - {FOLDER}{slug}.md"
        raise CourseError(Mistake(path, line, text, column))
    known = [f"{FOLDER}{one}.md" for one in before if f"{FOLDER}{one}.md" in places]
    items, number = places[known[-1]] if known else next(iter(places.values()))
    return with_item(source, items, number + bool(known), f"- {FOLDER}{slug}.md")[0]


def _lessons(node: yaml.Node) -> Iterator[tuple[yaml.SequenceNode, int, str]]:
    """Every lesson of `nav`: the list it stands in, its number there, its file."""
    if isinstance(node, yaml.MappingNode):
        for value in _fields(node).values():
            yield from _lessons(value)
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        for number, item in enumerate(node.value):
            own = next(iter(_fields(item).values()), item)  # `- Title: lessons/leader.md`
            if isinstance(own, yaml.ScalarNode) and own.value.startswith(FOLDER):
                yield node, number, own.value
            else:
                yield from _lessons(own)


def list_of(path: Path, source: str, name: str) -> yaml.SequenceNode:
    """The list behind a name; raise CourseError where there is none to put a line into."""
    tree = yamlfile.compose(path, source)
    found = _fields(tree).get(name)
    if isinstance(found, yaml.SequenceNode) and found.value and not found.flow_style:
        return found
    line, column = yamlfile.position(tree, (name,))
    text = f"нет списка «{name}», где каждый пункт начат с «- »; начните его"
    raise CourseError(Mistake(path, line, text, column))


def with_item(source: str, items: yaml.SequenceNode, number: int, item: str) -> tuple[str, int]:
    """The source with one more item at that number of a list, and the line where it begins."""
    lines = source.splitlines()
    if number < len(items.value):
        at = items.value[number].start_mark.line
    else:
        end = _end(items.value[-1])
        at = end.line + (end.column > 0)
        while not lines[at - 1].strip():
            at -= 1
    own = textwrap.indent(item, " " * items.start_mark.column).splitlines()
    return "\n".join([*lines[:at], *own, *lines[at:], ""]), at + 1


def _fields(node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(name.value): value for name, value in node.value}


def _end(node: yaml.Node) -> yaml.Mark:
    """Where a piece really ends; the end of a block is only where the next one begins."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return node.end_mark
