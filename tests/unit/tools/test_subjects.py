"""The subject of a commit begins with its part."""

from __future__ import annotations

import pytest

from tests.tools.subjects import complaints


@pytest.mark.parametrize(
    "subject",
    [
        "quiz: Ask for the reason first",
        "tests/browser: Open the showcase",
        "ci: Publish what the checks passed",
        "python: bump the python group with 3 updates",
        "Merge branch 'search'",
        'Revert "quiz: Ask for the reason first"',
    ],
)
def test_a_subject_that_names_its_part_passes(subject: str) -> None:
    assert complaints([subject]) == []


@pytest.mark.parametrize(
    ("subject", "way_out"),
    [
        ("Give back to nobody what its reader has erased", "begin with the part"),
        ("quiz:", "begin with the part"),
        ("Quiz: ask", "begin with the part"),
        ("two words: ask", "begin with the part"),
        (f"quiz: {'a' * 100}", "longer than 100"),
    ],
)
def test_another_is_told_with_the_way_out(subject: str, way_out: str) -> None:
    (line,) = complaints([subject])
    assert subject in line
    assert way_out in line
