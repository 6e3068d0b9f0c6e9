"""Spoil the content and say what the linter makes of it: `make fuzz mutants=500 seed=1`.

Usage: python -m tests.tools.fuzz [MUTANTS] [--seed N] [--cores N] [--file PART] [--show OUTCOME]

A mutant is the file, the operator and the chance that its number and the seed give, so any of them
can be made again. Fails where one ends in a traceback, hangs or is told in English, or where fewer
than 97 % are told within two lines or proved harmless.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import macros
from macros.kit.errors import Mistake

from . import course
from .judge import GOOD, LONGEST, OUTCOMES, Verdict, english, outcome, span
from .operators import OPERATORS

SECONDS = 20
"""Of a processor, that one mutant may take."""
CHUNK = 50
GOAL = 97
FAULTS = ("traceback", "hang")


class TooLongError(Exception):
    """A mutant took longer than SECONDS."""


def mutants(
    root: Path, numbers: Sequence[int], seed: int, part: str = ""
) -> Iterator[tuple[int, Path, str, str, str]]:
    """Number, file, operator, text before and after."""
    files = [path for path in course.files(root) if part in path.as_posix()]
    for number in numbers:
        chance = Random(f"{seed}-{number}")  # noqa: S311  no secret
        path, name = chance.choice(files), chance.choice(sorted(OPERATORS))
        before = path.read_text(encoding="utf-8")
        yield number, path, name, before, OPERATORS[name](before, chance)


def run(root: Path, numbers: Sequence[int], seed: int, part: str = "") -> list[Verdict]:
    """Try some mutants in a copy of the course."""
    with tempfile.TemporaryDirectory() as folder:
        home = course.copy(root, Path(folder).resolve())
        with course.remembering(home) as lint:
            lint()
            found = []
            for number, path, name, before, after in mutants(home, numbers, seed, part):
                path.write_bytes(after.encode("utf-8", errors="surrogatepass"))
                found.append(_verdict(home, path, (number, name), (before, after), lint))
                path.write_text(before, encoding="utf-8")
            return found


def _verdict(
    home: Path,
    path: Path,
    made: tuple[int, str],
    texts: tuple[str, str],
    lint: Callable[[], list[Mistake]],
) -> Verdict:
    number, name = made
    verdict = partial(Verdict, path.relative_to(home).as_posix(), name, number, span=span(*texts))
    try:
        told = _timed(lint)
        said = tuple(map(str, told))
        result = outcome(path, *texts, told)
    except TooLongError:
        return verdict("hang")
    except Exception:  # noqa: BLE001  whatever it is, it is the finding
        return verdict("traceback", (traceback.format_exc()[-1500:],))
    return verdict(
        result,
        said,
        english=any(map(english, said)),
        long=any(len(one) > LONGEST for one in said),
    )


def _timed(lint: Callable[[], list[Mistake]]) -> list[Mistake]:
    def stop(*_: Any) -> None:
        raise TooLongError

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        return lint()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def tried(root: Path, count: int, seed: int, cores: int, part: str = "") -> Iterator[Verdict]:
    """All of them, on several cores; a process that dies is told by the numbers it had."""
    chunks = [range(at, min(at + CHUNK, count)) for at in range(0, count, CHUNK)]
    with ProcessPoolExecutor(cores) as pool:
        waiting = {pool.submit(run, root, chunk, seed, part): chunk for chunk in chunks}
        for done in as_completed(waiting):
            try:
                yield from done.result()
            except BrokenProcessPool:
                chunk = waiting[done]
                yield Verdict(f"{chunk.start}–{chunk.stop}", "", chunk.start, "traceback")


def table(verdicts: Sequence[Verdict]) -> list[str]:
    """What became of them, as lines; the last one counts."""
    counts = Counter(one.outcome for one in verdicts)
    changed = sum(counts.values()) - counts["same"]
    lines = [f"{name:<12}{counts[name]:>7}" for name in OUTCOMES]
    lines += [
        f"in English  {sum(one.english for one in verdicts):>7}",
        f"over {LONGEST}    {sum(one.long for one in verdicts):>7}",
    ]
    good = sum(counts[name] for name in GOOD)
    legal = good + counts["legal"]
    lines.append(
        f"{changed} mutants: {_share(good, changed)} told within two lines, by their name, or"
        f" proved harmless; {_share(legal, changed)} with what an author may mean"
    )
    return lines


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"


def passed(verdicts: Sequence[Verdict]) -> bool:
    """Whether the linter may be called good."""
    counts = Counter(one.outcome for one in verdicts)
    changed = len(verdicts) - counts["same"]
    good = sum(counts[name] for name in (*GOOD, "legal"))
    faults = sum(counts[name] for name in FAULTS)
    wrong = sum(one.english or one.long for one in verdicts)
    return not faults and not wrong and good * 100 >= GOAL * changed


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mutants", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cores", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--file", default="", help="a part of the path")
    parser.add_argument("--show", nargs="*", default=[*FAULTS], help=", ".join(OUTCOMES))
    given = parser.parse_args()
    verdicts = []
    for one in tried(macros.ROOT, given.mutants, given.seed, given.cores, given.file):
        verdicts.append(one)
        if one.outcome in given.show or one.english or one.long:
            print(f"{one.number} {one.outcome}: {one.file}:{one.span[0]} {one.operator}")
            print("".join(f"    {line}\n" for line in one.said[:3]), end="", flush=True)
    print("\n".join(table(verdicts)))
    return int(not passed(verdicts))


if __name__ == "__main__":
    sys.exit(main())
