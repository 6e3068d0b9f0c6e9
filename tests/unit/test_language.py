"""Scripts hold no words of the interface: macros/texts/ru.yml has them, templates say them."""

from __future__ import annotations

import re
from pathlib import Path

ASSETS = Path(__file__).parents[2] / "docs/assets"
COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
RULES = {
    "calendar/event.js": "how calendars name what was called off",
    "calendar/titles.js": "endings by which a word of a title is known",
    "quiz/amounts.js": "numbers in words, and words that say «roughly»",
    "quiz/kinds/text.js": "ё is е in what is typed",
    "quiz/phrases.js": "endings, and words that say nothing or turn the others round",
    "quiz/units.js": "units in their forms",
    "search/excerpt.js": "where a Russian sentence begins",
    "search/forms.js": "forms of Russian words",
    "search/irregular.js": "words of several stems",
    "search/query.js": "small words, and what a Russian word is made of",
}
"""Scripts that know Russian as a language, and what of it."""


def test_only_rules_of_the_language_are_in_russian() -> None:
    russian = {
        path.relative_to(ASSETS).as_posix()
        for path in ASSETS.rglob("*.js")
        if CYRILLIC.search(COMMENT.sub("", path.read_text(encoding="utf-8")))
    }
    assert russian == set(RULES)
