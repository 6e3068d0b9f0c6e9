"""How long the summary of a group takes, from the choice of its files to the last row on the page.

Usage: python -m tests.bench.group [FILES] [KILOBYTES], by default 300 files of 200 KB

In a real browser, by the clock: the files are read beside the page, so its longest task counts too.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.tools import browser, learners, project, server

RUNS = 5
"""A disturbance only ever adds: of so many runs the least of each counts."""
PATIENCE = 300_000  # milliseconds
WATCH = """
window.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)))
    .observe({ type: "longtask", buffered: true });
addEventListener("change", () => { window.begun = performance.now(); tasks.length = 0; }, true);
"""
# Told when the status says so; drawn when the last table has all its rows.
TOLD = "() => !document.querySelector('group-summary [data-say=done]').hidden && performance.now()"
DRAWN = """(count) => document.querySelectorAll("[data-part=people] tbody tr").length === count
    && performance.now()"""


def main(count: int, kilobytes: int) -> None:
    """Build, make the files, print the least of the runs."""
    with tempfile.TemporaryDirectory() as made:
        site = Path(made, "site")
        site.mkdir()
        with server.serve(site) as url, sync_playwright() as playwright:
            code, output = project.build(project.ROOT, site, SITE_URL=url)
            if code:
                sys.exit(output)
            files = write(Path(made), site, count, kilobytes)
            chromium = playwright.chromium.launch(**browser.launch_options(playwright.chromium))
            runs = [measure(chromium, url, files) for _ in range(RUNS)]
    told, drawn, longest, felt = (min(each) for each in zip(*runs, strict=True))
    print(
        f"{count} files of {kilobytes} KB, least of {RUNS} runs: counted in {told / 1000:.2f} s,"
        f" drawn in {drawn / 1000:.2f} s; the page's longest task {longest:.0f} ms,"
        f" tasks over 50 ms: {felt:.0f}"
    )


def write(folder: Path, site: Path, count: int, kilobytes: int) -> list[Path]:
    """The learners' files."""
    bank = json.loads((site / "bank.json").read_text(encoding="utf-8"))
    files = []
    for number in range(count):
        path = folder / f"learner-{number}.json"
        text = learners.learner(bank, number, f"Участник {number}", kilobytes * 1000)
        path.write_text(text, encoding="utf-8")
        files.append(path)
    return files


def measure(chromium: Browser, url: str, files: list[Path]) -> tuple[float, float, float, int]:
    """Milliseconds until all is counted and drawn, of the longest task; how many are long."""
    page = chromium.new_page(locale="ru-RU", viewport={"width": 1280, "height": 900})
    page.set_default_timeout(PATIENCE)
    page.add_init_script(WATCH)
    page.goto(f"{url}trainers/group/")
    page.get_by_label("Файлы участников").set_input_files(files)
    told = page.wait_for_function(TOLD, polling=50).json_value()
    drawn = page.wait_for_function(DRAWN, arg=len(files), polling=50).json_value()
    page.wait_for_timeout(500)  # the last layout, and its report
    begun, tasks = page.evaluate("[begun, tasks]")
    page.close()
    return told - begun, drawn - begun, max(tasks, default=0), len(tasks)


if __name__ == "__main__":
    asked = [int(one) for one in sys.argv[1:]]
    main(*(asked + [300, 200][len(asked) :]))
