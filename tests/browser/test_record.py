"""The record of self-study: what was done, and of the final check the first attempt alone."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.answering import KEY


def sitting(bank: dict[str, Any], names: list[str], day: str, *, right: bool) -> dict[str, Any]:
    """The entries of a final check of these questions, handed in on a day."""
    found: dict[str, Any] = {f"final/{day}": names, f"final/{day}/handed": [f"{day}T09:00:00.000Z"]}
    for name in names:
        one = bank[name]
        value = next(v for v in one["options"] if (v in one["answer"]) == right)
        found[f"final/{day}/given/{name}"] = [value]
    return {key: {"value": value, "at": 5} for key, value in found.items()}


def test_the_sheet_says_what_the_browser_keeps_or_that_it_could_not_be_filled(
    page: Page, base_url: str, outline: list[dict[str, Any]]
) -> None:
    bank = page.request.get(f"{base_url}bank.json").json()
    lesson = outline[1]
    section = lesson["sections"][0]["questions"]
    at = 1790000000000
    made = {q: {"question": q, "given": ["x"], "at": at, "fingerprint": "f"} for q in section}
    last = outline[-1]
    elsewhere = {"fingerprint": "f", "given": ["x"], "at": at, "moment": "final"}
    made["final"] = {"question": last["sections"][0]["questions"][0], **elsewhere}
    roles = {one["slug"]: one["role"] for one in outline}
    cases = {name: one for name, one in bank.items() if one["case"]}
    asked = [name for name, one in cases.items() if roles.get(one["lesson"]) == "integrator"]
    asked = [name for name in asked if bank[name]["kind"] == "choice"][:3]
    later = sitting(bank, asked, "2026-11-20", right=True)
    first = sitting(bank, asked, "2026-11-10", right=False)
    entries = {**later, **first}
    page.context.route("**/course.json*", lambda route: route.abort())
    page.goto("my/record/")
    expect(page.get_by_text("Не удалось загрузить вопросы")).to_be_visible()
    expect(page.get_by_role("button", name="Напечатать лист")).to_be_hidden()
    page.context.unroute_all()
    kept = json.dumps({"version": 2, "attempts": made, "resets": {}, "entries": entries})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, kept])
    page.goto("my/record/")
    expect(page.get_by_role("button", name="Напечатать лист")).to_be_visible()
    expect(page.get_by_text("Не удалось загрузить вопросы")).to_be_hidden()
    row = page.locator(f"[data-lesson={lesson['slug']}]")
    expect(row.locator("[data-part=sections]")).to_have_text(f"1 из {len(lesson['sections'])}")
    expect(row.locator("[data-part=when]")).to_have_text("21.09.2026")
    # A check dates no lesson that was never opened.
    unopened = page.locator(f"[data-lesson={last['slug']}] [data-part=when]")
    expect(unopened).to_have_text("—")
    expect(page.locator("[data-part=final-date]")).to_have_text("10.11.2026")
    expect(page.locator("[data-role=integrator] td")).to_have_text("0 из 3")
    expect(page.locator("[data-role=manager] td")).to_have_text("—")
