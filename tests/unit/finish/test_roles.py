"""A lesson has the mark of its role in the navigation, and nothing else has."""

from __future__ import annotations

import pytest

from macros.finish.roles import mark

SIGN = "<i>П</i>"
TEXT = '<span class="md-ellipsis">Урок</span>'


@pytest.mark.parametrize(
    ("url", "entry", "sign"),
    [
        ("", '<a href="lessons/one/" class="md-nav__link">', SIGN),
        ("my/plan/", '<a href="../../lessons/one/" class="md-nav__link">', SIGN),
        ("lessons/one/", '<a href="./" class="md-nav__link md-nav__link--active">', SIGN),
        ("lessons/one/", '<label class="md-nav__link md-nav__link--active" for="__toc">', SIGN),
        ("my/plan/", '<label class="md-nav__link md-nav__link--active" for="__toc">', ""),
        ("", '<a href="lessons/two/" class="md-nav__link">', ""),
        ("lessons/one/", '<a href="#part" class="md-nav__link">', ""),
        ("", '<a href="lessons/one/" class="md-tabs__link">', ""),
    ],
)
def test_only_an_entry_of_the_menu_that_leads_to_a_lesson_is_marked(
    url: str, entry: str, sign: str
) -> None:
    html = mark(f"{entry} {TEXT}", url, {"lessons/one/": SIGN})
    assert html == f"{entry} {sign}{TEXT}"
    assert mark(html, url, {"lessons/one/": SIGN}) == html
