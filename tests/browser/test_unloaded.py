"""A script that could not be fetched: once, it is asked for again; for good, the page says so."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.answering import find, miss

NOTICE = "Часть страницы не загрузилась"
SCRIPTS = [("quiz/question", "choice"), ("quiz/kinds/order", "order")]


def refuse(page: Page, script: str, *, always: bool) -> list[str]:
    """Answer 503, to any address or, as a browser that remembers, to the first; what was asked."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        if always or "?" not in route.request.url:
            route.fulfill(status=503)
        else:
            route.continue_()

    page.route(re.compile(rf"/{script}\.js(\?\d+)?$"), answer)
    return asked


def move(page: Page, times: int = 40) -> None:
    for at in range(times):
        page.mouse.move(5 + at % 7, 5)
        page.wait_for_timeout(100)


@pytest.mark.parametrize(("script", "kind"), SCRIPTS)
def test_a_script_that_failed_once_is_asked_for_under_another_address(
    page: Page, script: str, kind: str
) -> None:
    asked = refuse(page, script, always=False)
    page.goto("showcase/")
    move(page, 10)
    miss(find(page, kind), kind)
    assert any(one.endswith(".js?1") for one in asked)
    expect(page.get_by_text(NOTICE)).to_be_hidden()


@pytest.mark.parametrize(("script", "kind"), SCRIPTS)
def test_a_script_that_fails_for_good_is_told(page: Page, script: str, kind: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    asked = refuse(page, script, always=True)
    page.goto("showcase/")
    move(page)
    expect(page.get_by_text(NOTICE)).to_be_in_viewport()
    expect(find(page, kind).get_by_role("button", name="Ответить")).to_be_hidden()
    assert 1 < len([one for one in asked if "?" in one]) < 6  # not at every move
    assert errors == []


def test_who_reports_a_mistake_without_a_line_is_told(page: Page) -> None:
    page.goto("showcase/")
    question = find(page, "choice")
    miss(question, "choice")
    # Offline it might come out of the browser's cache.
    page.route("**/kit/report.js", lambda route: route.abort())
    question.get_by_role("button", name="Ещё действия").click()
    question.get_by_role("button", name="Сообщить об ошибке").click()
    expect(page.get_by_text(NOTICE)).to_be_in_viewport()
