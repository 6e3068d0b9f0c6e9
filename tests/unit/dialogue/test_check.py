"""What the linter of talks lets through has no dead end; what it refuses has one."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from macros.dialogue.check import faults
from macros.dialogue.model import Dialogue

NAMES = ["a", "b", "c", "d", "e"]
ENDING = {"outcome": "Вышло.", "takeaway": "Взять."}
# For each node where its two replies lead; None is an ending.
Graph = list[tuple[str, str] | None]
GRAPHS: st.SearchStrategy[Graph] = st.lists(
    st.none() | st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), min_size=3, max_size=5
)


def talk(graph: Graph) -> Dialogue:
    nodes: list[dict[str, Any]] = []
    for name, ways in zip(NAMES, graph, strict=False):
        node: dict[str, Any] = {"id": name, "text": "Слова."}
        if ways is None:
            node["ending"] = {"title": name, **ENDING}
        else:
            node["replies"] = [
                {"id": f"r{n}", "text": f"Ответ {n}", "to": to, "consequence": "Вышло."}
                for n, to in enumerate(ways)
            ]
        nodes.append(node)
    return Dialogue.model_validate({"title": "Т", "intro": "В.", "nodes": nodes})


def walks(graph: Graph, start: str) -> set[str]:
    """All nodes within as many steps as there are nodes: slow and plain."""
    ways = dict(zip(NAMES, graph, strict=False))
    found = {start}
    for _ in graph:
        found |= {to for name in found for to in ways.get(name) or ()}
    return found


def sound(graph: Graph) -> bool:
    names = NAMES[: len(graph)]
    ends = {name for name, ways in zip(names, graph, strict=True) if ways is None}
    return (
        bool(ends)
        and walks(graph, names[0]) == set(names)
        and all(walks(graph, name) & ends for name in names)
    )


@given(GRAPHS)
def test_a_talk_passes_if_all_of_it_can_be_reached_and_an_ending_from_everywhere(
    graph: Graph,
) -> None:
    assert (not list(faults(talk(graph)))) is sound(graph)


def test_a_talk_may_go_round_if_it_can_end() -> None:
    assert not list(faults(talk([("b", "c"), ("a", "c"), None])))


def test_a_mistyped_reply_is_told_once_and_not_as_the_loss_of_its_node() -> None:
    said = [text for text, _ in faults(talk([("b", "x"), None, None]))]
    assert said == ["нет реплики «x»; есть: a, b, c"]
