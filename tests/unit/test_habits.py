"""What tests must not do: know this edition, a section of one of its lessons, or the clock."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.tools import edition

TESTS = Path(__file__).parents[1]
HABITS = {
    "the id of this edition": rf"course\.{re.escape(edition.ID)}\.|@{re.escape(edition.ID)}\b",
    "a section of a lesson by its name": r"lessons/[a-z-]+/#[a-z]",
    "how long something took": r"performance\.now|perf_counter|time\.monotonic",
    "a wait of so many milliseconds": r"time\.sleep|wait_for_timeout|setTimeout\(done",
}
ALLOWED = {
    ("test_moved.py", "a section of a lesson by its name"),  # whose address must not change
    ("test_group.py", "a wait of so many milliseconds"),  # polls until a request is held
    ("test_faults.py", "a wait of so many milliseconds"),  # between two signs of a reader
    ("test_unloaded.py", "a wait of so many milliseconds"),  # the same, while a script is retried
    ("test_search.py", "a wait of so many milliseconds"),
}


def files() -> list[Path]:
    """The tests of the built site, in a browser or without; benches may look at the clock."""
    return sorted(one for name in ("browser", "site") for one in (TESTS / name).rglob("*.py"))


@pytest.mark.parametrize("habit", HABITS)
def test_no_test_has_the_habit(habit: str) -> None:
    wrong = {
        (path.name, habit)
        for path in files()
        if re.search(HABITS[habit], path.read_text(encoding="utf-8"))
    }
    assert wrong - ALLOWED == set()
