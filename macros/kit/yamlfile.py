"""Read YAML into a model once; name the line of every mistake."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from .errors import CourseError, Mistake, read_text
from .problems import place, say

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
    return parse(model, path, read_text(path))


def parse(model: type[M], path: Path, source: str, above: int = 0) -> YamlFile[M]:
    """Read a piece of YAML that stands in a file under `above` other lines."""
    tree = _compose(path, source, above)
    doubled: list[yaml.Node] = []
    try:
        data = _content(tree, doubled) if tree else {}
    except RecursionError:
        text = "ссылка «*» ведёт на саму себя; уберите её"
        raise CourseError(Mistake(path, above + 1, text)) from None
    if doubled:
        text = "поле «{}» записано дважды; оставьте одно"
        lines = ((name.start_mark.line + 1, text.format(name.value)) for name in doubled)
        raise CourseError(*(Mistake(path, above + line, said) for line, said in lines))
    try:
        return YamlFile(path, model.model_validate(data), tree, above)
    except ValidationError as error:
        raise CourseError(
            *(
                Mistake(path, above + line_of(tree, place(one)), say(model, one))
                for one in error.errors()
            )
        ) from None


def _compose(path: Path, source: str, above: int) -> yaml.Node | None:
    try:
        tree: yaml.Node | None = Loader(source).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = above + (mark.line + 1 if mark else 1)
        hint = "проверьте отступы, а текст с двоеточием возьмите в кавычки"
        raise CourseError(Mistake(path, line, f"это не YAML: {error.problem}; {hint}")) from None
    except yaml.YAMLError as error:
        text = str(error).replace("\n", " ")
        raise CourseError(Mistake(path, above + 1, f"это не YAML: {text}")) from None
    return tree


# The library's own constructor takes twice the time, for the sake of types we do not use.
SCALARS: dict[str, Callable[[str], object]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
}


def _content(node: yaml.Node, doubled: list[yaml.Node]) -> Any:
    """The data of a tree; names that stand twice in one place go into `doubled`."""
    if isinstance(node, yaml.SequenceNode):
        return [_content(item, doubled) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        content: dict[str, Any] = {}
        for name, value in node.value:
            key = str(name.value)
            if key in content:
                doubled.append(name)
            content[key] = _content(value, doubled)
        return content
    convert = SCALARS.get(node.tag)
    return convert(node.value) if convert else node.value


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
