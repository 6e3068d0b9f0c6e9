"""The sections of all pages that can be pointed at: `leader#termin`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .errors import Mistake, Mistakes, short
from .markdownfile import Page


@dataclass(frozen=True)
class Place:
    """A section with an id of its own."""

    page: Page
    id: str
    title: str
    line: int = 1


Places = dict[str, Place]


def read(pages: Iterable[Page], mistakes: Mistakes) -> Places:
    """All sections with ids, by the name of their page and their id."""
    places: Places = {}
    for page in pages:
        for heading in page.headings:
            if heading.id is None:
                continue
            key = f"{name(page)}#{heading.id}"
            if key in places:
                other = places[key].page
                where = f"в {short(other.path)}:{places[key].line}" if other is not page else "выше"
                text = f"раздел «{heading.id}» уже есть {where}; дайте другой id"
                mistakes.add([Mistake(page.path, heading.line, text, heading.column)])
            places.setdefault(key, Place(page, heading.id, heading.title, heading.line))
    return places


def name(page: Page) -> str:
    """How authors call a page: by its file's name, or its folder's where that is index."""
    parts = page.src.removesuffix(".md").split("/")
    return parts[-2] if parts[-1] == "index" and len(parts) > 1 else parts[-1]
