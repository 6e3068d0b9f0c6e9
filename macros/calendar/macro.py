"""The macro of the calendar's page, and the words by which its script sorts events."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..balance.formula import LEAST, MOST, SHARES
from ..balance.model import Groups
from ..kit.calls import Macro
from ..kit.errors import Mistake
from ..kit.markdownfile import Page
from ..kit.references import Reference, unknown_references
from ..kit.templates import Templates
from ..kit.yamlfile import YamlFile
from .model import Activities

FILE = "activities.json"
"""What the page fetches when a calendar is there, and not before."""


def check(activities: YamlFile[Activities], groups: Groups) -> Iterator[Mistake]:
    """Every activity counts for a row that the calculator has."""
    known = [group.id for group in groups.groups]
    named: list[Reference] = [
        (one.group, ("activities", place, "group"))
        for place, one in enumerate(activities.content.activities)
        if one.group
    ]
    # Where the rows cannot be read, nobody can say which there are.
    return unknown_references(activities, "нет строки", known, named if known else ())


def calendar_files(activities: Activities) -> dict[str, str]:
    """What the script reads, by name: the activities; the roles of their rows are in the page."""
    written = [one.model_dump(by_alias=True) for one in activities.activities]
    return {FILE: json.dumps(written, ensure_ascii=False, separators=(",", ":"))}


def calendar_macro(groups: Groups, templates: Templates) -> Macro:
    """Make the macro that takes a calendar and shows the week in it."""

    def calendar_import(page: Page) -> str:
        values = {"groups": groups.groups, "shares": SHARES, "least": LEAST, "most": MOST}
        return templates.render("calendar/import.html.jinja", page, file_name=FILE, **values)

    styles = ("kit/table", "calendar/calendar")
    return Macro("calendar_import", calendar_import, block=True, deferred=True, styles=styles)
