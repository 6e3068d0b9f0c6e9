"""Our quiz and mkdocs-quiz on the same questions, one after the other in the same browser.

Usage: python -m tests.bench.peers [SIZE ...] [--runs N], by default 10 100 1000, five runs
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.tools import browser, server

from . import course, page, sites
from .table import SLOW, SLOW_TARGETS, Measured, table

LOADS = 3  # pairs in a run: what the theme itself takes differs more than what is added to it


def main(sizes: list[int], runs: int) -> None:
    """Build and serve both courses, measure, print a table for each size."""
    sites.install()
    with tempfile.TemporaryDirectory() as made, ExitStack() as stack:
        folder = Path(made)
        sites.build(folder, sizes)
        urls = {name: stack.enter_context(server.serve(folder / name)) for name in sites.SITES}
        playwright = stack.enter_context(sync_playwright())
        chromium = playwright.chromium.launch(**browser.launch_options(playwright.chromium))
        print(f"Chromium {chromium.version}, medians of {runs} runs", flush=True)
        for size in sizes:
            found = measure(chromium, folder, urls, size, runs)
            print("", *table(size, found["ours"], found["theirs"]), sep="\n", flush=True)
        chromium.close()


def measure(
    chromium: Browser, folder: Path, urls: dict[str, str], size: int, runs: int
) -> dict[str, Measured]:
    """All runs of both tools, by turns."""
    before = page.load(chromium, f"{urls['bare']}{course.page(size)}/", "ours").loaded
    found = {tool: Measured([], [], [], []) for tool in sites.TOOLS}
    for run, tool in turns(runs):
        url, one = f"{urls[tool]}{course.page(size)}", found[tool]
        for _ in range(LOADS):
            one.still.append(page.load(chromium, f"{url}-still/", tool))
            one.awake.append(page.load(chromium, f"{url}/", tool))
        one.answers.append(page.answers(chromium, f"{url}/", tool, reload=run == 0))
        if size in SLOW_TARGETS:
            one.slow.append(page.slow_click(chromium, f"{url}/", tool, SLOW))
    for tool, one in found.items():
        loaded = one.answers[0].loaded
        one.bytes = sites.added_bytes(folder, tool, size, loaded, before)
    return found


def turns(runs: int) -> Iterator[tuple[int, str]]:
    """Each run takes both, in the other order than the run before: machines grow warm."""
    for run in range(runs):
        for tool in sites.TOOLS[:: -1 if run % 2 else 1]:
            yield run, tool


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers")
    parser.add_argument("sizes", nargs="*", type=int, default=[10, 100, 1000])
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    main(asked.sizes, asked.runs)
