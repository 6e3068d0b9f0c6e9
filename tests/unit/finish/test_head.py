"""A page loads the styles of what it calls and the modules of the elements it holds."""

from __future__ import annotations

from macros.finish import head

IMPORTS = {"quiz/question": ["kit/dom", "quiz/state"], "final/check": ["kit/dom"], "kit/dom": []}


def test_a_module_is_announced_with_what_it_imports_and_once() -> None:
    html = "<final-check></final-check><quiz-question kind='a>b'></quiz-question>"
    lines = head.links(html, ["quiz/quiz"], IMPORTS, "../assets/0")
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


def test_the_lines_come_where_the_theme_leaves_room() -> None:
    room = f"<head>{head.MARKER}</head>"
    assert head.complete(room, ["<a>"]) == "<head><a></head>"
    assert head.complete(room, []) == "<head></head>"
    assert head.complete("<head></head>", ["<a>"]) == "<head></head>"


def test_only_a_site_with_a_repository_says_where_issues_are_opened() -> None:
    (line,) = head.issues("https://example.org/a/b/edit/main/docs/")
    assert 'content="https://example.org/a/b/issues/new"' in line
    assert list(head.issues("")) == []
