"""What was reported, and what of it was earned: two bars against a plan."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import WIDTH, Picture, Say, number


class Part(Model):
    """Чья это часть."""

    name: Text
    reported: float = Field(ge=0)
    """Сколько в отчёте."""
    own: float = Field(ge=0)
    """Сколько из этого сам."""


class Plan(Picture):
    """Отчёт и то, что за ним, против плана."""

    plan: float = Field(ge=0)
    """Сколько было в плане."""
    parts: list[Part] = Field(min_length=2)
    """По порядку слева направо."""
    reported: Text
    """Название верхней полосы: «В отчёте»."""
    own: Text
    """Название нижней полосы."""
    lent: Text
    """Чьё остальное: подпись пустой части."""

    @property
    def height(self) -> float:
        """It never changes."""
        return 186

    @property
    def sums(self) -> tuple[str, str, str]:
        """Reported, own, and what own is short of the plan."""
        reported = sum(part.reported for part in self.parts)
        own = sum(part.own for part in self.parts)
        return number(round(reported, 1)), number(round(own, 1)), number(round(self.plan - own, 1))

    @property
    def owned(self) -> float:
        """Where what was earned ends."""
        return self.at(sum(part.own for part in self.parts))

    def at(self, value: float) -> float:
        """Where a sum ends."""
        return WIDTH * value / sum(part.reported for part in self.parts)

    def bars(self) -> list[list[tuple[str, str, float, float]]]:
        """Of each bar its pieces: whose, how much, from where, how wide."""
        found = []
        for field in ("reported", "own"):
            bar, x = [], 0.0
            for part in self.parts:
                value = getattr(part, field)
                bar.append((part.name, number(value), x, self.at(value)))
                x += self.at(value)
            if WIDTH - x > 1:
                lent = sum(part.reported - part.own for part in self.parts)
                bar.append((self.lent, number(round(lent, 1)), x, WIDTH - x))
            found.append(bar)
        return found

    def rows(self, say: Say) -> list[list[str]]:
        """Everyone, and all together."""
        reported, own, _ = self.sums
        return [
            *([part.name, number(part.reported), number(part.own)] for part in self.parts),
            [say("together"), reported, own],
            [say("plan"), number(self.plan), number(self.plan)],
        ]
