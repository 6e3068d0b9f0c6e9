"""A page loads the styles of what it calls and the modules of the elements it holds."""

from __future__ import annotations

from macros.finish import head

IMPORTS = {"quiz/question": ["kit/dom", "quiz/state"], "final/check": ["kit/dom"], "kit/dom": []}


def test_a_module_is_announced_with_what_it_imports_and_once() -> None:
    html = f"<head>{head.MARKER}</head><final-check></final-check><quiz-question kind='a>b'>"
    lines = head.complete(html, ["quiz/quiz"], IMPORTS, "../assets/0").splitlines()
    assert [line.split('href="../assets/0/')[1].split('"')[0] for line in lines] == [
        "quiz/quiz.css",
        "final/check.js",
        "kit/dom.js",
        "quiz/question.js",
        "quiz/state.js",
    ]


def test_a_hidden_element_is_not_announced() -> None:
    assert head.modules("<quiz-question id=a hidden></quiz-question>", IMPORTS) == []
    assert head.modules('<quiz-question id="hidden">', IMPORTS) != []


def test_a_tag_of_anyone_else_is_left_alone() -> None:
    assert head.modules("<foreign-tag></foreign-tag>&lt;quiz-question>", IMPORTS) == []


def test_a_page_without_room_for_the_lines_stays_as_it_is() -> None:
    assert head.complete("<head></head>", ["a/b"], {}, "") == "<head></head>"
