"""Every talk of the course, and what must hold between its files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..kit import yamlfile
from ..kit.braces import Call
from ..kit.errors import Mistake, Mistakes
from ..kit.markdownfile import Page
from ..kit.references import Reference, unknown_references
from ..kit.yamlfile import YamlFile
from .check import faults
from .model import Dialogue

Bank = Mapping[str, YamlFile[Dialogue]]
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def read(folder: Path, mistakes: Mistakes) -> Bank:
    """Read all talks of a folder, by the names of their files; look for dead ends in each."""
    bank: dict[str, YamlFile[Dialogue]] = {}
    for path in sorted(folder.glob("*.yml")):
        with mistakes.collected():
            bank[path.stem] = file = yamlfile.read(Dialogue, path)
            mistakes.add(file.mistake(text, *at) for text, at in faults(file.content))
            if not NAME.fullmatch(path.stem):
                text = f"имя файла «{path.stem}» станет частью адреса; "
                text += "можно латинские строчные буквы, цифры и дефис, сначала буква"
                mistakes.add([file.mistake(text)])
    return bank


def check(
    bank: Bank, claims: Collection[str], places: Collection[str], pages: Collection[Page]
) -> Iterator[Mistake]:
    """Find names of what does not exist, talks that nobody sees or a page shows twice."""
    shown: set[str] = set()
    for page in pages:
        here: set[str] = set()
        for name, call in _shown(page):
            if name in here:
                text = f"разговор «{name}» уже стоит на этой странице; уберите второй"
                yield Mistake(page.path, call.line, text, call.column)
            here.add(name)
        shown |= here
    for name, file in bank.items():
        yield from _wrong(file, claims, places)
        if name not in shown:
            form = f'{{{{ dialogue("{name}") }}}}'
            yield file.mistake(f"разговор «{name}» нигде не показан; поставьте на страницу {form}")


def _wrong(
    file: YamlFile[Dialogue], claims: Collection[str], places: Collection[str]
) -> Iterator[Mistake]:
    """What a talk names and nobody has."""
    named: list[Reference] = [
        (claim, ("claims", place)) for place, claim in enumerate(file.content.claims)
    ]
    yield from unknown_references(file, "нет утверждения", claims, named)
    ends = [(number, one.ending) for number, one in enumerate(file.content.nodes) if one.ending]
    where = [(end.where, ("nodes", number, "ending", "where")) for number, end in ends if end.where]
    yield from unknown_references(file, "нет раздела", places, where)


def _shown(page: Page) -> Iterator[tuple[str, Call]]:
    """Which talks a page calls, and how."""
    for call in page.calls:
        given = [*call.args, *dict(call.kwargs).values()]
        if call.name == "dialogue" and given:
            yield str(given[0]), call
