"""How long an answer of the calculator takes, from the key to the changed page.

Usage: python -m tests.bench.answer [RUNS], by default 5

In a real browser, by the clock: a disturbance only ever adds, so the least of the runs counts.
A frame is 16.7 ms.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.tools import browser, project, server

COST = """() => {
    const field = document.querySelector("#balance-g07"), times = [];
    for (let hours = 1; hours <= 60; hours++) {
        field.value = String(hours);
        const start = performance.now();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        document.querySelector("[data-part=result]").getBoundingClientRect();
        times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
}"""
"""The median of sixty answers, milliseconds."""


def main(runs: int) -> None:
    """Build, answer, print the least of the runs."""
    with tempfile.TemporaryDirectory() as made, server.serve(Path(made)) as url:
        code, output = project.build(project.ROOT, Path(made), SITE_URL=url)
        if code:
            sys.exit(output)
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(**browser.launch_options(playwright.chromium))
            page = chromium.new_page()
            page.goto(f"{url}showcase/")
            page.get_by_role("button", name="Очистить поля").wait_for()
            cost = min(page.evaluate(COST) for _ in range(runs))
    print(f"an answer of the calculator takes {cost:.2f} ms, least of {runs} runs")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
