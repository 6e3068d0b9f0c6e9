"""What of a question is emphasised: of a long case the question alone."""

from __future__ import annotations

import pytest

from macros.quiz.kind import STORY, emphasised

CASE = "Завод в Кургане ждёт до вечера имя того, кто будет его вести. " * 2
CASES = {
    "short": ("Кто лидер? Отметьте одного.", "Кто лидер? Отметьте одного."),
    "a case": (f"{CASE}Кому отдать?", f"{CASE}**Кому отдать?**"),
    "an answer's form": (f"{CASE}Кому? Одно слово", f"{CASE}**Кому? Одно слово**"),
    "an order": (f"{CASE}Расставьте шаги", f"{CASE}**Расставьте шаги**"),
    "words of people": (f"{CASE}«Кому?» — спросил он. Что ответить?", None),
    "marked by its author": (f"{CASE}**Кому** отдать?", f"{CASE}**Кому** отдать?"),
    "one long sentence": ("а " * STORY, "а " * STORY),
}


@pytest.mark.parametrize(("ask", "said"), CASES.values(), ids=CASES)
def test_of_a_long_case_the_question_is_loud(ask: str, said: str | None) -> None:
    expected = said or f"{CASE}«Кому?» — спросил он. **Что ответить?**"
    assert emphasised(ask) == expected
