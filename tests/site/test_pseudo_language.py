"""No word of the interface stands outside of macros/texts/ru.yml.

The site is built with all content, all words and the settings in another alphabet: what is left in
Russian on its pages was written into a template or into Python.
"""

from __future__ import annotations

import re
from pathlib import Path

from macros.lessons.task import CRITERIA
from tests.tools.project import BuildCopy

ROOT = Path(__file__).parents[2]
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
# Armenian has letters enough, in both cases and in their order: what is sorted stays sorted.
PSEUDO = str.maketrans(
    {letter: chr(0x561 + place) for place, letter in enumerate(RUSSIAN)}
    | {letter.upper(): chr(0x531 + place) for place, letter in enumerate(RUSSIAN)}
)
CONTENT = ("docs/**/*.md", "quizzes/**/*.yml", "macros/**/*.yml", "mkdocs.yml")
KNOWN = CRITERIA.strip("*")
"""What stays: the head of a task's criteria, by which the build knows them."""
CYRILLIC = re.compile(r"[а-яё][^<>\n]{0,80}", re.IGNORECASE)


def test_no_word_of_a_page_stands_outside_of_the_texts(
    build_copy: BuildCopy, tmp_path: Path
) -> None:
    changes = {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8").translate(PSEUDO)
        for pattern in CONTENT
        for path in sorted(ROOT.glob(pattern))
    }
    told = CRITERIA.translate(PSEUDO)
    changes = {name: text.replace(told, CRITERIA) for name, text in changes.items()}
    changes["mkdocs.yml"] = changes["mkdocs.yml"].replace("language: ru", "language: en")
    code, printed = build_copy(changes)
    assert code == 0, printed
    site = tmp_path / "copy0/site"
    found = {
        f"{path.relative_to(site)}: {text}"
        for path in site.rglob("*")
        if path.suffix in {".html", ".xml", ".txt", ".json"} and "assets" not in path.parts
        for text in CYRILLIC.findall(path.read_text(encoding="utf-8").replace(KNOWN, ""))
    }
    assert found == set()
    assert "\N{ARMENIAN SMALL LETTER AYB}" in (site / "index.html").read_text(encoding="utf-8")
