"""How what was read once is forgotten, and how each return makes it last: a scheme."""

from __future__ import annotations

from math import exp, log, sqrt

from pydantic import Field

from ....kit.fields import Text
from ...kind import Picture, Say

LEFT, LONG, TOP, DEEP = 10, 300, 26, 110
KEPT = 0.6
"""How much is left when a question comes back: of the scheme, no number of research."""
LEAST = 0.08
"""The line that is never reviewed does not go below."""
POINTS = 12


class Forgetting(Picture):
    """Линия забывания и дни, в которые вопрос возвращается."""

    days: list[int] = Field(min_length=2, max_length=6)
    """В какие дни вопрос возвращается."""
    read: Text
    """Подпись начала: «прочли»."""
    without: Text
    """Подпись линии без повторения."""
    again: Text
    """Подпись линии с повторением."""

    @property
    def height(self) -> float:
        """The lines, the days below."""
        return TOP + DEEP + 44

    @property
    def last(self) -> float:
        """The day where the picture ends."""
        return self.days[-1] * 1.12

    def x(self, day: float) -> float:
        """Where a day lies: the first ones need more room than the last."""
        return LEFT + LONG * sqrt(day / self.last)

    def y(self, kept: float) -> float:
        """How high a share of what was read lies."""
        return TOP + DEEP * (1 - kept)

    def gaps(self) -> list[tuple[float, float, float]]:
        """From one return to the next, and the strength of memory in days."""
        starts = [0, *self.days]
        found = [
            (start, end, (end - start) / log(1 / KEPT))
            for start, end in zip(starts, self.days, strict=False)
        ]
        return [*found, (self.days[-1], self.last, 1.6 * found[-1][2])]

    def line(self) -> str:
        """What is kept by who comes back: a saw whose teeth get longer."""
        return " ".join(self._curve(*gap) for gap in self.gaps())

    def lost(self) -> str:
        """What is kept by who does not."""
        _, _, strength = self.gaps()[0]
        return self._curve(0, self.last, strength, 3 * POINTS)

    def _curve(self, start: float, end: float, strength: float, points: int = POINTS) -> str:
        # Even on the paper, not in time: the axis is a root.
        low, high = sqrt(start), sqrt(end)
        days = [(low + (high - low) * at / points) ** 2 for at in range(points + 1)]
        kept = [max(LEAST, exp(-(day - start) / strength)) for day in days]
        dots = [f"{self.x(day):.1f} {self.y(one):.1f}" for day, one in zip(days, kept, strict=True)]
        return f"M{'L'.join(dots)}"

    def rows(self, _say: Say) -> list[list[str]]:
        """Which return, on which day."""
        return [[str(place), str(day)] for place, day in enumerate(self.days, 1)]
