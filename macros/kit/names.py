"""Names in a file that nothing else bears, and names that stand there twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from .errors import Mistake, unknown
from .yamlfile import Key, YamlFile

Named = tuple[str, tuple[Key, ...]]
"""A name, and the piece of the file where it stands."""


def strangers(
    file: YamlFile[Any], what: str, known: Collection[str], named: Iterable[Named]
) -> Iterator[Mistake]:
    """Every name that is not among the known, in the words of `unknown`."""
    for name, at in named:
        if name not in known:
            yield file.mistake(unknown(what, name, known), *at)


def doubles(file: YamlFile[Any], said: str, named: Iterable[Named]) -> Iterator[Mistake]:
    """Every name that stood in the file before; `{}` in what is said stands for it."""
    seen: set[str] = set()
    for name, at in named:
        if name in seen:
            yield file.mistake(said.format(name), *at)
        seen.add(name)


def references(
    file: YamlFile[Any], field: str, section: str, claims: Collection[str], places: Collection[str]
) -> Iterator[Mistake]:
    """Claims and sections that the items of a list name, its sections under this name."""
    items = list(enumerate(getattr(file.content, field)))
    named: list[Named] = [
        (claim, (field, number, "claims", place))
        for number, one in items
        for place, claim in enumerate(one.claims)
    ]
    yield from strangers(file, "нет утверждения", claims, named)
    where = [(getattr(one, section), (field, number, section)) for number, one in items]
    yield from strangers(file, "нет раздела", places, [one for one in where if one[0]])
