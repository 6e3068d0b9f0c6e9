"""Hours of weeks as bars, a piece for each role."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import WIDTH, Picture, Role, Say, number, percent

NAME, BAR, GAP, LEGEND = 22, 40, 16, 24


class Hours(Model):
    """Часы недели; роль без часов не пишут."""

    seller: float = Field(default=0, ge=0)
    integrator: float = Field(default=0, ge=0)
    manager: float = Field(default=0, ge=0)
    rest: float = Field(default=0, ge=0)

    @property
    def parts(self) -> dict[Role, float]:
        """Those that there are, in the order in which they are drawn."""
        found: dict[Role, float] = {
            "seller": self.seller,
            "integrator": self.integrator,
            "manager": self.manager,
            "rest": self.rest,
        }
        return {role: hours for role, hours in found.items() if hours}


class Week(Model):
    """Одна неделя."""

    name: Text
    """Чья и когда."""
    aside: str = ""
    """Что сказать о ней справа."""
    hours: Hours
    """Часы по ролям: seller: 26."""

    @property
    def total(self) -> float:
        """Hours of the whole week."""
        return sum(self.hours.parts.values())

    def pieces(self) -> list[tuple[Role, str, float, float]]:
        """A role, its hours, and from where to where its piece goes."""
        found, x = [], 0.0
        for role, hours in self.hours.parts.items():
            wide = WIDTH * hours / self.total
            found.append((role, number(hours), x, wide))
            x += wide
        return found


class Weeks(Picture):
    """Недели полосами: сколько часов досталось каждой роли."""

    weeks: list[Week] = Field(min_length=1, max_length=4)
    """Недели сверху вниз; роли у всех в одном порядке."""
    blank: str = ""
    """Подпись пустой полосы, которую читатель заполнит сам."""

    @property
    def bars(self) -> int:
        """All of them, the blank one too."""
        return len(self.weeks) + bool(self.blank)

    @property
    def legend(self) -> list[tuple[Role, str]]:
        """Every role; with its share where there is one week."""
        week = self.weeks[0]
        alone = len(self.weeks) == 1
        return [
            (role, percent(hours, week.total) if alone else "")
            for role, hours in week.hours.parts.items()
        ]

    @property
    def top(self) -> float:
        """Where the legend begins."""
        return self.bars * (NAME + BAR + GAP)

    @property
    def height(self) -> float:
        """Bars, and a legend in two columns."""
        return self.top + LEGEND * ((len(self.legend) + 1) // 2)

    def rows(self, say: Say) -> list[list[str]]:
        """Of one week its roles, of several the weeks."""
        if len(self.weeks) == 1:
            (week,) = self.weeks
            return [
                [say(role), number(hours), percent(hours, week.total)]
                for role, hours in week.hours.parts.items()
            ]
        return [
            [
                week.name,
                *map(number, week.hours.parts.values()),
                *([week.aside] if week.aside else []),
            ]
            for week in self.weeks
        ]
