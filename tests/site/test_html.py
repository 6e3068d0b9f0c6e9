"""Every page of the site is right HTML; the judge is the Nu checker."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.site.pages import Node
from tests.tools import vnu

ROOT = Path(__file__).parents[2]
STYLED = re.compile(r"\bstyle\s*=")


def test_every_page_is_html_without_an_error(site: Path) -> None:
    faults = vnu.check(site)
    if faults:
        pytest.fail("\n".join(map(str, faults)), pytrace=False)


def test_the_judge_catches_a_bad_page_and_passes_a_good_one(tmp_path: Path) -> None:
    good = '<!doctype html>\n<html lang="ru"><head><title>Да</title></head><body></body></html>\n'
    (tmp_path / "good.html").write_text(good, encoding="utf-8")
    (tmp_path / "bad.html").write_text(good.replace("<body>", "<body></p>"), encoding="utf-8")
    (tmp_path / "page.js").write_text("<", encoding="utf-8")
    assert {fault.page for fault in vnu.check(tmp_path)} == {"bad.html"}


def test_how_a_page_looks_is_said_in_sheets_alone(pages: dict[str, Node]) -> None:
    styled = {
        path: [one for one in page.walk() if "style" in one.attrs] for path, page in pages.items()
    }
    assert not {path: found for path, found in styled.items() if found}


@pytest.mark.parametrize("folder", ["docs", "macros", "theme"])
def test_nor_has_a_template_a_style_for_pages_that_the_course_has_not(folder: str) -> None:
    written = [
        one for one in (ROOT / folder).rglob("*") if one.suffix in {".html", ".jinja", ".md"}
    ]
    assert written
    assert not [one for one in written if STYLED.search(one.read_text(encoding="utf-8"))]
