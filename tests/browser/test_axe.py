"""Readers with any sight or device: axe finds nothing to mend on any kind of page, in any state."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser import (
    answering,
    axe,
    searching,
    test_charts,
    test_course_way,
    test_final,
    test_move,
)
from tests.tools import learners

CALENDARS = Path(__file__).parents[1] / "unit/calendar/files"


@pytest.fixture
def page(page: Page) -> Page:
    """A phone; without motion, or axe sees colours half-way."""
    page.set_viewport_size(axe.PHONE)
    page.emulate_media(reduced_motion="reduce")
    return page


def miss(page: Page) -> None:
    """Every question, each as its kind can be missed."""
    answering.ask(page, "choice")
    for kind in answering.WRONGLY:
        question = answering.find(page, kind)
        answering.miss(question, kind, sure="да")
        expect(question.locator("[data-part=verdict]")).to_be_visible()


def try_again(page: Page) -> None:
    miss(page)
    for kind in answering.WRONGLY:
        answering.press(answering.find(page, kind), "Ещё раз")


def reveal(page: Page) -> None:
    miss(page)
    for kind in answering.WRONGLY:
        answering.press(answering.find(page, kind), "Показать ответ")


def solve(page: Page) -> None:
    answering.ask(page, "choice")
    for kind in answering.RIGHTLY:
        answering.solve(answering.find(page, kind), kind)
        expect(answering.find(page, kind).locator("[data-part=verdict]")).to_be_visible()
    page.mouse.move(5, 5)
    page.locator("progress-reset [value=ask]").click()


def ask_without_choosing(page: Page) -> None:
    """With all hints, and what is reported."""
    answering.ask(page, "choice")
    for kind in answering.RIGHTLY:
        question = answering.find(page, kind)
        for hint in question.locator(".course-question__hint summary").all():
            hint.click()
        answering.press(question, "Сообщить об\u00a0ошибке")
        expect(question.locator("[data-part=reported] textarea")).to_be_visible()
        if kind != "order":  # its steps are always an answer
            answering.send(question)
            expect(question.locator("[data-part=empty]")).to_be_visible()


def search(page: Page) -> None:
    page.goto("")
    searching.open_search(page)
    searching.ask(page, "продавцами")
    expect(searching.pages(page).first).to_be_visible()


def search_in_vain(page: Page) -> None:
    page.goto("")
    searching.open_search(page)
    searching.ask(page, "щщщъъъ")
    expect(searching.status(page)).to_have_text(searching.NOTHING)


def fail_to_search(page: Page) -> None:
    page.goto("")
    page.route("**/search/index.json", lambda route: route.abort())
    searching.open_search(page)
    searching.ask(page, "продавцами")
    expect(page.get_by_role("button", name=searching.AGAIN)).to_be_visible()


def sum_up(page: Page) -> None:
    """A group with a file that was refused; every question."""
    page.goto("trainers/group/")
    texts = {"a.json": learners.file({"x": learners.attempt("q", ["a"])}), "b.json": "{"}
    bank = json.loads(page.request.get("bank.json").text())
    texts["c.json"] = learners.learner(bank, 1, "Анна")
    field = page.get_by_label("Файлы участников")
    expect(field).to_be_visible()  # nobody can choose before
    field.set_input_files(
        [
            FilePayload(name=name, mimeType="application/json", buffer=text.encode())
            for name, text in texts.items()
        ]
    )
    page.get_by_role("button", name="Показать все вопросы").click()
    expect(page.locator("[data-part=notes] li")).to_have_count(1)
    expect(page.locator("[data-part=questions] tbody tr").nth(99)).to_be_attached()


def log(page: Page) -> None:
    page.goto("tools/log/")
    for role in ("manager", "seller"):
        page.locator(f"log-week [data-part=role-{role}]").click()
    page.locator("log-week [value=save]").click()
    expect(page.locator("log-week [data-say=no-team]")).to_be_visible()


def balance(page: Page) -> None:
    """An answer with all that stands below it."""
    page.goto("tools/balance/#n=4&d=2&g01=10&g11=26&g12=4")
    page.mouse.move(5, 5)
    expect(page.locator("balance-share")).to_be_visible()
    expect(page.locator("balance-more [data-part=tip-more]")).to_be_visible()
    for one in page.locator("article .course-balance details summary").all():
        one.click()


def funnel(page: Page) -> None:
    """An answer, and a field beside it that cannot be read."""
    page.goto("tools/plan-back/#plan=6000000&deal=130000&won=40&asked=62.5&met=25")
    expect(page.locator("funnel-calculator [data-part=heading]")).to_be_visible()
    axe.check(page, looks=axe.PAIRS)
    page.locator("#funnel-won").fill("0 %")
    expect(page.locator("#funnel-won-error")).not_to_be_empty()


def weeks(page: Page) -> None:
    """A guess and a log of one week, one of them about to be taken away."""
    log(page)
    page.locator("log-week [data-part=half-0]").click()
    for half in range(4):
        page.locator(f"log-week [data-part=half-{half}]").click()
        page.locator("log-week [data-part=role-seller]").click()
    page.locator("log-week [name=n]").fill("4")
    page.locator("log-week [name=d]").fill("2")
    page.locator("log-week [value=save]").click()
    page.goto("tools/balance/#n=4&d=2&g01=10&g11=26&g12=4")
    page.mouse.move(5, 5)
    page.locator("history-save button").click()
    page.get_by_role("link", name="Все недели").click()
    page.locator("history-weeks [value=ask]").first.click()
    expect(page.locator("history-weeks [data-part=sure]")).to_be_visible()


def open_link(page: Page) -> None:
    """With the code of an answer, then in a browser that has none of it."""
    answering.solve(answering.ask(page, "choice"), "choice")
    link = test_move.make(page)
    expect(page.get_by_role("img", name="QR-код")).to_be_visible()
    axe.check(page)
    page.evaluate("localStorage.clear()")
    page.goto("sources/")
    page.goto(link)
    expect(page.get_by_role("group", name="По ссылке пришли ответы")).to_be_focused()


def come_back(page: Page) -> None:
    """With a lesson behind, so that all three cards are there."""
    lessons = page.request.get("course.json").json()["lessons"]
    test_course_way.answer(page, test_course_way.asked(lessons[0]))
    expect(page.locator("course-today li:visible")).to_have_count(3)


def draw_charts(page: Page) -> None:
    test_charts.remember(page, page.request.get("bank.json").json())
    expect(page.locator("charts-confidence figure")).to_be_visible()
    expect(page.locator("charts-roles figure")).to_be_visible()


def read_calendar(page: Page) -> None:
    """Hours, what was left out, questions; every part opened, and the team not told."""
    page.goto("tools/calendar/")
    calendar = page.locator("calendar-import")
    expect(calendar.locator("[data-part=on]")).to_be_visible()
    calendar.locator("[name=from]").fill("2026-11-02")
    calendar.locator("[name=to]").fill("2026-11-29")
    calendar.locator("[type=file]").set_input_files(CALENDARS / "declined.ics")
    expect(calendar.locator("[data-part=done]")).to_be_visible()
    for summary in calendar.locator("summary").all():
        summary.click()
    calendar.get_by_role("button", name="Сохранить в историю").click()


def open_plan(page: Page) -> None:
    """With a start, a step of one's own, one that is done, one taken away, and all fields open."""
    page.goto("my/plan/")
    page.get_by_label("День 1:").fill("2026-11-23")
    own = page.get_by_label("Своё дело в часть «Понять»")
    own.fill("Обойти склад")
    own.press("Enter")
    page.get_by_role("checkbox").first.check()
    page.locator("details[data-part=tools] > summary:visible").nth(1).click()
    page.get_by_role("button", name="Убрать из плана").click()
    page.locator("[data-part=gone] > summary").click()
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


