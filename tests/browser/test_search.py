"""A reader searches: nothing is loaded before, the place is shown, keys lead there."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.browser import searching
from tests.browser.searching import ask, found, open_search, pages, query, status

LEADER = "lessons/leader/"
QUIZ = Path(__file__).parents[2] / "quizzes/leader.yml"
MARKUP = re.compile(r"[*_`\[<]")
LONG_ENOUGH = 20  # a short one may well be in the lesson too
FITS = "one => one.scrollWidth <= one.clientWidth"


def letters(text: str) -> str:
    """Typography changes spaces, quotes and dashes."""
    return "".join(re.findall(r"\w", html.unescape(text).lower()))


def read_reasons() -> list[str]:
    questions = yaml.safe_load(QUIZ.read_text("utf-8"))["questions"]
    return [option["why"] for question in questions for option in question.get("options", [])]


def read_index(site: Path) -> list[dict[str, object]]:
    index: list[dict[str, object]] = json.loads((site / "search/index.json").read_text("utf-8"))[
        "pages"
    ]
    return index


def test_nothing_but_the_button_is_fetched_before_the_search_is_opened(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(LEADER, wait_until="networkidle")
    assert [Path(url).name for url in fetched if re.search("search|lunr", url)] == ["dialog.js"]


def test_the_index_is_fetched_once_with_the_first_query(page: Page) -> None:
    fetched: list[str] = []
    page.context.on("request", lambda request: fetched.append(request.url))
    page.goto("", wait_until="networkidle")
    open_search(page)
    assert not [url for url in fetched if url.endswith("/search/index.json")]
    for word in ("продавцам", "рынками"):
        ask(page, word)
        expect(pages(page).locator("mark").first).to_contain_text(word[:3], ignore_case=True)
    assert len([url for url in fetched if url.endswith("/search/index.json")]) == 1


@pytest.mark.parametrize("key", ["/", "s", "f", "Control+k", "Meta+k"])
def test_a_key_opens_the_search_and_escape_gives_the_focus_back(page: Page, key: str) -> None:
    page.goto(LEADER)
    link = page.locator(".md-footer a").first
    expect(page.get_by_role("button", name="Поиск")).to_be_visible()
    link.focus()
    page.keyboard.press(key)
    expect(query(page)).to_be_focused()
    expect(query(page)).to_have_value("")
    page.keyboard.press("Escape")
    expect(searching.dialog(page)).to_be_hidden()
    expect(link).to_be_focused()


def test_a_letter_typed_into_a_field_stays_there(page: Page) -> None:
    page.goto("tools/balance/")
    field = page.locator("article input[type=text]:visible").first
    field.press("f")
    expect(searching.dialog(page)).to_be_hidden()


def test_arrows_walk_through_what_was_found_and_enter_opens_it(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "лидером")
    expect(pages(page).first).to_be_visible()
    first = pages(page).locator("a").first
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("n")  # turns the page where the theme hears it
    page.keyboard.press("ArrowUp")
    expect(query(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    target = pages(page).locator("a").nth(1).get_attribute("href") or ""
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: unquote(url).endswith(unquote(target).removeprefix("./")))


def test_enter_opens_the_first_page_even_before_the_answer_is_there(page: Page) -> None:
    page.goto("")
    open_search(page)
    page.keyboard.insert_text("интегратор")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url.partition("course/")[2] not in {"", "#"})


def test_a_section_of_the_same_page_is_gone_to_and_the_search_is_closed(page: Page) -> None:
    page.goto(LEADER)
    open_search(page)
    ask(page, "журнал пяти дней")
    section = found(page, LEADER).locator("a[href*='#']").first
    anchor = (section.get_attribute("href") or "").partition("#")[2]
    section.click()
    page.wait_for_url(f"**#{anchor}")
    expect(searching.dialog(page)).to_be_hidden()
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()


@pytest.mark.parametrize(
    "form", ["продавцами", "руководителем", "собственников", "лидерам", "(«продавцу»)…"]
)
def test_another_form_of_the_word_finds_the_lesson(page: Page, form: str) -> None:
    page.goto("")
    open_search(page)
    ask(page, form)
    expect(status(page)).to_contain_text("Найдено страниц: ")
    expect(found(page, LEADER)).to_have_count(1)


def test_a_page_whose_title_holds_the_word_stands_first_then_a_heading(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "клиентами")
    expect(pages(page).first.locator("> a mark")).to_contain_text("клиент")
    held = pages(page).evaluate_all(
        """all => all.map((one) => one.querySelector("[data-part=title] mark") ? 2
        : one.querySelector("[data-part=heading] mark") ? 1 : 0)"""
    )
    assert held == sorted(held, reverse=True)
    assert set(held) == {0, 1, 2}


def test_the_excerpt_shows_the_place_and_marks_the_word(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "скидкой")
    excerpts = pages(page).locator("[data-part=text]")
    expect(excerpts.first).to_be_visible()
    assert excerpts.count() > 3
    for text in excerpts.all():
        # The word stands in the excerpt, or in the heading above it.
        place = text.locator("xpath=ancestor::a")
        expect(place.locator("mark").first).to_have_text(re.compile("^скидк", re.IGNORECASE))
        expect(text).not_to_contain_text(re.compile(r"\d+–\d+\sминут"))


def test_what_does_not_fit_is_said_and_may_be_unfolded(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "продавец")
    expect(status(page)).to_have_text(re.compile(r"Найдено страниц: \d\d, показаны первые 20\."))
    expect(pages(page)).to_have_count(20)
    more = pages(page).first.locator("summary")
    expect(more).to_have_text(re.compile(r"Ещё мест: \d+"))
    before = pages(page).first.locator("a:visible").count()
    more.click()
    assert pages(page).first.locator("a:visible").count() > before


def test_html_in_a_query_stays_text(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "<img src=x onerror=alert(1)>")
    expect(status(page)).to_contain_text("Все слова вместе не нашлись")
    assert page.locator("img[src=x]").count() == 0


def test_a_word_that_is_nowhere_is_told_with_what_to_try(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "щщщъъъ")
    expect(status(page)).to_have_text(searching.NOTHING)
    expect(searching.dialog(page).get_by_role("link", name="словарь")).to_be_visible()


def test_a_cleared_query_shows_nothing_more(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "продавцами")
    expect(pages(page).first).to_be_visible()
    searching.dialog(page).get_by_role("button", name="Очистить").click()
    expect(query(page)).to_be_focused()
    expect(status(page)).to_be_empty()
    expect(pages(page)).to_have_count(0)


def test_a_query_in_the_address_is_asked_once(page: Page) -> None:
    page.goto("?q=продавцами")
    expect(found(page, LEADER)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(searching.dialog(page)).to_be_hidden()
    assert "q=" not in page.url


def test_odd_punctuation_does_not_break_the_search(page: Page, subtests: pytest.Subtests) -> None:
    broken: list[str] = []
    page.on("console", lambda message: broken.append(message.text))
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.goto("")
    open_search(page)
    for odd in ('"', "+", "-", "title:", "^~*", "((", "\\", "?!", "—", "…"):
        with subtests.test(odd):
            ask(page, f"{odd} щщщъъъ")
            expect(status(page)).to_have_text(searching.NOTHING)
            ask(page, f"{odd} продавцами" if odd != "title:" else "продавцами title:")
            expect(pages(page).first).to_be_visible()
    assert broken == []


def test_the_last_query_is_the_one_that_is_answered(page: Page) -> None:
    page.goto("")
    open_search(page)
    ask(page, "продавцами")
    ask(page, "щщщъъъ")
    expect(status(page)).to_have_text(searching.NOTHING)
    ask(page, "рынками")
    expect(pages(page).first).to_be_visible()
    for mark in pages(page).locator("mark").all():
        expect(mark).to_have_text(re.compile("^рын", re.IGNORECASE))


@pytest.mark.parametrize("file", ["search/index.json", "search/worker.js", "search/panel.js"])
@pytest.mark.parametrize("way", ["lost", "gone"])
def test_a_search_that_could_not_load_says_so_and_may_be_tried_again(
    page: Page, file: str, way: str
) -> None:
    address = re.compile(re.escape(file))
    page.goto("", wait_until="networkidle")
    page.context.route(
        address, lambda route: route.abort() if way == "lost" else route.fulfill(status=404)
    )
    page.get_by_role("button", name="Поиск").click()
    ask(page, "продавцам")
    again = page.get_by_role("button", name=searching.AGAIN)
    expect(again).to_be_visible()
    expect(pages(page)).to_have_count(0)
    expect(searching.dialog(page)).not_to_contain_text(searching.NOTHING)
    page.context.unroute(address)
    again.click()
    expect(pages(page).first).to_be_visible()
    expect(again).to_be_hidden()


def test_without_scripts_there_is_no_button_that_does_nothing(
    browser: Browser, base_url: str
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(base_url)
        expect(page.locator(".course-search-button")).to_be_hidden()


def test_the_search_fits_a_small_screen_and_large_letters(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    open_search(page)
    ask(page, "руководителями")
    expect(pages(page).first).to_be_visible()
    assert searching.dialog(page).evaluate(FITS)
    assert searching.dialog(page).locator("[data-part=body]").evaluate(FITS)
    expect(page.get_by_role("button", name="Закрыть поиск")).to_be_in_viewport(ratio=1)


def test_the_search_can_be_used_where_the_system_sets_the_colours(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("")
    open_search(page)
    ask(page, "продавцами")
    expect(pages(page).first).to_be_visible()
    mark = pages(page).locator("mark").first
    assert mark.evaluate("one => getComputedStyle(one).textDecorationLine") == "underline"
    edge = searching.dialog(page).evaluate("one => getComputedStyle(one).borderTopStyle")
    assert edge == "solid"


def test_the_reasons_of_questions_are_not_found(site: Path) -> None:
    known = letters(json.dumps(read_index(site), ensure_ascii=False))
    lesson = letters((site / "lessons/leader/index.html").read_text("utf-8"))
    reasons = [letters(MARKUP.split(reason)[0]) for reason in read_reasons()]
    reasons = [reason for reason in reasons if len(reason) > LONG_ENOUGH]
    shown = [reason for reason in reasons if reason in lesson]  # a variant waits for its review
    assert len(shown) > len(reasons) / 2
    assert not [reason for reason in reasons if reason in known]
