"""A reader's first visit, measured in a real browser: what is loaded, from where, what is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.tools import sizes

PATHS = ["", "lessons/leader/", "sources/", "showcase/"]
# Which kinds a page needs is known when its questions wake, and so is what these read with;
# a notice is never urgent.
CHOSEN_LATER = re.compile(
    r"/(progress/notice|quiz/moving|quiz/pairing|quiz/kinds/\w+|kit/letters)\.js$"
)

# A question asks for its kind when it wakes, on a slow machine long after the page has loaded.
AWAKE = "!document.querySelector('quiz-question:not([plain], :has([data-part=verdict]))')"


class Visit:
    """What happens when somebody who has never been here opens a page."""

    def __init__(self, browser: Browser, path: str, options: dict[str, Any]) -> None:
        """Open it and wait until it asks for nothing more."""
        self.path = path
        self.urls: list[str] = []
        self.said: list[str] = []
        with browser.new_context(**options) as context:
            # All pages and workers tell the context.
            context.on("request", lambda request: self.urls.append(request.url))
            context.on("console", lambda message: self.said.append(message.text))
            context.on("weberror", lambda error: self.said.append(str(error.error)))
            page = context.new_page()
            page.goto(path)
            page.wait_for_function(AWAKE)
            page.wait_for_load_state("networkidle")
            self.cookies = context.cookies()
            stored = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
            self.kept: list[str] = page.evaluate(stored)

    def files(self, base_url: str) -> list[str]:
        """What was asked for, from the root of the site."""
        paths = [url.partition("#")[0].removeprefix(base_url) for url in self.urls]
        return [f"{one}index.html" if one.endswith("/") or not one else one for one in paths]


@pytest.fixture(scope="module", params=PATHS, ids=lambda path: path or "home")
def visit(
    request: pytest.FixtureRequest, browser: Browser, browser_context_args: dict[str, Any]
) -> Visit:
    """One visit for all that is asked about it."""
    return Visit(browser, request.param, browser_context_args)


def without_icon(files: Iterable[str]) -> list[str]:
    """Readers' browsers load the icon: it is counted. One under test may not tell of it."""
    return [one for one in files if one != "assets/images/favicon.svg"]


def test_a_visit_loads_what_the_budgets_count_once_and_no_more(
    visit: Visit, site: Path, base_url: str
) -> None:
    counted = sizes.visit(site, f"{visit.path}index.html")
    assert sorted(without_icon(visit.files(base_url))) == sorted(without_icon(counted))


def test_nothing_is_asked_of_another_host(visit: Visit) -> None:
    assert {urlsplit(url).hostname for url in visit.urls} == {"127.0.0.1"}


def test_a_reader_who_has_not_answered_leaves_no_trace(visit: Visit) -> None:
    assert visit.cookies == []
    # The theme itself notes which of its palettes is on, the first time already.
    assert [key for key in visit.kept if not key.endswith(".__palette")] == []


def test_the_console_stays_silent(visit: Visit) -> None:
    assert visit.said == []


def test_the_scripts_of_a_page_are_all_announced_in_its_html(
    visit: Visit, site: Path, base_url: str
) -> None:
    here = f"{visit.path}index.html"
    parts = sizes.Parts((site / here).read_text("utf-8"))
    announced = {sizes.resolved(here, one) for one in parts.addresses}
    run = {one for one in visit.files(base_url) if sizes.OURS.match(one)}
    assert not [one for one in run - announced if not CHOSEN_LATER.search(one)]


def test_a_reader_at_a_wrong_address_loads_nothing_from_elsewhere(
    browser: Browser, base_url: str, browser_context_args: dict[str, Any]
) -> None:
    visit = Visit(browser, "no/such/page/", browser_context_args)
    assert [url for url in visit.urls if not url.startswith(base_url)] == []
    # The browser itself says that the page is not there; nothing else is missing.
    assert [text for text in visit.said if "404" not in text] == []
    assert len(visit.said) <= 1