def list_cases(page: Page) -> None:
    """One with a flag, none with an answer, and the reader wants to hand them in."""
    test_final.begin(page)
    test_final.turn_to(page, 2).get_by_label("вернуться к вопросу").check()
    test_final.hand(page)
    expect(page.locator("final-check [data-part=open]")).to_be_focused()


def answer_step(page: Page) -> None:
    """A miss, with the buttons of the question in the bar."""
    page.goto("showcase/steps/#q-showcase-choice")
    page.get_by_label("Первый", exact=True).check()
    page.locator("steps-frame button[value=first]").click()
    expect(page.locator("steps-frame button[value=second]")).to_have_text("Показать ответ")


def end_part(page: Page) -> None:
    page.goto("showcase/steps/#q-showcase-choice")
    page.locator("steps-frame button[value=second]").click()
    expect(page.locator(".course-steps__end")).to_be_visible()


STATES: dict[str, Callable[[Page], object]] = {
    "calendar": read_calendar,
    "home": lambda page: page.goto(""),
    "home of who comes back": come_back,
    "index of a tab": lambda page: page.goto("tools/"),
    "lesson": lambda page: page.goto("lessons/leader/"),
    "step of reading": lambda page: page.goto("showcase/steps/#chtenie"),
    "step with an answer": answer_step,
    "end of a part": end_part,
    "tokens": lambda page: page.goto("showcase/design/"),
    "decision": lambda page: page.goto("decisions/which-level/"),
    "practice": lambda page: page.goto("practice/"),
    "sheet": lambda page: page.goto("tools/five-days/"),
    "trainer": lambda page: page.goto("trainers/"),
    "sources": lambda page: page.goto("sources/"),
    "review": lambda page: page.goto("my/review/"),
    "final check": lambda page: page.goto("my/final-check/"),
    "final check begun": test_final.begin,
    "final check listed": list_cases,
    "notes": lambda page: page.goto("my/notes/"),
    "plan": lambda page: page.goto("my/plan/"),
    "plan opened": open_plan,
    "record": lambda page: page.goto("my/record/"),
    "no weeks": lambda page: page.goto("my/weeks/"),
    "balance": balance,
    "funnel": funnel,
    "log": log,
    "weeks": weeks,
    "kept": lambda page: page.goto("my/kept/"),
    "group": lambda page: page.goto("trainers/group/"),
    "group summed up": sum_up,
    "link": open_link,
    "charts": draw_charts,
    "no charts yet": lambda page: page.goto("my/progress/"),
    "claim": lambda page: page.goto("sources/#c05"),
    "not-found": lambda page: page.goto("nowhere/"),
    "showcase": lambda page: page.goto("showcase/"),
    "missed": miss,
    "tried-again": try_again,
    "revealed": reveal,
    "solved": solve,
    "nothing-chosen": ask_without_choosing,
    "search": search,
    "search in vain": search_in_vain,
    "search that failed": fail_to_search,
}

