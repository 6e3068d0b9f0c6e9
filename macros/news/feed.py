"""The feed of the news: RSS 2.0, a file beside the pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from email.utils import format_datetime

from ..kit.markdownfile import Page
from ..kit.templates import Templates
from .items import INDEX, Item
from .status import ZONE

PATH = "news/feed.xml"


def feeds(
    items: list[Item], pages: Mapping[str, Page], templates: Templates
) -> dict[str, Callable[[str], str]]:
    """The feed by its path: each takes the address of the site; none without a page of news."""
    if INDEX not in pages:
        return {}
    index = pages[INDEX]

    def feed(site_url: str) -> str:
        values = {"items": items, "site": f"{site_url.rstrip('/')}/", "path": PATH}
        return templates.render("news/feed.xml.jinja", index, **values, rfc822=rfc822) + "\n"

    return {PATH: feed}


def rfc822(day: date) -> str:
    """A day as RSS writes it: its noon, which is the same day for nearly every reader."""
    return format_datetime(datetime.combine(day, time(12), ZONE))
