"""What the page computes in the browser is what the build computed, and what the lesson says."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import Any

from macros.funnel import example, rules
from tests.tools import node

HERE = Path(__file__).parent
LESSON = HERE.parents[2] / "docs/lessons/running-the-process.md"
PLANS = 5000
SEED = 20_261_130
RATES = [1, 500, 2500, 3333, 4000, 6250, 9501, 10_000]


def plans() -> Iterator[rules.Given]:
    """Round numbers and odd ones, at the bounds of every field and beyond all measure."""
    chance = random.Random(SEED)  # noqa: S311  a seed makes it the same everywhere
    for _ in range(PLANS):
        rates = [chance.choice([*RATES, chance.randint(1, 10_000)]) for _ in rules.RATES]
        yield rules.Given(
            Fraction(chance.choice([100, 10**13, chance.randint(100, 10**10)]), 100),
            Fraction(chance.choice([100, 10**13, chance.randint(10**5, 10**8)]), 100),
            *(Fraction(rate, 100) for rate in rates),
            Fraction(chance.choice([400, 350, 50, 600, chance.randint(50, 600)]), 100),
            chance.choice([1, 6, 1000, chance.randint(1, 60)]),
        )


def told(steps: Mapping[str, rules.Step]) -> dict[str, dict[str, int]]:
    """As JavaScript writes it."""
    return {
        name: {
            "exact": ceil(100 * step.exact),
            "month": step.month,
            "week": step.week,
            "seller": step.seller,
        }
        for name, step in steps.items()
    }


def case(given: rules.Given) -> dict[str, Any]:
    """A plan in hundredths and all that Python says of it."""
    steps = rules.back(given)
    changed = [
        {
            "rate": one.rate,
            "from": int(100 * one.start),
            "to": int(100 * one.end),
            "saved": one.saved,
            "steps": told(one.steps),
        }
        for one in rules.changes(given)
    ]
    hundredths = {name: int(100 * value) for name, value in vars(given).items()}
    hundredths["sellers"] = given.sellers
    return {"given": hundredths, "steps": steps and told(steps), "changed": changed}


def test_python_and_javascript_agree_on_plans(tmp_path: Path) -> None:
    cases = [case(given) for given in plans()]
    answered = [one for one in cases if one["steps"]]
    assert PLANS / 5 < len(answered) < PLANS
    assert {change["rate"] for one in answered for change in one["changed"][:1]} == {*rules.RATES}
    path = tmp_path / "cases.json"
    path.write_text(json.dumps(cases), encoding="utf-8")
    command = [node.find().node, str(HERE / "agreement.js"), str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert said.stdout.splitlines() == [f"{len(cases)} plans, 0 disagreements"], said.stderr


def test_the_example_is_the_department_of_the_lesson() -> None:
    steps = rules.back(example.GIVEN)
    assert steps
    text = LESSON.read_text(encoding="utf-8")
    one = {name: step.month // example.GIVEN.sellers for name, step in steps.items()}
    assert f"это {one['deals']} заказов" in text
    assert f"нужно {one['offers']} КП" in text
    assert f"{one['meetings']} встречи в месяц, **по {steps['meetings'].seller} в неделю**" in text


def test_a_link_of_the_example_is_what_the_form_reads() -> None:
    wanted = "plan=6000000&deal=125000&won=40&asked=62.5&met=25&sellers=6&weeks=4"
    assert example.link(example.GIVEN) == wanted
    assert example.shown(Fraction(2501, 2)) == "1\xa0250,5"
