"""The types of shared fields are declared once, and each can be told to an author."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.kit import fields

ROOT = Path(__file__).parents[3]


def test_no_model_declares_a_shared_field_anew() -> None:
    again = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "macros").rglob("*.py"))
        if path.name != "fields.py"
        and any(
            text in path.read_text(encoding="utf-8")
            for text in (*fields.PATTERNS, "[str, Field(min_length=1)]")
        )
    ]
    assert again == []


@pytest.mark.parametrize(
    ("field", "right", "wrong"),
    [
        (fields.Id, "first-one", "First"),
        (fields.Claim, "C05", "X05"),
        (fields.ClaimOrGap, "X05", "E05"),
        (fields.Where, "leader#termin", "leader"),
    ],
)
def test_a_pattern_is_told_in_words(field: object, right: str, wrong: str) -> None:
    adapter = TypeAdapter(field)
    adapter.validate_python(right)
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(wrong)
    assert caught.value.errors()[0]["ctx"]["pattern"] in fields.PATTERNS
