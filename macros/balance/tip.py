"""Which row of a week would turn its verdict first; docs/assets/balance/tip.js says the same.

Of the rows of a role only the longest matters: more in any of them is the same, and less is
possible in it longest. One row changes by quarters of an hour, all others stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from .formula import SHARES, WEEK, judge

STEP = Fraction(1, 4)
MOST = 80
"""Steps: who would have to change a row by more than 20 hours has no row to look at."""


@dataclass(frozen=True)
class Tip:
    """A row, hours more (or fewer, below zero), and the verdict that comes first then."""

    row: str
    change: Fraction
    verdict: str


def tip(rows: Mapping[str, tuple[str, Fraction]], n: int, d: int) -> Tip | None:
    """Find the smallest change; `rows` are shares and hours by name, in the model's order."""
    hours = spent(rows)
    before = judge(hours, n, d).verdicts[0]
    if before == "no_data":
        return None
    longest = list(_longest(rows))
    for steps in range(1, MOST + 1):
        for sign in (-1, 1):
            for row in longest:
                share, held = rows[row]
                change = sign * steps * STEP
                if held + change < 0 or sum(hours.values()) + change > WEEK:
                    continue
                after = judge({**hours, share: hours[share] + change}, n, d).verdicts[0]
                if after not in (before, "no_data"):
                    return Tip(row, change, after)
    return None


def _longest(rows: Mapping[str, tuple[str, Fraction]]) -> Iterator[str]:
    """The first of the longest rows of each share, in the model's order."""
    for share in SHARES:
        names = [name for name, (of, _) in rows.items() if of == share]
        if names:
            yield max(names, key=lambda name: rows[name][1])


def spent(rows: Mapping[str, tuple[str, Fraction]]) -> dict[str, Fraction]:
    """The hours of each share."""
    return {s: sum((h for of, h in rows.values() if of == s), Fraction(0)) for s in SHARES}
