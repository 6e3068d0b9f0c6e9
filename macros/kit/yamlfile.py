"""Read YAML into a model once; name the line of every mistake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from .errors import CourseError, Mistake
from .problems import place, say

# The C loader reads five times as fast; a Python without it gets the same result.
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Key = int | str


class Model(BaseModel):
    """A piece of content: it never changes and has no fields we do not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class YamlFile(Generic[M]):
    """The content of a file and where each piece of it stands."""

    path: Path
    content: M
    tree: yaml.Node | None
    above: int = 0
    """Lines of the file above this piece of YAML."""

    def mistake(self, text: str, *loc: Key) -> Mistake:
        """Say that something is wrong with the piece at `loc`."""
        return Mistake(self.path, self.above + line_of(self.tree, loc), text)


def read(model: type[M], path: Path) -> YamlFile[M]:
    """Read one file; raise CourseError with every mistake in it."""
    return parse(model, path, path.read_text(encoding="utf-8"))


def parse(model: type[M], path: Path, source: str, above: int = 0) -> YamlFile[M]:
    """Read a piece of YAML that stands in a file under `above` other lines."""
    tree, data = _load(path, source, above)
    if doubled := [Mistake(path, above + line, text) for line, text in _doubled(tree)]:
        raise CourseError(*doubled)
    try:
        return YamlFile(path, model.model_validate(data), tree, above)
    except ValidationError as error:
        raise CourseError(
            *(
                Mistake(path, above + line_of(tree, place(one)), say(model, one))
                for one in error.errors()
            )
        ) from None


def _load(path: Path, source: str, above: int) -> tuple[yaml.Node | None, Any]:
    try:
        loader = Loader(source)
        tree: yaml.Node | None = loader.get_single_node()
        return tree, {} if tree is None else loader.construct_document(tree)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = above + (mark.line + 1 if mark else 1)
        hint = "проверьте отступы, а текст с двоеточием возьмите в кавычки"
        raise CourseError(Mistake(path, line, f"это не YAML: {error.problem}; {hint}")) from None
    except (yaml.YAMLError, ValueError) as error:
        raise CourseError(Mistake(path, above + 1, f"это не YAML: {error}")) from None


def _doubled(node: yaml.Node | None) -> Iterator[tuple[int, str]]:
    """Find fields that are written twice: YAML would quietly keep the last."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for name, value in node.value:
            if name.value in seen:
                yield (
                    name.start_mark.line + 1,
                    f"поле «{name.value}» записано дважды; оставьте одно",
                )
            if isinstance(name, yaml.ScalarNode):
                seen.add(name.value)
            yield from _doubled(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _doubled(value)


def line_of(node: yaml.Node | None, loc: tuple[Key, ...]) -> int:
    """Follow a path of keys and numbers down the tree as far as it goes."""
    line = node.start_mark.line + 1 if node else 1
    for key in loc:
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            node = node.value[key]
            line = node.start_mark.line + 1
        elif isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                if name.value == str(key):
                    line, node = name.start_mark.line + 1, value
    return line
