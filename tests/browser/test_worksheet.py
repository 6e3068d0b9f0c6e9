"""A reader prints the questions: a worksheet to fill in by hand, the key on a sheet of its own."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import RIGHTLY, ask, find, miss, solve

EIGHT = list(RIGHTLY)


@pytest.fixture
def paper(page: Page) -> Page:
    """The showcase as a printer gets it, by a reader who is there."""
    ask(page, "choice")
    return printed(page)


def printed(page: Page) -> Page:
    page.mouse.move(5, 5)
    page.wait_for_function("!!customElements.get('quiz-key')")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return page


def key_of(page: Page, kind: str) -> Locator:
    """The key that stands at the end for a question."""
    return page.locator(".course-key__question").nth(EIGHT.index(kind))


def seen(locator: Locator) -> list[Locator]:
    return [one for one in locator.all() if one.is_visible()]


@pytest.mark.parametrize("kind", EIGHT)
def test_nothing_to_press_is_printed(paper: Page, kind: str) -> None:
    question = find(paper, kind)
    assert seen(question.locator("button, summary")) == []
    assert seen(question.get_by_role("group", name="Уверены?")) == []
    expect(question.locator("legend").first).to_be_visible()


def test_there_are_boxes_to_tick(paper: Page) -> None:
    for kind, boxes in (("choice", 3), ("several", 3), ("sort", 12)):
        found = seen(find(paper, kind).locator("[data-row] input"))
        assert len(found) == boxes
        assert all((one.bounding_box() or {"width": 0})["width"] >= 10 for one in found)


@pytest.mark.parametrize(
    ("kind", "fields"), [("match", "select"), ("number", "input"), ("text", "input")]
)
def test_a_field_becomes_a_line_to_write_on(paper: Page, kind: str, fields: str) -> None:
    found = seen(find(paper, kind).locator(f"[data-row] {fields}, .course-question__typed input"))
    assert found
    for one in found:
        style = "one => { const s = getComputedStyle(one); return [s.borderTopWidth,"
        style += " s.borderBottomWidth, s.appearance]; }"
        assert one.evaluate(style) == ["0px", "1px", "none"]
        assert (one.bounding_box() or {"width": 0})["width"] >= 100


def test_what_to_match_from_is_printed_as_a_list(paper: Page) -> None:
    question = find(paper, "match")
    expect(question.get_by_text("Выбирайте из\u00a0этих:")).to_be_visible()
    expect(question.get_by_role("listitem").filter(has_text="За собственную")).to_be_visible()
    assert len(seen(question.locator(".course-question__paper li"))) == 5


def test_steps_have_a_place_for_their_number(paper: Page) -> None:
    for step in find(paper, "order").locator("[data-row]").all():
        assert step.evaluate("one => getComputedStyle(one, '::before').content") == '"____"'


def test_own_words_have_room(paper: Page) -> None:
    box = find(paper, "reflect").locator("textarea").first.bounding_box()
    assert box
    assert box["height"] >= 80


def test_no_key_stands_by_the_questions(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    miss(find(page, "match"), "match")
    printed(page)
    assert seen(page.locator("quiz-question [data-part=key]")) == []
    assert seen(page.locator("quiz-question .course-question__why")) == []


@pytest.mark.parametrize(
    ("kind", "asked", "says"),
    [
        ("choice", "Выберите второй ответ", ["Верно:", "Второй", "Это первый", "Это третий"]),
        ("several", "Какие буквы", ["Верно:", "Неверно:", "Тоже гласная"]),
        ("sort", "Разложите дела", ["Растёт человек", "— Интегратор", "Это распределение"]),
        ("match", "Кто за", ["За результат руками", "Он растит людей", "договаривается он"]),
        ("order", "Расставьте шаги", ["Сначала — кто", "при свидетелях", "останется вашим"]),
        (
            "number",
            "Сколько часов",
            ["Верно:", "20; допустимо", "Половина от", "долю от", "проценты"],
        ),
        ("text", "рассказ клиенту", ["презентация", "Так это", "Реклама говорит"]),
        ("reflect", "Что вы скажете", ["Образец", "вести будете вы", "Встречу ведёт продавец"]),
    ],
)
def test_the_key_of_every_question_stands_at_the_end_with_all_reasons(
    paper: Page, kind: str, asked: str, says: list[str]
) -> None:
    key = key_of(paper, kind)
    expect(key).to_contain_text(asked)
    for text in says:
        expect(key.get_by_text(re.compile(text.replace(" ", r"\s"))).first).to_be_visible()
    assert seen(key.get_by_text("(ваш ответ)")) == []
    assert seen(key.get_by_text("На месте:")) == []


def test_the_key_begins_a_sheet_and_is_gone_after_printing(paper: Page) -> None:
    key = paper.locator("quiz-key")
    expect(key).to_be_visible()
    assert key.evaluate("one => getComputedStyle(one).breakBefore") == "page"
    expect(paper.locator(".course-key__question")).to_have_count(10)
    ids = paper.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(set(ids)) == len(ids)
    paper.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(paper.locator(".course-key__question")).to_have_count(0)
    paper.emulate_media(media="screen")
    expect(key).to_be_hidden()


def test_printed_twice_the_key_is_there_once(paper: Page) -> None:
    paper.evaluate("dispatchEvent(new Event('afterprint'))")
    printed(paper)
    expect(paper.locator(".course-key__question")).to_have_count(10)


def test_what_was_answered_is_the_same_after_printing(page: Page) -> None:
    question = ask(page, "choice")
    miss(question, "choice")
    printed(page)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(question.get_by_text("Это первый")).to_be_visible()
    expect(question.get_by_text("Это третий")).to_be_hidden()


def test_in_the_printed_file_the_key_is_on_a_later_sheet_than_all_else(page: Page) -> None:
    ask(page, "choice")
    page.mouse.move(5, 5)
    page.wait_for_function("!!customElements.get('quiz-key')")
    sheets = headings(page.pdf(outline=True, tagged=True))
    last = next(at for title, at in sheets.items() if title.startswith("Ответы"))
    assert "Тест" in sheets
    assert all(at < last for title, at in sheets.items() if not title.startswith("Ответы"))


def headings(pdf: bytes) -> dict[str, int]:
    """Where each heading stands: the number of its sheet's object, which grows sheet by sheet."""
    entry = rb"/Title <FEFF([0-9A-F]+)>\s*/Dest \[(\d+) 0 R"
    found = re.findall(entry, pdf)
    return {bytes.fromhex(title.decode()).decode("utf-16-be"): int(at) for title, at in found}
