"""Items in a player that is not ours: what it scores, and which reasons it shows.

The player knows QTI 3; a converter, not ours either, reads QTI 2.1 for it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from qti_convert import upgrade_qti2_to_qti3

import macros
from macros.export import cli, qti
from macros.export.course import Course, Part
from macros.kit.errors import Mistakes
from macros.quiz import bank
from tests.tools import server

PLAYER = macros.ROOT / "node_modules/@citolab/qti-components/cdn/index.js"
SHELL = """<!doctype html><meta charset="utf-8"><title>Item</title>
<script type="module" src="../player.js"></script>
<qti-item><item-container item-url="{name}.xml"></item-container></qti-item>"""
ANSWERS: list[tuple[str, Any, float, str]] = [
    ("choice", "second", 1, "Так и сказано"),
    ("choice", "third", 0, "Это третий"),
    ("several", ["a", "o"], 1, "Тоже гласная"),
    ("several", ["a"], 0.5, "Гласная"),
    ("several", ["a", "b"], 0, "Согласная"),
    ("sort", ["review to-manager", "deal to-seller", "stock to-seller"], 0.5, "соседним отделом"),
    (
        "match",
        [f"{one} to-{one}" for one in ("manager", "seller", "integrator")],
        1,
        "растит людей",
    ),
    ("match", ["manager to-seller"], 0, "растит людей"),
    ("order", ["choose", "tell", "together", "leave"], 1, "Сначала"),
    ("order", ["tell", "choose", "together", "leave"], 0, "Сначала"),
    ("number", "20.4", 1, "двадцать"),
    ("number", "85", 0, "долю от месяца"),
    ("text", "ПрЁзентацией", 1, "Так это и зовут"),
    ("text", "реклама", 0, "Реклама говорит"),
    ("reflect", "Поеду", 0, "вести будете вы"),
]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """The player reads the 0.5 of an item as 5 where the browser writes decimals by a comma."""
    with browser.new_context(locale="en-US") as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def player(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a folder with the player, the items of QTI 3 and a page for each."""
    quiz = bank.read(macros.ROOT / "quizzes", Mistakes())["showcase"].content
    course = Course("test", "Курс / проба", [Part(1, "showcase", "Один урок", quiz)])
    fields = cli.read(macros.ROOT, "https://example.org/course/")[1]
    folder = tmp_path_factory.mktemp("player")
    (folder / "items").mkdir()
    shutil.copy(PLAYER, folder / "player.js")
    for name, text in qti.files(course, fields):
        if name.startswith("items/"):
            (folder / name).write_text(upgrade_qti2_to_qti3(text), encoding="utf-8")
            shell = SHELL.format(name=Path(name).stem)
            (folder / name).with_suffix(".html").write_text(shell, encoding="utf-8")
    with server.serve(folder) as url:
        yield url


@pytest.mark.parametrize("case", ANSWERS, ids=lambda case: f"{case[0]}-{case[1]}")
def test_a_foreign_player_scores_an_answer_and_tells_why(
    page: Page, player: str, case: tuple[str, Any, float, str]
) -> None:
    kind, response, score, reason = case
    page.goto(f"{player}items/showcase-{kind}.html")
    item = page.locator("qti-assessment-item")
    expect(item).to_be_attached()
    page.wait_for_function(
        "() => document.querySelector('item-container').shadowRoot"
        ".querySelector('qti-assessment-item')?.getOutcome?.('SCORE')"
    )
    item.evaluate(
        "(item, given) => { item.updateResponseVariable('RESPONSE', given);"
        " item.processResponse(); }",
        response,
    )
    given = item.evaluate("item => Number(item.getOutcome('SCORE').value)")
    assert given == pytest.approx(score)
    shown = item.locator("qti-modal-feedback").get_by_text(reason)
    expect(shown.first).to_be_visible()
