"""Half-days of a week with the letter of a role in each."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ....kit.fields import Text
from ...kind import Picture, Role, Say

Letter = Role | Literal["unknown"]
ROW = 78


class Grid(Picture):
    """Неделя клетками: какой роли досталась половина дня."""

    across: list[Text] = Field(min_length=2, max_length=5)
    """Названия столбцов: дни."""
    down: list[Text] = Field(min_length=1)
    """Названия строк: «До обеда»."""
    cells: list[list[Letter]] = Field(min_length=1)
    """Буквы по строкам; unknown — закрытая клетка."""

    @property
    def height(self) -> float:
        """Names of columns, rows with their names."""
        return 20 + ROW * len(self.down)

    def rows(self, say: Say) -> list[list[str]]:
        """A column, and whose each of its cells is."""
        return [
            [
                day,
                *("?" if row[place] == "unknown" else say(row[place]) for row in self.cells),
            ]
            for place, day in enumerate(self.across)
        ]
