"""The faults of the theme that we mend are still there; if not, the mending can go."""

from __future__ import annotations

from pathlib import Path

import material
import pytest

from macros.finish import fixes

TEMPLATES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted((Path(material.__file__).parent / "templates").rglob("*.html"))
)


@pytest.mark.parametrize("wrong", [one for one in fixes.FIXES if "tabindex" not in one])
def test_the_theme_still_has_the_fault(wrong: str) -> None:
    assert wrong in TEMPLATES


def test_the_theme_still_writes_an_empty_tabindex() -> None:
    assert 'tabindex="{{' in TEMPLATES


def test_the_theme_still_labels_a_switch_that_may_be_missing() -> None:
    assert fixes.LABEL in TEMPLATES
    assert fixes.mend('<label for="__toc">') == "<label>"
    both = '<input id="__toc"><label for="__toc">'
    assert fixes.mend(both) == both


def test_a_sign_behind_a_term_does_not_begin_the_next_line() -> None:
    term = '<button type="button" class="course-term" popovertarget="term-a">слово</button>'
    card = '<span id="term-a" class="course-term__card" popover><b>А.</b> <button>x</button></span>'
    line = '<span class="course-term__line">'
    cases = {
        f"Вот {term}{card}. Да": f"Вот {line}{term}.</span>{card} Да",
        f"«{term}{card}», и": f"{line}«{term}»,</span>{card} и",
        f"{term}{card} и {term}{card}": f"{line}{term}</span>{card} и {line}{term}</span>{card}",
    }
    for html, expected in cases.items():
        assert fixes.glue(html) == expected
