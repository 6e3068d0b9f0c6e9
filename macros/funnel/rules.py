"""From the plan of a month back to the week; docs/assets/funnel/rules.js says the same.

Deals are the plan by the average deal, rounded up; each step before is the one behind it by the
share of those that come so far, rounded up again, so that every sum can be done by hand. A week
and a week of one seller are parts of the month, rounded up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

STEPS = ("deals", "offers", "meetings", "contacts")
RATES = ("won", "asked", "met")
"""Each leads from one step to the next: offers that become deals, and so on."""
RISE = Fraction(5)
MOST = 1_000_000
"""Of anything in a month: who comes further has a zero too many."""


@dataclass(frozen=True)
class Given:
    """What a reader knows: roubles, per cent above 0, weeks of a month, whole sellers."""

    plan: Fraction
    deal: Fraction
    won: Fraction
    asked: Fraction
    met: Fraction
    weeks: Fraction
    sellers: int


@dataclass(frozen=True)
class Step:
    """One step: a month before it is rounded, and what is rounded up."""

    sum: tuple[Fraction, Fraction]
    """What is divided by what: roubles by roubles, or a number by per cent."""
    exact: Fraction
    month: int
    week: int
    seller: int
    """A week of one seller."""


@dataclass(frozen=True)
class Change:
    """One rate five points higher and all else as it is."""

    rate: str
    start: Fraction
    end: Fraction
    saved: int
    """First contacts a week that all sellers are spared."""
    steps: Mapping[str, Step]


def back(given: Given) -> dict[str, Step] | None:
    """All steps by their names; nothing where one is beyond all measure."""
    found = {}
    sums = given.plan, given.deal
    for name, rate in zip(STEPS, (*RATES, ""), strict=True):
        exact = sums[0] / (sums[1] if name == "deals" else sums[1] / 100)
        month = ceil(exact)
        if month > MOST:
            return None
        week, seller = month / given.weeks, month / given.weeks / given.sellers
        found[name] = Step(sums, exact, month, ceil(week), ceil(seller))
        sums = Fraction(month), getattr(given, rate) if rate else Fraction(0)
    return found


def changes(given: Given) -> list[Change]:
    """Who saves most comes first, of equals the one that stands nearer to the deal."""
    now, found = back(given), []
    for rate in RATES:
        start = getattr(given, rate)
        end = min(Fraction(100), start + RISE)
        steps = back(replace(given, **{rate: end}))
        if now and steps:
            saved = now["contacts"].week - steps["contacts"].week
            found.append(Change(rate, start, end, saved, steps))
    return sorted(found, key=lambda change: -change.saved)
