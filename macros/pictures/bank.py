"""Every picture of the course, each read from a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ConfigDict, field_validator

from ..kit import yamlfile
from ..kit.errors import Mistake, Mistakes, unknown
from ..kit.yamlfile import Model, YamlFile
from .kind import Picture
from .model import KINDS

Bank = Mapping[str, Picture]


class Kinded(Model):
    """What is read first of a file: it says how to read the rest."""

    model_config = ConfigDict(extra="ignore")
    kind: str

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        if kind not in KINDS:
            raise ValueError(unknown("нет вида картинки", kind, KINDS))
        return kind


def read(folder: Path, mistakes: Mistakes) -> Bank:
    """Read all pictures of a folder, by the names of their files."""
    bank: dict[str, Picture] = {}
    for path in sorted(folder.glob("*.yml")):
        with mistakes.collected():
            kind = yamlfile.read(Kinded, path).content.kind
            file = yamlfile.read(KINDS[kind], path)
            mistakes.add(_table(file))
            bank[path.stem] = file.content
    return bank


def _table(file: YamlFile[Picture]) -> Iterator[Mistake]:
    """Every row of the table has a cell for each of its columns."""
    named = len(file.content.columns)
    wide = max((len(row) for row in file.content.rows(lambda key: key)), default=0)
    if wide != named:
        text = f"столбцов названо {named}, а в таблице их {wide}; назовите каждый"
        yield file.mistake(text, "columns")
