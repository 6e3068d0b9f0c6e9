"""How well titles are sorted that no rule was written for, and how long a large calendar takes.

Usage: python -m tests.bench.calendar [RUNS], by default 3

The time is that of a real browser, from the choice of the file to the hours on the page, the first
of a visit: the worker and the library are loaded in it. Beside it the longest task of the page
itself, by the clock and by the processor: on a busy machine only the second says anything.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, sync_playwright

from tests.tools import browser, project, server
from tests.unit.calendar import sorting

TITLES = Path(__file__).with_name("titles.yml")
DAYS = {"from": "2026-11-02", "to": "2026-11-29"}
TASKS = {"RunTask", "ThreadControllerImpl::RunTask"}
LISTEN = """
() => {
  const element = document.querySelector("calendar-import");
  const done = element.querySelector("[data-part=done]");
  window.found = new Promise((found) => {
    element.addEventListener("change", () => {
      const start = performance.now();
      new MutationObserver((_, all) => {
        if (done.hidden) return;
        all.disconnect();
        const end = performance.now();
        setTimeout(() => found(end - start), 500); // the lists come after the hours
      }).observe(done, { attributes: true });
    }, { capture: true, once: true });
  });
}
"""


def main(runs: int) -> None:
    """Print both."""
    print(sorted_titles())
    with tempfile.TemporaryDirectory() as folder, server.serve(Path(folder)) as url:
        code, output = project.build(project.ROOT, Path(folder), SITE_URL=url)
        if code:
            sys.exit(output)
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(**browser.launch_options(playwright.chromium))
            for name, make in CALENDARS.items():
                file = Path(folder, "bench.ics")
                file.write_bytes(calendar(make()).encode())
                found = [measure(chromium, url, file) for _ in range(runs)]
                time, task, work = (statistics.median(one) for one in zip(*found, strict=True))
                said = f"longest task {task:.0f} ms, {work:.0f} ms of them on the processor"
                print(f"{name}, {file.stat().st_size >> 10} KiB: {time:.0f} ms; {said}", flush=True)


def sorted_titles() -> str:
    """How many titles were sorted rightly, asked and sorted wrongly."""
    table = yaml.safe_load(TITLES.read_text(encoding="utf-8"))
    rows = [(role, title) for role, titles in table.items() for title in titles]
    said = sorting.roles([title for _, title in rows])
    found = Counter(verdict(role, one) for (role, _), one in zip(rows, said, strict=True))
    clear = len(rows) - len(table["ask"])
    told = ", ".join(f"{one} {found[one] / clear:.1%}" for one in ("right", "asked", "wrong"))
    rest = f"{found['asked rightly']} of {len(table['ask'])} that say no role are asked"
    return f"{clear} titles that say a role: {told}; {rest}"


def verdict(role: str, said: str) -> str:
    """What it means to have said so of a title."""
    if role == "ask":
        return "asked rightly" if said == "ask" else "taken for one"
    return "right" if said == role else "asked" if said == "ask" else "wrong"


def measure(chromium: Browser, url: str, file: Path) -> tuple[float, float, float]:
    """Milliseconds to the result, and of the longest task, in a browser that was never here."""
    with chromium.new_context(base_url=url, locale="ru-RU") as context:
        page = context.new_page()
        page.goto("tools/calendar/")
        page.locator("calendar-import [data-part=on]").wait_for()
        for name, day in DAYS.items():
            page.locator(f"[name={name}]").fill(day)
        page.wait_for_load_state("networkidle")
        page.evaluate(LISTEN)
        chromium.start_tracing(page=page, categories=["toplevel", "devtools.timeline"])
        # From the disk, as a reader takes it: a buffer would be handed over within the page.
        page.locator("calendar-import [type=file]").set_input_files(file)
        time = page.evaluate("found")
        task, work = longest(json.loads(chromium.stop_tracing())["traceEvents"])
        return time, task, work


def longest(events: list[dict[str, Any]]) -> tuple[float, float]:
    """The longest task of the page's main thread: by the clock, by the processor."""
    names = (one for one in events if one.get("name") == "thread_name")
    main = next(one for one in names if one["args"]["name"] == "CrRendererMain")
    mine = [one for one in events if (one["pid"], one["tid"]) == (main["pid"], main["tid"])]
    tasks = [one for one in mine if one["name"] in TASKS and "dur" in one]
    return tuple(max(one.get(name, 0) for one in tasks) / 1000 for name in ("dur", "tdur"))


def single() -> Iterator[str]:
    """5,000 events of four years, some hundred of them within the four weeks."""
    start = datetime.fromisoformat("2023-01-02T06:00:00")
    for number in range(5000):
        yield event(number, start + timedelta(hours=7 * number))


def crowded() -> Iterator[str]:
    """5,000 events, all of them within the four weeks and each with a title of its own."""
    start = datetime.fromisoformat("2026-11-02T00:00:00")
    for number in range(5000):
        yield event(number, start + timedelta(minutes=8 * number), title=f"Дело {number:x}я")


def weekly() -> Iterator[str]:
    """500 weekly series since 2020."""
    start = datetime.fromisoformat("2020-01-06T06:00:00")
    for number in range(500):
        yield event(number, start + timedelta(minutes=20 * number), "RRULE:FREQ=WEEKLY\r\n")


def event(number: int, start: datetime, more: str = "", title: str | None = None) -> str:
    """One event as Google writes it."""
    return (
        f"BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Moscow:{start:%Y%m%dT%H%M%S}\r\n"
        f"DTEND;TZID=Europe/Moscow:{start + timedelta(hours=1):%Y%m%dT%H%M%S}\r\n{more}"
        f"DTSTAMP:20261101T100000Z\r\nUID:{number}@example.org\r\n"
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=lider;X-NUM-GUESTS=0:"
        "mailto:lider@example.org\r\nCREATED:20200101T000000Z\r\nDESCRIPTION:Повестка дня\\n"
        f"и ссылка\r\nSTATUS:CONFIRMED\r\nSUMMARY:{title or f'Встреча {number % 40}-я'}\r\n"
        "TRANSP:OPAQUE\r\nEND:VEVENT\r\n"
    )


def calendar(events: Iterator[str]) -> str:
    """A whole file."""
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n"


CALENDARS: dict[str, Callable[[], Iterator[str]]] = {
    "5,000 single events of four years": single,
    "5,000 single events of four weeks": crowded,
    "500 weekly series since 2020": weekly,
}


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 3)
