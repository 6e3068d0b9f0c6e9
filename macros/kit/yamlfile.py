"""Read YAML into a model once; name the place of every mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from . import yamltree
from .errors import CourseError, Mistake, brief
from .problems import location, message
from .source import read_text
from .yamltree import at, scalars

Key = int | str


class Model(BaseModel):
    """A piece of content: it never changes and has no fields we do not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, allow_inf_nan=False
    )


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
    lines: Sequence[str] = ()
    """The piece itself."""

    def mistake(self, text: str, *loc: Key) -> Mistake:
        """Say that something is wrong with the piece at `loc`."""
        return _mistake(self.path, self.above, position(self.tree, loc), text)

    def name_mistake(self, text: str, *loc: Key) -> Mistake:
        """The same of the name of a field."""
        return _mistake(self.path, self.above, position(self.tree, loc, of_name=True), text)

    def texts(self) -> Iterator[tuple[str, Mistake]]:
        """Every value that is text, with a mistake that stands there and says nothing yet."""
        for node in scalars(self.tree):
            if node.tag == "tag:yaml.org,2002:str":
                yield node.value, _mistake(self.path, self.above, at(node), "")

    def cut(self) -> Iterator[tuple[str, Mistake]]:
        """Texts behind which a comment begins, where the author may have meant a number sign."""
        for node in scalars(self.tree):
            end = node.end_mark
            plain = not node.style and node.tag == "tag:yaml.org,2002:str"
            rest = self.lines[end.line][end.column :] if end.line < len(self.lines) else ""
            if plain and rest.lstrip().startswith("#"):
                at = (end.line + 1, end.column + len(rest) - len(rest.lstrip()) + 1)
                yield node.value, _mistake(self.path, self.above, at, "")

    def other_types(self, *fields: str) -> Iterator[Mistake]:
        """Words that generators, which read YAML by version 1.1, take for dates or numbers."""
        for name, value in self.tree.value if isinstance(self.tree, yaml.MappingNode) else ():
            plain = isinstance(value, yaml.ScalarNode) and not value.style
            if plain and name.value in fields and not value.value:
                text = f"поле «{name.value}» пусто; впишите текст или уберите строку"
                yield _mistake(self.path, self.above, at(name), text)
            elif plain and name.value in fields:
                resolve: Any = yaml.SafeLoader("").resolve
                tag = resolve(yaml.ScalarNode, value.value, (True, False))
                if tag != "tag:yaml.org,2002:str":
                    text = f"«{brief(value.value)}» прочтут не как слово; возьмите в кавычки"
                    yield _mistake(self.path, self.above, at(value), text)


def read(model: type[M], path: Path, *, tags: bool = False) -> YamlFile[M]:
    """Read one file; raise CourseError with every mistake in it. `tags`: `!ENV` may stand there."""
    return parse(model, path, read_text(path), tags=tags)


def parse(
    model: type[M], path: Path, source: str, above: int = 0, *, tags: bool = False
) -> YamlFile[M]:
    """Read a piece of YAML that stands in a file under `above` other lines."""
    tree = compose(path, source, above)
    lines = source.splitlines()
    made = yamltree.Data(lines, tags=tags)
    data = made.of(tree) if tree else {}
    found = [_mistake(path, above, (line, column), text) for line, column, text in made.wrong]
    try:
        content = model.model_validate(data)
    except ValidationError as error:
        # What has been told of a value is not told again in other words.
        known = {one.line for one in found}
        wrong = (
            _mistake(path, above, _position_of(model, tree, one), message(model, one))
            for one in error.errors()
        )
        found += [one for one in wrong if one.line not in known]
    if found:
        raise CourseError(*found)
    return YamlFile(path, content, tree, above, lines)


def compose(path: Path, source: str, above: int = 0) -> yaml.Node | None:
    """The tree of a piece of YAML, every piece with its place; raises CourseError."""
    try:
        return yamltree.compose(source)
    except yamltree.UnreadableError as error:
        raise CourseError(
            *(_mistake(path, above, (line, column), text) for line, column, text in error.told)
        ) from None


def position(
    node: yaml.Node | None, loc: tuple[Key, ...], *, of_name: bool = False
) -> tuple[int, int]:
    """Line and column of what a path of keys and numbers leads to, as far as it goes.

    Of a field that is its value, or its name where the name is meant: where the name itself
    is wrong, where nothing stands behind it, where the value begins on a line further down.
    """
    found = at(node) if node else (1, 1)
    for number, key in enumerate(loc, 1):
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            node = node.value[key]
            found = at(node)
        elif isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                if name.value == str(key):
                    named = of_name and number == len(loc)
                    node, found = value, at(name) if named else _of_field(name, value)
                    break
    return found


def _of_field(name: yaml.Node, value: yaml.Node) -> tuple[int, int]:
    empty = value.start_mark.index == value.end_mark.index
    elsewhere = value.start_mark.line != name.start_mark.line  # below, or where an alias leads
    return at(name if empty or elsewhere else value)


def _position_of(
    model: type[BaseModel], tree: yaml.Node | None, error: ErrorDetails
) -> tuple[int, int]:
    return position(tree, location(model, error), of_name=error["type"] == "extra_forbidden")


def _mistake(path: Path, above: int, at: tuple[int, int], text: str) -> Mistake:
    line, column = at
    return Mistake(path, above + line, text, column)
