"""A term by itself: how a page may call it, and where it stands in the alphabet."""

from __future__ import annotations

import pytest

from macros.glossary.model import Glossary, Term


def term(name: str, *forms: str) -> Term:
    return Term.model_validate({"id": "x", "name": name, "forms": list(forms), "text": "Это."})


@pytest.mark.parametrize("word", ["стык", "Стыке", "«стык»", "СТЫК", "стык\u00a0отделов"])
def test_a_page_may_write_a_form_as_its_sentence_asks(word: str) -> None:
    assert term("стык отделов", "стык", "стыке").spelled(word)


@pytest.mark.parametrize("word", ["стыки", "сты", "", "стык отдела"])
def test_a_form_that_nobody_wrote_down_is_none(word: str) -> None:
    assert not term("стык отделов", "стык", "стыке").spelled(word)


def test_yo_says_nothing() -> None:
    assert term("расчёт").spelled("Расчет")
    assert term("ёмкость").letter == "Е"


def test_a_name_begins_its_line_with_a_capital() -> None:
    assert term("стык отделов").title == "Стык отделов"
    assert term("KPI").title == "KPI"


def test_terms_stand_in_the_order_of_the_alphabet() -> None:
    names = ["яма", "Ель", "ёлка", "стык", "ерш"]
    found = Glossary(terms=[term(name) for name in names]).in_order
    assert [one.name for one in found] == ["ёлка", "Ель", "ерш", "стык", "яма"]
