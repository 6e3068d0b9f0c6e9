"""Read YAML into a model once; name the place of every mistake."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from .errors import CourseError, Mistake, read_text
from .problems import location, message

Key = int | str


# The C loader reads five times as fast; a Python without it gets the same result.
class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads YAML as editors do, by version 1.2: `no` is a word, 10:30 is no number."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


for tag, pattern, first in (
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("bool", r"^(?:true|false)$", ["t", "f"]),
    ("int", r"^[-+]?\d+$", list("-+0123456789")),
    ("float", r"^[-+]?\d+\.\d+$", list("-+0123456789")),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


class Model(BaseModel):
    """A piece of content: it never changes and has no fields we do not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


M = TypeVar("M", bound=BaseModel)
M_co = TypeVar("M_co", bound=BaseModel, covariant=True)


@dataclass(frozen=True)
class YamlFile(Generic[M_co]):
    """The content of a file and where each piece of it stands."""

    path: Path
    content: M_co
    tree: yaml.Node | None
    above: int = 0
    """Lines of the file above this piece of YAML."""

    def mistake(self, text: str, *loc: Key) -> Mistake:
        """Say that something is wrong with the piece at `loc`."""
        return _mistake(self.path, self.above, position(self.tree, loc), text)

    def texts(self) -> Iterator[tuple[str, Mistake]]:
        """Every value that is text, with a mistake that stands there and says nothing yet."""
        for node in _scalars(self.tree):
            if node.tag == "tag:yaml.org,2002:str":
                yield node.value, _mistake(self.path, self.above, _at(node), "")


def read(model: type[M], path: Path) -> YamlFile[M]:
    """Read one file; raise CourseError with every mistake in it."""
    return parse(model, path, read_text(path))


def parse(model: type[M], path: Path, source: str, above: int = 0) -> YamlFile[M]:
    """Read a piece of YAML that stands in a file under `above` other lines."""
    tree = compose(path, source, above)
    duplicates: list[yaml.Node] = []
    try:
        data = _content(tree, duplicates) if tree else {}
    except RecursionError:
        text = "ссылка «*» ведёт на саму себя; уберите её"
        raise CourseError(Mistake(path, above + 1, text)) from None
    if duplicates:
        text = "поле «{}» записано дважды; оставьте одно"
        raise CourseError(
            *(_mistake(path, above, _at(name), text.format(name.value)) for name in duplicates)
        )
    try:
        return YamlFile(path, model.model_validate(data), tree, above)
    except ValidationError as error:
        raise CourseError(
            *(
                _mistake(path, above, _position_of(model, tree, one), message(model, one))
                for one in error.errors()
            )
        ) from None


def compose(path: Path, source: str, above: int = 0) -> yaml.Node | None:
    """The tree of a piece of YAML, every piece with its place."""
    try:
        tree: yaml.Node | None = Loader(source).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        hint = "проверьте отступы, а текст с двоеточием возьмите в кавычки"
        text = f"это не YAML: {error.problem}; {hint}"
        raise CourseError(_mistake(path, above, at, text)) from None
    except yaml.reader.ReaderError:
        # The library gives a position without a line, and counts bytes or letters as it was built.
        found = yaml.reader.Reader.NON_PRINTABLE.search(source)
        before = source[: found.start()] if found else ""
        at = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        text = f"непечатный знак {ord(found[0]):#06x}; удалите его" if found else "непечатный знак"
        raise CourseError(_mistake(path, above, at, text)) from None
    return tree


# The library's own constructor takes twice the time, for the sake of types we do not use.
SCALARS: dict[str, Callable[[str], object]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
}


def _content(node: yaml.Node, duplicates: list[yaml.Node]) -> Any:
    """The data of a tree; names that stand twice in one place go into `duplicates`."""
    if isinstance(node, yaml.SequenceNode):
        return [_content(item, duplicates) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        content: dict[str, Any] = {}
        for name, value in node.value:
            key = str(name.value)
            if key in content:
                duplicates.append(name)
            content[key] = _content(value, duplicates)
        return content
    convert = SCALARS.get(node.tag)
    return convert(node.value) if convert else node.value


def position(
    node: yaml.Node | None, loc: tuple[Key, ...], *, of_name: bool = False
) -> tuple[int, int]:
    """Line and column of what a path of keys and numbers leads to, as far as it goes.

    Of a field that is its value, or its name where the name is meant: where the name itself
    is wrong, where nothing stands behind it, where the value begins on a line further down.
    """
    at = _at(node) if node else (1, 1)
    for number, key in enumerate(loc, 1):
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            node = node.value[key]
            at = _at(node)
        elif isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                if name.value == str(key):
                    named = of_name and number == len(loc)
                    node, at = value, _at(name) if named else _of_field(name, value)
    return at


def _of_field(name: yaml.Node, value: yaml.Node) -> tuple[int, int]:
    empty = value.start_mark.index == value.end_mark.index
    elsewhere = value.start_mark.line != name.start_mark.line  # below, or where an alias leads
    return _at(name if empty or elsewhere else value)


def _at(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _position_of(
    model: type[BaseModel], tree: yaml.Node | None, error: ErrorDetails
) -> tuple[int, int]:
    return position(tree, location(model, error), of_name=error["type"] == "extra_forbidden")


def _mistake(path: Path, above: int, at: tuple[int, int], text: str) -> Mistake:
    line, column = at
    return Mistake(path, above + line, text, column)


def _scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """Every value of a tree; the names of fields are none."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _scalars(value)
