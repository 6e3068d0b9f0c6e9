"""The search index is set aside without a loss, and the theme's worker is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.search import index

CONFIG = {"lang": ["en"], "separator": "[\\s«»]+", "pipeline": []}
DOCS = [{"location": "lessons/leader/", "title": "Лидер", "text": "Кто такой «лидер продаж»"}]
WHOLE = [{**DOCS[0], "boost": 4}]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "search").mkdir()
    text = json.dumps({"config": CONFIG, "docs": DOCS})
    (tmp_path / "search/search_index.json").write_text(text, "utf-8")
    return tmp_path


def read(site: Path, name: str) -> object:
    return json.loads((site / "search" / name).read_text("utf-8"))


def test_a_visitor_who_does_not_search_loads_an_empty_index(site: Path) -> None:
    index.split(site)
    assert read(site, "search_index.json") == {"config": CONFIG, "docs": []}


def test_a_reader_who_searches_gets_the_whole_index(site: Path) -> None:
    index.split(site)
    assert read(site, "full.json") == {"config": CONFIG, "docs": WHOLE}


def test_the_whole_index_is_written_without_escapes_and_spaces(site: Path) -> None:
    index.split(site)
    assert '"title":"Лидер","text":' in (site / "search/full.json").read_text("utf-8")


def test_splitting_twice_loses_nothing(site: Path) -> None:
    index.split(site)
    index.split(site)
    assert read(site, "full.json") == {"config": CONFIG, "docs": WHOLE}


def test_the_next_build_replaces_the_index(site: Path) -> None:
    index.split(site)
    text = json.dumps({"config": CONFIG, "docs": [*DOCS, *DOCS]})
    (site / "search/search_index.json").write_text(text, "utf-8")
    index.split(site)
    assert read(site, "full.json") == {"config": CONFIG, "docs": [*WHOLE, *WHOLE]}


def test_nothing_unfinished_is_left_in_the_site(site: Path) -> None:
    index.split(site)
    names = sorted(path.name for path in (site / "search").iterdir())
    assert names == ["full.json", "search_index.json"]


@pytest.mark.parametrize(
    ("location", "boost"),
    [("lessons/leader/#termin", 4), ("", 1), ("sources/", 1), ("trainers/leader/", 0.5)],
)
def test_a_lesson_comes_before_its_plan_for_the_trainer(
    site: Path, location: str, boost: float
) -> None:
    text = json.dumps({"config": CONFIG, "docs": [{**DOCS[0], "location": location}]})
    (site / "search/search_index.json").write_text(text, "utf-8")
    index.split(site)
    assert read(site, "full.json") == {
        "config": CONFIG,
        "docs": [{**DOCS[0], "location": location, "boost": boost}],
    }


def theme_with(tmp_path: Path, *names: str) -> Path:
    workers = tmp_path / "assets/javascripts/workers"
    workers.mkdir(parents=True)
    for name in names:
        (workers / name).touch()
    return tmp_path


def test_the_worker_of_the_theme_is_found_whatever_its_hash(tmp_path: Path) -> None:
    theme = theme_with(tmp_path, "search.0a1b2c3d.min.js", "search.0a1b2c3d.min.js.map")
    address = index.worker_address(theme)
    assert address == "assets/javascripts/workers/search.0a1b2c3d.min.js"


@pytest.mark.parametrize("names", [[], ["search.a.min.js", "search.b.min.js"]])
def test_a_theme_with_another_number_of_workers_is_refused(
    tmp_path: Path, names: list[str]
) -> None:
    with pytest.raises(LookupError, match=r"One search\.\*\.min\.js expected"):
        index.worker_address(theme_with(tmp_path, *names))
