"""Checks of the names in a file: references to what does not exist, and duplicates."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from .errors import Mistake, unknown
from .yamlfile import Key, YamlFile

Reference = tuple[str, tuple[Key, ...]]
"""A name, and the piece of the file where it stands: `("C05", ("terms", 0, "claims", 2))`."""


def unknown_references(
    file: YamlFile[Any], what: str, known: Collection[str], references: Iterable[Reference]
) -> Iterator[Mistake]:
    """Every name that is not among the known, in the words of `errors.unknown`."""
    for name, at in references:
        if name not in known:
            yield file.mistake(unknown(what, name, known), *at)


def duplicates(
    file: YamlFile[Any], text: str, references: Iterable[Reference]
) -> Iterator[Mistake]:
    """Every name that stood in the file before; `{}` in the text of the mistake stands for it."""
    seen: set[str] = set()
    for name, at in references:
        if name in seen:
            yield file.mistake(text.format(name), *at)
        seen.add(name)


def twice(file: YamlFile[Any], field: str) -> Iterator[Mistake]:
    """Items of a list with an id that stood in it before."""
    items = enumerate(getattr(file.content, field))
    ids: list[Reference] = [(str(one.id), (field, place, "id")) for place, one in items]
    return duplicates(file, "id «{}» уже есть; дайте другой или уберите повтор", ids)


def unknown_claims_and_places(
    file: YamlFile[Any], field: str, section: str, claims: Collection[str], places: Collection[str]
) -> Iterator[Mistake]:
    """What is unknown of the claims and sections that the items of a list name.

    `field` is the name of the list, `section` that of the field which holds an item's section.
    """
    items = list(enumerate(getattr(file.content, field)))
    named: list[Reference] = [
        (claim, (field, number, "claims", place))
        for number, one in items
        for place, claim in enumerate(one.claims)
    ]
    yield from unknown_references(file, "нет утверждения", claims, named)
    where = [(getattr(one, section), (field, number, section)) for number, one in items]
    yield from unknown_references(file, "нет раздела", places, [one for one in where if one[0]])
