"""Titles of a sales leader's calendar go to the role that they speak of, or the reader is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from macros.balance import macro as balance
from macros.calendar import macro as calendar
from macros.calendar.model import Activities
from macros.kit import yamlfile
from macros.kit.errors import CourseError
from tests.unit.calendar import sorting

HERE = Path(__file__).parent
TITLES: dict[str, list[str]] = yaml.safe_load((HERE / "titles.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("role", TITLES)
def test_a_title_goes_to_its_role_or_is_asked(role: str) -> None:
    found = dict(zip(TITLES[role], sorting.roles(TITLES[role]), strict=True))
    assert {title: said for title, said in found.items() if said != role} == {}


def test_a_client_is_a_sellers_hour_unless_a_phrase_says_otherwise() -> None:
    titles = ["Встреча Лентой", "Склад, отгрузка Лента", "Акт сверки Лента", "Лентяи", "X5", "X50"]
    roles = ["seller", "seller", "integrator", "seller", "seller", "ask"]
    assert sorting.roles(titles, ["Лента", "X5"]) == roles
    assert sorting.roles(["Лента на выставке"], ["Лента"]) == ["ask"]


def test_whoever_names_a_client_by_nothing_or_by_a_sign_breaks_nothing() -> None:
    titles = ["Склад", "__proto__", "a.b*c", "", "я" * 300]
    clients = ["", " ", ".*", "(", "__proto__", "я"]
    assert sorting.roles(titles, clients) == ["integrator", "ask", "ask", "ask", "ask"]


def test_what_is_asked_may_have_a_hint() -> None:
    fair, unknown = sorting.guesses(["Выставка MITT", "Совещание"])
    assert "Переговоры на стенде — продавец" in fair["hint"]
    assert unknown == {"activity": None, "group": None, "hint": None}


def test_every_activity_of_the_calculator_can_be_found() -> None:
    groups = balance.read(HERE.parents[2] / "macros/balance").groups
    found = {one["group"] for one in sorting.activities()} - {None}
    assert found == {group.id for group in groups.groups}


def test_an_activity_without_a_row_is_a_mistake_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "activities.yml"
    path.write_text("activities:\n  - {id: A01, group: G99, name: Что-то}\n", encoding="utf-8")
    groups = balance.read(HERE.parents[2] / "macros/balance").groups
    found = calendar.check(yamlfile.read(Activities, path), groups)
    assert [str(one).rpartition("/")[2] for one in found] == [
        "activities.yml:2:22: нет строки «G99»; возможно, вы имели в виду «G09»"
    ]


def test_one_word_means_one_activity(tmp_path: Path) -> None:
    path = tmp_path / "activities.yml"
    rows = [f"  - {{id: A0{n}, group: G01, name: Что-то, stems: [счёт]}}\n" for n in (1, 2)]
    path.write_text("activities:\n" + "".join(rows), encoding="utf-8")
    with pytest.raises(CourseError, match="«счёт» стоит и в A01, и в A02"):
        yamlfile.read(Activities, path)
