"""Lighthouse's mobile profile on the kinds of pages, the median of five runs each.

Usage: python -m tests.bench.lighthouse [RUNS]
"""

from __future__ import annotations

import functools
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.tools import browser, node, project
from tests.tools.server import PREFIX, Pages, Server

HERE = Path(__file__).parent
PAGES = ["", "lessons/leader/", "tools/balance/", "news/", "sources/"]


class Compressed(Pages):
    """Serves as GitHub Pages does: text is compressed and may be kept for ten minutes."""

    def do_GET(self) -> None:  # noqa: N802  the base class names it
        """Send a file of text compressed, anything else as it is."""
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix in {".png", ".ico"} or not path.exists():
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        charset = "; charset=utf-8" if path.suffix == ".html" else ""
        self.send_header("Content-Type", self.guess_type(str(path)) + charset)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)


def main(runs: int) -> None:
    """Build, serve, measure and print a row for each page."""
    found = node.find()
    # Not `npm ci`: it takes an alias among Lighthouse's dependencies for a hole in the lock.
    subprocess.run([found.npm, "install", "--no-save", "--loglevel=error"], cwd=HERE, check=True)
    with tempfile.TemporaryDirectory() as folder:
        handler = functools.partial(Compressed, directory=folder)
        with Server(("127.0.0.1", 0), handler) as server:
            url = f"http://127.0.0.1:{server.server_port}{PREFIX}"
            code, output = project.build(project.ROOT, Path(folder), SITE_URL=url)
            if code:
                sys.exit(output)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            for page in PAGES:
                if Path(folder, page, "index.html").exists():
                    report(page, [measure(found, url + page) for _ in range(runs)])
            server.shutdown()


def measure(found: node.Node, url: str) -> dict[str, float]:
    """Scores from 0 to 100 by category."""
    with tempfile.NamedTemporaryFile(suffix=".json") as kept:
        subprocess.run(
            [
                *(found.node, "node_modules/lighthouse/cli/index.js", url, "--quiet"),
                *("--output=json", f"--output-path={kept.name}"),
                f"--chrome-flags=--headless {' '.join(browser.arguments(root=is_root()))}",
            ],
            cwd=HERE,
            env={**os.environ, "CHROME_PATH": chrome()},
            check=True,
        )
        told: dict[str, Any] = json.loads(Path(kept.name).read_text(encoding="utf-8"))
    return {name: one["score"] * 100 for name, one in told["categories"].items()}


def report(page: str, runs: list[dict[str, float]]) -> None:
    """Print the medians of one page."""
    medians = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    print(f"/{page:20}", ", ".join(f"{name} {score:.0f}" for name, score in medians.items()))


@functools.cache
def chrome() -> str:
    """The path of the browser that the tests use."""
    with sync_playwright() as playwright:
        options = browser.launch_options(playwright.chromium)
        return str(options.get("executable_path") or playwright.chromium.executable_path)


def is_root() -> bool:
    """Chromium refuses to have a sandbox for root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
