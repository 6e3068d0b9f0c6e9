"""Where the pieces of the picture lie: a column for each team, a panel for each company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .formula import SIZES, TEAMS, targets

# From the bottom up: the role that does not change stands on the ground.
STACK = ("integrator", "seller", "manager")
LEFT, TOP, HEIGHT, COLUMN, GAP, PANEL = 26, 92, 150, 31, 3, 226
WIDTH = LEFT + COLUMN * len(TEAMS)


@dataclass(frozen=True)
class Piece:
    """The share of one role in one column."""

    role: str
    share: int
    x: int
    y: float
    width: int
    height: float


@dataclass(frozen=True)
class Panel:
    """All teams of one company."""

    size: str
    departments: int
    top: int
    teams: list[tuple[int, float]]
    pieces: list[Piece]

    @property
    def bottom(self) -> int:
        """Where the columns stand."""
        return self.top + HEIGHT


def panels() -> list[Panel]:
    """The three companies from the top down."""
    return [_panel(at, size) for at, size in enumerate(SIZES)]


def height() -> int:
    """Of the whole picture."""
    return TOP + PANEL * len(SIZES) - 24


def _panel(at: int, size: str) -> Panel:
    top = TOP + at * PANEL
    teams = [(n, LEFT + COLUMN * place + (COLUMN - GAP) / 2) for place, n in enumerate(TEAMS)]
    return Panel(size, SIZES[size], top, teams, list(_pieces(SIZES[size], top + HEIGHT)))


def _pieces(d: int, bottom: int) -> Iterator[Piece]:
    for place, n in enumerate(TEAMS):
        y, found = float(bottom), targets(n, d)
        for role in STACK:
            tall = found[role].target * HEIGHT / 100
            y -= tall
            yield Piece(role, found[role].target, LEFT + COLUMN * place, y, COLUMN - GAP, tall)
