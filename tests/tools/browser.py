"""Finds a browser that really starts, or gets one; a test without a browser is never skipped."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserType, Error

SHELL = "chromium-headless-shell"
"""The same engine without windows and their own pages: a test costs a quarter less."""
NAMES = (
    *(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    *("microsoft-edge", "microsoft-edge-stable", "brave-browser"),
)
MACOS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS = (r"Google\Chrome\Application\chrome.exe", r"Microsoft\Edge\Application\msedge.exe")
NONE = (
    "No browser starts here and none could be installed: install Chromium, Chrome or Edge, "
    "or set COURSE_BROWSER to the path of one."
)

Which = Callable[[str], str | None]
OWN = None  # Playwright starts its own browser where it is given no path


class NoBrowserError(Exception):
    """There is no browser to test in; the message says what to do, in one line."""


def arguments(*, root: bool) -> list[str]:
    """What Chromium is started with: no calls home, and no sandbox where it refuses to have one."""
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    return [*quiet, "--no-first-run", *(["--no-sandbox"] if root else [])]


def candidates(platform: str, env: Mapping[str, str], which: Which) -> list[str | None]:
    """All there could be, in the order of trying; nothing here has been started yet."""
    usual: list[str] = []
    if platform == "darwin":
        usual = list(MACOS)
    elif platform == "win32":
        folders = [
            env[k] for k in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA") if k in env
        ]
        usual = [f"{folder}\\{path}" for folder in folders for path in WINDOWS]
    return [OWN, *filter(None, map(which, NAMES)), *usual]


def remedies(*, privileged: bool, root: bool, apt: bool) -> list[list[list[str]]]:
    """Ways to get a browser, each a row of commands; after each way all candidates are tried.

    The download comes before its system libraries: where it is refused, they need no time.
    """
    playwright = [sys.executable, "-m", "playwright"]
    ways = [[[*playwright, "install", "chromium"]]]
    if privileged:
        ways[0].append([*playwright, "install-deps", "chromium"])
    if root and apt:
        get = ["apt-get", "install", "-y", "-qq"]
        ways += [[["apt-get", "update", "-qq"], [*get, name]] for name in (SHELL, "chromium")]
    return ways


def launch_options(chromium: BrowserType) -> dict[str, Any]:
    """What Playwright needs to start the browser that was found."""
    path = find(chromium)
    options: dict[str, Any] = {"args": arguments(root=_is_root())}
    return options if path is OWN else {**options, "executable_path": path}


def find(chromium: BrowserType) -> str | None:
    """The path of a browser that has just started; None for Playwright's own."""
    asked = os.environ.get("COURSE_BROWSER")
    if asked:
        if starts(chromium, asked):
            return asked
        raise NoBrowserError(f"COURSE_BROWSER is set to {asked}, which does not start.")
    found = _first(chromium)
    for way in [] if found else remedies(**_powers()):
        print(f"no browser yet, trying: {' '.join(way[-1])}", file=sys.stderr, flush=True)
        if all(map(_run, way)) and (found := _first(chromium)):
            break
    if not found:
        raise NoBrowserError(NONE)
    return found[0]


def starts(chromium: BrowserType, path: str | None) -> bool:
    """Whether it opens an empty page: a file of that name may lack its libraries."""
    if path is not OWN and not Path(path).is_file():
        return False
    try:
        browser = chromium.launch(
            executable_path=path, args=arguments(root=_is_root()), timeout=30_000
        )
        browser.new_page().goto("about:blank")
        browser.close()
    except Error:
        return False
    return True


def _first(chromium: BrowserType) -> tuple[str | None] | None:
    """The first that starts, in a tuple: None inside it is Playwright's own."""
    every: Iterable[str | None] = candidates(sys.platform, os.environ, shutil.which)
    return next(((path,) for path in every if starts(chromium, path)), None)


def _powers() -> dict[str, bool]:
    root = _is_root()
    # Playwright calls sudo for the libraries: only where it will not stop and ask for a password.
    privileged = root or bool(shutil.which("sudo") and _run(["sudo", "-n", "true"]))
    return {"privileged": privileged, "root": root, "apt": bool(shutil.which("apt-get"))}


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _run(command: list[str]) -> bool:
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = subprocess.DEVNULL
    done = subprocess.run(command, check=False, env=env, stdin=quiet, stdout=quiet, stderr=quiet)
    return done.returncode == 0
