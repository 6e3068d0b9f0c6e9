"""How a reader fills in the calculator of the showcase, and what its answer says."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


def open_balance(page: Page) -> Locator:
    """Open the showcase; give its calculator, awake."""
    page.goto("showcase/")
    # The questions above grow as they wake, and push it down from under the mouse.
    asked = page.locator("quiz-question")
    expect(asked.locator("[data-part=report]")).to_have_count(asked.count())
    expect(page.get_by_role("button", name="Очистить поля")).to_be_visible()
    return page.locator("balance-calculator")


def fill(balance: Locator, **fields: str) -> None:
    """Write hours (g01 …) and numbers (n, d, r) into their fields; open the folds of these."""
    for name, value in fields.items():
        field = balance.locator(f"#balance-{name}")
        if not field.is_visible():
            field.locator("xpath=ancestor::details/summary").click()
        field.fill(value)


def verdicts(balance: Locator) -> list[str]:
    """The headings that are shown, with plain blanks."""
    shown = [one.inner_text() for one in balance.locator("h3").all() if one.is_visible()]
    return [text.replace("\xa0", " ") for text in shown]
