"""The parts of the plan, and what must hold in them and between them and the lessons."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from ..kit.errors import Mistake
from ..kit.references import Reference, duplicates, unknown_references
from ..kit.yamlfile import YamlFile
from .model import Phases


def alone(file: YamlFile[Phases]) -> Iterator[Mistake]:
    """What is wrong with the parts before any lesson is known."""
    phases = file.content.phases
    ids: list[Reference] = [(one.id, ("phases", place, "id")) for place, one in enumerate(phases)]
    yield from duplicates(file, "id «{}» уже есть; дайте другой", [*ids, *_talks(file.content)])
    known = [name for name, _ in ids]
    if file.content.usual:
        usual: list[Reference] = [(file.content.usual, ("usual",))]
        yield from unknown_references(file, "нет части", known, usual)
    yield from duplicates(file, "урок «{}» уже стоит в плане; оставьте один раз", _lessons(file))
    yield from _days(file)


def check(file: YamlFile[Phases], lessons: Collection[str]) -> Iterator[Mistake]:
    """Find lessons that the course does not have."""
    return unknown_references(file, "нет урока", lessons, _lessons(file))


def _lessons(file: YamlFile[Phases]) -> Iterator[Reference]:
    for number, phase in enumerate(file.content.phases):
        for place, slug in enumerate(phase.lessons):
            yield slug, ("phases", number, "lessons", place)


def _talks(phases: Phases) -> Iterator[Reference]:
    for number, phase in enumerate(phases.phases):
        for place, talk in enumerate(phase.talks):
            yield talk.id, ("phases", number, "talks", place, "id")


def _days(file: YamlFile[Phases]) -> Iterator[Mistake]:
    """The parts follow one another without a gap, and each talk is in its own."""
    phases = file.content.phases
    for number, phase in enumerate(phases):
        if phase.last < phase.first:
            text = f"часть кончается раньше, чем началась; поставьте день от {phase.first}"
            yield file.mistake(text, "phases", number, "last")
        for place, talk in enumerate(phase.talks):
            if not phase.first <= talk.day <= phase.last:
                text = (
                    f"дня {talk.day} в этой части нет; поставьте от {phase.first} до {phase.last}"
                )
                yield file.mistake(text, "phases", number, "talks", place, "day")
    for number, (before, phase) in enumerate(pairwise(phases), 1):
        if phase.first != before.last + 1:
            text = f"прошлая часть кончается днём {before.last}; начните эту днём {before.last + 1}"
            yield file.mistake(text, "phases", number, "first")
