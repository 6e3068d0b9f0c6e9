"""The role-balance model in integers and fractions; docs/assets/balance/formula.js says the same.

Both must agree on every team and every week: tests/unit/balance/test_agreement.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

ROLES = ("manager", "seller", "integrator")
SHARES = (*ROLES, "rest")
SIZES = {"small": 2, "medium": 5, "large": 9}
TEAMS = (0, 1, 3, 5, 10, 20, 50, 150)
MOST = {"n": 150, "d": 12, "r": 150}
LEAST = {"n": 0, "d": 1, "r": 0}
WEEK = 168
NUMBERS = {
    "start": 50,  # personal selling with no team, small company
    "ceiling": 60,
    "floor": 5,
    "half": 5,  # so many salespeople take away half of the way from the start to the floor
    "first": 8,  # integration: so much, and `each` for every department, up to `cap`
    "each": 2,
    "cap": 30,
    "free": 12,  # integration beyond this is taken from selling and from managing alike
    "width": 50,
    "rest": 20,
    "hours": 10,
    "few": 3,
    "many": 5,
    "reports": 10,
    "crowd": 50,
}
# In this order: first what there is too much of, then what is missing.
VERDICTS = (
    *("no_data", "best_seller", "too_much_selling", "dispatcher", "office_boss"),
    *("no_integration", "no_coach", "too_much_control", "routine", "balance"),
)
SAID = 3
COACHING = ("coaching-few", "coaching-fine", "coaching-many")
NOTES = (*COACHING, "reports", "nobody", "leads", "crowd")

Hours = Mapping[str, Fraction]


@dataclass(frozen=True)
class Corridor:
    """The target of a role and its bounds, whole per cent."""

    target: int
    low: int
    high: int

    def place(self, share: int) -> str:
        """Where a share lies, as the reader sees it."""
        return "below" if share < self.low else "above" if share > self.high else "inside"


@dataclass(frozen=True)
class Result:
    """Everything that the page says of a week."""

    total: Fraction
    shares: dict[str, int]
    exact: int | None
    """Tenths of a per cent of selling, where whole per cent would hide that it is above 60."""
    targets: dict[str, Corridor]
    verdicts: list[str]
    notes: list[str]
    coaching: int | None
    """Tenths of an hour a month for each direct report."""


def rounded(number: Fraction | int) -> int:
    """To a whole number, a half upwards: 26.5 becomes 27."""
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)


def exact_targets(n: Fraction | int, d: int) -> dict[str, Fraction]:
    """The targets before rounding: per cent of all working hours."""
    know = {name: Fraction(number) for name, number in NUMBERS.items()}
    integrator = min(know["cap"], know["first"] + know["each"] * d)
    start = know["start"] - max(Fraction(0), integrator - know["free"]) / 2
    seller = know["floor"] + (start - know["floor"]) / (1 + n / know["half"])
    return {"manager": 100 - seller - integrator, "seller": seller, "integrator": integrator}


@cache
def targets(n: int, d: int) -> dict[str, Corridor]:
    """The corridor of each role for a team of n with d departments beside it."""
    aims = exact_targets(n, d)
    width = Fraction(NUMBERS["width"], 100)
    low = {role: rounded(aim * (1 - width)) for role, aim in aims.items()}
    high = {role: rounded(aim * (1 + width)) for role, aim in aims.items()}
    shown = {role: rounded(aim) for role, aim in aims.items()}
    shown["manager"] = 100 - shown["seller"] - shown["integrator"]
    high["seller"] = min(high["seller"], NUMBERS["ceiling"])
    high["manager"] = min(high["manager"], 100 - low["seller"] - low["integrator"])
    return {role: Corridor(shown[role], low[role], high[role]) for role in ROLES}


@cache
def control_can_be_too_much(n: int, d: int) -> bool:
    """Whether the corridor of managing ends before the lower bounds of the others begin.

    Where both are equal, only rounding could put a week above it, so it does not count.
    """
    aim, found = exact_targets(n, d)["manager"], targets(n, d)
    left = 100 - found["seller"].low - found["integrator"].low
    return rounded(aim * (100 + NUMBERS["width"]) / 100) < left


def judge(
    hours: Hours, n: int, d: int, reports: int | None = None, coached: Fraction | int = 0
) -> Result:
    """Compare a week with the model; `coached` are the hours spent on teaching people."""
    total = sum(hours.values(), Fraction(0))
    shares = {name: rounded(100 * hours[name] / total) if total else 0 for name in SHARES}
    exact = 100 * hours["seller"] / total if total else Fraction(0)
    hidden = exact > NUMBERS["ceiling"] and shares["seller"] == NUMBERS["ceiling"]
    if reports is None and n <= NUMBERS["reports"]:
        reports = n
    per_head = rounded(coached * 520 / Fraction(12 * reports)) if reports else None
    enough = total >= NUMBERS["hours"]
    verdicts = list(_verdicts(shares, exact, n, d))[:SAID] if enough else ["no_data"]
    return Result(
        total,
        shares,
        rounded(10 * exact) if hidden else None,
        targets(n, d),
        verdicts,
        list(_notes(per_head, reports, n, d)) if enough else [],
        per_head,
    )


def _verdicts(shares: Mapping[str, int], selling: Fraction, n: int, d: int) -> Iterator[str]:
    """All that hold, in their order."""
    corridors = targets(n, d)
    at = {role: corridors[role].place(shares[role]) for role in ROLES}
    holds = {
        "best_seller": selling > NUMBERS["ceiling"],
        "too_much_selling": at["seller"] == "above" and selling <= NUMBERS["ceiling"],
        "dispatcher": at["integrator"] == "above",
        "office_boss": at["seller"] == "below",
        "no_integration": at["integrator"] == "below",
        "no_coach": n >= 1 and at["manager"] == "below",
        "too_much_control": at["manager"] == "above"
        and "below" not in (at["seller"], at["integrator"])
        and control_can_be_too_much(n, d),
        "routine": shares["rest"] > NUMBERS["rest"],
    }
    yield from (code for code, does in holds.items() if does)
    if not any(holds.values()):
        yield "balance"


def _notes(per_head: int | None, reports: int | None, n: int, d: int) -> Iterator[str]:
    """What is said aside; never a verdict."""
    if per_head is not None:
        few, many = 10 * NUMBERS["few"], 10 * NUMBERS["many"]
        size = "few" if per_head < few else "many" if per_head > many else "fine"
        yield f"coaching-{size}"
    if reports and reports > NUMBERS["reports"]:
        yield "reports"
    if n == 0:
        yield "nobody"
    if n > NUMBERS["reports"]:
        yield "leads"
    if n >= NUMBERS["crowd"] and d <= SIZES["small"]:
        yield "crowd"
