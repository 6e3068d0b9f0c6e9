"""The model gives a reader the targets and verdicts of its specification, exactly."""

from __future__ import annotations

import itertools
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from macros.balance import formula
from macros.balance.formula import Corridor, judge, rounded, targets

# The tables of the model's description, word for word; formula.test.js reads them too.
SPEC: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parent / "spec.json").read_text("utf-8")
)
EVERY_TEAM = [(n, d) for n in range(151) for d in range(1, 13)]


def week(*hours: float | str) -> dict[str, Fraction]:
    """Hours of managing, selling, integration and the rest."""
    return dict(zip(formula.SHARES, map(Fraction, map(str, hours)), strict=True))


@pytest.mark.parametrize(("number", "whole"), [("26.5", 27), ("26.49", 26), ("0.5", 1), ("0", 0)])
def test_a_half_is_rounded_upwards(number: str, whole: int) -> None:
    assert rounded(Fraction(number)) == whole


@pytest.mark.parametrize("row", SPEC["targets"], ids=lambda row: f"n{row['n']}-d{row['d']}")
def test_targets_and_corridors_are_those_of_the_table(row: dict[str, Any]) -> None:
    found = targets(row["n"], row["d"])
    assert found == {role: Corridor(*row[role]) for role in formula.ROLES}


@pytest.mark.parametrize("row", SPEC["weeks"], ids=lambda row: "-".join(map(str, row["hours"])))
def test_a_worked_week_gets_its_verdicts(row: dict[str, Any]) -> None:
    assert judge(week(*row["hours"]), row["n"], row["d"]).verdicts == row["verdicts"]


def test_the_targets_of_a_team_add_up_to_a_whole_week() -> None:
    for n, d in EVERY_TEAM:
        assert sum(one.target for one in targets(n, d).values()) == 100


def test_selling_falls_with_each_hire_and_never_to_zero() -> None:
    for d in range(1, 13):
        aims = [formula.exact_targets(n, d)["seller"] for n in range(151)]
        assert all(more > less for more, less in itertools.pairwise(aims))
        assert aims[-1] > formula.NUMBERS["floor"]


def test_a_target_lies_in_its_corridor_and_corridors_can_be_met_together() -> None:
    for n, d in EVERY_TEAM:
        found = targets(n, d)
        assert all(one.place(one.target) == "inside" for one in found.values()), (n, d)
        assert found["seller"].high <= 60
        assert found["manager"].high + found["seller"].low + found["integrator"].low <= 100


def test_exactly_sixty_per_cent_is_not_yet_too_much() -> None:
    assert "best_seller" not in judge(week(11, 24, 5, 0), 1, 2).verdicts
    found = judge(week("10.99", "24.01", 5, 0), 1, 2)
    assert (found.verdicts[0], found.shares["seller"], found.exact) == ("best_seller", 60, 600)


def test_one_decimal_is_shown_only_where_it_decides() -> None:
    assert judge(week(10, "24.16", "5.84", 0), 1, 2).exact == 604
    assert judge(week(10, 26, 4, 0), 4, 2).exact is None
    assert judge(week(11, 24, 5, 0), 1, 2).exact is None


def test_shares_are_compared_as_the_reader_sees_them() -> None:
    # 20.4 % of other things is shown as 20 %, and 20 % is allowed.
    assert "routine" not in judge(week("23.6", 10, 6, "10.15"), 5, 5).verdicts
    assert "routine" in judge(week(16, 9, 5, 10), 5, 5).verdicts


def test_with_fewer_than_ten_hours_nothing_else_is_said() -> None:
    found = judge(week(0, "9.99", 0, 0), 0, 2, reports=20, coached=Fraction(5))
    assert (found.verdicts, found.notes) == (["no_data"], [])
    assert judge(week(0, 10, 0, 0), 0, 2).verdicts[0] == "best_seller"


def test_an_empty_week_breaks_nothing() -> None:
    found = judge(week(0, 0, 0, 0), 3, 2)
    assert (found.verdicts, set(found.shares.values())) == (["no_data"], {0})


def test_at_most_three_verdicts_are_said_the_headline_first() -> None:
    found = judge(week(1, 0, 0, 39), 5, 5).verdicts
    assert found == ["office_boss", "no_integration", "no_coach"]


def test_a_leader_without_a_team_is_not_told_to_coach() -> None:
    assert "no_coach" not in judge(week(2, 30, 8, 0), 0, 2).verdicts


def test_too_much_control_is_said_of_small_teams_alone_and_never_by_rounding() -> None:
    found = {one for one in EVERY_TEAM if formula.control_can_be_too_much(*one)}
    assert max(n for n, _ in found) == 6
    # At these four the bounds meet: a week above the one is below another but for rounding.
    assert not found & {(5, 9), (6, 10), (7, 11), (7, 12)}
    assert judge(week(24, 11, 5, 0), 0, 2).verdicts == ["too_much_control"]


@pytest.mark.parametrize(
    ("coached", "reports", "tenths", "note"),
    [
        (Fraction("2.5"), 4, 27, "coaching-few"),
        (Fraction("2.75"), 4, 30, "coaching-fine"),
        (Fraction("4.65"), 4, 50, "coaching-fine"),
        (Fraction(5), 4, 54, "coaching-many"),
        (0, 4, 0, "coaching-few"),
    ],
)
def test_teaching_is_told_by_the_month_and_head(
    coached: Fraction, reports: int, tenths: int, note: str
) -> None:
    found = judge(week(15, 20, 5, 0), 3, 2, reports, coached)
    assert (found.coaching, found.notes[0]) == (tenths, note)


def test_while_the_team_is_small_all_of_it_reports_directly() -> None:
    assert judge(week(15, 20, 5, 0), 3, 2, None, Fraction(3)).coaching == 43
    assert judge(week(15, 20, 5, 0), 11, 2, None, Fraction(3)).coaching is None
    assert judge(week(15, 20, 5, 0), 11, 2, 0, Fraction(3)).coaching is None


@pytest.mark.parametrize(
    ("n", "d", "reports", "note"),
    [(20, 5, 11, "reports"), (0, 2, None, "nobody"), (11, 5, None, "leads"), (50, 2, 5, "crowd")],
)
def test_what_is_odd_about_a_team_is_said_aside(
    n: int, d: int, reports: int | None, note: str
) -> None:
    assert note in judge(week(15, 20, 5, 0), n, d, reports).notes


def test_outside_measurements_of_selling_lie_near_the_model() -> None:
    aims = [formula.exact_targets(Fraction("8.5"), d)["seller"] for d in (2, 5, 9)]
    assert [rounded(aim) for aim in aims] == [22, 21, 19]
