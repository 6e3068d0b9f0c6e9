"""A lesson of the course by itself."""

from __future__ import annotations

import pytest

from macros.lessons.course import Lesson
from macros.lessons.model import Role


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Руководитель: кому какого клиента", "Кому какого клиента"),
        ("План на 90 дней", "План на 90 дней"),
    ],
)
def test_on_the_map_a_title_does_not_repeat_its_role(title: str, short: str) -> None:
    assert Lesson("x", title, Role.MANAGER).short == short
