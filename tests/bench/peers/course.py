"""The same questions for both tools: what is written into the two copies of the project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.tools.project import Changes

# Material's navigation is no part of the comparison: the pages stay out of it.
NOT_IN_NAV = ("not_in_nav: |\n", "not_in_nav: |\n  bench-*.md\n")
PLUGIN = ("plugins:\n", "plugins:\n  - mkdocs_quiz\n")  # with the settings it is shipped with

PAGE = """---
description: Страница для замера вопросов, которой нет и не будет в курсе.
---

# Вопросы для замера

## Раздел {{ #razdel }}

Текст раздела, одинаковый на всех страницах.

{questions}
"""
OURS = """  - id: {id}
    kind: choice
    where: {page}#razdel
    case: true
    ask: {ask}
    options:
"""
OUR_OPTION = '      - {{id: {id}, text: "{text}", {right}why: "{why}"}}\n'
THEIRS = """<quiz>
{ask}
{options}

Где это объяснено: [Раздел](#razdel)
</quiz>
"""
THEIR_OPTION = "- [{mark}] {text}\n> {why}"


@dataclass(frozen=True)
class Option:
    """One answer to pick, and why it is right or not."""

    id: str
    text: str
    why: str
    right: bool = False


OPTIONS = [
    Option("go", "Поеду сам", "Сделку закроете, а продавец не научится."),
    Option("both", "Поедем вдвоём", "Вести будет он, вы поможете.", right=True),
    Option("stay", "Не поеду", "Сначала узнайте, в чём трудность."),
    Option("other", "Пошлю другого продавца", "Клиент начнёт заново, а трудность останется."),
]


def page(size: int) -> str:
    """The name of the page that holds so many questions."""
    return f"bench-{size}"


def asked(size: int) -> Iterator[str]:
    """The questions themselves, each in its own words."""
    for number in range(1, size + 1):
        yield f"Продавец {number} просит вас поехать на встречу вместо него. Что вы ответите?"


def bare(size: int) -> Changes:
    """The page without its questions."""
    return {f"docs/{page(size)}.md": PAGE.format(questions="")}


def ours(size: int) -> Changes:
    """The page with our questions, and their file."""
    options = "".join(
        OUR_OPTION.format(
            id=one.id, text=one.text, why=one.why, right="right: true, " if one.right else ""
        )
        for one in OPTIONS
    )
    questions = "".join(
        OURS.format(id=f"{page(size)}-{number}", page=page(size), ask=ask) + options
        for number, ask in enumerate(asked(size), 1)
    )
    return {
        f"docs/{page(size)}.md": PAGE.format(questions=f'{{{{ quiz("{page(size)}") }}}}'),
        f"quizzes/{page(size)}.yml": f"title: Замер\nquestions:\n{questions}",
    }


def theirs(size: int) -> Changes:
    """The page with the same questions in the other tool's words."""
    options = "\n".join(
        THEIR_OPTION.format(mark="x" if one.right else " ", text=one.text, why=one.why)
        for one in OPTIONS
    )
    questions = "\n".join(THEIRS.format(ask=ask, options=options) for ask in asked(size))
    return {f"docs/{page(size)}.md": PAGE.format(questions=questions)}


def config(text: str, *, plugin: bool) -> str:
    """Our mkdocs.yml with the pages out of the navigation and, for the other tool, its plugin."""
    for old, new in [NOT_IN_NAV, PLUGIN] if plugin else [NOT_IN_NAV]:
        if old not in text:
            raise ValueError(f"mkdocs.yml has no line {old.strip()!r}: see {__name__}")
        text = text.replace(old, new, 1)
    return text
