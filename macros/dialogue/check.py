"""What must hold inside one talk: names are single, all of it can be reached, and it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from ..kit.errors import unknown
from ..kit.yamlfile import Key
from .model import Dialogue

Fault = tuple[str, tuple[Key, ...]]  # what is wrong, and the piece of the file
Ways = Mapping[str, set[str]]


def faults(talk: Dialogue) -> Iterator[Fault]:
    """Everything wrong with a talk, each with its place."""
    yield from _twice(talk)
    if len(talk.numbers) == len(talk.nodes):  # else nobody can say where a reply leads
        for find in WAYS:
            yield from find(talk)


def _twice(talk: Dialogue) -> Iterator[Fault]:
    nodes = list(enumerate(talk.nodes))
    ids = [(node.id, ("nodes", n, "id")) for n, node in nodes]
    yield from _same("реплика с id", ids)
    endings = [(node.ending.title, n) for n, node in nodes if node.ending]
    yield from _same("концовка", [(title, ("nodes", n, "ending", "title")) for title, n in endings])
    for n, node in nodes:
        at = ("nodes", n, "replies")
        for field, what in (("id", "ответ с id"), ("text", "ответ")):
            named = [(getattr(one, field), (*at, r, field)) for r, one in enumerate(node.replies)]
            yield from _same(f"у этой реплики {what}", named)


def _same(what: str, named: Iterable[tuple[str, tuple[Key, ...]]]) -> Iterator[Fault]:
    seen: set[str] = set()
    for name, at in named:
        if name.strip() in seen:
            yield f"{what} «{name.strip()}» уже есть; сделайте их разными", at
        seen.add(name.strip())


def _nowhere(talk: Dialogue) -> Iterator[Fault]:
    """Replies that lead to no node."""
    for number, node in enumerate(talk.nodes):
        for place, reply in enumerate(node.replies):
            if reply.to not in talk.numbers:
                text = unknown("нет реплики", reply.to, talk.numbers)
                yield text, ("nodes", number, "replies", place, "to")


def _stuck(talk: Dialogue) -> Iterator[Fault]:
    """Dead ends, and nodes that end and go on at once."""
    for number, node in enumerate(talk.nodes):
        at = ("nodes", number, "id")
        if not node.replies and not node.ending:
            yield f"тупик: у реплики «{node.id}» нет ни ответов (replies), ни концовки (ending)", at
        if node.replies and node.ending:
            yield f"у реплики «{node.id}» и ответы, и концовка; оставьте что-то одно", at


def _unreachable(talk: Dialogue) -> Iterator[Fault]:
    ways = _ways(talk)
    if any(_nowhere(talk)):
        return  # the mistyped name is told already, and would be told again as its node's
    found = _reached(ways, [talk.nodes[0].id])
    for number, node in enumerate(talk.nodes):
        if node.id not in found:
            text = f"до реплики «{node.id}» не дойти: к ней не ведёт ни один ответ"
            others = any(node.id in ways[other] for other in ways if other != node.id)
            text += ", до которого можно дойти" if others else ""
            yield text, ("nodes", number, "id")


def _endless(talk: Dialogue) -> Iterator[Fault]:
    """No ending at all, or a circle that none can be reached from."""
    if not talk.endings:
        yield "нет ни одной концовки; впишите ending в последние реплики", ("nodes",)
        return
    ways = _ways(talk)
    # A dead end and a reply to nowhere are told by themselves: here they count as ways out.
    out = {name for name, to in ways.items() if not to or to - ways.keys()}
    out |= {name for name, _ in talk.endings}
    back = {name: {other for other in ways if name in ways[other]} for name in ways}
    trapped = [name for name in ways if name not in _reached(back, out)]
    if trapped:
        text = f"разговор ходит по кругу: из {_quoted(trapped)} не дойти ни до одной концовки; "
        text += "направьте отсюда хотя бы один ответ (to) к ней"
        yield text, ("nodes", talk.numbers[trapped[0]] - 1, "id")


WAYS: list[Callable[[Dialogue], Iterator[Fault]]] = [_nowhere, _stuck, _unreachable, _endless]


def _ways(talk: Dialogue) -> Ways:
    """Which nodes follow each."""
    return {node.id: {reply.to for reply in node.replies} for node in talk.nodes}


def _reached(ways: Ways, starts: Iterable[str]) -> set[str]:
    """Every node that can be reached from these, and they themselves."""
    found, waiting = set(), list(starts)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += ways.get(name, ())
    return found


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"«{name}»" for name in names)
