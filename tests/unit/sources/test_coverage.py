"""Which section of which lesson teaches a claim."""

from __future__ import annotations

from pathlib import Path

from macros.kit.markdownfile import Page
from macros.sources.article import coverage


def page(src: str, text: str) -> Page:
    return Page(Path(src), src, text)


LESSON = """# Урок
Сверху.{{ claim("C01") }}
## Раздел { #a }
Мысль.{{ claim("C02") }} Она же.{{ claim("C02") }}
### Без имени
Ещё.{{ claim("C03") }}
"""


def test_a_claim_belongs_to_the_last_section_with_an_id_above_it() -> None:
    found = coverage([page("lessons/x.md", LESSON)])
    assert {name: [one.anchor for one in places] for name, places in found.items()} == {
        "C01": [""],
        "C02": ["a"],
        "C03": ["a"],
    }


def test_only_lessons_teach() -> None:
    assert not coverage([page("sources.md", LESSON), page("showcase.md", LESSON)])
