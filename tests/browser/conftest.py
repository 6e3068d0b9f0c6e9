"""One browser and one tab in it for all tests that ask for no other: emptied, not started anew."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

EMPTY = "course.json"  # of the site, so it can empty what the site keeps; runs nothing
LASTING = (
    *("add_init_script", "expose_binding", "expose_function"),
    *("on", "once", "set_default_timeout"),
)
"""What a test may do to a page that nobody can take back."""
PLAIN: dict[str, Any] = {
    "media": "null",
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
}
"""What a page is shown on where no test asks for another."""


class Tabs:
    """Gives out the same tab again and again, as long as nobody has changed it for good.

    A new tab is a new process, and takes as long as the page that is opened in it.
    """

    def __init__(self, context: BrowserContext, empty: str) -> None:
        """Keep to one context; `empty` is the address of a page of the site that does nothing."""
        self.context = context
        self.empty = empty
        self.tab = self.open()
        self.size = self.tab.viewport_size

    def open(self) -> Page:
        """A tab that remembers whether it was changed."""
        page = self.context.new_page()
        self.changed = False
        for name in LASTING:
            setattr(page, name, functools.partial(self.change, getattr(page, name)))
        page.goto(self.empty)
        return page

    def change(self, method: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Call what cannot be taken back."""
        self.changed = True
        return method(*args, **named)

    def clean(self) -> None:
        """Leave nothing of a test to the next."""
        if self.changed or self.tab.is_closed():
            self.tab.close()
            self.tab = self.open()
        else:
            self.tab.unroute_all()
            self.tab.goto(self.empty)
            self.tab.emulate_media(**PLAIN)
            if self.size and self.tab.viewport_size != self.size:
                self.tab.set_viewport_size(self.size)
        for page in self.context.pages:
            if page != self.tab:
                page.close()
        self.context.unroute_all()
        self.context.clear_permissions()
        self.context.clear_cookies()
        self.context.set_offline(False)
        self.tab.evaluate("localStorage.clear(), sessionStorage.clear()")
        # It would stay set for all that come after, and let none of their pages wait.
        clock = self.tab.evaluate("'__pwClock' in globalThis")
        assert not clock, "take own_context to set a clock"


@pytest.fixture(scope="session")
def tabs(browser: Browser, browser_context_args: dict[str, Any], base_url: str) -> Iterator[Tabs]:
    """The tabs of one reader."""
    with browser.new_context(**browser_context_args) as context:
        yield Tabs(context, f"{base_url}{EMPTY}")


@pytest.fixture
def context(tabs: Tabs) -> Iterator[BrowserContext]:
    """The browser of a reader who has never been here; the same for all tests, but emptied."""
    yield tabs.context
    tabs.clean()


@pytest.fixture
def page(context: BrowserContext, request: pytest.FixtureRequest) -> Page:
    """The tab of that reader; where a file has a context of its own, a new one in it."""
    tabs: Tabs = request.getfixturevalue("tabs")
    return tabs.tab if context == tabs.context else context.new_page()


@pytest.fixture
def own_context(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[BrowserContext]:
    """A browser for one test alone, for what nobody can set right again: its clock."""
    with browser.new_context(**browser_context_args) as context:
        yield context


@pytest.fixture
def scriptless_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """What `scriptless` is opened with; a file may ask for another device."""
    return {**browser_context_args, "java_script_enabled": False}


@pytest.fixture
def scriptless(browser: Browser, scriptless_args: dict[str, Any]) -> Iterator[Page]:
    """The tab of a reader whose browser runs no scripts."""
    with browser.new_context(**scriptless_args) as context:
        yield context.new_page()


@pytest.fixture(scope="session")
def outline(site: Path) -> list[dict[str, Any]]:
    """The lessons as scripts know them: what a test expects of a lesson stands here, not in it."""
    found: list[dict[str, Any]] = json.loads((site / "course.json").read_text("utf-8"))["lessons"]
    return found
