"""What a generator has built becomes whole: here a site as small as can be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.finish.assets import Assets
from macros.finish.site import finish
from macros.kit.calls import Calls, Macro
from macros.kit.markdownfile import Page
from macros.kit.texts import Texts
from macros.registry import Registry

SOURCE = "---\ndescription: Страница, у которой есть шапка и описание нужной длины.\n---\n"
PAGE = """<head><link rel="canonical" href="https://example.org/c/">
<link rel="stylesheet" href="assets/main.css"><a href="https://example.org/assets/main.css">
<!-- what the page holds --></head>
<p>"%course-version%" %t:frame.home%</p><div data-deferred="later []"></div>"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one script and one style."""
    for name, text in {
        "pyproject.toml": '[project]\nversion = "1.2"\n',
        "docs/assets/main.css": "a { b: c }\n",
        "docs/assets/part/file.js": "export default class {}\n",
        "docs/assets/images/a.svg": "<svg/>",
        "site/assets/main.css": "a { b: c }\n",
        "site/assets/part/file.js": "export default class {}\n",
        "site/assets/theirs/theme.css": "",
        "site/search/search_index.json": '{"docs": []}',
        "site/index.html": PAGE.replace("later []", "later [[], {}]"),
        "site/404.html": '<link href="/c/assets/main.css"><!-- what the page holds -->',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def registry(root: Path) -> Registry:
    page = Page(root / "docs/index.md", "index.md", f"{SOURCE}{{{{ later() }}}}")
    drawn = Macro("later", lambda _page: "<part-file></part-file>", deferred=True, styles=("s/t",))
    files = {"feed.xml": lambda site: f"<{site}>"}
    return Registry(
        root,
        {"index.md": page},
        Calls.of([drawn]),
        files,
        lambda: iter([("q/a.txt", '"a"')]),
        WORDS,
    )


WORDS = Texts({"frame.home": "На главную"})


def every_file(site: Path) -> dict[str, str]:
    return {
        re.sub(r"assets/[0-9a-f]{8}", "assets/HASH", path.relative_to(site).as_posix()): re.sub(
            "assets/[0-9a-f]{8}", "assets/HASH", path.read_bytes().decode("utf-8", "replace")
        )
        for path in site.rglob("*")
        if path.is_file()
    }


def test_a_page_is_whole_and_loads_what_it_holds(root: Path, registry: Registry) -> None:
    finish(root / "site", registry)
    html = every_file(root / "site")["index.html"]
    assert "<p>«1.2» На\xa0главную</p><part-file></part-file>" in html
    assert 'href="assets/HASH/s/t.css"' in html
    assert 'href="assets/HASH/part/file.js"' in html
    assert 'rel="stylesheet" href="assets/HASH/main.css"' in html
    assert 'href="https://example.org/assets/main.css"' in html  # a foreign host's own


def test_the_page_of_a_wrong_address_is_finished_from_the_root(
    root: Path, registry: Registry
) -> None:
    finish(root / "site", registry)
    assert every_file(root / "site")["404.html"] == '<link href="/c/assets/HASH/main.css">'


def test_the_files_beside_the_pages_are_there(root: Path, registry: Registry) -> None:
    finish(root / "site", registry)
    files = every_file(root / "site")
    assert files["feed.xml"] == "<https://example.org/c/>"
    assert files["q/a.txt"] == "«a»"
    assert "<loc>https://example.org/c/</loc>" in files["sitemap.xml"]
    assert {name for name in files if name.startswith("assets/")} == {
        "assets/HASH/main.css",
        "assets/HASH/part/file.js",
        "assets/theirs/theme.css",
    }


def test_twice_does_no_more_than_once(root: Path, registry: Registry) -> None:
    finish(root / "site", registry)
    once = every_file(root / "site")
    finish(root / "site", registry)
    again = every_file(root / "site")
    assert {k: v for k, v in again.items() if k != "sitemap.xml.gz"} == {
        k: v for k, v in once.items() if k != "sitemap.xml.gz"
    }


def test_only_what_is_ours_moves() -> None:
    ours = Assets("0a1b2c3d", {"assets/a.js": Path()}, {}, {})
    html = '"assets/a.js" "../assets/a.js#x" "assets/b.js" "assets/a.json" "x/assets/a.js"'
    assert ours.addressed(html) == (
        '"assets/0a1b2c3d/a.js" "../assets/0a1b2c3d/a.js#x" "assets/b.js" "assets/a.json"'
        ' "x/assets/a.js"'
    )
