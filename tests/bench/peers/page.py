"""Measures one page in a real browser, each time in a context of its own: nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession, Page

from tests.tools.server import PREFIX

DRIVE = Path(__file__).with_name("drive.js")
LONG = 50  # milliseconds: what a task takes beyond blocks the reader
MEBIBYTE = 1 << 20
HAND = 300  # milliseconds: on the slowed machine, a press has been dealt with by then
PATIENCE = 180_000  # milliseconds for what a thousand questions take on a slow machine


@dataclass(frozen=True)
class Load:
    """What opening a page took and left behind."""

    blocking: float  # milliseconds
    tasks: int
    listeners: int
    heap: float  # MiB
    loaded: frozenset[str]


@dataclass(frozen=True)
class Answers:
    """What answering its questions took."""

    click: float  # milliseconds
    all: float  # seconds
    loaded: frozenset[str]
    kept: int | None  # questions that are still answered after a reload; None where not asked


@contextmanager
def opened(browser: Browser, url: str, tool: str, slow: float = 1) -> Iterator[tuple[Page, Any]]:
    """The page when it has come to rest, and its line to the browser's own tools."""
    context = browser.new_context(locale="ru-RU", viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.add_init_script(path=DRIVE)
    tools = context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": slow})
    page.goto(url)
    rest(page, tool)
    yield page, tools
    context.close()


def rest(page: Page, tool: str) -> None:
    """Wait until its scripts have done what they do by themselves."""
    page.evaluate("(name) => bench.use(name).question", tool)
    page.evaluate("bench.rest()")


def load(browser: Browser, url: str, tool: str) -> Load:
    """Open the page and leave it."""
    with opened(browser, url, tool) as (page, tools):
        lasted = page.evaluate("bench.tasks.map((task) => task.duration)")
        listeners, heap = memory(tools)
        return Load(
            blocking=sum(one - LONG for one in lasted),
            tasks=len(lasted),
            listeners=listeners,
            heap=heap,
            loaded=loaded(page),
        )


def answers(browser: Browser, url: str, tool: str, *, reload: bool) -> Answers:
    """Answer the question in the middle by a click, then all others."""
    with opened(browser, url, tool) as (page, _):
        click = clicked(page)
        lasted = page.evaluate("bench.all()")
        found = loaded(page)
        kept = None
        if reload:
            page.reload()
            rest(page, tool)
            kept = page.evaluate("bench.kept()")
        return Answers(click=click, all=lasted / 1000, loaded=found, kept=kept)


def slow_click(browser: Browser, url: str, tool: str, slow: float) -> float:
    """From click to feedback on a slow processor, in milliseconds."""
    with opened(browser, url, tool, slow) as (page, _):
        return clicked(page)


def clicked(page: Page) -> float:
    """From a real click to the feedback, in milliseconds."""
    # Not locator.click(): its own looking at the page would be measured too. A hand comes first,
    # and presses for a while: the release is what answers.
    page.mouse.move(*(aim := page.evaluate("bench.aim()")))
    page.wait_for_timeout(HAND)
    page.mouse.click(*aim, delay=HAND)
    return float(page.evaluate("bench.click"))


def memory(tools: CDPSession) -> tuple[int, float]:
    """The listeners and the heap, without what nobody needs any more."""
    tools.send("Performance.enable")
    tools.send("HeapProfiler.collectGarbage")
    told = {one["name"]: one["value"] for one in tools.send("Performance.getMetrics")["metrics"]}
    return int(told["JSEventListeners"]), told["JSHeapUsedSize"] / MEBIBYTE


def loaded(page: Page) -> frozenset[str]:
    """The scripts and styles that the page has loaded, from the root of the site."""
    paths = (urlsplit(one).path.removeprefix(PREFIX) for one in page.evaluate("bench.loaded()"))
    return frozenset(path for path in paths if path.endswith((".js", ".css")))
