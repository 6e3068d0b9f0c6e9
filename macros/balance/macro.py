"""The macros of the calculator's page: the form, the tables, the example, the picture."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..kit import blanks, yamlfile
from ..kit.calls import Macro
from ..kit.errors import Mistake, Mistakes
from ..kit.markdownfile import Page
from ..kit.references import Reference, twice, unknown_references
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


NEEDED = ("G04",)
"""Rows that the model itself knows: hours of coaching."""


@dataclass(frozen=True)
class Balance:
    """All that the calculator's files say."""

    groups: Groups
    verdicts: Verdicts
    parameters: Parameters
    example: Example
    presets: Presets


def read(folder: Path, mistakes: Mistakes | None = None) -> Balance:
    """Read the files; keep every mistake in them and between them, or raise CourseError."""
    if mistakes is None:
        balance = read(folder, mistakes := Mistakes())
        mistakes.stop()
        return balance

    def file(
        model: type[yamlfile.M], name: str, instead: yamlfile.M
    ) -> yamlfile.YamlFile[yamlfile.M]:
        path = folder / f"{name}.yml"
        return mistakes.attempt(
            lambda: yamlfile.read(model, path), yamlfile.YamlFile(path, instead, None)
        )

    groups = file(Groups, "groups", Groups.model_construct(groups=[]))
    verdicts = file(Verdicts, "verdicts", Verdicts.model_construct(verdicts=[]))
    parameters = file(Parameters, "parameters", Parameters.model_construct(parameters=[]))
    example = file(Example, "example", START)
    presets = file(Presets, "presets", Presets.model_construct(presets=[]))
    mistakes.add(_between(groups, example, presets) if groups.tree else ())
    mistakes.add(_blanks(parameters))
    return Balance(
        *(groups.content, verdicts.content, parameters.content, example.content, presets.content)
    )


def _between(
    groups: yamlfile.YamlFile[Groups],
    example: yamlfile.YamlFile[Example],
    presets: yamlfile.YamlFile[Presets],
) -> Iterator[Mistake]:
    """Rows twice, rows that are gone, hours of rows that there are not."""
    known = [one.id for one in groups.content.groups]
    weeks = enumerate(presets.content.presets)
    yield from twice(groups, "groups")
    yield from _rows(example, [((), example.content.hours)], known)
    yield from _rows(presets, [(("presets", number), one.hours) for number, one in weeks], known)
    for name in [name for name in NEEDED if name not in known]:
        text = f"нет строки «{name}», по ней считает модель; верните её"
        yield groups.mistake(text, "groups")


def _rows(
    file: yamlfile.YamlFile[Any],
    weeks: Iterable[tuple[tuple[yamlfile.Key, ...], Mapping[str, float]]],
    known: Collection[str],
) -> Iterator[Mistake]:
    """Hours of rows that the calculator does not have."""
    for at, hours in weeks:
        named: list[Reference] = [(name, (*at, "hours", name)) for name in hours]
        yield from unknown_references(file, "нет строки", known, named)


def _blanks(file: yamlfile.YamlFile[Parameters]) -> Iterator[Mistake]:
    """Numbers of the model by names that it does not have, and braces that are no name."""
    for number, one in enumerate(file.content.parameters):
        for wrong in blanks.wrong(one.value, numbers()):
            yield file.mistake(wrong, "parameters", number, "value")


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
