"""Where each claim of the article is taught."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..kit.markdownfile import Page

LESSONS = "lessons/"


@dataclass(frozen=True)
class Taught:
    """A section of a page that carries a claim; `anchor` is empty above the first section."""

    page: Page
    anchor: str
    title: str


def coverage(pages: Iterable[Page]) -> Mapping[str, list[Taught]]:
    """Find the sections of lessons that teach each claim, by its id."""
    found: dict[str, list[Taught]] = defaultdict(list)
    for page in (page for page in pages if page.src.startswith(LESSONS)):
        for call in page.calls:
            if call.name == "claim" and call.args:
                place = _section(page, call.line)
                if place not in found[call.args[0]]:
                    found[call.args[0]].append(place)
    return found


def _section(page: Page, line: int) -> Taught:
    """The last section with an id that begins above a line."""
    above = [one for one in page.headings if one.line <= line and one.id]
    return Taught(page, above[-1].id or "", above[-1].title) if above else Taught(page, "", "")
