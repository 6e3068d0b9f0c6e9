"""The commands of authors: `make lint`, `make guess`, `make new-question` and the others."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from .. import ROOT
from ..kit.errors import CourseError, Mistakes, short
from ..quiz import bank
from ..quiz.model import KINDS
from . import blind as blinding
from . import guess as guessing
from . import new
from .proofread import PLACEHOLDER
from .report import covered, grouped, lengths
from .survey import survey

REMINDER = f"Места для вашего текста начаты словом {PLACEHOLDER}; о каждом напомнит make lint."


def lint(given: argparse.Namespace) -> int:
    """Tell every mistake and every warning, then how many; 1 where something must be mended."""
    found, course = survey(given.root)
    for line in lengths(course) if course else []:
        _say(line)
    for one in found if os.environ.get("GITHUB_ACTIONS") else ():
        _say(one.annotation)
    for line in grouped(found):
        _say(line)
    warnings = sum(one.warning for one in found)
    errors = len(found) - warnings
    _say(f"ошибок: {errors}, предупреждений: {warnings}")
    return int(errors > 0 or (given.strict and warnings > 0))


def coverage(given: argparse.Namespace) -> int:
    """Tell where each claim is taught and which questions ask about it; 1 where a cell is empty."""
    _, course = survey(given.root)
    if not course:
        _say("курс не прочитан; сначала make lint")
        return 1
    rows = list(covered(course))
    for row in rows:
        _say(" | ".join(row))
    return int(not all(map(all, rows)))


def new_lesson(given: argparse.Namespace) -> int:
    """Begin a lesson; tell which files were made or changed."""
    for path in new.lesson(given.root, given.slug):
        _say(short(path))
    _say(REMINDER)
    return 0


def new_question(given: argparse.Namespace) -> int:
    """Begin a question; tell where it is."""
    path, line = new.question(given.root, given.lesson, given.kind)
    _say(f"{short(path)}:{line}")
    _say(REMINDER)
    return 0


def guess(given: argparse.Namespace) -> int:
    """Tell what is solved by the options alone; 1 where it is more than lint.yml allows."""
    found = guessing.items(_bank(given.root))
    for line in guessing.report(found):
        _say(line)
    return int(guessing.too_easy(found) or any(one.tells for one in guessing.telling(found)))


def blind(given: argparse.Namespace) -> int:
    """Print the questions without their keys, or how many answers of a file are right."""
    asked = blinding.asked(_bank(given.root), given.seed)
    lines = blinding.sheet(asked, given.seed)
    if given.answers:
        lines = blinding.score(asked, blinding.answers(given.answers, asked))
    for line in lines:
        _say(line)
    return 0


def _bank(root: Path) -> bank.Bank:
    mistakes = Mistakes()
    found = bank.read(root / "quizzes", mistakes)
    mistakes.stop()
    return found


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run one command; a refusal or a mistake is told in its own lines, and nothing is written."""
    given = _parser().parse_args(arguments, argparse.Namespace(root=root))
    command: Callable[[argparse.Namespace], int] = given.command
    try:
        return command(given)
    except (new.RefusedError, CourseError) as error:
        _say(str(error))
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m macros.author.cli", description=__doc__)
    commands = parser.add_subparsers(required=True)
    linting = commands.add_parser("lint", help="find mistakes and what could be better")
    linting.add_argument("--strict", action="store_true", help="fail on warnings too")
    linting.set_defaults(command=lint)
    covering = commands.add_parser("coverage", help="where each claim is taught and asked")
    covering.set_defaults(command=coverage)
    guessed = commands.add_parser("guess", help="what is solved by the options alone")
    guessed.set_defaults(command=guess)
    without = commands.add_parser("blind", help="the bank without keys, or a score of answers")
    without.add_argument("--answers", type=Path, help="a file of answers to score")
    without.add_argument("--seed", default="1", help="of the order of the options")
    without.set_defaults(command=blind)
    lesson = commands.add_parser("new-lesson", help="begin a lesson")
    lesson.add_argument("slug", help="the name of its file")
    lesson.set_defaults(command=new_lesson)
    question = commands.add_parser("new-question", help="begin a question")
    question.add_argument("lesson", help="the name of its quiz")
    question.add_argument("kind", nargs="?", default="choice", help=", ".join(sorted(KINDS)))
    question.set_defaults(command=new_question)
    return parser


def _say(line: str) -> None:
    print(line)  # noqa: T201  it speaks to a person at a terminal


if __name__ == "__main__":
    gc.disable()  # a run is short: to look for what can be given back takes a sixth of it
    raise SystemExit(main())
