"""The news items: read from docs/news/, put in order, parted by what a day makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..kit.errors import Mistake, Mistakes
from ..kit.markdownfile import Page
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
                head = page.head(NewsHead).content
                items.append(Item(page, head, status_on(day, head.opens, head.closes)))
                mistakes.add(_missing_calls(page))
    return sorted(items, key=_age, reverse=True)


def _age(item: Item) -> tuple[date, date]:
    """Later is newer; an item without dates stands on top, where nobody overlooks it."""
    return item.head.added, item.head.opens or item.head.closes or date.max


def _missing_calls(page: Page) -> Iterator[Mistake]:
    called = {call.name for call in page.calls}
    for name, where in CALLS.items():
        if name not in called:
            yield Mistake(page.path, page.body_starts + 1, f"нет {{{{ {name}() }}}}; {where}")
