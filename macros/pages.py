"""The macros that only draw: each is a template, and what that is given besides the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from .balance import formula
from .balance.macro import OTHER
from .balance.model import Group
from .funnel import example
from .kit.calls import Macro
from .kit.errors import choose
from .kit.markdownfile import Page
from .kit.markup import Marks
from .kit.places import name
from .kit.templates import Templates
from .lessons.course import Lesson

MARKS = {
    "course-fold": "kit/fold",
    "course-sheet": "lessons/sheet",
    "course-cards": "kit/card",
    "course-new": "course/new",
}
"""Styles of what authors write in Markdown, by its class."""
BOXES = ("case", "mistake", "task", "tool")
"""Kinds of boxes, `!!! case`, beside those of the theme; docs/assets/lessons/lessons.css."""
CLASSES = ("step", "md-button", "md-button--primary")
"""Classes that authors may write beside those of our styles, which begin with `course-`."""
ASSETS = Path(__file__).parents[1] / "docs/assets"
OURS = re.compile(r"\.(course-[\w-]+)")
CHARTS = {
    "roles": ["manager", "seller", "integrator", "all", "course"],
    "confidence": ["sure", "rather", "guess"],
}
"""What each chart compares, from the top down."""
SOURCES = ["guess", "log", "calendar"]
"""Where a measured week may come from."""

FUNNEL = ("kit/table", "kit/desk", "kit/fold", "funnel/funnel")
SIGNS = {"manager": "●", "seller": "■", "integrator": "◆"}
TOKENS = {
    "colours": SIGNS | {"rest": "—", "right": "✓", "wrong": "✕", "fill": "→"},
    "roles": list(SIGNS),
    "sizes": ["xs", "s", "m", "l", "xl", "xxl"],
}
"""What the showcase draws of docs/assets/kit/tokens.css."""


@cache
def marks() -> Marks:
    """What authors may name in Markdown."""
    styles = (path.read_text(encoding="utf-8") for path in ASSETS.rglob("*.css"))
    ours = {name for text in styles for name in OURS.findall(text)}
    return Marks(BOXES, sorted({*ours, *MARKS, *CLASSES}), {"data-role": tuple(SIGNS)})


@dataclass(frozen=True)
class Drawn:
    """`{{ name() }}` draws `macros/<template>.html.jinja`, alone on its line."""

    name: str
    template: str
    styles: tuple[str, ...] = ()
    context: Mapping[str, object] = field(default_factory=dict)
    deferred: bool = True

    def macro(self, templates: Templates) -> Macro:
        """The macro that pages call."""

        def draw(page: Page) -> str:
            return templates.render(f"{self.template}.html.jinja", page, **self.context)

        return Macro(self.name, draw, block=True, deferred=self.deferred, styles=self.styles)


def page_macros(
    lessons: Sequence[Lesson], groups: Sequence[Group], templates: Templates
) -> Iterator[Macro]:
    """Make them all; `groups` are the rows of the calculator."""
    yield from (one.macro(templates) for one in drawn(lessons, groups))
    yield charts(templates)


def drawn(lessons: Sequence[Lesson], groups: Sequence[Group]) -> list[Drawn]:
    """What draws without a choice."""
    written = [one for one in lessons if one.page]
    headed = [one for one in written if one.head]
    weeks = {"roles": formula.ROLES, "shares": list(formula.SHARES), "sources": SOURCES}
    limits = {"shares": formula.SHARES, "least": formula.LEAST, "most": formula.MOST}
    log = {"groups": groups, "other": OTHER, **limits}
    return [
        Drawn("design", "design/tokens", ("design/tokens",), TOKENS),
        Drawn("quiz_end", "quiz/end", context={"scope": "page"}),
        Drawn("quiz_reset", "quiz/reset", context={"scope": "all"}),
        Drawn(
            "final_check", "final/final", ("kit/table", "quiz/quiz", "steps/steps", "final/final")
        ),
        Drawn("notes", "notes/notes", context={"name": name}),
        Drawn("my_notes", "notes/list", ("pictures/empty",)),
        Drawn("move_link", "move/link", ("move/move",)),
        Drawn("record", "record/record", context={"lessons": written}),
        Drawn("group", "group/group", ("group/group",), {"lessons": headed}),
        Drawn(
            "history", "history/history", ("kit/table", "history/history", "pictures/empty"), weeks
        ),
        Drawn("plan_back", "funnel/calculator", FUNNEL, example.context()),
        Drawn("plan_back_example", "funnel/example", FUNNEL, example.context()),
        Drawn("log_week", "log/week", ("log/log", "log/pad"), log),
        Drawn("log_reminders", "log/reminders", ("log/log",)),
    ]


def charts(templates: Templates) -> Macro:
    """Make `{{ chart("roles") }}`: a chart without its numbers; the script fills them in."""

    def chart(page: Page, name: str) -> str:
        if name not in CHARTS:
            choose("нет диаграммы", name, CHARTS)
        return templates.render(f"charts/{name}.html.jinja", page, rows=CHARTS[name])

    return Macro("chart", chart, block=True, deferred=True, styles=("charts/charts",))
