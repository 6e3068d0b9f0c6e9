"""The task of the week: what a lesson asks its reader to do at work, and when it is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..kit.errors import Mistake
from ..kit.markdownfile import Page
from ..kit.richtext import plain

BOX = re.compile(r"!!! task\b")
GOAL = re.compile(r"\*\*Цель(?::\*\*|\*\* —)\s+(.+)")
CRITERIA = "**Готово, когда:**"
ITEM = re.compile(r"- (.+?)[;.]?$")


@dataclass(frozen=True)
class Task:
    """What is to be done; what an outsider sees when it has been done."""

    goal: str = ""
    criteria: tuple[str, ...] = ()


def task_of(page: Page) -> Task:
    """The task of a lesson; an empty one where it has none. Its goal may be its first sentence."""
    lines = [line for line in _box(page) if line]
    goals = (found[1] for line in lines if (found := GOAL.fullmatch(line)))
    goal = next(goals, lines[0] if lines else "")
    after = lines[lines.index(CRITERIA) + 1 :] if CRITERIA in lines else []
    criteria = (plain(item[1]) for line in after if (item := ITEM.fullmatch(line)))
    return Task(plain(goal), tuple(criteria))


def faults(page: Page) -> Iterator[Mistake]:
    """What the plan for 90 days would lose of the task of a lesson."""
    boxes = [number for number, line in enumerate(page.lines, 1) if BOX.match(line)]
    for number in boxes[1:]:
        text = "в уроке второе дело недели, в план попадёт одно; оставьте одно"
        yield Mistake(page.path, number, text)
    if boxes and not task_of(page).criteria:
        text = f"в деле недели нет строки «{CRITERIA}» со списком под ней; впишите их"
        yield Mistake(page.path, boxes[0], text)


def _box(page: Page) -> Iterator[str]:
    """The lines of the box without their indent."""
    inside = False
    for line in page.lines:
        if inside and line and not line.startswith(" "):
            return
        if inside:
            yield line.strip()
        inside = inside or bool(BOX.match(line))
