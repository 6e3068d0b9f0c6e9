"""An edition with an id of its own keeps all that readers do under it, and nothing elsewhere."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import answering, talking
from tests.browser.answering import ask, attempts, find, solve, stored
from tests.browser.test_kept import load
from tests.browser.test_move import make
from tests.tools import edition, server

OTHER = f"not-{edition.ID}"
PRAISE = "Верно. Ниже"
KEYS = "[localStorage, sessionStorage].flatMap((store) => Object.keys(store))"


@pytest.fixture(scope="module")
def other_edition(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the same site under another id."""
    folder = shutil.copytree(site, tmp_path_factory.mktemp("edition") / "site")
    for path in folder.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        named = edition.PAGE.sub(f'<meta name="course-id" content="{OTHER}">', text)
        path.write_text(named, encoding="utf-8")
    with server.serve(folder) as url:
        yield url


@pytest.fixture
def reader(
    browser: Browser,
    browser_context_args: dict[str, Any],
    other_edition: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Page]:
    """A reader of the other edition; when the reader leaves, every key is looked at."""
    monkeypatch.setattr(answering, "KEY", edition.key(OTHER))
    options = {**browser_context_args, "base_url": other_edition}
    with browser.new_context(**options) as context:
        page = context.new_page()
        yield page
        ours = [one for one in page.evaluate(KEYS) if one.startswith("course.")]
        assert ours
        assert [one for one in ours if not one.startswith(f"course.{OTHER}.")] == []


def test_answers_and_a_talk_outlive_a_reload(reader: Page) -> None:
    solve(ask(reader, "choice"), "choice")
    talking.say(reader.locator("dialogue-talk"), talking.ASK)
    reader.reload()
    expect(find(reader, "choice").get_by_text(PRAISE)).to_be_visible()
    assert [one["question"] for one in attempts(reader)] == ["showcase-choice"]
    expect(talking.turns(reader.locator("dialogue-talk"))).to_have_count(2)
    assert edition.key(OTHER, "dialogue", "showcase") in reader.evaluate(KEYS)


def test_the_tools_keep_what_is_written_in_them(reader: Page) -> None:
    reader.goto("tools/log/")
    reader.locator("log-week [data-part=role-seller]").click()
    reader.goto("my/plan/")
    step = reader.get_by_label("Своё дело в часть «Понять»")
    step.fill("Обойти склад")
    step.press("Enter")
    expect(reader.locator("[data-step^=own-]")).to_be_visible()
    kept = stored(reader)["entries"]
    assert {name.split("/")[0] for name in kept} == {"log", "plan"}


def test_a_saved_file_is_of_this_edition_and_comes_back(reader: Page) -> None:
    solve(ask(reader, "choice"), "choice")
    before = stored(reader)
    reader.goto("my/kept/")
    with reader.expect_download() as download:
        reader.get_by_role("button", name="Сохранить файл").click()
    assert download.value.suggested_filename.startswith(f"{OTHER}-2")
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert json.loads(text)["course"] == OTHER
    reader.get_by_role("button", name="Стереть всё").click()
    reader.get_by_role("button", name="Да, стереть").click()
    expect(reader.locator("[data-say]:visible")).to_contain_text("Стёрто")
    assert stored(reader) is None
    load(reader, text.replace(OTHER, edition.ID))
    expect(reader.locator("[data-say]:visible")).to_contain_text("из другого курса")
    load(reader, text)
    expect(reader.locator("[data-say]:visible")).to_contain_text("добавлено записей")
    assert stored(reader) == before


def test_a_link_moves_answers_within_this_edition_alone(
    reader: Page, page: Page, base_url: str, other_edition: str
) -> None:
    solve(ask(reader, "choice"), "choice")
    before = stored(reader)["attempts"]
    link = make(reader)
    page.goto(link.replace(other_edition, base_url))
    said = page.locator("move-link [data-say]:visible")
    expect(said).to_contain_text("из другого курса")
    reader.evaluate("localStorage.clear()")
    reader.goto("sources/")
    reader.goto(link)
    reader.get_by_role("button", name="Добавить", exact=True).click()
    expect(reader.locator("[data-row=attempts] b")).to_have_text("1")
    assert [one["given"] for one in attempts(reader)] == [one["given"] for one in before.values()]
