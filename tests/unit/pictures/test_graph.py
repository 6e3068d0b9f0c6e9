"""A scheme in small: every point and way of a talk is there, none upon another."""

from __future__ import annotations

from itertools import pairwise

from macros.pictures.graph import EDGE, lay
from macros.pictures.kind import WIDTH

WAYS = {"start": ["ask", "push", "end"], "ask": ["end", "end"], "push": ["ask"], "end": []}


def test_a_point_lies_as_deep_as_the_shortest_way_to_it() -> None:
    points = lay(WAYS).points
    assert points["start"].y == EDGE
    assert {points[name].y for name in ("ask", "push", "end")} == {EDGE + 46}


def test_a_point_where_no_way_leads_on_is_an_end() -> None:
    graph = lay(WAYS)
    assert [name for name, point in graph.points.items() if point.end] == ["end"]
    assert graph.ends == 1


def test_two_replies_to_one_point_are_one_way() -> None:
    ways = [way for way, _ in lay(WAYS).lines()]
    assert ways == ["start ask", "start push", "start end", "ask end", "push ask"]


def test_no_two_points_lie_on_each_other_even_with_twelve_of_one_depth() -> None:
    wide = {"start": [f"end-{number}" for number in range(12)]}
    graph = lay(wide | {name: [] for name in wide["start"]})
    xs = sorted(point.x for name, point in graph.points.items() if name != "start")
    assert min(b - a for a, b in pairwise(xs)) > 14
    assert xs[0] > 7
    assert xs[-1] < WIDTH - 7


def test_a_talk_that_goes_round_is_laid_too() -> None:
    graph = lay({"start": ["more"], "more": ["start", "end"], "end": []})
    assert len(graph.points) == 3
    assert ("more", "start") in graph.ways
