"""Relative addresses, from page to page and from page to file."""

from __future__ import annotations

import pytest

from macros.kit.addresses import relative


@pytest.mark.parametrize(
    ("target", "base", "address"),
    [
        ("sources/", "lessons/leader/", "../../sources/"),
        ("lessons/leader/", "lessons/leader/", "./"),
        ("lessons/leader/", "", "lessons/leader/"),
        ("", "lessons/leader/", "../../"),
        ("", "", "./"),
        ("course.json", "lessons/leader/", "../../course.json"),
        ("assets/0a1b2c3d", "", "assets/0a1b2c3d"),
    ],
)
def test_an_address_leads_from_its_base_to_its_target(target: str, base: str, address: str) -> None:
    assert relative(target, base) == address
