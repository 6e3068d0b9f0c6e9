"""The news items: read from docs/news/, put in order, parted by what a day makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..kit.errors import Mistakes
from ..kit.links import dead_field_links
from ..kit.markdownfile import Page, missing_calls
from .model import NewsHead
from .status import Status, status_on

FOLDER = "news/"
INDEX = "news/index.md"
CALLS = {
    "news_head": "поставьте его под заголовком",
    "news_foot": "поставьте его последним",
}


@dataclass(frozen=True)
class Item:
    """A news item as it stands on the day of the build."""

    page: Page
    head: NewsHead
    status: Status

    @property
    def title(self) -> str:
        """The main heading of its page."""
        return self.page.title

    @property
    def archived(self) -> bool:
        """Whether it is kept for the record only."""
        return self.head.archived or self.status is Status.CLOSED


def read(pages: Mapping[str, Page], day: date, mistakes: Mistakes) -> list[Item]:
    """Read all items, the newest first as far as the dates show."""
    items = []
    for src, page in pages.items():
        if src.startswith(FOLDER) and src != INDEX:
            with mistakes.collected():
                file = page.head(NewsHead)
                head = file.content
                items.append(Item(page, head, status_on(day, head.opens, head.closes)))
                mistakes.add(missing_calls(page, CALLS))
                mistakes.add(dead_field_links(file, pages))
    return sorted(items, key=_age, reverse=True)


def _age(item: Item) -> tuple[date, date]:
    """Later is newer; an item without dates stands on top, where nobody overlooks it."""
    return item.head.added, item.head.opens or item.head.closes or date.max
