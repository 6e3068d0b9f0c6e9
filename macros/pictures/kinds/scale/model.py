"""Shares from different sources on one scale of per cent."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Say

ROW, LEFT, LONG = 92, 8, 312


class Mark(Model):
    """Одно число или промежуток."""

    value: float = Field(ge=0, le=100)
    to: float | None = Field(default=None, ge=0, le=100)
    """Докуда, если это промежуток."""
    says: Text
    """Подпись: само число."""


class Source(Model):
    """Кто говорит."""

    name: Text
    says: Text
    """Что говорит, одной строкой."""
    trust: Text
    """Чего это стоит."""
    marks: list[Mark] = Field(min_length=1)
    """Слева направо."""


class Scale(Picture):
    """Чужие числа на одной шкале."""

    sources: list[Source] = Field(min_length=2)

    @property
    def height(self) -> float:
        """Of all rows and the axis."""
        return ROW * len(self.sources) + 20

    def at(self, value: float) -> float:
        """Where a share lies."""
        return LEFT + LONG * value / 100

    def rows(self, _say: Say) -> list[list[str]]:
        """Who says it, what, what it is worth."""
        return [[one.name, one.says, one.trust] for one in self.sources]
