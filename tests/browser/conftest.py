"""One browser for all tests that ask for no other: emptied after each, not started anew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page


@pytest.fixture(scope="session")
def keeper(browser: Browser, browser_context_args: dict[str, Any], base_url: str) -> Iterator[Page]:
    """A page that stays open: without one, each test would wait for two new processes."""
    with browser.new_context(**browser_context_args) as context:
        page = context.new_page()
        page.goto(f"{base_url}search/full.json")
        yield page


@pytest.fixture
def context(keeper: Page) -> Iterator[BrowserContext]:
    """The browser of a reader who has never been here; the same for all tests, but emptied."""
    yield keeper.context
    for page in keeper.context.pages:
        if page != keeper:
            page.close()
    keeper.context.unroute_all()
    keeper.context.clear_permissions()
    keeper.context.clear_cookies()
    keeper.context.set_offline(False)
    keeper.evaluate("localStorage.clear()")
    # It would stay set for all that come after, and let none of their pages wait.
    assert not keeper.evaluate("'__pwClock' in globalThis"), "take own_context to set a clock"


@pytest.fixture
def own_context(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[BrowserContext]:
    """A browser for one test alone, for what nobody can set right again: its clock."""
    with browser.new_context(**browser_context_args) as context:
        yield context
