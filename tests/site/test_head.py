"""What search engines, cards in messengers, tabs and the footer say of a page."""

from __future__ import annotations

import struct
import tomllib
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.site.pages import Node, address, read
from tests.tools.project import ROOT, BuildCopy

Pages = dict[str, Node]
CARD = 1200, 630


def meta(page: Node, name: str) -> str:
    """The content of `<meta name>` or `<meta property>`; there is exactly one."""
    found = [*page.all("meta", name=name), *page.all("meta", property=name)]
    assert len(found) == 1, f"{name}: {found}"
    return found[0]["content"]


def test_every_page_is_in_russian(pages: Pages) -> None:
    assert {page["lang"] for page in pages.values()} == {"ru"}


def test_every_page_has_a_title_of_its_own(pages: Pages) -> None:
    titles = Counter(page.one("head").one("title").text for page in pages.values())
    assert "" not in titles
    assert not [title for title, times in titles.items() if times > 1]


def test_every_page_has_one_main_heading_and_its_title_begins_with_it(pages: Pages) -> None:
    titles = {path: page.one("head").one("title").text for path, page in pages.items()}
    heads = {path: page.one("h1").text.removesuffix("¶").strip() for path, page in pages.items()}
    assert not [path for path in pages if not titles[path].startswith(heads[path])]


def test_every_page_has_a_description_of_its_own(pages: Pages) -> None:
    told = {path: meta(page, "description") for path, page in pages.items()}
    assert not [path for path, text in told.items() if not 40 <= len(text) <= 200]
    assert not [text for text, times in Counter(told.values()).items() if times > 1]


def test_a_link_in_a_messenger_becomes_a_card(pages: Pages, base_url: str) -> None:
    for path, page in pages.items():
        assert meta(page, "og:type") == "website"
        assert meta(page, "og:locale") == "ru_RU"
        assert meta(page, "og:description") == meta(page, "description")
        assert page.one("head").one("title").text.startswith(meta(page, "og:title")), path
        assert meta(page, "og:site_name")
        assert meta(page, "og:image:alt")
        assert meta(page, "twitter:card") == "summary_large_image"
        if path != "404.html":
            assert meta(page, "og:url") == base_url + address(path)
            assert page.one("link", rel="canonical")["href"] == base_url + address(path)


def test_the_picture_of_the_card_is_there_and_light(
    pages: Pages, site: Path, base_url: str
) -> None:
    for path, page in pages.items():
        image = meta(page, "og:image")
        assert image.startswith(base_url), path
        picture = (site / image.removeprefix(base_url)).read_bytes()
        assert picture.startswith(b"\x89PNG\r\n")
        assert struct.unpack(">II", picture[16:24]) == CARD
        assert (int(meta(page, "og:image:width")), int(meta(page, "og:image:height"))) == CARD
        assert len(picture) <= 100 * 1024


def test_every_page_has_an_icon(pages: Pages, site: Path, base_url: str) -> None:
    for path, page in pages.items():
        icon = page.one("link", rel="icon")["href"].removeprefix(urlsplit(base_url).path)
        assert (site / address(path) / icon if path != "404.html" else site / icon).is_file()


def test_the_footer_tells_the_version_and_the_licences(pages: Pages) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for path, page in pages.items():
        footer = page.one("footer").text
        assert f"Версия курса {project['version']}" in footer.replace("\xa0", " "), path
        assert "CC BY-SA 4.0" in footer.replace("\xa0", " "), path


def test_a_reader_at_a_wrong_address_reads_russian_and_finds_home(
    pages: Pages, base_url: str
) -> None:
    article = pages["404.html"].one("article")
    assert article.one("h1").text == "Такой страницы нет"
    home = {one["href"].removesuffix(".") for one in article.all("a")}
    assert home == {urlsplit(base_url).path}


def edit_links(pages: Pages) -> list[str]:
    return [one["href"] for page in pages.values() for one in page.all("a", rel="edit")]


def test_without_a_repository_no_page_offers_to_be_edited(pages: Pages) -> None:
    assert edit_links(pages) == []


@pytest.mark.parametrize("root", ["https://example.org/a/b/edit/main/docs/"])
def test_with_a_repository_each_page_leads_to_its_source(
    build_copy: BuildCopy, tmp_path: Path, root: str
) -> None:
    code, output = build_copy({}, EDIT_URI=root)
    assert code == 0, output
    (site,) = tmp_path.glob("*/site")
    docs = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert sorted(edit_links(read(site))) == sorted(root + src for src in docs)
