"""What is solved by the options alone, and which words give it away."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from macros.author import cli, guess
from macros.author.bank import guessable, telling
from macros.author.guess import Item, Telling
from macros.author.measures import measures
from macros.kit.errors import Mistakes
from macros.quiz import bank

ASKS = "Спросить обоих"
"""A right option by its tone."""
EXCUSE = "Подождать, раз некогда"


def lesson(name: str, count: int, *options: str, right: int = 0) -> list[Item]:
    """So many questions with these options, each in other words."""
    return [
        Item(
            name,
            f"{name}-{n}",
            tuple(f"{one} {name}{n}{k}" for k, one in enumerate(options)),
            right,
        )
        for n in range(count)
    ]


TOLD = [*lesson("a", 9, EXCUSE, ASKS, EXCUSE, right=1), *lesson("b", 9, ASKS, EXCUSE, EXCUSE)]
PLAIN = [*lesson("a", 9, "Да", "Да", "Да", right=1), *lesson("b", 9, "Да", "Да", "Да", right=2)]


def test_what_tells_in_one_lesson_solves_the_other() -> None:
    assert set(guess.solved(TOLD).values()) == {1}
    assert guess.percent(TOLD, guess.solved(TOLD)) == 100


def test_where_nothing_tells_it_is_as_good_as_chance_wherever_the_key_stands() -> None:
    solved = guess.solved(PLAIN)
    assert sum(solved.values()) == pytest.approx(guess.chance(PLAIN)) == pytest.approx(6)


def test_a_lesson_says_nothing_of_itself() -> None:
    alone = lesson("a", 9, ASKS, EXCUSE)
    assert set(guess.solved(alone).values()) == {0.5}


def test_a_tone_that_is_turned_round_is_never_taken_for_right() -> None:
    turned = [*TOLD, *lesson("c", 3, ASKS, EXCUSE, EXCUSE, right=2)]
    assert {told for name, told in guess.solved(turned).items() if name.startswith("c")} == {0}


@pytest.mark.parametrize(("count", "easy"), [(40, True), (39, False)])
def test_few_questions_are_not_judged(count: int, *, easy: bool) -> None:
    half = count // 2
    found = [*lesson("a", half, ASKS, EXCUSE), *lesson("b", count - half, ASKS, EXCUSE)]
    assert guess.too_easy(found) is easy


def test_a_bank_at_chance_is_not_too_easy() -> None:
    assert not guess.too_easy(
        [*lesson("a", 30, "Да", "Да", "Да"), *lesson("b", 30, "Да", "Да", "Да")]
    )


@pytest.mark.parametrize(
    ("counts", "right", "tells"),
    [
        ((2, 8), False, False),
        ((2, 9), False, True),
        ((0, 9), False, False),  # too few to say anything
        ((0, 10), False, True),
        ((9, 1), False, False),
        ((8, 2), True, False),
        ((9, 2), True, True),
        ((2, 9), True, False),
    ],
)
def test_words_tell_from_four_to_one_on(
    counts: tuple[int, int], *, right: bool, tells: bool
) -> None:
    assert measures().telling == 4
    assert Telling({"раз": counts}, right=right).tells is tells


def test_words_are_counted_whole_with_any_end_where_there_is_a_star() -> None:
    options = ("Раз так, ждать", "Разобрать и узнать", "Сразу всё-таки уйти, чтобы не мешать")
    excuses, virtues = guess.telling([Item("a", "a", options, 1)])
    assert {word for word, counts in excuses.words.items() if any(counts)} == {
        "раз",
        "всё-таки",
        "чтобы не",
    }
    assert virtues.words["узна*"] == (1, 0)
    assert excuses.counts == (0, 3)


def write(root: Path, name: str, count: int, *options: str) -> None:
    questions = [
        {
            "id": f"{name}-{n}",
            "kind": "choice",
            "where": f"{name}#a",
            "ask": "Что сделать?",
            "options": [
                {"id": f"o{k}", "text": f"{text} {n}{k}", "right": k == 0, "why": "Вот."}
                for k, text in enumerate(options)
            ],
        }
        for n in range(count)
    ]
    path = root / f"quizzes/{name}.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump({"title": "Т", "questions": questions}), encoding="utf-8")


def test_the_command_names_what_is_solved_and_fails_above_the_ceiling(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("first", "second"):
        write(tmp_path, name, 20, ASKS, EXCUSE, EXCUSE)
    write(tmp_path, "showcase", 1, EXCUSE, ASKS)
    assert cli.main(["guess"], tmp_path) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[1].split()[:4] == ["first", "20,0", "20", "100"]
    assert "first-19" in told[1]
    assert "наугад 33 %" in told[3]
    assert told[4].startswith(
        "слова неверных: в верных и неверных вариантах 0 : 80, предел 1 : 4; раз 0"
    )
    assert told[5].endswith("ни одного")
    for name in ("first", "second"):
        write(tmp_path, name, 20, "Да", "Да", "Да")
    assert cli.main(["guess"], tmp_path) == 0


def test_as_rules_of_lint_they_say_one_line_each(tmp_path: Path) -> None:
    for name in ("first", "second"):
        write(tmp_path, name, 20, ASKS, EXCUSE, EXCUSE)
    course: Any = SimpleNamespace(quizzes=bank.read(tmp_path / "quizzes", Mistakes()))
    (easy,), (word,) = guessable(course), telling(course)
    assert easy.text.startswith("по одним вариантам решается 100 % вопросов choice; нужно")
    assert "как 0 : 80" in word.text
    for name in ("first", "second"):
        write(tmp_path, name, 19, ASKS, "Да", "Да")
    course.quizzes = bank.read(tmp_path / "quizzes", Mistakes())
    assert [*guessable(course), *telling(course)] == []
