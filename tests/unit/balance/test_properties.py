"""What holds of every team and every week, whichever they are."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from macros.balance import formula
from macros.balance.formula import exact_targets, judge, targets
from macros.balance.tip import MOST, STEP, spent, tip

teams = st.integers(0, 150)
departments = st.integers(1, 12)
hours = st.integers(0, 4200).map(lambda hundredths: Fraction(hundredths, 100))
weeks = st.fixed_dictionaries(dict.fromkeys(formula.SHARES, hours))
QUICK = settings(deadline=None)  # a busy machine is no mistake of the model
rows = st.dictionaries(
    st.sampled_from(["a", "b", "c", "d", "e", "f"]),
    st.tuples(st.sampled_from(formula.SHARES), hours),
    max_size=6,
)


@QUICK
@given(teams, departments)
def test_exact_shares_sum_to_a_hundred(n: int, d: int) -> None:
    assert sum(exact_targets(n, d).values()) == 100


@QUICK
@given(st.integers(0, 149), departments)
def test_selling_falls_with_every_hire_and_never_reaches_zero(n: int, d: int) -> None:
    now, then = exact_targets(n, d)["seller"], exact_targets(n + 1, d)["seller"]
    assert now > then > formula.NUMBERS["floor"] > 0


@QUICK
@given(teams, st.integers(1, 11))
def test_integration_never_falls_when_the_company_grows(n: int, d: int) -> None:
    assert exact_targets(n, d)["integrator"] <= exact_targets(n, d + 1)["integrator"] <= 30


@QUICK
@given(teams, departments)
def test_a_corridor_holds_its_target_and_selling_ends_at_sixty(n: int, d: int) -> None:
    found = targets(n, d)
    assert all(one.low <= one.target <= one.high for one in found.values())
    assert all(one.low < one.high for one in found.values())
    assert found["seller"].high <= 60


@QUICK
@given(weeks, teams, departments)
def test_shown_shares_add_up_as_the_page_says(week: dict[str, Fraction], n: int, d: int) -> None:
    assume(sum(week.values()))
    assert 99 <= sum(judge(week, n, d).shares.values()) <= 102


@QUICK
@given(weeks, teams, departments)
def test_the_best_seller_is_whoever_sells_more_than_sixty_per_cent_exactly(
    week: dict[str, Fraction], n: int, d: int
) -> None:
    total = sum(week.values())
    assume(total >= 10)
    said = judge(week, n, d).verdicts
    assert (said[0] == "best_seller") == (week["seller"] * 5 > total * 3)


@QUICK
@given(teams, departments, st.integers(10, 160), st.integers(1, 50))
def test_sixty_per_cent_is_not_a_best_seller_and_a_tenth_more_is(
    n: int, d: int, total: int, more: int
) -> None:
    def sold(tenths: int) -> dict[str, Fraction]:
        part = Fraction(total * tenths, 1000)
        return {
            "manager": total - part,
            "seller": part,
            "integrator": Fraction(0),
            "rest": Fraction(0),
        }

    assert "best_seller" not in judge(sold(600), n, d).verdicts
    found = judge(sold(600 + more), n, d)
    assert found.verdicts[0] == "best_seller"
    assert found.exact == (600 + more if found.shares["seller"] == 60 else None)


@settings(deadline=None, max_examples=40)
@given(rows, teams, departments)
def test_the_row_that_tips_really_does_and_nothing_smaller_in_it(
    week: dict[str, tuple[str, Fraction]], n: int, d: int
) -> None:
    assume(sum(spent(week).values()) <= formula.WEEK)  # the form takes no longer one
    found = tip(week, n, d)
    assume(found is not None)
    assert found
    before = judge(spent(week), n, d).verdicts[0]

    def after(change: Fraction) -> str:
        share, held = week[found.row]
        return judge(spent({**week, found.row: (share, held + change)}), n, d).verdicts[0]

    assert after(found.change) == found.verdict != before
    assert abs(found.change) <= MOST * STEP
    nearer = found.change - (STEP if found.change > 0 else -STEP)
    assert after(nearer) in (before, "no_data")
