"""Compares how a calendar's rules are expanded with an independent reader on random rules.

The other reader is dateutil. Every difference has a name, or is a fault: `make bench` prints how
many of each, and fails on a fault.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice, takewhile
from typing import NamedTuple

from dateutil.rrule import rrulestr

import macros
from tests.tools import node

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 3200
SEED = 20261130
YEARS = {"YEARLY": 60, "MONTHLY": 12, "WEEKLY": 6, "DAILY": 3}
DAYS = {"HOURLY": 40, "MINUTELY": 3, "SECONDLY": 1}
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST = 400
"""So many times of a rule are compared: the rest is more of the same."""
LONGEST = 0.3
"""Seconds that dateutil gets for a rule."""
PATIENCE = 300


class Trial(NamedTuple):
    """A rule, its start and the days that are looked at, all on the wall."""

    rule: str
    start: datetime
    first: datetime
    last: datetime


def trials(count: int, seed: int) -> Iterator[Trial]:
    """Rules of every frequency with any of their parts: as many, always the same."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
    for _ in range(count):
        freq = chance.choice((*YEARS, *YEARS, *DAYS))
        start = datetime(2015, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(4_000_000))
        span = timedelta(days=365 * YEARS[freq] if freq in YEARS else DAYS[freq])
        first = start + chance.choice((timedelta(0), span / 3, span / 2))
        yield Trial(_rule(chance, freq), start, first, first + span)


def _rule(chance: random.Random, freq: str) -> str:
    parts = {"FREQ": freq}
    if chance.random() < 0.5:
        parts["INTERVAL"] = str(chance.choice((1, 2, 3, 5, 7)))
    for name, (share, values) in _parts(chance, freq).items():
        if chance.random() < share:
            parts[name] = values
    by = [one for one in parts if one.startswith("BY")]
    if by and chance.random() < 0.25:
        parts["BYSETPOS"] = _some(chance, (1, 2, 3, -1, -2))
    if chance.random() < 0.3:
        parts["WKST"] = chance.choice(WEEKDAYS)
    if chance.random() < 0.3:
        parts["COUNT"] = str(chance.randrange(1, 60))
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _parts(chance: random.Random, freq: str) -> dict[str, tuple[float, str]]:
    """What a rule may say, how often it does, and what."""
    numbered = freq in {"YEARLY", "MONTHLY"} and chance.random() < 0.5
    places = (1, 2, 3, 4, -1, -2) if freq == "MONTHLY" else (1, 2, 10, 20, -1, -3)
    days = [f"{chance.choice(places) if numbered else ''}{one}" for one in WEEKDAYS]
    yearly, finer = freq == "YEARLY", freq in DAYS
    return {
        "BYMONTH": (0.3, _some(chance, range(1, 13))),
        "BYWEEKNO": (0.15 if yearly else 0, _some(chance, (1, 2, 20, 52, 53, -1, -5))),
        "BYYEARDAY": (0.15 if yearly or finer else 0, _some(chance, (1, 100, 200, 366, -1, -100))),
        "BYMONTHDAY": (0 if freq == "WEEKLY" else 0.3, _some(chance, (1, 13, 29, 30, 31, -1, -30))),
        "BYDAY": (0.4, _some(chance, days)),
        "BYHOUR": (0.2, _some(chance, range(24))),
        "BYMINUTE": (0.15, _some(chance, (0, 15, 30, 45))),
        "BYSECOND": (0.05, _some(chance, (0, 20, 40))),
    }


def _some(chance: random.Random, values: object) -> str:
    pool = list(values)  # type: ignore[call-overload]
    return ",".join(map(str, chance.sample(pool, chance.choice((1, 1, 2, 3)))))


def by_dateutil(one: Trial) -> list[int] | None:
    """Milliseconds of the wall, as the other reader finds them; None where it looks for ever.

    It looks for a 30th of February until the year 9999, second by second where it must.
    """
    signal.signal(signal.SIGALRM, _give_up)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        return _found(one)
    except (TimeoutError, IndexError):  # the second is how it ends in the year 9999
        return None
    except ValueError:  # the hours that it names are none of those that the steps come to
        return []
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _give_up(*_: object) -> None:
    raise TimeoutError


def _found(one: Trial) -> list[int]:
    naive = [moment.replace(tzinfo=None) for moment in (one.start, one.first, one.last)]
    found = rrulestr(one.rule, dtstart=naive[0]).xafter(naive[1], inc=True)
    inside = takewhile(lambda at: at <= naive[2], islice(found, MOST))
    return [_ms(at.replace(tzinfo=UTC)) for at in inside]


def by_us(asked: list[Trial]) -> list[list[int]]:
    """The same for all of them by docs/assets/calendar/expand.js, in one run."""
    lines = [
        json.dumps({"rule": rule, "start": _ms(start), "from": _ms(first), "to": _ms(last)})
        for rule, start, first, last in asked
    ]
    done = subprocess.run(
        [node.find().node, str(macros.ROOT / "tests/bench/rules.js")],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    return [json.loads(line)[:MOST] for line in done.stdout.splitlines()]


def reason(rule: str) -> str:
    """Why two readers may differ; nothing where they must not."""
    parts = dict(one.split("=") for one in rule.split(";"))
    days = parts.get("BYDAY", "").split(",")
    if "BYWEEKNO" in parts and any(one[:-2] for one in days):
        return "numbered weekdays in numbered weeks: forbidden by the RFC"
    if len({one[:-2] == "" for one in days}) > 1:
        return "weekdays with and without numbers: «or» by the RFC, «and» by dateutil"
    if "BYWEEKNO" in parts and not {"BYDAY", "BYMONTHDAY", "BYYEARDAY"} & parts.keys():
        return "a week without a weekday: that of the start, all seven by dateutil"
    if {"53", "-1"} & set(parts.get("BYWEEKNO", "").split(",")):
        return "the last week at the start of a year: dateutil miscounts the year before"
    if parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts:
        return "places in the first week: whole by the RFC, from the start on by dateutil"
    return ""


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def main() -> None:
    """Print the differences by their names; exit with 1 where one has none."""
    asked = list(trials(COUNT, SEED))
    named: Counter[str] = Counter()
    for one, ours in zip(asked, by_us(asked), strict=True):
        theirs = by_dateutil(one)
        if theirs is None:
            named["not compared: dateutil looks for ever"] += 1
        elif ours != theirs:
            named[reason(one.rule) or f"FAULT {one.rule} from {one.start:%Y-%m-%d %H:%M}"] += 1
    print(f"{COUNT} random rules, {COUNT - named.total()} expanded alike")
    for name, count in named.most_common():
        print(f"{count:5} {name}")
    sys.exit(any(name.startswith("FAULT") for name in named))


if __name__ == "__main__":
    main()
