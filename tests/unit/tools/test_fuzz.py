"""A small part of `make fuzz`: whatever an author does to a file, the linter has a line for it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from macros.kit.errors import Mistake
from tests.tools import small
from tests.tools.fuzz.__main__ import FAULTS, passed, run, table
from tests.tools.fuzz.judge import Verdict, english, outcome, span
from tests.tools.fuzz.operators import OPERATORS

PATH = Path("a.yml")
BEFORE = "title: Первый урок\nminutes: 20\nids: [a, b]\n"


def test_no_small_mutant_ends_in_a_traceback(tmp_path: Path) -> None:
    course = small.lay(tmp_path / "course")
    found = run(course, range(60), seed=7)
    wrong = [one for one in found if one.outcome in FAULTS or one.english or one.long]
    assert wrong == []


@pytest.mark.parametrize("name", OPERATORS)
def test_a_mutant_can_be_made_again(name: str) -> None:
    made, again = (
        [OPERATORS[name](BEFORE, Random(f"5-{n}")) for n in range(20)]  # noqa: S311  no secret
        for _ in range(2)
    )
    assert made == again
    assert any(one != BEFORE for one in made)


@pytest.mark.parametrize(
    ("after", "told", "expected"),
    [
        (BEFORE, [], "same"),
        (BEFORE.replace("minutes: 20", "minutes:   20"), [], "content"),
        (BEFORE.replace("Первый", "Второй"), [], "prose"),
        (BEFORE.replace("[a, b]", "[a]"), [], "legal"),
        (BEFORE.replace("minutes", "minuets"), [], "overlooked"),
        (BEFORE.replace("minutes", "minuets"), [Mistake(PATH, 2, "неизвестное поле")], "near"),
        (BEFORE.replace("minutes", "minuets"), [Mistake(PATH, 9, "где-то")], "far"),
        (BEFORE.replace("minutes", "minuets"), [Mistake(Path("b"), 9, "«minutes»")], "named"),
        (BEFORE.replace("minutes", "minuets"), [Mistake(Path("b"), 9, "что-то")], "elsewhere"),
    ],
)
def test_what_became_of_a_mutant(after: str, told: list[Mistake], expected: str) -> None:
    assert outcome(PATH, BEFORE, after, told) == expected


def test_the_lines_of_a_change() -> None:
    assert span("a\nb\nc", "a\nx\nc") == (2, 2)
    assert span("a\nb\nc", "a\nc") == (2, 2)
    assert span("a\nc", "a\nb\nb\nc") == (2, 3)


def test_the_words_of_a_library_are_known() -> None:
    assert english("a.yml:1:1: did not find expected key")
    assert english("a.yml:1:1: ScalarNode(tag=1)")
    assert not english("a.md:1:1: макрос quiz вызван не так; пишут: {{ quiz(name, section) }}")


def test_a_traceback_or_too_many_overlooked_fail() -> None:
    good = [Verdict("a", "b", n, "near") for n in range(97)]
    bad = [Verdict("a", "b", n, "overlooked") for n in range(4)]
    assert passed([*good, *bad[:3]])
    assert not passed([*good, *bad])
    assert not passed([*good, Verdict("a", "b", 1, "traceback")])
    assert table(good)[-1].startswith("97 mutants: 100.0 %")
