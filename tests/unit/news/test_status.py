"""How a term stands on a day: the same table holds the script to the same rule."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.news.status import Status, build_day, status_on

ROOT = Path(__file__).parents[3]
CASES = json.loads(Path(__file__).with_name("status.json").read_text(encoding="utf-8"))


def day(text: str | None) -> Any:
    return text and date.fromisoformat(text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["it"])
def test_a_term_stands_on_a_day_as_the_table_says(case: dict[str, str]) -> None:
    found = status_on(day(case["day"]), day(case["opens"]), day(case["closes"]))
    assert found == case["status"]


def test_the_table_shows_every_state() -> None:
    assert {case["status"] for case in CASES} == set(Status)


def test_script_template_and_rule_know_the_same_states() -> None:
    script = (ROOT / "docs/assets/news/status.js").read_text(encoding="utf-8")
    typedef = re.search(r"\{(.*)\} Status", script)
    template = (ROOT / "macros/news/parts.html.jinja").read_text(encoding="utf-8")
    listed = re.search(r"for one in \[([^\]]+)\]", template)
    assert typedef
    assert listed
    assert re.findall(r'"(\w+)"', typedef[1]) == [*Status]
    assert re.findall(r'"(\w+)"', listed[1]) == [*Status]


@pytest.mark.parametrize(
    ("moment", "named"),
    [("1683233999", "2023-05-04"), ("1683234000", "2023-05-05"), ("1683320399", "2023-05-05")],
)
def test_the_build_counts_days_by_moscow(
    moment: str, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """23:59:59, midnight and 23:59:59 there."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    assert build_day() == date.fromisoformat(named)
