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

    then: list[Text] = []
    """Кто в ней после решения; пишут, если у картинки есть moves."""


class Matrix(Picture):
    """Карта из четырёх клеток."""

    across: list[Text] = Field(min_length=2, max_length=2)
    """Названия двух столбцов."""
    down: list[Text] = Field(min_length=2, max_length=2)
    """Названия двух строк."""
    cells: list[Cell] = Field(min_length=4, max_length=4)
    """Клетки по строкам: сначала обе верхние."""

    moves: list[Text] = Field(default=[], max_length=2)
    """Что скажет ползунок до решения и после него."""

    @property
    def states(self) -> list[str]:
        """Before and after, where somebody moves."""
        return self.moves

    @property
    def deep(self) -> float:
        """Of a cell, by the fullest."""
        sizes = (_size(names) for cell in self.cells for names in (cell.who, cell.then))
        return 48 + max(sizes)

    def names(self, cell: Cell) -> list[list[tuple[float, list[str]]]]:
        """Who is in a cell, in each state: their lines, and how far below the first they begin."""
        return [_laid(names) for names in (cell.who, cell.then)[: max(1, len(self.moves))]]

    @property
    def height(self) -> float:
        """The names of columns, two rows with their names."""
        return 22 + 2 * (self.deep + 38) - 12

    def rows(self, say: Say) -> list[list[str]]:
        """Row, column, what comes of it, who is there, and who is there then."""
        shown = max(1, len(self.moves))
        return [
            [
                self.down[place // 2],
                self.across[place % 2],
                f"{say('danger')}: {cell.says}" if cell.verdict == "wrong" else cell.says,
                *("; ".join(names) or "—" for names in (cell.who, cell.then)[:shown]),
            ]
            for place, cell in enumerate(self.cells)
        ]


def _laid(names: list[Text]) -> list[tuple[float, list[str]]]:
    found, y = [], 0.0
    for one in names:
        rows = lines(one, WIDE - 24)
        found.append((y, rows))
        y += LINE * len(rows) + GAP
    return found


def _size(names: list[Text]) -> float:
    return sum(LINE * len(rows) + GAP for _, rows in _laid(names))
