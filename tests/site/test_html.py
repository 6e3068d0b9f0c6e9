"""Every page of the site is right HTML; the judge is the Nu checker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools import vnu


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
