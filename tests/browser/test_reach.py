"""Every kind of question on a narrow screen, for fingers, in large letters, without scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import RIGHTLY, WRONGLY, ask, find, miss, press, send, solve
from tests.browser.test_layout import CUT, OVERLAPS, WIDER

EIGHT = list(RIGHTLY)
SMALL = """(root) => [...document.querySelectorAll(`${root} :is(button, summary, input, label,
        select, textarea)`)]
    .filter((one) => one.checkVisibility() && !one.matches("label > [type]"))
    .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
    })
    .map((one) => one.outerHTML.slice(0, 120))"""
REASONS = {
    "choice": ["Это первый", "Так и\u00a0сказано", "Это третий"],
    "several": ["Согласная", "Тоже гласная"],
    "sort": ["Растёт человек", "Это личная продажа", "Это распределение"],
    "match": ["Он\u00a0растит людей", "За\u00a0собственную сделку"],
    "order": ["кто и\u00a0кому", "при свидетелях", "останется вашим"],
    "number": ["Половина от", "долю от", "Это проценты"],
    "text": ["Так это и\u00a0зовут", "Реклама говорит"],
    "reflect": ["вести будете вы", "Встречу ведёт продавец"],
}


@pytest.fixture
def narrow(page: Page) -> Page:
    """The narrowest screen of WCAG 1.4.10."""
    page.set_viewport_size({"width": 320, "height": 640})
    return page


def states(page: Page, kind: str) -> Iterator[str]:
    """Bring a question into one state after the other."""
    question = ask(page, kind)
    press(question, "Сообщить об\u00a0ошибке")
    expect(question.get_by_role("status").get_by_role("textbox")).to_be_visible()
    yield "asked, and reported"
    if kind != "order":  # its steps are always an answer
        send(question)
        expect(question.locator("[data-part=empty]")).to_be_visible()
        yield "answered by nothing"
    for hint in range(question.locator(".course-question__hint").count()):
        question.locator(".course-question__hint summary").nth(hint).click()
    yield "with all hints"
    if kind in WRONGLY:
        miss(question, kind)
        yield "missed"
        press(question, "Показать ответ")
        yield "shown"
        press(question, "Ответить заново")
    solve(question, kind)
    question.locator("[data-part=more]").click()
    expect(question.locator("[data-part=reset]")).to_be_visible()
    yield "solved"


@pytest.mark.parametrize("kind", EIGHT)
def test_at_320_px_fingers_hit_and_nothing_sticks_out_in_any_state(narrow: Page, kind: str) -> None:
    for state in states(narrow, kind):
        assert not narrow.evaluate("document.documentElement.scrollWidth > innerWidth"), state
        assert not narrow.evaluate(WIDER), state
        assert not narrow.evaluate(SMALL, f"#q-showcase-{kind}"), state


@pytest.mark.parametrize("kind", EIGHT)
def test_with_letters_of_200_percent_nothing_is_cut_or_covered_in_any_state(
    page: Page, kind: str
) -> None:
    page.set_viewport_size({"width": 640, "height": 900})
    for state in states(page, kind):
        page.add_style_tag(content="html { font-size: 250% !important; }")
        root = f"#q-showcase-{kind}"
        boxes = ":is(legend, label, button, p, summary, select)"
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), state
        assert not page.evaluate(OVERLAPS, f"{root} {boxes}"), state
        # A list and a field scroll what is in them themselves.
        cut = page.evaluate(CUT, root)
        assert not [one for one in cut if not one.startswith(("<input", "<textarea", "<select"))]


def test_the_question_about_beginning_anew_fits_too(narrow: Page) -> None:
    solve(ask(narrow, "choice"), "choice")
    narrow.mouse.move(5, 5)
    reset = narrow.locator("progress-reset")
    press(reset, "Начать вопросы этой страницы заново")
    expect(reset.get_by_role("button", name="Да, начать заново")).to_be_visible()
    assert not narrow.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not narrow.evaluate(SMALL, "progress-reset")


@pytest.mark.parametrize("kind", EIGHT)
def test_without_scripts_a_form_is_filled_in_and_its_key_opened(
    scriptless: Page, kind: str
) -> None:
    scriptless.goto("showcase/")
    question = find(scriptless, kind)
    if kind != "order":  # its steps are to be numbered in the head
        RIGHTLY[kind](question)
    expect(question.get_by_role("button")).to_have_count(0)
    expect(question.get_by_role("group", name="Уверены?")).to_have_count(0)
    for reason in REASONS[kind]:
        expect(question.get_by_text(reason).last).to_be_hidden()
    question.get_by_text("Ответ и\u00a0разбор", exact=True).click()
    for reason in REASONS[kind]:
        assert [one for one in question.get_by_text(reason).all() if one.is_visible()]
    expect(question.get_by_role("link", name="Тест")).to_be_visible()
    if kind in {"choice", "several"}:
        right = question.locator(".course-question__mark--right").first
        expect(right).to_be_visible()
        expect(right).to_have_text("Верно:")
    for said in ("На месте:", "Не на месте:", "(ваш ответ)"):
        assert not [one for one in question.get_by_text(said).all() if one.is_visible()]


def test_without_scripts_every_hint_opens(scriptless: Page) -> None:
    scriptless.goto("showcase/")
    question = find(scriptless, "several")
    for number, hint in ((1, "Гласную можно тянуть"), (2, "похожа на\u00a0шалаш")):
        question.get_by_text(f"Подсказка {number} из\u00a02").click()
        expect(question.get_by_text(hint)).to_be_visible()


def test_without_scripts_nothing_speaks_of_what_only_scripts_can(scriptless: Page) -> None:
    scriptless.goto("showcase/")
    for part in ("progress-notice", "progress-reset", "quiz-key", "[data-part=verdict]"):
        assert not [one for one in scriptless.locator(part).all() if one.is_visible()], part


@pytest.mark.parametrize("kind", EIGHT)
def test_such_faults_would_be_found(narrow: Page, kind: str) -> None:
    ask(narrow, kind)
    narrow.add_style_tag(
        content=".course-question__actions button { font: 9px/1 serif !important;"
        " min-height: 0 !important; padding: 0 !important; border: 0 !important }"
    )
    assert narrow.evaluate(SMALL, f"#q-showcase-{kind}")
