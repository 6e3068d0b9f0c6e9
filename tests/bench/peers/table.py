"""What was measured, as the table that `make bench` prints: a target is shown, never asserted."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass

from .page import Answers, Load

SLOW = 4  # times: a cheap phone
SLOW_TARGETS = {100: 100, 1000: 200}  # questions: milliseconds from click to feedback
TARGETS_AT = 1000  # questions: the other targets are for so many


@dataclass
class Measured:
    """All runs of one tool at one size."""

    still: list[Load]
    awake: list[Load]
    answers: list[Answers]
    slow: list[float]
    bytes: int = 0


@dataclass(frozen=True)
class Row:
    """One line of the table: how it is computed, written and aimed at."""

    title: str
    value: Callable[[Measured], float]
    form: str
    most: float | None = None  # of ours, in parts of theirs
    none: bool = False  # of ours there may be nothing at all


def added(field: str) -> Callable[[Measured], float]:
    """What the scripts add to the same page without them."""

    def difference(one: Measured) -> float:
        # By pairs, each measured right after the other: a machine is busier now and then.
        pairs = zip(one.awake, one.still, strict=True)
        return float(
            statistics.median(
                getattr(awake, field) - getattr(still, field) for awake, still in pairs
            )
        )

    return difference


def median(field: str) -> Callable[[Measured], float]:
    """The median of all runs."""
    return lambda one: statistics.median(getattr(each, field) for each in one.answers)


def kept(one: Measured) -> float:
    """The answers that were there after a reload: asked in one of the runs."""
    return next(each.kept for each in one.answers if each.kept is not None)


ROWS = [
    Row("script and style, bytes in gzip", lambda one: one.bytes, ",.0f", most=0.6),
    Row("listeners added", added("listeners"), ",.0f"),
    Row("blocking added, ms", added("blocking"), ",.0f", most=0.2),
    Row("long tasks added", added("tasks"), ",.0f", none=True),
    Row("click to feedback, ms", median("click"), ",.0f", most=0.5),
    Row("time to answer all, s", median("all"), ",.2f"),
    Row("JS heap added, MiB", added("heap"), ",.2f"),
]


def table(size: int, ours: Measured, theirs: Measured) -> list[str]:
    """The lines for so many questions."""
    head = f"{size:,} questions"
    lines = [f"{head:<34}{'ours':>10}{'theirs':>10}{'ratio':>8}  target"]
    for row in ROWS:
        mine, other = row.value(ours), row.value(theirs)
        target = aim(row, mine, other) if size == TARGETS_AT else ""
        lines.append(line(row.title, mine, other, row.form, target))
    saved = hit("all saved", met=kept(ours) == size) if size == TARGETS_AT else ""
    lines.append(line("answers after a reload", kept(ours), kept(theirs), ",.0f", saved))
    if ours.slow:
        mine, other = (statistics.median(one.slow) for one in (ours, theirs))
        title = f"click to feedback, {SLOW} times slower, ms"
        most = SLOW_TARGETS[size]
        lines.append(line(title, mine, other, ",.0f", hit(f"≤ {most} ms", met=mine <= most)))
    return lines


def line(title: str, mine: float, other: float, form: str, target: str) -> str:
    """One line: both numbers, their ratio where there is one, the target where there is one."""
    ratio = f"{mine / other:.2f}" if other > 0 else "–"
    return f"{title:<34} {mine:>9{form}} {other:>9{form}} {ratio:>7}  {target}".rstrip()


def aim(row: Row, mine: float, other: float) -> str:
    """The target of a line and whether it is met."""
    if row.none:
        return hit("none", met=mine <= 0)
    if row.most is None:
        return ""
    return hit(f"≤ {row.most}", met=mine <= row.most * other)


def hit(target: str, *, met: bool) -> str:
    """A target, and a word where it is missed."""
    return target if met else f"{target}, missed"
