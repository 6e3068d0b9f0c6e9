"""Where the points of a scheme lie: the first on top, each as deep as the shortest way to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .kind import WIDTH

DEEP, EDGE = 46, 12


@dataclass(frozen=True)
class Point:
    """A fork, or an end where no way leads on."""

    name: str
    x: float
    y: float
    end: bool


@dataclass(frozen=True)
class Graph:
    """A scheme as it is drawn."""

    points: Mapping[str, Point]
    ways: Sequence[tuple[str, str]]
    """From where to where, each once."""

    @property
    def height(self) -> float:
        """By the deepest point."""
        return max(point.y for point in self.points.values()) + EDGE

    @property
    def ends(self) -> int:
        """How many ends it has."""
        return sum(point.end for point in self.points.values())

    def lines(self) -> Iterator[tuple[str, str]]:
        """The names of both points of a way, and the curve between them."""
        for start, end in self.ways:
            one, other = self.points[start], self.points[end]
            middle = (one.y + other.y) / 2 if one.y != other.y else one.y + DEEP / 2
            curve = f"M{one.x:.0f} {one.y:.0f}C{one.x:.0f} {middle:.0f} "
            yield f"{start} {end}", f"{curve}{other.x:.0f} {middle:.0f} {other.x:.0f} {other.y:.0f}"


def lay(ways: Mapping[str, Sequence[str]]) -> Graph:
    """Lay a scheme: of each point in its order, where its ways lead; the first one begins."""
    layers: dict[int, list[str]] = {}
    for name, depth in _depths(ways).items():
        layers.setdefault(depth, []).append(name)
    points = {
        name: Point(name, WIDTH * (place + 0.5) / len(layer), EDGE + DEEP * depth, not ways[name])
        for depth, layer in layers.items()
        for place, name in enumerate(layer)
    }
    return Graph(points, [(one, other) for one in points for other in dict.fromkeys(ways[one])])


def _depths(ways: Mapping[str, Sequence[str]]) -> dict[str, int]:
    depths = {next(iter(ways)): 0}
    queue = list(depths)
    for name in queue:  # it grows while it is walked through
        for other in ways[name]:
            if other not in depths:
                depths[other] = depths[name] + 1
                queue.append(other)
    return depths
