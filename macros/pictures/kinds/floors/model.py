"""Three floors of a company: where an agreement is possible."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Say, Verdict

FLOOR = 92


class Floor(Model):
    """Один этаж."""

    name: Text
    verdict: Verdict
    """right — здесь договорятся, wrong — нет."""
    says: Text
    """Почему."""


class Floors(Picture):
    """Этажи сверху вниз: кто и почему договорится."""

    sides: list[Text] = Field(min_length=2, max_length=2)
    """Чьи люди слева и справа: «продажи», «склад»."""
    floors: list[Floor] = Field(min_length=3, max_length=3)

    @property
    def height(self) -> float:
        """Of all floors."""
        return FLOOR * 3 + 20

    def rows(self, say: Say) -> list[list[str]]:
        """Who decides, whether it holds, why."""
        return [[one.name, say(one.verdict), one.says] for one in self.floors]
