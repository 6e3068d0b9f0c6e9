"""Corridors of the calculator's model over the size of a team: a mirror, no norm."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from ....balance.formula import Corridor, targets
from ...kind import Picture, Say

ROLES = ("seller", "manager", "integrator")
PANEL, TOP, DEEP, LEFT, LONG = 88, 26, 50, 8, 312
Frames = dict[str, dict[str, list[object]]]


class Corridors(Picture):
    """Коридоры трёх ролей по числу продавцов, как их считает калькулятор."""

    departments: int = Field(ge=1, le=12)
    """Сколько рядом отделов."""
    most: int = Field(ge=2, le=20)
    """Сколько продавцов, от одного."""
    teams: list[int] = Field(min_length=1)
    """Какие числа продавцов назвать на оси и в таблице."""
    chosen: int = Field(ge=1)
    """Какое показано сначала."""

    @property
    def height(self) -> float:
        """Three panels, numbers of salespeople."""
        return PANEL * len(ROLES) + 16

    @property
    def states(self) -> list[str]:
        """So many salespeople, and the corridor of personal sales."""
        return [f"{n} · {_range(self.corridor(n, 'seller'))}" for n in self.sizes]

    @property
    def state(self) -> int:
        """The one that is chosen."""
        return self.chosen - 1

    @property
    def sizes(self) -> range:
        """Of teams, from the left to the right."""
        return range(1, self.most + 1)

    def corridor(self, n: int, role: str) -> Corridor:
        """What the model says of a role in a team of n."""
        return targets(n, self.departments)[role]

    def x(self, n: int) -> float:
        """Where a team of n stands."""
        return LEFT + LONG * (n - 1) / (self.most - 1)

    def panels(self) -> Iterator[tuple[str, float, str, Frames]]:
        """A role, where its panel begins, the outline of its corridor, what the slider moves."""
        for place, role in enumerate(ROLES):
            foot = PANEL * place + TOP + DEEP
            found = [self.corridor(n, role) for n in self.sizes]
            above = [(n, one.high) for n, one in zip(self.sizes, found, strict=True)]
            below = [(n, one.low) for n, one in zip(self.sizes, found, strict=True)]
            line = [f"{self.x(n):.1f} {_y(foot, at)}" for n, at in [*above, *reversed(below)]]
            yield role, foot, f"M{'L'.join(line)}z", self._frames(foot, found)

    def _frames(self, foot: float, found: list[Corridor]) -> Frames:
        return {
            "post": {
                "x": [round(self.x(n) - 3, 1) for n in self.sizes],
                "y": [_y(foot, one.high) for one in found],
                "height": [round((one.high - one.low) * DEEP / 100, 1) for one in found],
            },
            "said": {"text": [_range(one) for one in found]},
        }

    def rows(self, _say: Say) -> list[list[str]]:
        """So many salespeople, and the corridors of the roles."""
        return [[str(n), *(_range(self.corridor(n, role)) for role in ROLES)] for n in self.teams]


def _y(foot: float, share: int) -> float:
    return round(foot - DEEP * share / 100, 1)


def _range(one: Corridor) -> str:
    return f"{one.low}–{one.high} %"
