"""Every decision of the course, and what must hold in it and between files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..kit import yamlfile
from ..kit.errors import Mistake, Mistakes, unknown
from ..kit.links import dead_field_links
from ..kit.markdownfile import Page
from ..kit.references import unknown_claims_and_places
from ..kit.yamlfile import Key, YamlFile
from .model import Decision

Bank = Mapping[str, YamlFile[Decision]]
Fault = tuple[str, tuple[Key, ...]]  # what is wrong, and the piece of the file


def read(folder: Path, mistakes: Mistakes) -> Bank:
    """Read all decisions of a folder, by the names of their files."""
    bank: dict[str, YamlFile[Decision]] = {}
    for path in sorted(folder.glob("*.yml")):
        with mistakes.collected():
            bank[path.stem] = file = yamlfile.read(Decision, path)
            mistakes.add(file.mistake(text, *at) for text, at in faults(file.content))
    return bank


def faults(decision: Decision) -> Iterator[Fault]:
    """Ids used twice, ways to nowhere or up again, and what no way leads to."""
    steps = [(("steps", number, "id"), one.id) for number, one in enumerate(decision.steps)]
    answers = [(("answers", number, "id"), one.id) for number, one in enumerate(decision.answers)]
    ids: list[tuple[tuple[Key, ...], str]] = [*steps, *answers]
    order = {name: number for number, (_, name) in enumerate(ids)}
    for number, (at, name) in enumerate(ids):
        if order[name] != number:
            yield f"id «{name}» уже есть; дайте другой", at
    reached = {decision.steps[0].id}
    for at, to in decision.ways():
        here = int(at[1])
        if to not in order:
            yield unknown("нет вопроса и решения", to, order), at
        elif order[to] <= here:
            yield f"ответ ведёт назад, к «{to}»; направьте его к вопросу ниже или к решению", at
        if decision.steps[here].id in reached:
            reached.add(to)
    for at, name in ids:
        if name not in reached:
            yield f"до «{name}» не дойти: сюда не ведёт ни один ответ; направьте или уберите", at


def check(
    bank: Bank, claims: Collection[str], places: Collection[str], pages: Collection[Page]
) -> Iterator[Mistake]:
    """Find names of what does not exist, and decisions that nobody sees."""
    calls = [call for page in pages for call in page.calls if call.name == "decide"]
    shown = {str(one) for call in calls for one in (*call.args, *dict(call.kwargs).values())}
    by_src = {page.src: page for page in pages}
    for name, file in bank.items():
        yield from dead_field_links(file, by_src)
        yield from unknown_claims_and_places(file, "answers", "where", claims, places)
        if name not in shown:
            form = f'{{{{ decide("{name}") }}}}'
            yield file.mistake(f"помощник «{name}» нигде не показан; поставьте на страницу {form}")
