"""The reader's own day puts right what the build said of the news; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.tools import project, server

BUILT = "1683666000"  # 10 May 2023, midnight in Moscow
BEFORE, FIRST, LAST, AFTER = "2023-05-04", "2023-05-05", "2023-06-05", "2023-06-06"
ITEM = """---
description: Новость «{name}», выдуманная, чтобы проверить списки в браузере читателя.
kind: contest
added: 2026-11-0{number}
{dates}
source: Выдумана для проверки.
---

# {name}

{{{{ news_head() }}}}

{{{{ news_foot() }}}}
"""
TERMS = {
    "Майский": "opens: 2023-05-05\ncloses: 2023-06-05",
    "Летний": "opens: 2023-06-06\ncloses: 2023-08-31",
    "Прошлый": "opens: 2023-03-01\ncloses: 2023-03-31",
    "Бессрочный": "archived: true",
}


@pytest.fixture(scope="module")
def news_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A copy of the site with news of its own, built on 10 May 2023."""
    root = project.copy(project.ROOT, tmp_path_factory.mktemp("news") / "copy")
    old = (path for path in (root / "docs/news").glob("*.md") if path.stem != "index")
    changes: dict[str, str | None] = {path.relative_to(root).as_posix(): None for path in old}
    for number, (name, dates) in enumerate(TERMS.items(), 1):
        text = ITEM.format(name=name, number=number, dates=dates)
        changes[f"docs/news/n{number}.md"] = text
    project.change(root, changes)
    with server.serve(root / "site") as url:
        code, output = project.build(root, root / "site", SITE_URL=url, SOURCE_DATE_EPOCH=BUILT)
        assert code == 0, output
        yield url


@pytest.fixture
def context(own_context: BrowserContext) -> BrowserContext:
    """A browser of its own, with a clock of its own."""
    return own_context


def at(page: Page, url: str, day: str, path: str = "news/") -> None:
    """Open a page when the reader's clock shows noon of a day."""
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto(url + path)
    page.wait_for_function("!!customElements.get('news-item')")


def titles(page: Page, group: str) -> list[str]:
    return page.locator(f"[data-news={group}] a").all_inner_texts()


def state(page: Page) -> str:
    return page.locator("article .course-news__state").inner_text().replace("\xa0", " ")


@pytest.mark.parametrize(
    ("day", "current", "archive"),
    [
        (BEFORE, ["Летний", "Майский"], ["Бессрочный", "Прошлый"]),
        (LAST, ["Летний", "Майский"], ["Бессрочный", "Прошлый"]),
        (AFTER, ["Летний"], ["Бессрочный", "Прошлый", "Майский"]),
        ("2023-03-15", ["Прошлый", "Летний", "Майский"], ["Бессрочный"]),
        ("2024-01-01", [], ["Бессрочный", "Прошлый", "Летний", "Майский"]),
    ],
)
def test_each_item_stands_in_the_list_where_the_readers_day_puts_it(
    page: Page, news_url: str, day: str, current: list[str], archive: list[str]
) -> None:
    at(page, news_url, day)
    assert titles(page, "current") == current
    assert titles(page, "archive") == archive


def test_when_nothing_is_current_any_more_a_sentence_says_so(page: Page, news_url: str) -> None:
    at(page, news_url, LAST)
    expect(page.get_by_text("Сейчас ничего нет")).to_be_hidden()
    at(page, news_url, "2024-01-01")
    expect(page.get_by_text("Сейчас ничего нет")).to_be_visible()
    expect(page.locator("[data-news=current] ul")).to_be_hidden()


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (BEFORE, "ещё не начался"),
        (FIRST, "приём открыт"),
        (LAST, "приём открыт"),
        (AFTER, "завершён"),
    ],
)
def test_the_page_of_an_item_tells_its_state_on_the_readers_day(
    page: Page, news_url: str, day: str, says: str
) -> None:
    at(page, news_url, day, "news/n1/")
    assert state(page) == says
    own = page.get_by_text("по дате вашего устройства")
    expect(own).to_be_visible(visible=says != "приём открыт")
    expect(page.get_by_text("Архив.")).to_be_visible(visible=says == "завершён")


def test_an_item_put_away_by_its_author_stays_in_the_archive(page: Page, news_url: str) -> None:
    at(page, news_url, "2020-01-01", "news/n4/")
    assert state(page) == "срок не указан"
    expect(page.get_by_text("Архив.")).to_be_visible()


@pytest.mark.parametrize(
    ("zone", "says"),
    [("Asia/Kamchatka", "завершён"), ("Europe/Kaliningrad", "приём открыт")],
)
def test_a_day_ends_when_it_ends_where_the_reader_is(
    browser: Browser, browser_context_args: dict[str, Any], news_url: str, zone: str, says: str
) -> None:
    with browser.new_context(**{**browser_context_args, "timezone_id": zone}) as context:
        page = context.new_page()
        page.clock.set_fixed_time("2023-06-05T20:00:00Z")
        page.goto(f"{news_url}news/n1/")
        expect(page.locator("article .course-news__state")).to_have_text(says, use_inner_text=True)


def test_without_scripts_the_state_is_that_of_the_day_of_the_build_and_says_so(
    scriptless: Page, news_url: str
) -> None:
    scriptless.goto(f"{news_url}news/")
    assert titles(scriptless, "current") == ["Летний", "Майский"]
    expect(scriptless.get_by_text("указано на день сборки сайта")).to_be_visible()
    scriptless.goto(f"{news_url}news/n1/")
    assert state(scriptless) == "приём открыт"
    expect(scriptless.locator("[data-part=built]")).to_contain_text("10 мая 2023")


def test_the_news_keep_nothing(page: Page, news_url: str) -> None:
    at(page, news_url, AFTER)
    assert (
        page.evaluate("Object.keys(localStorage).filter((one) => one.startsWith('course'))") == []
    )
    assert page.context.cookies() == []


def test_the_theme_takes_the_feed_for_no_language(page: Page, news_url: str) -> None:
    """It would fetch a sitemap beside the feed on every page, and find none."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    at(page, news_url, LAST)
    page.wait_for_load_state("networkidle")
    assert not [one for one in asked if "sitemap" in one or "feed" in one]


def test_in_the_showcase_an_item_moves_too(page: Page, news_url: str) -> None:
    at(page, news_url, AFTER, "showcase/")
    assert "Майский" in titles(page, "archive")


def test_the_feed_is_served_beside_the_list(page: Page, news_url: str) -> None:
    page.goto(f"{news_url}news/")
    link = page.get_by_role("link", name="Лента новостей в формате RSS")
    address = link.evaluate("one => one.href")
    assert address == f"{news_url}news/feed.xml"
    assert page.request.get(address).ok
