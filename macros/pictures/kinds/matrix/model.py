"""Two sorts against two: what each of four pairs comes to."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Say, Verdict
from ...letters import lines

WIDE, LINE, GAP = 160, 16, 6


class Cell(Model):
    """Одна клетка."""

    verdict: Verdict
    """right — на месте, wrong — опасно."""
    says: Text
    """Что будет: «уйдёт продавец»."""
    who: list[Text] = []
    """Кто в ней: «Гульнара и пять моек»."""

    @property
    def names(self) -> list[tuple[float, list[str]]]:
        """Each of them in lines, and how far below the first it begins."""
        found, y = [], 0.0
        for one in self.who:
            rows = lines(one, WIDE - 24)
            found.append((y, rows))
            y += LINE * len(rows) + GAP
        return found

    @property
    def deep(self) -> float:
        """Of all that is said in it."""
        return 48 + sum(LINE * len(rows) + GAP for _, rows in self.names)


class Matrix(Picture):
    """Карта из четырёх клеток."""

    across: list[Text] = Field(min_length=2, max_length=2)
    """Названия двух столбцов."""
    down: list[Text] = Field(min_length=2, max_length=2)
    """Названия двух строк."""
    cells: list[Cell] = Field(min_length=4, max_length=4)
    """Клетки по строкам: сначала обе верхние."""

    @property
    def deep(self) -> float:
        """Of a cell, by the fullest."""
        return max(cell.deep for cell in self.cells)

    @property
    def height(self) -> float:
        """The names of columns, two rows with their names."""
        return 22 + 2 * (self.deep + 38) - 12

    def rows(self, say: Say) -> list[list[str]]:
        """Row, column, what comes of it, who is there."""
        return [
            [
                self.down[place // 2],
                self.across[place % 2],
                f"{say('danger')}: {cell.says}" if cell.verdict == "wrong" else cell.says,
                "; ".join(cell.who) or "—",
            ]
            for place, cell in enumerate(self.cells)
        ]
