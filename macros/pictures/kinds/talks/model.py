"""Occasions one below the other, and who of two leads the talk."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Say

ROW, TOP = 52, 24


class Occasion(Model):
    """Один повод."""

    name: Text
    leads: Literal["first", "second"]
    """Кто ведёт разговор: первый или второй из pair."""
    note: str = ""
    """Оговорка: «ваше — обещание»."""


class Talks(Picture):
    """Двери поводов: кто за каждой ведёт разговор."""

    pair: list[Text] = Field(min_length=2, max_length=2)
    """Кто едет: «вы», «продавец»."""
    occasions: list[Occasion] = Field(min_length=2)

    @property
    def height(self) -> float:
        """Of all rows."""
        return TOP + ROW * len(self.occasions) + 2

    def rows(self, _say: Say) -> list[list[str]]:
        """The occasion, and who leads."""
        return [
            [one.name, self.pair[one.leads == "second"] + (f"; {one.note}" if one.note else "")]
            for one in self.occasions
        ]