FRAMES = {"home", "lesson", "showcase", "not-found"}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_no_obstacle(page: Page, state: str) -> None:
    STATES[state](page)
    axe.check(page, looks=axe.EVERY if state in FRAMES else axe.PAIRS)


@pytest.mark.parametrize("path", ["", "lessons/leader/"])
def test_axe_finds_no_obstacle_in_the_open_menu_of_a_phone(page: Page, path: str) -> None:
    page.goto(path)
    page.locator(".md-header__button[for=__drawer]").click()
    expect(page.locator(".md-sidebar--primary .md-nav__link").first).to_be_in_viewport()
    axe.check(page, looks=axe.ON_PHONE)


@pytest.mark.parametrize(("asked", "taken"), [("light", "default"), ("dark", "slate")])
def test_a_page_takes_the_palette_of_the_readers_system(
    page: Page, asked: Literal["light", "dark"], taken: str
) -> None:
    page.emulate_media(color_scheme=asked)
    page.goto("")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", taken)


@pytest.mark.parametrize("scheme", axe.SCHEMES)
def test_an_obstacle_would_be_found(page: Page, scheme: str) -> None:
    page.goto("")
    page.evaluate("document.querySelector('article').innerHTML += '<img src=\"data:,\">'")
    style = f"[data-md-color-scheme={scheme}] article p {{ color: #888; background: #999; }}"
    page.add_style_tag(content=style)
    found = axe.faults(page, looks=axe.ON_PHONE)
    assert [fault for fault in found if "image-alt" in fault]
    assert [fault for fault in found if fault.startswith(scheme) and "color-contrast" in fault]
