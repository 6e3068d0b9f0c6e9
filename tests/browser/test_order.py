"""A reader puts the steps of the showcase into their order: by buttons, keyboard and mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.answering import (
    FIELDS,
    STEPS,
    arrange,
    ask,
    attempts,
    find,
    press,
    send,
    shown_steps,
)

IDS = {"Выбрать": "choose", "Рассказать": "tell", "Провести": "together", "Уйти": "leave"}


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "order")


def move(question: Locator, way: str, text: str) -> Locator:
    return question.get_by_role("button", name=f"{way}: {text}")


def test_the_steps_never_begin_in_their_order(page: Page, question: Locator) -> None:
    for tries in range(1, 7):
        assert shown_steps(question) != STEPS
        arrange(question, STEPS)
        send(question)
        press(question, "Ответить заново")
        assert len(attempts(page)) == tries


def test_a_button_moves_a_step_keeps_the_focus_and_says_the_place(
    page: Page, question: Locator
) -> None:
    second = shown_steps(question)[1]
    move(question, "Выше", second).click()
    assert shown_steps(question)[0] == second
    expect(move(question, "Выше", second)).to_be_focused()
    told = question.get_by_role("status").filter(has_text="Теперь это шаг")
    expect(told).to_have_text("Теперь это шаг 1")
    down = move(question, "Ниже", second)
    down.focus()
    down.evaluate("one => scrollBy(0, one.getBoundingClientRect().bottom - innerHeight)")
    for place in ("2", "3", "4"):
        page.keyboard.press("Enter")
        expect(down).to_be_focused()
        expect(told).to_have_text(f"Теперь это шаг {place}")
        expect(down).to_be_in_viewport(ratio=1)
    assert shown_steps(question)[3] == second


def test_at_the_edge_a_button_leaves_everything_where_it_is(question: Locator) -> None:
    before = shown_steps(question)
    move(question, "Выше", before[0]).click()
    move(question, "Ниже", before[3]).click()
    assert shown_steps(question) == before


def test_a_mouse_takes_a_step_by_its_text_and_a_press_alone_changes_nothing(
    page: Page, question: Locator
) -> None:
    rows = question.locator("[data-row]")
    told = question.get_by_role("status").filter(has_text="Теперь это шаг")
    rows.first.scroll_into_view_if_needed()
    before = shown_steps(question)
    start, end = rows.first.bounding_box(), rows.last.bounding_box()
    assert start
    assert end
    page.mouse.click(start["x"] + 40, start["y"] + start["height"] / 2)
    page.mouse.down(button="right")
    page.mouse.move(end["x"] + 40, end["y"] + end["height"] - 2, steps=20)
    page.mouse.up(button="right")
    assert shown_steps(question) == before
    expect(told).to_be_hidden()
    page.mouse.move(start["x"] + 40, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + 40, end["y"] + end["height"] - 2, steps=20)
    page.mouse.up()
    assert shown_steps(question) == [*before[1:], before[0]]
    expect(told).to_have_text("Теперь это шаг 4")
    page.mouse.move(start["x"] + 40, start["y"] + 2, steps=20)
    assert shown_steps(question)[3] == before[0]  # it has been let go


def test_a_finger_on_a_step_scrolls_the_page_and_moves_nothing(
    browser: Browser, base_url: str
) -> None:
    phone = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}
    with browser.new_context(**phone, base_url=base_url) as context:
        page = context.new_page()
        question = ask(page, "order")
        question.locator("[data-row]").first.scroll_into_view_if_needed()
        first, second, *_ = shown_steps(question)
        move(question, "Ниже", first).tap()
        before = shown_steps(question)
        assert before[:2] == [second, first]
        box = question.locator("[data-row]").first.bounding_box()
        assert box
        x, y = box["x"] + 40, box["y"] + 10
        touch = context.new_cdp_session(page)
        top = page.evaluate("scrollY")
        touch.send(
            "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]}
        )
        for way in range(20, 220, 20):
            points = [{"x": x, "y": y - way}]
            touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait_for_function("top => scrollY > top", arg=top)
        assert shown_steps(question) == before


def test_the_right_order_is_praised_with_every_reason(question: Locator) -> None:
    arrange(question, STEPS)
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    for why in ("кто и кому", "неожиданностью", "при свидетелях", "останется вашим"):
        expect(question.get_by_text(why)).to_be_visible()


def test_one_step_moved_too_far_is_the_only_one_out_of_place(question: Locator) -> None:
    arrange(question, [*STEPS[1:], STEPS[0]])
    send(question)
    expect(question.get_by_text("Частично верно")).to_be_visible()
    rows = question.locator("[data-row]")
    for row in rows.all()[:3]:
        expect(row.get_by_text("На месте:", exact=True)).to_be_visible()
    expect(rows.last.get_by_text("Не на месте:")).to_be_visible()
    expect(question.get_by_text("кто и кому")).to_be_hidden()


def test_the_order_turned_round_is_told_as_such(question: Locator) -> None:
    arrange(question, STEPS[::-1])
    send(question)
    expect(question.get_by_text("Пока порядок обратный")).to_be_visible()
    expect(question.get_by_text("Не на месте:").locator("visible=true")).to_have_count(4)


def test_the_second_try_begins_with_the_steps_as_they_were_left(question: Locator) -> None:
    left = [*STEPS[1:], STEPS[0]]
    arrange(question, left)
    send(question)
    press(question, "Ещё раз")
    assert shown_steps(question) == left
    expect(question.get_by_text("а месте:").locator("visible=true")).to_have_count(0)
    expect(move(question, "Выше", left[0])).to_be_focused()
    arrange(question, STEPS)
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_an_answer_given_can_be_moved_no_more(question: Locator) -> None:
    arrange(question, STEPS)
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    for button in question.locator("[data-move]").all():
        expect(button).to_be_hidden()
    rows = question.locator("[data-row]")
    rows.first.scroll_into_view_if_needed()
    rows.first.drag_to(rows.last)
    assert shown_steps(question) == STEPS


def test_what_is_kept_are_the_steps_as_they_stood(page: Page, question: Locator) -> None:
    shown = shown_steps(question)
    send(question)
    (attempt,) = attempts(page)
    assert attempt["given"] == [IDS[text] for text in shown]
    assert set(attempt) == FIELDS
    page.reload()
    expect(question.get_by_role("button", name="Ещё раз")).to_be_visible()
    assert shown_steps(question) == shown


def test_without_scripts_the_steps_are_mixed_and_nothing_is_to_press(scriptless: Page) -> None:
    scriptless.goto("showcase/")
    question = find(scriptless, "order")
    shown = shown_steps(question)
    assert sorted(shown) == sorted(STEPS)
    assert shown != STEPS
    expect(question.get_by_role("button")).to_have_count(0)
