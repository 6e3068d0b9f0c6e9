"""The macro of the plan: `{{ plan() }}`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..course.outline import Outline
from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from ..lessons.course import Lesson
from ..lessons.task import task_of
from .model import Phases


@dataclass(frozen=True)
class Step:
    """What the plan proposes; the reader words it anew, dates it, moves it, takes it away."""

    id: str
    phase: str
    text: str = ""
    criteria: Sequence[str] = ()
    day: int | None = None
    """Of the plan, where it has one from the start."""
    lesson: Lesson | None = None
    number: int = 0
    """Of the lesson."""
    question: str = ""
    """In whose answer its text is: the if-then plan of a lesson."""

    @property
    def tick(self) -> str:
        """The entry that says that it is done; the task of a lesson is ticked there too."""
        task = self.lesson and not self.question
        return f"task/{self.lesson.slug}" if task and self.lesson else f"plan/step/{self.id}/done"


def plan_macro(
    phases: Phases,
    lessons: Sequence[Lesson],
    outlines: Sequence[Outline],
    templates: Templates,
) -> Macro:
    """Make the macro that draws the plan with all that the lessons propose."""
    found = list(steps(phases, lessons, outlines))

    def plan(page: Page) -> str:
        values = {"phases": phases.phases, "steps": found}
        return templates.render("plan/plan.html.jinja", page, **values)

    return Macro("plan", plan, block=True, deferred=True, styles=("plan/plan",))


def steps(phases: Phases, lessons: Sequence[Lesson], outlines: Sequence[Outline]) -> Iterator[Step]:
    """The tasks, each before the if-then plan of its lesson, in their order; then the talks."""
    planned = {one["slug"]: one["ifthen"] for one in outlines}
    for number, lesson in enumerate(lessons, 1):
        part = phases.of(lesson.slug)
        phase = part.id if part else phases.usual
        task = task_of(lesson.page) if lesson.page else None
        if task and task.goal:
            text = _whole(task.goal)
            yield Step(f"task-{lesson.slug}", phase, text, task.criteria, None, lesson, number)
        if question := planned.get(lesson.slug):
            name = f"if-{lesson.slug}"
            yield Step(name, phase, lesson=lesson, number=number, question=question)
    for one in phases.phases:
        for talk in one.talks:
            yield Step(talk.id, one.id, talk.text, talk.done, talk.day)


def _whole(goal: str) -> str:
    """As a line of a list."""
    return goal[:1].upper() + goal[1:].removesuffix(".")
