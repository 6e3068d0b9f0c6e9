"""A reader without scripts has the form, the targets and a week; numbers say their origin."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from macros.balance import formula
from tests.site.pages import Node
from tests.tools import sizes
from tests.tools.project import ROOT

Pages = dict[str, Node]
PAGE = "tools/balance/index.html"
MARK = {"course-claim", "course-ours"}


@pytest.fixture
def page(pages: Pages) -> Node:
    return pages[PAGE].one("article")


def plain(node: Node) -> str:
    """Its text without soft hyphens and special blanks."""
    return node.text.replace("\xad", "").replace("\xa0", " ")


def numbers(cell: Node) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", cell.text)]


def test_the_form_has_a_named_field_for_every_activity(page: Node) -> None:
    groups = yaml.safe_load((ROOT / "macros/balance/groups.yml").read_text("utf-8"))["groups"]
    form = page.one("form")
    labels = {one["for"]: plain(one) for one in form.all("label") if "for" in one.attrs}
    assert len(groups) == 16
    for group in groups:
        field = form.one("input", name=group["id"].lower())
        assert labels[field["id"]] == group["name"]
        assert field["data-share"] == group["role"]
        assert field["type"] == "text"


def test_every_field_has_a_place_for_what_is_wrong(page: Node) -> None:
    fields = page.one("form").all("input", type="text")
    assert len(fields) == 22
    assert all(f"{one['id']}-error" in one["aria-describedby"].split() for one in fields)


def test_the_form_can_send_nothing_to_anybody(page: Node) -> None:
    form = page.one("form")
    assert form["method"] == "dialog"
    assert "action" not in form.attrs
    assert {one["type"] for one in form.all("button")} == {"button"}


def test_no_button_is_offered_that_only_a_script_can_serve(page: Node) -> None:
    calculator = page.one("balance-calculator")
    closed = [one for one in calculator.walk() if "hidden" in one.attrs]
    inside = {id(button) for one in closed for button in one.all("button")}
    shown = [one for one in calculator.all("button") if id(one) not in inside]
    assert all("hidden" in one.attrs for one in shown)
    for name in ("balance-shares", "balance-more", "balance-share", "history-save"):
        assert "hidden" in page.one(name).attrs
    assert "hidden" not in page.one("balance-calculator").one("p", **{"data-part": "asleep"}).attrs


def test_the_tables_of_targets_are_those_of_the_model(page: Node) -> None:
    tables = [one for one in page.all("table") if "Продавцов" in plain(one.one("thead"))]
    assert len(tables) == 3
    for table, d in zip(tables, formula.SIZES.values(), strict=True):
        assert numbers(table.one("caption")) == [d]
        rows = table.one("tbody").all("tr")
        assert [int(row.one("th").text) for row in rows] == list(formula.TEAMS)
        for row in rows:
            found = formula.targets(int(row.one("th").text), d)
            told = [numbers(cell) for cell in row.all("td")]
            assert told == [[one.target, one.low, one.high] for one in found.values()]


def test_the_worked_week_is_judged_by_the_model(page: Node) -> None:
    shown = [one["data-verdict"] for one in page.of_class("course-balance__verdict")]
    assert shown == [*formula.VERDICTS, "best_seller", "no_coach"]


def test_bars_and_table_say_the_same(page: Node) -> None:
    for role in formula.ROLES:
        for row, bar in zip(
            page.all("tr", **{"data-part": f"row-{role}"}),
            page.all("svg", **{"data-part": f"bar-{role}"}),
            strict=True,
        ):
            corridor = bar.one("rect", **{"data-part": "corridor"})
            low, high = (row.one("span", **{"data-part": name}).text for name in ("low", "high"))
            assert corridor["x"] == f"{low}%"
            assert corridor["width"] == f"{int(high) - int(low)}%"
            assert bar.one("line")["x1"] == f"{row.all('b')[1].text}%"


def test_every_target_verdict_and_parameter_says_where_it_comes_from(page: Node) -> None:
    told = [*page.of_class("course-balance__verdict")]
    told += [one for one in page.all("tr") if one.attrs.get("data-part", "").startswith("row-")]
    about = next(one for one in page.all("table") if "О чём оно" in plain(one))
    told += about.one("tbody").all("tr")
    for one in told:
        assert [mark for mark in one.all("a") if MARK & set(mark.classes)], one.text


def test_no_name_of_a_number_is_left_unfilled(page: Node) -> None:
    without_words = page.text.replace(page.one("template").text, "")
    assert "{" not in without_words


def test_the_picture_has_a_name_a_description_and_the_numbers_of_the_model(page: Node) -> None:
    names = "balance-picture-title balance-picture-about"
    picture = page.one("svg", **{"role": "img", "aria-labelledby": names})
    named = picture["aria-labelledby"].split()
    assert [picture.one("title")["id"], picture.one("desc")["id"]] == named
    written = [int(one.text) for one in picture.of_class("course-balance__number")]
    assert written == [
        formula.targets(n, d)[role].target
        for d in formula.SIZES.values()
        for n in formula.TEAMS
        for role in ("integrator", "seller", "manager")
    ]
    assert "../../sources/#x01" in {one["href"] for one in page.all("a")}


def test_the_limits_are_said_in_plain_words(page: Node) -> None:
    said = plain(page)
    for words in ("зеркало, а не норма", "не проверен", "часы, а не толк", "не сравнивает людей"):
        assert words in said


def test_the_search_finds_the_page_and_not_its_form(site: Path) -> None:
    index = json.loads((site / "search/index.json").read_text("utf-8"))["pages"]
    (found,) = [one for one in index if one["address"] == "tools/balance/"]
    said = " ".join(part["text"] for part in found["sections"])
    assert "зеркало" in said
    assert "Очистить поля" not in said
    assert "коридор 1" not in said


def test_the_calculator_is_light(site: Path) -> None:
    visit = sizes.visit(site, PAGE)
    assert any(path.endswith("balance/calculator.js") for path in visit)
    # What keeps the answer in view, above the keyboard of a phone too, has its price.
    assert sizes.ours(visit, ".js") <= 8 * 1024
    assert sizes.ours(visit, ".css") <= 7 * 1024
