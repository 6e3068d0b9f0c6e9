"""What pages show of the news: the lists and their day, the head and the foot of an item."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ..kit.calls import Macro
from ..kit.errors import CallError, CourseError, choose
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from .items import FOLDER, INDEX, Item

STYLES = ("news/news",)
GROUPS = {"current": False, "archive": True}


def news_macros(items: list[Item], day: date, templates: Templates) -> Iterator[Macro]:
    """Make the macros that know the news and the day of the build."""

    def news_list(page: Page, group: str) -> str:
        if group not in GROUPS:
            choose("нет списка новостей", group, GROUPS)
        shown = [(n, one) for n, one in enumerate(items) if one.archived is GROUPS[group]]
        return templates.render("news/list.html.jinja", page, group=group, items=shown)

    def news_about(page: Page) -> str:
        return templates.render("news/about.html.jinja", page, day=day)

    def of_item(template: str) -> Callable[[Page], str]:
        def show(page: Page) -> str:
            item = next((one for one in items if one.page is page), None)
            if item is None and page.src.startswith(FOLDER) and page.src != INDEX:
                raise CourseError  # its head cannot be read: that is told there
            if item is None:
                raise CallError("этот макрос — только для новостей из docs/news/")
            return templates.render(f"news/{template}.html.jinja", page, item=item, day=day)

        return show

    yield Macro("news_list", news_list, block=True, styles=(*STYLES, "pictures/empty"))
    yield Macro("news_about", news_about, block=True, styles=STYLES)
    yield Macro("news_head", of_item("head"), block=True, styles=STYLES)
    yield Macro("news_foot", of_item("foot"), block=True, styles=STYLES)
