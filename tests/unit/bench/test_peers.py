"""The bench beside mkdocs-quiz: both get the same questions, and its numbers are what they say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import yaml

from macros.quiz.model import Quiz
from tests.bench.peers import __main__ as bench
from tests.bench.peers import course, sites, table
from tests.bench.peers.page import Answers, Load
from tests.tools import project

SETTINGS = '<script id="__config">{"search": "../assets/javascripts/workers/search.js"}</script>'
THEME = SETTINGS + '<script src="../assets/javascripts/bundle.js"></script>'
OURS = '<script src="../assets/0a1b2c3d/main.js" type="module"></script>'
PRELOAD = '<link rel="modulepreload" href="../assets/0a1b2c3d/quiz/question.js">'
STYLE = '<link rel="stylesheet" href="../assets/0a1b2c3d/quiz/quiz.css">'
THEIRS = "<script defer>initializeQuizzes()\n</script>"
THEIR_STYLE = "<style>.quiz { color: red }</style>"
BARE = THEME + OURS


def loaded(**changed: float) -> Load:
    return replace(Load(0, 0, 0, 0, frozenset()), **changed)  # type: ignore[arg-type]


def answered(**changed: float) -> Answers:
    return replace(Answers(40, 1, frozenset(), None), **changed)  # type: ignore[arg-type]


def measured(
    *, still: float = 0, awake: float = 0, click: float = 40, kept: int = 9
) -> table.Measured:
    return table.Measured(
        still=[loaded(blocking=still, tasks=int(still > 0))],
        awake=[loaded(blocking=awake, tasks=int(awake > 0))],
        answers=[answered(click=click, kept=kept), answered(click=click)],
        slow=[],
        bytes=1000,
    )


def row(lines: list[str], title: str) -> str:
    return next(one for one in lines if one.startswith(title))


def test_both_tools_ask_the_same_questions_with_the_same_options_and_reasons() -> None:
    files = course.ours(3)
    ours = Quiz.model_validate(yaml.safe_load(str(files["quizzes/bench-3.yml"]))).questions
    page = str(course.theirs(3)["docs/bench-3.md"])
    asked = re.findall(r"<quiz>\n(.+)\n((?:- .+\n> .+\n)+)", page)
    assert [one.ask for one in ours] == [ask for ask, _ in asked] == list(course.asked(3))
    for question, (_, written) in zip(ours, asked, strict=True):
        options = re.findall(r"- \[(.)\] (.+)\n> (.+)\n", written)
        assert [(one.right, one.text, one.why) for one in question.options] == [
            (mark == "x", text, why) for mark, text, why in options
        ]


def test_apart_from_the_questions_the_three_pages_are_one() -> None:
    bare = str(course.bare(2)["docs/bench-2.md"]).strip()
    for write in (course.ours, course.theirs):
        assert str(write(2)["docs/bench-2.md"]).startswith(bare)


def test_only_the_other_course_gets_the_other_plugin() -> None:
    text = (project.ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "mkdocs_quiz" in course.config(text, plugin=True)
    assert "mkdocs_quiz" not in course.config(text, plugin=False)


def test_a_config_that_has_become_another_is_told_instead_of_measured() -> None:
    with pytest.raises(ValueError, match="not_in_nav"):
        course.config("site_name: Курс\n", plugin=False)


def test_the_page_without_scripts_keeps_the_themes_and_loses_ours() -> None:
    assert sites.still(STYLE + PRELOAD + BARE, BARE, ours=True) == STYLE + THEME


def test_the_other_page_without_scripts_loses_only_what_its_plugin_has_added() -> None:
    assert sites.still(BARE + THEIR_STYLE + THEIRS, BARE, ours=False) == BARE + THEIR_STYLE


def test_what_is_written_into_the_page_weighs_and_what_is_on_every_page_does_not() -> None:
    assert sites.inline(BARE, BARE) == 0
    both = sites.inline(BARE + THEIRS + THEIR_STYLE, BARE)
    assert both > sites.inline(BARE + THEIRS, BARE) > 0


def test_the_other_tool_is_no_part_of_the_site() -> None:
    for name in ("requirements.txt", "tests/requirements.txt"):
        assert "quiz" not in (project.ROOT / name).read_text(encoding="utf-8")


def test_the_other_tool_is_pinned_by_hash() -> None:
    text = sites.REQUIREMENTS.read_text(encoding="utf-8")
    pinned = re.split(r"\n(?=\w)", text)[1:]
    assert len(pinned) == 2
    assert all("==" in one and "--hash=sha256:" in one for one in pinned)


def test_what_the_static_page_costs_is_not_blamed_on_the_scripts() -> None:
    lines = table.table(9, measured(still=200, awake=230), measured(still=100, awake=400))
    assert row(lines, "blocking added").split()[3:] == ["30", "300", "0.10"]


def test_a_missed_target_is_named_and_a_met_one_is_not_praised() -> None:
    ours, theirs = measured(awake=100, click=20, kept=1000), measured(awake=200, kept=700)
    lines = table.table(1000, ours, theirs)
    assert row(lines, "click to feedback").endswith("≤ 0.5")
    assert row(lines, "blocking added").endswith("≤ 0.2, missed")
    assert row(lines, "long tasks").endswith("none, missed")
    assert row(lines, "answers after").endswith("all saved")


def test_answers_that_were_lost_miss_the_target() -> None:
    lines = table.table(1000, measured(kept=999), measured(kept=1000))
    assert row(lines, "answers after").endswith("all saved, missed")


def test_where_the_other_tool_adds_nothing_there_is_no_ratio() -> None:
    lines = table.table(9, measured(awake=10), measured())
    assert "–" in row(lines, "blocking added")


def test_a_slow_click_has_a_target_in_milliseconds_at_each_size() -> None:
    slow, fast = measured(), measured()
    slow.slow, fast.slow = [90, 130, 120], [60, 60, 60]
    assert "≤ 100 ms, missed" in table.table(100, slow, fast)[-1]
    assert table.table(1000, slow, fast)[-1].endswith("≤ 200 ms")


def test_no_tool_is_always_the_first() -> None:
    assert list(bench.turns(2)) == [(0, "ours"), (0, "theirs"), (1, "theirs"), (1, "ours")]
