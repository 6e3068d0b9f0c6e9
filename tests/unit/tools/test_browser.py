"""Which browsers are tried, in which order, and how one is got where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Error

from tests.tools import browser


class Chromium:
    """Stands for Playwright's: knows which paths start."""

    name = "chromium"

    def __init__(self, *starting: str | None) -> None:
        self.starting = starting

    def launch(self, executable_path: str | None, **_: object) -> Chromium:
        if executable_path not in self.starting:
            raise Error("no such browser")
        return self

    def new_page(self) -> Chromium:
        return self

    def goto(self, _: str) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def never_install(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine with no browser where no command succeeds; gives the list of those tried."""
    tried: list[list[str]] = []
    monkeypatch.delenv("COURSE_BROWSER", raising=False)
    monkeypatch.setattr(browser, "_run", lambda command: bool(tried.append(command)))
    monkeypatch.setattr(browser.shutil, "which", lambda _: None)
    return tried


def executable(folder: Path) -> str:
    path = folder / "browser"
    path.touch()
    return str(path)


def test_playwrights_own_is_tried_first_and_then_the_names_on_path() -> None:
    on_path = {"google-chrome": "/usr/bin/google-chrome", "chromium": "/usr/bin/chromium"}
    found = browser.candidates("linux", {}, on_path.get)
    assert found == [None, "/usr/bin/chromium", "/usr/bin/google-chrome"]


@pytest.mark.parametrize(
    ("platform", "env", "place"),
    [
        ("darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        ("win32", {"PROGRAMFILES": "C:\\P"}, "C:\\P\\Google\\Chrome\\Application\\chrome.exe"),
    ],
)
def test_the_usual_places_of_other_systems_are_looked_at(
    platform: str, env: dict[str, str], place: str
) -> None:
    assert place in browser.candidates(platform, env, lambda _: None)


def test_root_has_no_sandbox_and_others_keep_theirs() -> None:
    assert "--no-sandbox" in browser.arguments(root=True)
    assert "--no-sandbox" not in browser.arguments(root=False)


def test_only_root_is_offered_debians_browser() -> None:
    commands = [way[-1] for way in browser.remedies(privileged=True, root=True, apt=True)]
    assert commands[-1][-1] == "chromium"
    assert commands[-1][0] == "apt-get"
    assert len(browser.remedies(privileged=False, root=False, apt=True)) == 1


def test_the_browser_asked_for_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = executable(tmp_path)
    monkeypatch.setenv("COURSE_BROWSER", asked)
    chromium: Any = Chromium(None, asked)
    assert browser.launch_options(chromium)["executable_path"] == asked


def test_a_browser_asked_for_in_vain_is_a_failure_even_if_another_starts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COURSE_BROWSER", "/nowhere/browser")
    chromium: Any = Chromium(None)
    with pytest.raises(browser.NoBrowserError, match="/nowhere/browser"):
        browser.find(chromium)


@pytest.mark.usefixtures("never_install")
def test_playwrights_own_browser_needs_no_path() -> None:
    chromium: Any = Chromium(None)
    assert "executable_path" not in browser.launch_options(chromium)


def test_no_browser_at_all_is_one_line_after_every_way_was_tried(
    never_install: list[list[str]],
) -> None:
    chromium: Any = Chromium()
    with pytest.raises(browser.NoBrowserError) as caught:
        browser.find(chromium)
    assert "\n" not in str(caught.value)
    assert never_install


def test_a_browser_that_was_just_installed_is_found(
    monkeypatch: pytest.MonkeyPatch, never_install: list[list[str]]
) -> None:
    chromium = Chromium()

    def install(command: list[str]) -> bool:
        never_install.append(command)
        chromium.starting = (None,)
        return True

    monkeypatch.setattr(browser, "_run", install)
    given: Any = chromium
    assert "executable_path" not in browser.launch_options(given)
    assert never_install[0][-1] == "chromium"
