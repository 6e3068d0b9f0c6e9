"""What the form asks, and the example of the page: the department of the lesson, counted back."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from . import rules

GIVEN = rules.Given(
    plan=Fraction(6_000_000),
    deal=Fraction(125_000),
    won=Fraction(40),
    asked=Fraction(125, 2),
    met=Fraction(25),
    weeks=Fraction(4),
    sellers=6,
)
"""Invented; the lesson names all but the last share."""

UNITS = {"money": 2, "rate": 2, "weeks": 2, "sellers": 0}
"""Digits behind a comma, by the kind of a field."""


@dataclass(frozen=True)
class Field:
    """What may be written into a field of the form, in ones."""

    kind: str
    least: float
    most: int
    start: str = ""
    """What stands in it at first; a field that begins empty may be so for a while."""


FIELDS = {
    "plan": Field("money", 1, 100_000_000_000),
    "deal": Field("money", 1, 100_000_000_000),
    "won": Field("rate", 0.01, 100),
    "asked": Field("rate", 0.01, 100),
    "met": Field("rate", 0.01, 100),
    "sellers": Field("sellers", 1, 1000, "1"),
    "weeks": Field("weeks", 0.5, 6, "4"),
}
"""In the order of the form."""
GROUPS = {
    "plan": ("plan", "deal"),
    "rates": rules.RATES,
    "people": ("sellers", "weeks"),
}


def link(given: rules.Given) -> str:
    """The numbers as a link has them."""
    return "&".join(f"{name}={float(getattr(given, name)):.10g}" for name in FIELDS)


def shown(number: Fraction | float) -> str:
    """As Russians write it, with at most two decimals: 1 250,5; the blank does not break."""
    text = f"{float(number):,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", "\xa0").replace(".", ",")


def context() -> dict[str, object]:
    """What the templates of the calculator need."""
    return {
        "steps": rules.back(GIVEN),
        "changes": rules.changes(GIVEN),
        "names": rules.STEPS,
        "fields": FIELDS,
        "groups": GROUPS,
        "digits": UNITS,
        "link": link(GIVEN),
        "shown": shown,
    }
