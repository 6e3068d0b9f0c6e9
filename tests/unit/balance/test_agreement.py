"""What the page computes in the browser is what the build computed, on every team and week."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path
from typing import Any

from macros.balance import formula
from macros.balance.tip import tip
from tests.tools import node

HERE = Path(__file__).parent
WEEKS = 10_000
TIPS = 500
SEED = 20_261_123


def case(hours: list[int], n: int, d: int, reports: int | None, coached: int) -> dict[str, Any]:
    """One week in hundredths of an hour and all that Python says of it."""
    parts = {name: Fraction(one, 100) for name, one in zip(formula.SHARES, hours, strict=True)}
    result = asdict(formula.judge(parts, n, d, reports, Fraction(coached, 100)))
    result["total"] = int(result["total"] * 100)
    given = {
        "rule": "judge",
        "hours": dict(zip(formula.SHARES, hours, strict=True)),
        "n": n,
        "d": d,
    }
    return {**given, "reports": reports, "coached": coached, "result": result}


def every_team() -> Iterator[dict[str, Any]]:
    """Each with a week that lies at its targets, so that the bounds decide."""
    for n in range(151):
        for d in range(1, 13):
            aims = formula.targets(n, d)
            yield case([40 * aims[role].target for role in formula.ROLES] + [0], n, d, None, 100)


def random_weeks() -> Iterator[dict[str, Any]]:
    """Whole hours, quarters and hundredths; from nothing to a whole week."""
    chance = random.Random(SEED)  # noqa: S311  a seed makes it the same everywhere
    for _ in range(WEEKS):
        step = chance.choice([100, 25, 1])
        most = chance.choice([4, 20, 42])
        hours = [chance.randint(0, most * 100 // step) * step for _ in range(4)]
        reports = chance.choice([None, chance.randint(0, 150), chance.randint(1, 12)])
        coached = chance.randint(0, hours[0])
        yield case(hours, chance.randint(0, 150), chance.randint(1, 12), reports, coached)


def at_the_edges() -> Iterator[dict[str, Any]]:
    """Weeks whose shares are at a bound, or half a per cent from it."""
    for n in (0, 1, 3, 5, 6, 7, 10, 50, 150):
        for d in range(1, 13):
            for aim in formula.targets(n, d).values():
                for tenths in {aim.low * 10, aim.high * 10, aim.low * 10 - 5, aim.high * 10 + 5}:
                    left = 1000 - tenths
                    for split in (0, left // 2, left):
                        yield case([tenths, split, left - split, 0], n, d, None, 0)
                        yield case([split, tenths, left - split, 0], n, d, None, 0)
                        yield case([split, left - split, tenths, 0], n, d, None, 0)
                        yield case([split, left - split, 0, tenths], n, d, None, 0)


def random_rows() -> Iterator[dict[str, Any]]:
    """Weeks of several rows for each role, some of them long, some empty."""
    chance = random.Random(SEED)  # noqa: S311  a seed makes it the same everywhere
    for _ in range(TIPS):
        n, d = chance.choice([0, 1, 3, 5, 8, 20, 150]), chance.randint(1, 12)
        rows = {
            f"{share}-{place}": (
                share,
                Fraction(chance.randint(0, 60) * chance.choice([1, 25]), 100),
            )
            for share in formula.SHARES
            for place in range(chance.randint(0, 3))
        }
        found = tip(rows, n, d)
        given = [
            {"row": name, "share": share, "hours": int(100 * hours)}
            for name, (share, hours) in rows.items()
        ]
        told = found and {**asdict(found), "change": int(100 * found.change)}
        yield {"rule": "tip", "rows": given, "n": n, "d": d, "result": told}


def test_python_and_javascript_agree_on_weeks(tmp_path: Path) -> None:
    cases = [*every_team(), *random_weeks(), *at_the_edges()]
    assert len(cases) > 151 * 12 + WEEKS
    said = {code for one in cases for code in one["result"]["verdicts"]}
    assert said == set(formula.VERDICTS)
    noted = {name for one in cases for name in one["result"]["notes"]}
    assert noted == set(formula.NOTES)
    agree(cases, tmp_path / "cases.json")


def test_python_and_javascript_agree_on_the_row_that_tips(tmp_path: Path) -> None:
    cases = list(random_rows())
    found = [one["result"] for one in cases if one["result"]]
    assert len(found) > TIPS / 3
    assert {one["change"] > 0 for one in found} == {True, False}
    assert len({one["verdict"] for one in found}) > 6
    agree(cases, tmp_path / "cases.json")


def agree(cases: list[dict[str, Any]], path: Path) -> None:
    """JavaScript says of every case what Python says."""
    path.write_text(json.dumps(cases), encoding="utf-8")
    command = [node.find().node, str(HERE / "agreement.js"), str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert told.stdout.splitlines() == [f"{len(cases)} weeks, 0 disagreements"], told.stderr
