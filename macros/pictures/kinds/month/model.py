"""Four weeks of a month: what is asked in each, and when it is seen."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import WIDTH, Picture, Say, Verdict

DAYS = 28


class Week(Model):
    """Одна неделя."""

    asks: Text
    """О чём спрашивают в пятницу: «усилия»."""
    marks: list[Text] = Field(min_length=1, max_length=2)
    """Отметки на неделю."""


class Seen(Model):
    """День, когда видно."""

    day: int = Field(ge=1, le=DAYS)
    says: Text
    verdict: Verdict
    """right — вовремя, wrong — поздно."""


class Month(Picture):
    """Месяц неделями: о чём спрашивать и когда видно, что не так."""

    weeks: list[Week] = Field(min_length=4, max_length=4)
    seen: list[Seen] = Field(min_length=1, max_length=2)

    @property
    def height(self) -> float:
        """It never changes."""
        return 196

    def groups(self) -> list[tuple[str, int, int]]:
        """What is asked, from which week, for how many."""
        found: list[tuple[str, int, int]] = []
        for place, week in enumerate(self.weeks):
            if found and found[-1][0] == week.asks:
                found[-1] = (week.asks, found[-1][1], found[-1][2] + 1)
            else:
                found.append((week.asks, place, 1))
        return found

    def at(self, day: int) -> float:
        """Where a day ends."""
        return WIDTH * day / DAYS

    def rows(self, _say: Say) -> list[list[str]]:
        """The week, what is asked, its marks."""
        return [
            [str(place), week.asks, ", ".join(week.marks)]
            for place, week in enumerate(self.weeks, 1)
        ]
