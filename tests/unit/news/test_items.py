"""Which news items there are, in which order, and what the feed says of them."""

from __future__ import annotations

from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import macros
from macros.kit import texts
from macros.kit.errors import Mistakes
from macros.kit.markdownfile import Page
from macros.kit.templates import Templates
from macros.news import items as news
from macros.news.feed import PATH, feeds

DAY = date(2023, 5, 10)
SITE = "https://example.org/a/course/"


def page(name: str, *fields: str, title: str = "") -> Page:
    head = "description: Запись для проверки списка новостей, их порядка и ленты.\nkind: contest\n"
    head += "".join(f"{one}\n" for one in ("source: Выдумана для проверки.", *fields))
    calls = "{{ news_head() }}\n\n{{ news_foot() }}\n"
    text = f"---\n{head}---\n\n# {title or name}\n\n{calls}"
    return Page(Path(f"docs/news/{name}.md"), f"news/{name}.md", text)


def pages(*found: Page) -> dict[str, Page]:
    index = Page(Path("docs/news/index.md"), news.INDEX, "# Новости\n")
    return {one.src: one for one in (index, *found)}


def read(*found: Page) -> list[news.Item]:
    mistakes = Mistakes()
    items = news.read(pages(*found), DAY, mistakes)
    mistakes.stop()
    return items


def feed(*found: Page, site: str = SITE) -> ET.Element:
    words = texts.read(macros.ROOT / "macros/texts/ru.yml")
    templates = Templates(macros.ROOT / "macros", words, pages(*found))
    made = feeds(read(*found), pages(*found), templates)
    return ET.fromstring(made[PATH](site))  # noqa: S314  our own text


def told(root: ET.Element, name: str) -> list[str | None]:
    return [one.findtext(name) for one in root.iter("item")]


OLD = page("old", "added: 2026-11-01", "opens: 2023-05-01", "closes: 2023-05-31")
NEW = page("new", "added: 2026-11-02")
LATER = page("later", "added: 2026-11-01", "opens: 2023-05-02", "closes: 2023-05-09")
BARE = page("bare", "added: 2026-11-01", "archived: true")


def test_the_newest_is_on_top_first_by_the_day_it_was_added_then_by_its_term() -> None:
    found = [item.page.src for item in read(OLD, LATER, BARE, NEW)]
    assert found == ["news/new.md", "news/bare.md", "news/later.md", "news/old.md"]


def test_what_has_ended_and_what_its_author_put_away_is_archive() -> None:
    assert {one.title: one.archived for one in read(OLD, LATER, BARE, NEW)} == {
        "old": False,
        "new": False,
        "later": True,
        "bare": True,
    }


def test_the_page_of_the_lists_is_no_item() -> None:
    assert read() == []


def test_the_feed_is_rss_with_absolute_addresses_under_the_path_of_the_site() -> None:
    root = feed(OLD, NEW)
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    assert [root.findtext(f"channel/{name}") for name in ("link", "language")] == [
        f"{SITE}news/",
        "ru",
    ]
    own = root.find("channel/{http://www.w3.org/2005/Atom}link")
    assert own is not None
    assert own.attrib == {"href": SITE + PATH, "rel": "self", "type": "application/rss+xml"}
    assert told(root, "link") == told(root, "guid") == [f"{SITE}news/new/", f"{SITE}news/old/"]
    assert told(feed(NEW, site=SITE.rstrip("/")), "link") == [f"{SITE}news/new/"]


def test_the_date_in_the_feed_is_the_day_of_adding() -> None:
    (text,) = told(feed(OLD), "pubDate")
    assert text == "Sun, 01 Nov 2026 12:00:00 +0300"
    assert parsedate_to_datetime(text).date() == date(2026, 11, 1)


def test_the_feed_says_of_an_archived_item_that_it_is_one() -> None:
    later, old = told(feed(OLD, LATER), "description")
    assert later
    assert later.startswith("Архив")
    assert old
    assert not old.startswith("Архив")


def test_signs_of_xml_in_a_title_do_not_break_the_feed() -> None:
    title = 'Купля & «продажа» <для "своих">'
    assert told(feed(page("signs", "added: 2026-11-01", title=title)), "title") == [title]


def test_a_site_without_news_has_no_feed() -> None:
    words = texts.read(macros.ROOT / "macros/texts/ru.yml")
    assert feeds([], {}, Templates(macros.ROOT / "macros", words, {})) == {}
