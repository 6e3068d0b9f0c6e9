"""Slips of the keyboard are found, and nothing that is meant is taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.author.proofread import RULES, of_page, slips
from macros.kit.markdownfile import Page


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("Два  пробела", 3, "два пробела подряд после «Два»"),
        ("Слово , и ещё", 5, "пробел перед знаком «,»"),
        ("Если… , то", 5, "пробел перед знаком «,»"),
        ("Слово .", 5, "пробел перед знаком «.»"),
        ("Что скажете ?", 11, "пробел перед знаком «?»"),
        ("Вот что : два", 7, "пробел перед знаком «:»"),
        ("На 30 % , не больше", 7, "пробел перед знаком «,»"),
        ("**Слово** .", 9, "пробел перед знаком «.»"),
        ("Одно.Другое", 4, "нет пробела после знака: «Одно.Другое»"),
        ("одно,другое", 4, "нет пробела после знака: «одно,другое»"),
        ("Прoдавец", 2, "латинское «o»"),
        ("Cклад", 0, "латинское «C»"),
        ("«Слово", 0, "не закрыта кавычка перед «Слово»"),
        ("Слово»", 5, "лишняя закрывающая кавычка после «Слово»"),
        ("«а «б» в", 0, "не закрыта кавычка перед «а»"),
        ("ВПИШИТЕ ответ", 0, "осталась заготовка"),
    ],
)
def test_a_slip_is_told_where_it_is(text: str, at: int, said: str) -> None:
    found = list(slips(text))
    assert [(place, said in told) for place, told in found] == [(at, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Обычная фраза, с «кавычками «внутри»», тире — и числами: 1 : 2, 10:30, 2,5.",
        "Слово… и слово ... вот",
        "Код `a  b , c.д` и адрес [слово](lessons/a.md#b), и https://а.рф/б.в",
        "Мысль.{{ claim('C05') }} Другая {{ ours() }}, третья{{ f('а.б') }}.",
        "Excel-таблица, CRM, план-факт, 1С, SMS-рассылка, VIP",
        "| Роль  | Часы  |\n| :---  | ---:  |",
        "-   пункт\n1.  первый\n    продолжение  \n    его",
        '!!! case "Случай: «Слово»"',
        "## Раздел { #razdel .klass }",
        "<b>Слово</b>, ещё <br> и < меньше",
        "файл .csv и :material-pencil: значок",
    ],
)
def test_what_is_meant_is_no_slip(text: str) -> None:
    assert list(slips(text)) == []


def test_on_a_page_each_slip_has_its_line_and_column() -> None:
    head, code = "---\na: б  в\n---\n\n# Т\n\n", "```\nкод , тут\n```\n\n"
    source = f"{head}Первая строка\nвторая , вот.\n\n{code}«Абзац\n"
    found = of_page(Page(Path("docs/x.md"), "x.md", source))
    assert [(one.line, one.column) for one in found] == [(8, 7), (14, 1)]


def test_every_rule_says_what_it_is_for() -> None:
    assert all(rule.__doc__ for rule in RULES)
