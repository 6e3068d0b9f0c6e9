"""The macros of the calculator's page: the form, the tables, the example, the picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ..kit import yamlfile
from ..kit.calls import Macro
from ..kit.errors import Mistakes
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from . import formula, picture
from .model import Example, Groups, Parameters, Presets, Verdicts
from .tip import Tip, spent, tip

STYLES = (
    *("kit/table", "kit/fold", "kit/desk"),
    *("balance/balance", "balance/fields", "balance/answer"),
)
# What the form shows before a reader has touched it.
START = Example(n=3, d=2, hours={})
# The field of each role for hours of no particular activity; its name stands in readers' links.
OTHER = {"manager": "g21", "seller": "g22", "integrator": "g23"}


@dataclass(frozen=True)
class Balance:
    """All that the calculator's files say."""

    groups: Groups
    verdicts: Verdicts
    parameters: Parameters
    example: Example
    presets: Presets


def read(folder: Path) -> Balance:
    """Read the files; raise CourseError with every mistake in them."""
    mistakes = Mistakes()

    def content(model: type[yamlfile.M], name: str) -> Callable[[], yamlfile.M]:
        return mistakes.attempt(lambda: yamlfile.read(model, folder / f"{name}.yml").content)

    groups = content(Groups, "groups")
    verdicts = content(Verdicts, "verdicts")
    parameters = content(Parameters, "parameters")
    example = content(Example, "example")
    presets = content(Presets, "presets")
    return Balance(
        groups=groups(),
        verdicts=verdicts(),
        parameters=parameters(),
        example=example(),
        presets=presets(),
    )


def balance_macros(balance: Balance, templates: Templates) -> Iterator[Macro]:
    """Make the macros that know the calculator's files."""
    known = {
        "groups": balance.groups.groups,
        "verdicts": balance.verdicts.verdicts,
        "parameters": balance.parameters.parameters,
        "example": judged(balance.groups, balance.example),
        "presets": balance.presets.presets,
        "start": judged(balance.groups, START),
        "numbers": numbers(),
        "model": formula,
        "picture": picture,
        "panels": picture.panels(),
        "decimal": decimal,
        "other": OTHER,
    }

    def macro(name: str) -> Macro:
        def draw(page: Page) -> str:
            return templates.render(f"balance/{name}.html.jinja", page, **known)

        return Macro(f"balance_{name}", draw, block=True, deferred=True, styles=STYLES)

    for name in ("calculator", "targets", "example", "rules", "parameters", "picture"):
        yield macro(name)


@dataclass(frozen=True)
class Judged:
    """A week with what the model says of it."""

    week: Example
    hours: dict[str, Fraction]
    result: formula.Result
    tip: Tip | None
    """The row that would turn the verdict first."""


def judged(groups: Groups, week: Example) -> Judged:
    """Judge a week by its rows."""
    rows = {
        group.id: (str(group.role), Fraction(week.hours.get(group.id, 0)))
        for group in groups.groups
    }
    coached = Fraction(week.hours.get("G04", 0))
    result = formula.judge(spent(rows), week.n, week.d, None, coached)
    return Judged(week, spent(rows), result, tip(rows, week.n, week.d))


def numbers() -> dict[str, object]:
    """The numbers of the model by the names that parameters.yml uses."""
    width = Fraction(formula.NUMBERS["width"], 100)
    return {
        **formula.NUMBERS,
        **formula.SIZES,
        "low": decimal(1 - width),
        "high": decimal(1 + width),
        "week": formula.WEEK,
        "least_d": formula.LEAST["d"],
        **{f"most_{name}": most for name, most in formula.MOST.items()},
    }


def decimal(number: Fraction | float) -> str:
    """As Russians write it, with at most two decimals: 2,5."""
    hundredths = formula.rounded(Fraction(number) * 100)
    whole, part = divmod(hundredths, 100)
    return f"{whole},{part:02}".rstrip("0").rstrip(",") if part else str(whole)
