"""The bank without its keys, and what a file of answers scores."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.author import blind, cli
from macros.kit.errors import Mistakes
from macros.quiz import bank

RIGHT = "Верный"


def question(name: str, kind: str, options: str, **more: Any) -> dict[str, Any]:
    """A question whose right options are the capitals."""
    texts = [
        {"id": one.lower(), "text": f"{RIGHT if one.isupper() else 'Другой'} {one}", "why": "Вот."}
        | ({"right": True} if one.isupper() else {})
        for one in options
    ]
    return {"id": name, "kind": kind, "where": "x#y", "ask": "**Что?**", "options": texts, **more}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two lessons and what is not asked."""
    number = {
        "id": "num",
        "kind": "number",
        "where": "x#y",
        "ask": "Сколько?",
        "value": 1,
        "why": "Один.",
    }
    files = {
        "first": [
            question("one", "choice", "Abc", context="Фирма."),
            question("two", "several", "ABc"),
        ],
        "second": [question("three", "choice", "aBcd"), number],
        "showcase": [question("shown", "choice", "Ab")],
    }
    (tmp_path / "quizzes").mkdir()
    for name, questions in files.items():
        text = yaml.safe_dump({"title": "Т", "questions": questions})
        (tmp_path / f"quizzes/{name}.yml").write_text(text, encoding="utf-8")
    return tmp_path


def asked(root: Path, seed: str = "1") -> list[blind.Asked]:
    return blind.asked(bank.read(root / "quizzes", Mistakes()), seed)


def test_what_is_printed_has_every_option_and_no_key(root: Path) -> None:
    found = asked(root)
    told = "\n".join(blind.sheet(found, "1"))
    assert [one.question.id for one in found] == ["one", "two", "three"]
    assert "\none\nФирма.\nЧто?\n  а) " in told
    assert "\ntwo (верных может быть несколько)\n" in told
    assert len(re.findall(r"^  [а-г]\) ", told, re.MULTILINE)) == 10
    assert "Вот." not in told
    assert "right" not in told


def test_the_same_seed_gives_the_same_order_and_another_another(root: Path) -> None:
    keys = {seed: [sorted(one.key) for one in asked(root, seed)] for seed in "123456"}
    assert keys["1"] == [sorted(one.key) for one in asked(root, "1")]
    assert len({str(one) for one in keys.values()}) > 2


def file(root: Path, text: str) -> str:
    (root / "answers.txt").write_text(text, encoding="utf-8")
    return str(root / "answers.txt")


def test_answers_are_scored_by_kind_and_lesson_with_chance_beside(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, _ = asked(root)
    wrong = next(letter for letter in "абв" if letter not in one.key)
    text = f"# мои\n\none: {wrong}\ntwo: {', '.join(sorted(two.key)).upper()}\n"
    assert cli.main(["blind", "--answers", file(root, text)], root) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows[1:] == [
        ["choice", "0", "1", "0", "33"],
        ["several", "1", "1", "100", "14"],
        ["first", "1", "2", "50", "24"],
        ["всего", "1", "2", "50", "24"],
        ["без", "ответа:", "1;", "неверно:", "one"],
    ]


MISTAKES = {
    "one а": "нет двоеточия; пишите id, двоеточие, букву",
    "oen: а": "нет вопроса «oen»; возможно, вы имели в виду «one»",
    "one: г": "в ответе на «one» нужны буквы вариантов: а б в",
    "three:": "в ответе на «three» нужны буквы вариантов: а б в г",
    "two: first": "в ответе на «two» нужны буквы вариантов: а б в",
    "one: а б": "у вопроса «one» верный вариант один; оставьте одну букву",
    "two: а\ntwo: б": "на вопрос «two» уже ответили выше; оставьте один ответ",
}


@pytest.mark.parametrize(("text", "says"), MISTAKES.items())
def test_a_line_that_is_no_answer_is_told(
    text: str, says: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = file(root, f"# мои\n{text}\n")
    assert cli.main(["blind", "--answers", given], root) == 1
    number = text.count("\n") + 2
    assert capsys.readouterr().out.splitlines() == [f"{given}:{number}:1: {says}"]


def test_a_file_that_is_not_there_is_told_in_one_line(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert cli.main(["blind", "--answers", "nowhere.txt"], root) == 1
    assert capsys.readouterr().out == "nowhere.txt:1:1: нет такого файла; проверьте имя\n"


def test_a_latin_letter_that_looks_like_ours_is_taken_for_it(root: Path) -> None:
    found = asked(root)
    assert blind.answers(Path(file(root, "one: A")), found) == {"one": {"а"}}
