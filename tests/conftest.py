"""What all tests share: the site, built once and served; copies of it to spoil; a browser."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserType

from tests.tools import browser, project, server

ROOT = project.ROOT


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a site that another generator has built be tested in place of ours."""
    parser.addoption("--built", type=Path, metavar="SITE", help="test this site, build none")


@pytest.fixture(scope="session")
def built(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, str]]:
    """The folder of the built site and its address.

    The port is known before the build: instant navigation works only on the
    addresses of the sitemap, and Material swaps their host but not the port.
    """
    if ready := request.config.getoption("--built"):
        yield ready, project.address(ready)
        return
    folder = tmp_path_factory.mktemp("site")
    with server.serve(folder) as url:
        code, output = project.build(ROOT, folder, SITE_URL=url)
        if code:
            pytest.exit(f"The site does not build:\n{output}", returncode=1)
        yield folder, url


@pytest.fixture(scope="session")
def site(built: tuple[Path, str]) -> Path:
    """The folder the site is built into and served from."""
    return built[0]


@pytest.fixture(scope="session")
def base_url(built: tuple[Path, str]) -> str:
    """The address of the built site; it ends with /course/."""
    return built[1]


@pytest.fixture(scope="session", autouse=True)
def _verify_url() -> None:
    """In place of the plugin's fixture, which would build the site for every unit test."""


@pytest.fixture
def build_copy(tmp_path: Path) -> project.BuildCopy:
    """Build a copy of the project with changed files: what an author's mistake says."""
    number = itertools.count()

    def run(changes: project.Changes, /, **env: str) -> tuple[int, str]:
        root = project.copy(ROOT, tmp_path / f"copy{next(number)}")
        project.change(root, changes)
        return project.build(root, root / "site", **env)

    return run


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], browser_type: BrowserType
) -> dict[str, Any]:
    """How to start the browser; without one the tests end, and fail."""
    if browser_type.name != "chromium" or "channel" in browser_type_launch_args:
        return browser_type_launch_args  # `--browser` and `--browser-channel`: asked for by hand
    try:
        return {**browser_type_launch_args, **browser.launch_options(browser_type)}
    except browser.NoBrowserError as error:
        pytest.exit(str(error), returncode=1)


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A reader's browser speaks Russian."""
    return {**browser_context_args, "locale": "ru-RU"}
