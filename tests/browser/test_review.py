"""Review: what was answered comes back on its day, other than last time, and is never lost."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import KEY, attempts
from tests.tools.edition import ID

DAY = 86_400_000


@pytest.fixture
def bank(page: Page, base_url: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = page.request.get(f"{base_url}bank.json").json()
    return found


def choices(bank: dict[str, dict[str, Any]], count: int, *, varied: bool = False) -> list[str]:
    """Ids of questions with one right option, no two of them variants of each other."""
    found: list[str] = []
    for name, one in bank.items():
        asked = one["alone"] and not one["reserve"]
        fits = one["kind"] == "choice" and asked and bool(one["variants"]) == varied
        if fits and not set(one["variants"]) & set(found):
            found.append(name)
    return found[:count]


def given(bank: dict[str, dict[str, Any]], name: str, *, right: bool) -> list[str]:
    one = bank[name]
    return [next(option for option in one["options"] if (option in one["answer"]) == right)]


def remember(page: Page, made: dict[str, dict[str, Any]], days: int = 3) -> None:
    """Put an answer to each of these, so many days old, where answers are kept; open the review."""
    at = int(page.evaluate("Date.now()")) - days * DAY
    kept = {
        name: {"question": name, "at": at + number, "fingerprint": "f", **one}
        for number, (name, one) in enumerate(made.items())
    }
    page.goto("sources/")
    text = json.dumps({"version": 2, "attempts": kept, "resets": {}, "entries": {}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto("my/review/")


def date(page: Page, days: int) -> str:
    """The day so many days from now, as the page says it."""
    form = "{day: 'numeric', month: 'long'}"
    said = f"new Date(Date.now() + days * 864e5).toLocaleDateString('ru', {form})"
    return str(page.evaluate(f"days => {said}", days))


def reply(page: Page, bank: dict[str, dict[str, Any]], *, right: bool = True) -> str:
    """Answer what is asked; give its id."""
    question = page.locator("quiz-question")
    name = str(question.get_attribute("question"))
    (option,) = given(bank, name, right=right)
    question.locator(f"input[value='{option}']").check()
    bar(page, "first").click()
    expect(bar(page, "first")).not_to_have_text("Ответить")
    return name


def bar(page: Page, button: str) -> Locator:
    """One of the two buttons under the thumb."""
    return page.locator(f"review-session .course-steps__bar [value={button}]")


def go_on(page: Page) -> None:
    """To the next question; after a miss the answer is shown first."""
    if bar(page, "second").is_visible():
        bar(page, "second").click()
    expect(bar(page, "first")).to_have_text("Дальше")
    bar(page, "first").click()


def start(page: Page) -> None:
    page.get_by_role("button", name="Начать повторение").click()
    expect(bar(page, "first")).to_have_text("Ответить")


def test_who_has_answered_nothing_is_told_so(page: Page) -> None:
    page.goto("my/review/")
    expect(page.get_by_text("Повторять пока нечего")).to_be_visible()


def test_what_is_due_is_asked_with_the_errors_first_and_misses_once_more(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    names = choices(bank, 5)
    made = {name: {"given": given(bank, name, right=True)} for name in names}
    made[names[3]] = {"given": given(bank, names[3], right=False)}
    made[names[4]] = {"given": given(bank, names[4], right=False), "confidence": "sure"}
    remember(page, made)
    expect(page.get_by_text("Пора повторить вопросов: 5")).to_be_visible()
    start(page)
    expect(page.locator("[data-part=number]")).to_be_focused()
    asked = [reply(page, bank, right=False)]
    for _ in range(5):
        go_on(page)
        expect(page.locator(f"quiz-question[question='{asked[-1]}']")).to_have_count(0)
        asked.append(reply(page, bank))
    assert asked[:2] == [names[4], names[3]]
    assert asked[4] == names[4]
    go_on(page)
    expect(page.get_by_text("С\u00a0первого раза верно: 4 из\u00a05")).to_be_visible()
    expect(page.get_by_text("Следующий день")).to_contain_text(date(page, 2))
    kept = [
        one for one in attempts(page) if one.get("moment") == "review" and not one.get("revealed")
    ]
    assert len(kept) == 6
    page.reload()
    expect(page.get_by_text("Следующий день")).to_contain_text(date(page, 2))


def test_another_variant_is_asked_than_the_last_time(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    (name,) = choices(bank, 1, varied=True)
    remember(page, {name: {"given": given(bank, name, right=True)}})
    start(page)
    assert reply(page, bank) in bank[name]["variants"]


def test_what_is_not_due_can_be_reviewed_early_and_keeps_its_day(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    (name,) = choices(bank, 1)
    remember(page, {name: {"given": given(bank, name, right=True)}}, days=1)
    told = page.get_by_text("Следующий день")
    expect(told).to_contain_text(date(page, 1))
    page.get_by_role("button", name="Повторить раньше срока").press("Enter")
    reply(page, bank)
    go_on(page)
    page.reload()
    expect(told).to_contain_text(date(page, 1))


def test_a_question_of_last_review_is_asked_anew(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    (name,) = choices(bank, 1)
    one = {"given": given(bank, name, right=True)}
    remember(page, {name: one, "x": {**one, "question": name, "moment": "review"}}, days=20)
    start(page)
    expect(page.locator("quiz-question input:checked")).to_have_count(0)
    reply(page, bank)


def test_the_links_of_a_question_lead_where_those_of_its_page_do(
    page: Page, bank: dict[str, dict[str, Any]], base_url: str
) -> None:
    (name,) = choices(bank, 1)
    remember(page, {name: {"given": given(bank, name, right=True)}})
    start(page)
    reply(page, bank)
    where = page.locator(".course-question__where a").get_attribute("href")
    assert where == f"{base_url}lessons/{bank[name]['lesson']}/#{bank[name]['section']}"


def test_a_second_press_passes_over_no_question_and_none_can_be_begun_anew(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    names = choices(bank, 3)
    remember(page, {name: {"given": given(bank, name, right=True)} for name in names})
    start(page)
    reply(page, bank)
    # It would take back what was answered in the lesson, and with it the days.
    expect(page.get_by_role("button", name="Ответить заново")).to_have_count(0)
    page.get_by_role("button", name="Дальше").evaluate("on => { on.click(); on.click(); }")
    expect(page.get_by_text("Вопрос 2 из 3")).to_be_visible()
    reply(page, bank)
    go_on(page)
    expect(page.get_by_text("Вопрос 3 из 3")).to_be_visible()


def test_where_the_line_is_broken_the_reader_is_told_and_nothing_is_lost(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    (name,) = choices(bank, 1)
    page.context.route("**/questions/*", lambda route: route.abort())
    remember(page, {name: {"given": given(bank, name, right=True)}})
    page.get_by_role("button", name="Начать повторение").click()
    expect(page.get_by_text("Не\u00a0удалось загрузить вопросы")).to_be_visible()
    assert len(attempts(page)) == 1


def test_a_clock_that_was_set_forward_brings_the_question_back_now(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    (name,) = choices(bank, 1)
    remember(page, {name: {"given": given(bank, name, right=True)}}, days=-400)
    start(page)
    reply(page, bank)
    go_on(page)
    page.reload()
    expect(page.get_by_text("Следующий день")).to_contain_text(date(page, 7))


def test_every_question_of_the_bank_has_a_form_that_the_bank_grades(
    page: Page, bank: dict[str, dict[str, Any]], base_url: str
) -> None:
    page.goto("my/review/")
    forms = page.evaluate(
        """async ([root, names]) => Promise.all(names.map(async (name) => {
          const text = await (await fetch(`${root}questions/${name}.txt`)).text();
          const page = new DOMParser().parseFromString(text, "text/html");
          const form = page.querySelector("quiz-question");
          const fields = [...form.querySelectorAll("input:not([type=text]), option")];
          return [form.getAttribute("question"), form.getAttribute("fingerprint"),
            fields.map((one) => one.value).filter(Boolean)];
        }))""",
        [base_url, list(bank)],
    )
    for (name, one), (question, fingerprint, values) in zip(bank.items(), forms, strict=True):
        assert (name, one["fingerprint"]) == (question, fingerprint)
        assert sorted(set(values)) == sorted(one["options"]) or one["kind"] in {"number", "text"}


def test_the_next_days_go_into_the_readers_calendar(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    names = choices(bank, 10)
    remember(page, {name: {"given": given(bank, name, right=True)} for name in names}, days=0)
    expect(page.get_by_text("Следующий день")).to_contain_text(date(page, 2))
    with page.expect_download() as download:
        page.get_by_role("button", name="Дни повторения").press("Enter")
    text = Path(download.value.path()).read_bytes().decode().replace("\r\n ", "")
    expect(page.get_by_text("Файл для календаря сохранён, дней: 2")).to_be_visible()
    days = page.evaluate(
        "[2, 3].map(days => new Date(Date.now() + days * 864e5).toLocaleDateString('sv'))"
    )
    assert re.findall(r"DTSTART;VALUE=DATE:(\d+)", text) == [day.replace("-", "") for day in days]
    assert re.findall(r"SUMMARY:(.+)\r", text) == [
        "Повторение: вопросов 8",
        "Повторение: вопросов 2",
    ]
    assert re.findall(r"UID:(.+)\r", text) == [f"review-1@{ID}", f"review-2@{ID}"]
    assert "my/review/" in text


def test_where_no_calendar_can_be_written_the_reader_is_told(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    page.context.route("**/lib/ical.js", lambda route: route.abort())
    (name,) = choices(bank, 1)
    remember(page, {name: {"given": given(bank, name, right=True)}}, days=0)
    page.get_by_role("button", name="Дни повторения").click()
    expect(page.get_by_text("пишет файл для календаря")).to_be_visible()
