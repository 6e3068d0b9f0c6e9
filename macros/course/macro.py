"""The macros of the course as a whole, and the files that scripts read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from ..lessons.course import Lesson
from ..lessons.model import Role
from ..quiz.bank import Bank
from ..quiz.beliefs import Beliefs
from ..steps.parts import Part
from .outline import Outline, diagnoses, keys, texts


def course_files(
    lessons: list[Lesson],
    outlines: list[Outline],
    bank: Bank,
    beliefs: Beliefs,
    shown: Mapping[str, str],
) -> Mapping[str, str]:
    """What the build writes beside the pages, by name."""
    known = keys(lessons, bank, shown)
    files: dict[str, Any] = {
        "course.json": {"lessons": outlines},
        "bank.json": known,
        "texts.json": texts(known, bank, beliefs),
        "beliefs.json": diagnoses(known, bank, beliefs),
    }
    # A lesson's title in a script: no blanks that the file could do without.
    return {
        name: json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        for name, content in files.items()
    }


def written(files: Mapping[str, str]) -> dict[str, Callable[[str], str]]:
    """The same as files that know the address of the site, and do not ask for it."""

    def of(text: str) -> Callable[[str], str]:
        return lambda _site: text

    return {name: of(text) for name, text in files.items()}


def course_macros(
    lessons: list[Lesson],
    outlines: list[Outline],
    parts: Callable[[Page], Sequence[Part]],
    templates: Templates,
) -> Iterator[Macro]:
    """Make the macros that know the lessons and what they ask; `parts` are those of a page."""
    asked = {one["slug"]: one["sections"] for one in outlines}
    sections = {slug: {one["id"]: one["questions"] for one in own} for slug, own in asked.items()}
    first = lessons[0] if lessons else None
    begins = parts(first.page) if first and first.page else ()
    start = {"first": first, "minutes": begins[0].minutes if begins else None}

    def course_map(page: Page) -> str:
        groups = {role: [one for one in lessons if one.role == role] for role in Role}
        values = {"groups": groups, "sections": sections}
        return templates.render("course/map.html.jinja", page, lessons=lessons, **values)

    def shown(template: str) -> Callable[[Page], str]:
        name = f"course/{template}.html.jinja"
        return lambda page: templates.render(name, page, **start)

    yield Macro("course_map", course_map, block=True, styles=("course/map",))
    yield Macro("course_start", shown("start"), block=True)
    yield Macro("course_today", shown("today"), block=True, deferred=True, styles=("course/today",))
    yield Macro("kept", shown("kept"), block=True, deferred=True, styles=("course/kept",))


def role_signs(lessons: list[Lesson], templates: Templates) -> dict[str, str]:
    """The mark of its role for each written lesson, by its address from the root of the site."""
    name = "course/role.html.jinja"
    written = ((one.page, one.role) for one in lessons if one.page)
    return {page.url: templates.render(name, page, role=role) for page, role in written}
