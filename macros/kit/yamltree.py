"""YAML as a tree whose every piece knows its place, and its data as far as they mean something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, ClassVar

import yaml

from .source import clean, place, unseen
from .yamlwords import QUOTE, STARTS, Told, swallows, told

DEEPEST = 40
"""How many lists and mappings may stand in each other; the library's own end is a crash."""
BRACKETS = re.compile(r"[\[\]{}]")
DASHES = re.compile(rf"^[ \t]*(?:[-?] +){{{DEEPEST}}}", re.MULTILINE)
INDENTED = re.compile(rf"^ {{{DEEPEST * 2}}} *[^\s#]", re.MULTILINE)
OWN_TAGS = ("!ENV", "tag:yaml.org,2002:python/")
LONGEST = 15
"""Digits of a number that a script still takes for the same number."""
CALL = re.compile(r"\{\{|\{%")


# The C loader reads five times as fast; a Python without it gets the same result.
class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads YAML as editors do, by version 1.2: `no` is a word, 10:30 is no number."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


CORE = "tag:yaml.org,2002:"
for tag, pattern, first in (
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("bool", r"^(?:true|false)$", ["t", "f"]),
    ("int", r"^[-+]?\d+$", list("-+0123456789")),
    ("float", r"^[-+]?\d+\.\d+$", list("-+0123456789")),
):
    Loader.add_implicit_resolver(f"{CORE}{tag}", re.compile(pattern), first)

# The library's own constructor takes twice the time, for the sake of types we do not use.
SCALARS: dict[str, Callable[[str], object]] = {
    f"{CORE}null": lambda _: None,
    f"{CORE}bool": lambda text: text == "true",
    f"{CORE}int": int,
    f"{CORE}float": float,
}
TAGS = {f"{CORE}{name}" for name in ("null", "bool", "int", "float", "str", "seq", "map")}


class UnreadableError(Exception):
    """A piece of YAML that is none: line and column from one, and what to say."""

    def __init__(self, *said: Told) -> None:
        super().__init__(said)
        self.told = said


def compose(source: str) -> yaml.Node | None:
    """The tree of a piece of YAML; raises UnreadableError."""
    if deep := _too_deep(source):
        said = f"скобки или пункты вложены глубже {DEEPEST}; уберите лишние"
        raise UnreadableError((*place(source, deep), said))
    try:
        tree: yaml.Node | None = Loader(source).get_single_node()
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(told(error, source, Loader)) from None
    except yaml.reader.ReaderError:
        # The library gives a position without a line, and counts bytes or letters as it was built.
        wrong = unseen(source) or "непечатный знак; удалите его"
        found = next((n for n, one in enumerate(source) if clean(one) != one), 0)
        raise UnreadableError((*place(source, found), wrong)) from None
    return tree


def _too_deep(source: str) -> int | None:
    """Where brackets or items lie deeper than anybody means; whatever stands in quotes counts."""
    depth = 0
    for found in BRACKETS.finditer(source):
        depth = depth + 1 if found[0] in "[{" else max(depth - 1, 0)
        if depth > DEEPEST:
            return found.start()
    found_dashes = DASHES.search(source) or INDENTED.search(source)
    return found_dashes.start() if found_dashes else None


@dataclass
class Data:
    """Makes the data of a tree; what cannot be meant goes into `wrong`."""

    lines: list[str] = field(default_factory=list)
    wrong: list[Told] = field(default_factory=list)
    tags: bool = False
    """Whether a value may have a tag: `!ENV`."""
    _open: set[int] = field(default_factory=set)
    _seen: set[int] = field(default_factory=set)

    def of(self, node: yaml.Node) -> Any:
        """The data of a node."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self._open:
            self._say(node, "ссылка «*» ведёт на саму себя; уберите её")
            return None
        if id(node) in self._seen:
            self._say(node, "на это место ведёт ссылка «*»; повторите вместо неё сам текст")
            return None
        if node.tag not in TAGS and not (self.tags and node.tag.startswith(OWN_TAGS)):
            self._say(node, f"значение начинается с «!»; {QUOTE}")
        self._open.add(id(node))
        self._seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            content: Any = [self.of(item) for item in node.value]
        else:
            content = self._mapping(node)
        self._open.discard(id(node))
        # What a tag makes is text: an address, the name of a function.
        return content if node.tag in TAGS else node.tag

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode):
                self._say(name, self._no_name(name))
                continue
            key = str(name.value)
            if key in content:
                self._say(name, f"поле «{key[:40]}» записано дважды; оставьте одно")
            if not key.strip():
                self._say(name, "перед двоеточием нет имени поля; впишите его")
            content[key] = self.of(value)
        return content

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text: str = node.value
        if node.tag not in TAGS and not (self.tags and node.tag.startswith(OWN_TAGS)):
            self._say(node, f"значение начинается с «!»; {QUOTE}")
        convert = SCALARS.get(node.tag)
        if convert:
            if len(text) > LONGEST and text.strip("-+0123456789.") == "":
                self._say(node, f"в числе больше {LONGEST} цифр; сократите его")
                return 0
            return convert(text)
        if said := self._wrong_text(node, text):
            self._say(node, said)
        return text

    def _wrong_text(self, node: yaml.ScalarNode, text: str) -> str | None:
        """What cannot be meant by a text."""
        if said := unseen(text):
            return said
        if text and not text.strip("\u00ad\u034f\u180e \t\n\r\u00a0\u2000\u2007\u2009\u202f\u3000"):
            return "здесь одни пробелы; впишите текст"
        if found := CALL.search(text):
            what = f"«{found[0]}» в поле не действует: макросы пишут на страницах"
            return f"{what}; замените словами"
        if node.style in {'"', "'"} and node.end_mark.line > node.start_mark.line:
            below = self.lines[node.start_mark.line + 1 : node.end_mark.line + 1]
            return "не закрыта кавычка; поставьте вторую" if swallows(below) else None
        return None

    def _no_name(self, node: yaml.Node) -> str:
        start = node.start_mark
        rest = "".join(self.lines[start.line : start.line + 1])[start.column :]
        before = "".join(self.lines[start.line : start.line + 1])[: start.column]
        if rest.startswith("{") and before.endswith("{"):
            return "макрос в поле не нужен: макросы пишут на страницах; уберите скобки"
        return "имя поля должно быть словом; уберите скобки"

    def _say(self, node: yaml.Node, text: str) -> None:
        self.wrong.append((*at(node), text))


def at(node: yaml.Node) -> tuple[int, int]:
    """Line and column of a node, from one."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """Every value of a tree; the names of fields are none."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from scalars(value)


__all__ = ["STARTS", "Data", "Loader", "UnreadableError", "at", "compose", "scalars"]
