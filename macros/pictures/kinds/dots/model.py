"""A row of dots for each case, those full that came to something."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Say, number

ROW = 62


class Case(Model):
    """Одна строка точек."""

    name: Text
    """Что с ними было."""
    all: int = Field(ge=1, le=10)
    """Сколько их."""
    full: int = Field(ge=0)
    """У скольких вышло."""


class Dots(Picture):
    """Точки по строкам: полные — вышло, пустые — нет."""

    full: Text
    """Что вышло: «заказали»."""
    cases: list[Case] = Field(min_length=2)
    """Строки сверху вниз."""

    @property
    def height(self) -> float:
        """Of all rows."""
        return ROW * len(self.cases) - 8

    def rows(self, _say: Say) -> list[list[str]]:
        """A case, how many there are, how many came to something."""
        return [[one.name, number(one.all), number(one.full)] for one in self.cases]
