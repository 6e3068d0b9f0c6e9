"""A reader of a page in steps has one thought, one question or one box a screen."""

from __future__ import annotations

import re

import pytest

from macros.steps.article import nodes
from macros.steps.split import HARD, framed, steps

TITLE, COVER = "<h1>Т</h1>", '<div class="course-head"></div>'
HEAD = TITLE + COVER
QUIZ = '<section class="course-quiz"><p>Вопрос</p></section>'
CASE = '<div class="admonition case"><p>Случай</p></div>'
NOTE = '<div class="admonition note inline end"><p>Заметка</p></div>'
PAUSE = '<p class="course-pause">Можно остановиться.</p>'
FIGURE = '<figure class="course-picture"></figure>'


def text(words: int, lead: str = "") -> str:
    return f"<p>{f'<strong>{lead}.</strong> ' if lead else ''}{'слово ' * words}</p>"


def kinds(html: str, parts: str = "one") -> list[str]:
    """Each step by its kind and the tags that stand in it."""
    return [
        f"{step.kind}:{'+'.join(node.tag for node in step.nodes)}"
        for step in steps(nodes(html)[1], parts.split())
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(HEAD + text(20), ["cover:h1+div", "read:p"], id="the title is a cover"),
        pytest.param(
            TITLE + "<p>О чём</p>" + COVER + text(20),
            ["cover:h1+p+div", "read:p"],
            id="with a word",
        ),
        pytest.param(text(60) * 3, ["read:p", "read:p", "read:p"], id="a hundred words a step"),
        pytest.param(text(30) * 3, ["read:p+p+p"], id="short paragraphs stay together"),
        pytest.param(text(50) * 2 + text(20), ["read:p+p+p"], id="no mere remainder"),
        pytest.param(
            text(50) + text(30, "Мысль"),
            ["read:p", "read:p"],
            id="a bold beginning is a new thought",
        ),
        pytest.param(text(20) + text(30, "Мысль"), ["read:p+p"], id="but not after a sentence"),
        pytest.param(text(90) + "<ul><li>а</li></ul>", ["read:p+ul"], id="a list stays"),
        pytest.param(
            text(100) + f"<ul><li>{'слово ' * 100}</li></ul>",
            ["read:p", "read:ul"],
            id="a long one",
        ),
        pytest.param(text(50) + text(9, "Главное"), ["main:p+p"], id="what matters, with room"),
        pytest.param(text(99) + text(19, "Главное"), ["read:p", "main:p"], id="and without"),
        pytest.param(text(9, "Главное") + text(9), ["main:p", "read:p"], id="it ends a step"),
        pytest.param(text(9, "Главное") + QUIZ, ["main:p", "ask:section"], id="apart of questions"),
        pytest.param('<h2 id="a">А</h2>' + QUIZ, ["ask:h2+section"], id="a heading leads to them"),
        pytest.param(QUIZ + text(50), ["ask:section", "read:p"], id="after questions a new step"),
        pytest.param('<h2 id="a">А</h2>' + CASE, ["box:h2+div"], id="a heading leads to a box"),
        pytest.param(CASE + text(10), ["box:div+p"], id="a sentence belongs to its box"),
        pytest.param(CASE + CASE, ["box:div", "box:div"], id="a box each"),
        pytest.param(text(50) + FIGURE, ["read:p", "picture:figure"], id="a picture"),
        pytest.param(text(50) + NOTE + text(70), ["read:p+div+p"], id="a note and what it is to"),
        pytest.param(
            '<h2 id="a">А</h2>' + f'<section class="course-end">{text(50)}</section>'
            f'<div class="course-next">{text(50)}</div>',
            ["read:h2+section+div"],
            id="the end of a page",
        ),
        pytest.param(
            text(20) + f'<p class="step">{"слово " * 20}</p>', ["read:p", "read:p"], id="by hand"
        ),
    ],
)
def test_an_article_is_cut_where_a_thought_ends(html: str, expected: list[str]) -> None:
    assert kinds(html) == expected


def test_each_section_is_a_part_and_ends_with_a_step_of_its_own() -> None:
    html = HEAD + CASE + '<h2 id="b">Б</h2>' + text(50) + PAUSE + '<h2 id="c">В</h2>' + QUIZ
    cut = steps(nodes(html)[1], ["a", "b", "c"])
    assert [(step.part, step.kind) for step in cut] == [
        *(("a", "cover"), ("a", "box"), ("a", "end")),
        *(("b", "read"), ("b", "end")),
        ("c", "ask"),
    ]
    assert cut[1].anchor == "a"  # no heading bears it
    assert cut[4].nodes[0].text == "Можно остановиться."


def test_a_part_whose_heading_has_the_anchor_gives_it_to_no_step() -> None:
    assert [step.anchor for step in steps(nodes('<h2 id="a">А</h2>')[1], ["a"])] == [""]


def test_nothing_of_a_page_is_lost_but_where_the_frame_stood() -> None:
    frame = '<steps-frame parts="a b"><nav>Шаги</nav></steps-frame>'
    edit = '<a class="md-content__button" href="#">Правка</a>'
    inside = f'\n{edit}{HEAD}\n{frame}\n<p>1 < 2</p><br>{QUIZ}<h2 id="b">Б</h2><img src="x">\n'
    html = f"<html><article class='a'>{inside}</article></html>"
    whole = framed(html)
    wrappers = re.compile(
        r'<div class="course-step"[^>]*>(.*?)</div>(?=<div class="course-step"|<)'
    )
    assert edit in whole.partition("<steps-frame")[0]
    unwrapped = whole
    while wrappers.search(unwrapped):
        unwrapped = wrappers.sub(r"\1", unwrapped)
    for piece in (HEAD, "<p>1 < 2</p>", QUIZ, '<h2 id="b">Б</h2>', '<img src="x">'):
        assert unwrapped.count(piece) == 1
    assert whole.count("</steps-frame>") == 1
    assert whole.index("<nav>") < whole.index("<h1>") < whole.index("</steps-frame>")


def test_a_page_without_a_frame_stays_as_it_is() -> None:
    html = f"<article>{text(300)}</article>"
    assert framed(html) == html


def test_words_of_scripts_pictures_and_tags_are_none() -> None:
    html = (
        "<div title='один два'><svg><title>три</title></svg>четыре, пять-шесть<select><option>семь"
    )
    html += "</option></select></div>"
    assert [node.words for node in nodes(html)[1]] == [2]


def test_a_list_is_never_torn_from_its_sentence_within_the_hard_limit() -> None:
    html = text(60) + f"<ol><li>{'слово ' * (HARD - 60)}</li></ol>"
    assert kinds(html) == ["read:p+ol"]
