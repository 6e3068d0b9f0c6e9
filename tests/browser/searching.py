"""How a reader searches: opens the dialog, types, sees pages."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

NOTHING = "Ничего не нашлось"
FAILED = "Поиск не загрузился"
AGAIN = "Попробовать ещё раз"


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Поиск по курсу")


def query(page: Page) -> Locator:
    return dialog(page).get_by_label("Что найти")


def open_search(page: Page) -> None:
    page.get_by_role("button", name="Поиск").click()
    expect(query(page)).to_be_focused()


def ask(page: Page, text: str) -> None:
    query(page).fill(text)


def status(page: Page) -> Locator:
    return dialog(page).get_by_role("status")


def pages(page: Page) -> Locator:
    """What was found: an entry a page."""
    return dialog(page).locator("ol > li")


def found(page: Page, address: str) -> Locator:
    """The entry of a page, by the end of its address."""
    return pages(page).filter(has=page.locator(f"> a[href$='{address}']"))
