"""The parts of a page as its cover lists them, with minutes that are computed and not guessed."""

from __future__ import annotations

from pathlib import Path

from macros.kit import markdownfile
from macros.kit.errors import Mistakes
from macros.kit.markdownfile import Page
from macros.quiz import bank
from macros.steps.parts import parts_of

ROOT = Path(__file__).parents[3]
TEN_MINUTES = 10


def page(source: str) -> Page:
    return Page(Path("x.md"), "x.md", source)


def test_a_section_is_a_part_and_takes_a_minute_for_150_words() -> None:
    source = f"# Т\n\n## **А** {{ #a }}\n\n{'слово ' * 301}\n\n## Б {{ #b }}\n\n- [и](x.md)\n"
    found = parts_of(page(source), {})
    assert [(one.id, one.title, one.minutes) for one in found] == [("a", "А", 3), ("b", "Б", 1)]


def test_a_page_without_sections_has_no_parts() -> None:
    assert parts_of(page("# Т\n\nТекст.\n"), {}) == []


def test_a_case_can_be_begun_by_itself() -> None:
    source = "# Т\n\n## А { #a }\n\n### **Б** { #b }\n\n### В\n\n## Г { #g }\n\n### Д { #d }\n"
    assert [one.cases for one in parts_of(page(source), {})] == [(("b", "Б"),), (("d", "Д"),)]


def test_a_lesson_has_a_part_before_its_first_section_and_one_for_the_work() -> None:
    names = ["do", "celi", "kto", "oshibka", "glavnoe"]
    source = "# Т\n\nСлучай.\n\n" + "\n\n".join(f"## {one} {{ #{one} }}" for one in names)
    found = [(one.id, one.title) for one in parts_of(page(source), {})]
    assert found == [("nachalo", ""), ("kto", "kto"), ("oshibka", "oshibka")]


def test_no_part_of_the_course_takes_more_than_ten_minutes_with_its_questions() -> None:
    mistakes = Mistakes()
    questions = bank.read(ROOT / "quizzes", mistakes)
    mistakes.stop()
    pages = markdownfile.read(ROOT / "docs")
    long = {
        (src, one.id): one.minutes
        for src, lesson in pages.items()
        if src.startswith("lessons/")
        for one in parts_of(lesson, questions)
        if one.minutes > TEN_MINUTES
    }
    assert long == {}
