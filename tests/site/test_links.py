"""A reader follows any link and arrives, under whatever path the site is published."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.site.pages import Node, address, parse

Pages = dict[str, Node]
# A reader may leave the site only to these; nothing is loaded from them.
OUTSIDE = {"https://squidfunk.github.io/mkdocs-material/"}  # the theme asks for this credit
HERE = "https://course.example/under/a/path/"


def links(page: Node) -> list[str]:
    return [one["href"] for one in page.all("a", "area", "link") if "href" in one.attrs]


def dead(pages: Pages, files: set[str], root: str) -> list[str]:
    """Links that lead nowhere; `root` is where the site is, for the links of 404.html."""
    ids = {
        path: {one["id"] for one in page.all() if "id" in one.attrs} for path, page in pages.items()
    }
    found = []
    for path, page in pages.items():
        for link in links(page):
            url = urlsplit(urljoin(root + address(path), link))
            target = unquote(url.path).removeprefix(urlsplit(root).path)
            target += "index.html" if not target or target.endswith("/") else ""
            anchor = unquote(url.fragment)
            if not url.geturl().startswith(root):
                found += [] if link in OUTSIDE else [f"{path}: {link} leaves the site"]
            elif target not in files:
                found.append(f"{path}: {link} leads to no page")
            elif anchor and anchor not in ids.get(target, ()):
                found.append(f"{path}: {link} leads to no place on its page")
    return found


def test_every_link_leads_somewhere(pages: Pages, site: Path, base_url: str) -> None:
    files = {one.relative_to(site).as_posix() for one in site.rglob("*") if one.is_file()}
    assert not dead(pages, files, base_url)


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("nowhere/", "leads to no page"),
        ("#nowhere", "leads to no place on its page"),
        ("../elsewhere/", "leaves the site"),
        ("https://example.org/", "leaves the site"),
    ],
)
def test_a_dead_link_would_be_found(link: str, said: str) -> None:
    page = parse(f'<html><a href="{link}">…</a></html>')
    assert dead({"index.html": page}, {"index.html"}, HERE) == [f"index.html: {link} {said}"]


def test_no_id_is_twice_on_a_page(pages: Pages) -> None:
    for path, page in pages.items():
        count = Counter(one["id"] for one in page.all() if "id" in one.attrs)
        assert not [(path, one) for one, times in count.items() if times > 1]


def test_every_label_and_description_names_an_element_of_its_page(pages: Pages) -> None:
    for path, page in pages.items():
        ids = {one.attrs.get("id") for one in page.all()}
        for node in page.all():
            for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
                assert set(node.attrs.get(name, "").split()) <= ids, (path, node)


def test_pages_do_not_care_where_the_site_is_published(pages: Pages) -> None:
    for path, page in pages.items():
        values = [
            one.attrs[name] for one in page.all() for name in ("href", "src") if name in one.attrs
        ]
        rooted = [value for value in values if value.startswith("/")]
        assert path == "404.html" or not rooted, (path, rooted)


def test_at_a_wrong_address_however_deep_everything_is_found(pages: Pages, base_url: str) -> None:
    page = pages["404.html"]
    values = [
        one.attrs[name] for one in page.all() for name in ("href", "src") if name in one.attrs
    ]
    local = [value for value in values if "://" not in value and not value.startswith("#")]
    assert local
    assert not [value for value in local if not value.startswith(urlsplit(base_url).path)]
