"""A reader of the news sees what is current, what is archive, and where each item is from."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest

from tests.site.pages import Node, address, read
from tests.tools.project import ROOT, BuildCopy

Pages = dict[str, Node]
LIST = "news/index.html"
MAY_10, JULY = "1683666000", "1690000000"  # in 2023
NOTHING = "Сейчас ничего нет"
ITEMS = sorted(
    f"news/{path.stem}/index.html"
    for path in (ROOT / "docs/news").glob("*.md")
    if path.stem != "index"
)
OPEN = {
    "docs/news/open.md": """---
description: Выдуманный конкурс, по которому проверяют, как стоит новость в день сборки.
kind: contest
added: 2026-11-01
opens: 2023-05-05
closes: 2023-06-05
source: Выдумана для проверки.
---

# Проба

{{ news_head() }}

{{ news_foot() }}
"""
}


def group(page: Node, name: str) -> Node:
    (found,) = [one for one in page.all("div") if one.attrs.get("data-news") == name]
    return found


def titles(page: Node, name: str) -> list[str]:
    return [one.text for one in group(page, name).all("a")]


def shown(node: Node) -> str:
    """The text that is not hidden."""
    parts = [one if isinstance(one, str) else shown(one) for one in node.children]
    return "" if "hidden" in node.attrs else " ".join(" ".join(parts).split())


def test_every_item_is_in_one_of_the_lists_and_in_two_steps_from_home(pages: Pages) -> None:
    page = pages[LIST]
    lists = [*group(page, "current").all("a"), *group(page, "archive").all("a")]
    assert sorted(f"news/{one['href'].removeprefix('./')}index.html" for one in lists) == ITEMS
    assert [one for one in pages["index.html"].all("a") if one["href"] == "news/"]


def test_an_item_tells_its_state_for_the_day_of_the_build_and_its_source(pages: Pages) -> None:
    for path in ITEMS:
        text = shown(pages[path].one("article"))
        assert "Состояние" in text, path
        assert "на день сборки сайта" in text, path
        assert "Дата публикации" in text, path
        assert "Откуда новость" in text, path
        assert "Чего мы не знаем" in text, path


def test_every_day_is_also_told_to_machines(pages: Pages) -> None:
    for path in (LIST, *ITEMS):
        times = pages[path].one("article").all("time")
        assert times, path
        assert all(len(one["datetime"]) == len("2023-05-10") for one in times), path


def test_the_records_of_the_article_are_archive_and_the_reader_is_told_so(pages: Pages) -> None:
    for name in ("rosatom-suppliers", "contest-2023-may", "income-tax-2023-january"):
        assert "Архив." in shown(pages[f"news/{name}/index.html"].one("article"))
    tax = shown(pages["news/income-tax-2023-january/index.html"].one("article"))
    assert "Это не совет" in tax.replace("\xa0", " ")


def test_the_page_says_plainly_what_nobody_knows_of_the_feed(pages: Pages) -> None:
    text = shown(pages[LIST].one("article")).replace("\xa0", " ")
    for unknown in ("как называется сайт", "о каком регионе", "кто проводил", "когда вышла"):
        assert unknown in text


@pytest.mark.parametrize(("epoch", "current"), [(MAY_10, True), (JULY, False)])
def test_one_file_is_all_it_takes_and_the_day_of_the_build_decides_where_it_stands(
    build_copy: BuildCopy, tmp_path: Path, epoch: str, *, current: bool
) -> None:
    code, output = build_copy(OPEN, SOURCE_DATE_EPOCH=epoch)
    assert code == 0, output
    (site,) = tmp_path.glob("*/site")
    pages = read(site)
    assert ("Проба" in titles(pages[LIST], "current")) is current
    assert ("Проба" in titles(pages[LIST], "archive")) is not current
    assert (NOTHING in shown(group(pages[LIST], "current"))) is not bool(
        titles(pages[LIST], "current")
    )
    state = shown(pages["news/open/index.html"].one("news-item"))
    assert ("приём открыт" if current else "завершён") in state.replace("\xa0", " ")
    assert ("Архив." in state) is not current


def test_every_page_names_the_feed_and_the_feed_leads_to_the_pages(
    pages: Pages, site: Path, base_url: str
) -> None:
    for path, page in pages.items():
        (link,) = page.all("link", type="application/rss+xml")
        assert link["rel"].split() == ["alternate"], path
        assert urljoin(base_url + address(path), link["href"]) == f"{base_url}news/feed.xml", path
    root = ET.parse(site / "news/feed.xml").getroot()  # noqa: S314  our own file
    links = [one.findtext("link") or "" for one in root.iter("item")]
    assert sorted(links) == sorted(base_url + address(path) for path in ITEMS)
    own = root.find("channel/{http://www.w3.org/2005/Atom}link")
    assert own is not None
    assert own.get("href") == f"{base_url}news/feed.xml"
