"""To another device: a link and a QR code with the last answers, opened, asked about, added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KEY, ask, attempts, find, miss, solve, stored
from tests.browser.test_layout import WIDER
from tests.browser.test_reach import SMALL

OFFER = "Ответов в\u00a0ссылке"


@pytest.fixture
def other(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """Another device of the same reader."""
    with browser.new_context(**browser_context_args) as context:
        yield context.new_page()


def make(page: Page) -> str:
    """Ask for the link; give it."""
    page.goto("my/kept/")
    page.get_by_role("button", name="Показать ссылку").press("Enter")
    expect(page.locator("[data-part=made]")).to_be_focused()
    return page.get_by_label("Ссылка:").input_value()


def say(page: Page, text: str) -> None:
    expect(page.locator("move-link [data-say]:visible")).to_contain_text(text, use_inner_text=True)


def answer(page: Page) -> None:
    """Miss one question and solve it, solve another."""
    miss(ask(page, "choice"), "choice")
    find(page, "choice").get_by_role("button", name="Ещё раз").click()
    solve(find(page, "choice"), "choice")
    solve(find(page, "text"), "text")


def many(page: Page, count: int, **more: Any) -> None:
    """So many answers of a year, in the browser."""
    page.goto("sources/")
    page.evaluate(
        """([key, count, more]) => {
          const one = (n) => ({question: `lesson-question-${n}`, given: ["option"],
            at: 1e12 + n * 7e7, fingerprint: (n * 2654435761 % 4294967296).toString(16), ...more});
          const attempts = Object.fromEntries(Array.from({length: count}, (_, n) =>
            [crypto.randomUUID(), one(n)]));
          const kept = {version: 2, attempts, resets: {}, entries: {}};
          localStorage.setItem(key, JSON.stringify(kept));
        }""",
        [KEY, count, more],
    )


def test_the_last_answers_come_by_a_link_are_asked_about_and_added_once(
    page: Page, other: Page, base_url: str
) -> None:
    answer(page)
    asked: list[str] = []
    other.on("request", lambda request: asked.append(request.url))
    link = make(page)
    assert link.startswith(f"{base_url}my/kept/#resume=")
    other.goto(link)
    offer = other.get_by_role("group", name="По ссылке пришли ответы")
    expect(offer).to_be_focused()
    expect(offer).to_contain_text(re.compile(r"ссылке: 2.*ещё нет: 2"), use_inner_text=True)
    assert stored(other) is None
    other.keyboard.press("Tab")
    other.keyboard.press("Enter")
    say(other, "добавлено ответов — 2")
    expect(other).to_have_url(f"{base_url}my/kept/")
    expect(other.get_by_role("button", name="Показать ссылку")).to_be_focused()
    expect(other.locator("[data-row=attempts] b")).to_have_text("2")
    here, there = stored(page)["attempts"], stored(other)["attempts"]
    assert there == {name: one for name, one in here.items() if name in there}
    other.goto("sources/")
    other.goto(link)
    say(other, "нет ничего нового")
    expect(other).to_have_url(f"{base_url}my/kept/")
    assert stored(other)["attempts"] == there
    assert not [url for url in asked if "resume" in url]
    expect(ask(other, "choice").get_by_text("Верно. Ниже")).to_be_visible()


def test_who_declines_gets_nothing_and_an_ordinary_address(
    page: Page, other: Page, base_url: str
) -> None:
    answer(page)
    link = make(page)
    solve(ask(other, "several"), "several")
    before = stored(other)
    other.goto(link)
    other.get_by_role("button", name="Не добавлять").press("Enter")
    say(other, "Ничего не добавлено")
    expect(other).to_have_url(f"{base_url}my/kept/")
    expect(other.get_by_text(OFFER)).to_be_hidden()
    assert stored(other) == before


def test_a_link_pasted_into_the_open_page_is_read(page: Page, other: Page) -> None:
    answer(page)
    link = make(page)
    other.goto("my/kept/")
    other.evaluate("hash => location.hash = hash", link.partition("#")[2])
    expect(other.get_by_text(OFFER)).to_be_visible()


BROKEN = {
    "cut short": (lambda link: link[:-7], "повреждена"),
    "one letter other": (
        lambda link: link[:-9] + ("A" if link[-9] != "A" else "B") + link[-8:],
        "",
    ),
    "hostile": (lambda _: "#resume=b<img src=x onerror='window.__hit = 1'>", "повреждена"),
    "prototype": (lambda _: "#resume=__proto__", "повреждена"),
    "empty": (lambda _: "#resume=", "повреждена"),
    "huge": (lambda _: "#resume=a" + "A" * 300_000, "повреждена"),
    "newer": (lambda _: "#resume=zAAAA", "более новая"),
}


def test_a_link_that_cannot_be_read_says_so_and_changes_nothing(
    page: Page, other: Page, base_url: str, subtests: pytest.Subtests
) -> None:
    answer(page)
    link = make(page)
    solve(ask(other, "several"), "several")
    before = stored(other)
    for name, (spoil, said) in BROKEN.items():
        with subtests.test(name):
            other.goto("my/kept/")
            other.evaluate("hash => location.hash = hash", "#" + spoil(link).partition("#")[2])
            say(other, said or "Здешние ответы")
            expect(other).to_have_url(f"{base_url}my/kept/")
            expect(other.get_by_text(OFFER)).to_be_hidden()
            assert stored(other) == before
            assert other.evaluate("[window.__hit ?? null, ({}).question ?? null]") == [None, None]


def test_a_link_of_another_course_is_foreign(page: Page, other: Page) -> None:
    answer(page)
    page.goto("my/kept/")
    page.evaluate("document.querySelector('meta[name=course-id]').content += '-other'")
    page.get_by_role("button", name="Показать ссылку").click()
    expect(page.locator("[data-part=made]")).to_be_focused()
    other.goto(page.get_by_label("Ссылка:").input_value())
    say(other, "из другого курса")


def test_few_answers_have_a_code_many_a_link_very_many_the_file(page: Page) -> None:
    many(page, 10)
    make(page)
    code = page.get_by_role("img", name="QR-код")
    expect(code).to_be_visible()
    expect(page.get_by_text("QR-кода нет")).to_be_hidden()
    many(page, 60)
    assert len(make(page)) > 1000
    expect(page.get_by_text("QR-кода нет")).to_be_visible()
    expect(code).to_be_hidden()
    many(page, 1000)
    page.goto("my/kept/")
    page.get_by_role("button", name="Показать ссылку").click()
    expect(page.get_by_text("слишком длинной")).to_be_visible()
    expect(page.get_by_label("Ссылка:")).to_be_hidden()
    many(page, 1, given=["слово " * 50])
    page.goto("my/kept/")
    page.get_by_role("button", name="Показать ссылку").click()
    expect(page.get_by_text("Осталось для файла: 1")).to_be_visible()
    expect(code).to_be_hidden()


def test_nothing_answered_nothing_to_move(page: Page) -> None:
    page.goto("my/kept/")
    page.get_by_role("button", name="Показать ссылку").click()
    say(page, "переносить нечего")


def test_the_code_is_black_on_white_in_both_palettes_and_on_paper(page: Page) -> None:
    answer(page)
    make(page)
    colours = """[...document.querySelectorAll('.course-move__code svg > *')]
      .map((one) => getComputedStyle(one).fill)"""
    for scheme, forced, media in [
        ("dark", "none", "screen"),
        ("light", "active", "screen"),
        ("dark", "none", "print"),
    ]:
        page.emulate_media(color_scheme=scheme, forced_colors=forced, media=media)  # type: ignore[arg-type]
        assert page.evaluate(colours)[1:] == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
        expect(page.get_by_role("img", name="QR-код")).to_be_visible()


def test_an_answer_in_another_tab_takes_the_old_link_away(page: Page) -> None:
    answer(page)
    make(page)
    tab = page.context.new_page()
    solve(ask(tab, "several"), "several")
    expect(page.locator("[data-part=made]")).to_be_hidden()


def test_the_link_is_copied_or_selected_for_copying(page: Page) -> None:
    answer(page)
    link = make(page)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Скопировать ссылку").press("Enter")
    say(page, "Ссылка скопирована")
    assert page.evaluate("navigator.clipboard.readText()") == link
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject() }")
    page.get_by_role("button", name="Скопировать ссылку").press("Enter")
    say(page, "вручную")
    field = page.get_by_label("Ссылка:")
    assert field.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)") == link


def test_where_storage_is_full_the_reader_is_told_that_it_was_not_kept(
    page: Page, other: Page
) -> None:
    answer(page)
    link = make(page)
    other.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full') }")
    other.goto(link)
    other.get_by_role("button", name="Добавить", exact=True).click()
    say(other, "записать их браузер не")
    expect(other.locator("[data-row=attempts] b")).to_have_text("2")


def test_without_a_line_a_link_stays_to_be_opened_again(page: Page, other: Page) -> None:
    answer(page)
    link = make(page)
    other.route("**/move/carried.js", lambda route: route.abort())
    other.goto(link)
    say(other, "Проверьте связь")
    expect(other).to_have_url(link)


def test_at_320_px_link_code_and_offer_fit_and_fingers_hit(page: Page, other: Page) -> None:
    answer(page)
    for one in (page, other):
        one.set_viewport_size({"width": 320, "height": 640})
    link = make(page)
    other.goto(link)
    expect(other.get_by_text(OFFER)).to_be_visible()
    for one in (page, other):
        assert not one.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert not one.evaluate(WIDER)
        assert not one.evaluate(SMALL, "move-link")


def test_without_scripts_the_page_says_what_is_missing(scriptless: Page) -> None:
    scriptless.goto("my/kept/")
    expect(scriptless.locator("move-link")).to_contain_text("скрипт")
    expect(scriptless.locator("move-link button:visible")).to_have_count(0)


def test_the_code_is_loaded_only_when_it_is_wanted(page: Page) -> None:
    answer(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("my/kept/")
    expect(page.get_by_role("button", name="Показать ссылку")).to_be_visible()
    assert not [url for url in asked if url.endswith(("/qr.js", "/question.js", "/carried.js"))]
    assert len(attempts(page)) == 3
