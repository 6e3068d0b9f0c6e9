"""A reader searches: nothing is loaded before, another form of a word finds, nothing breaks it."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

LEADER = ".md-search-result__link[href*='lessons/leader/']"
NOTHING = "Совпадений не найдено"
QUIZ = Path(__file__).parents[2] / "quizzes/leader.yml"
MARKUP = re.compile(r"[*_`\[<]")
LONG_ENOUGH = 20  # a short one may well be in the lesson too


def type_query(page: Page, query: str) -> None:
    page.locator("[name=query]").fill("")
    page.locator("[name=query]").press_sequentially(query)
    # Playwright sends no keyup for Cyrillic.
    page.locator("[name=query]").press("End")


def paste_by_mouse(page: Page, query: str) -> None:
    page.locator("[name=query]").focus()
    page.evaluate("text => document.execCommand('insertText', false, text)", query)


def letters(text: str) -> str:
    """Typography changes spaces, quotes and dashes."""
    return "".join(re.findall(r"\w", html.unescape(text).lower()))


def read_reasons() -> list[str]:
    questions = yaml.safe_load(QUIZ.read_text("utf-8"))["questions"]
    return [option["why"] for question in questions for option in question.get("options", [])]


def test_nothing_of_search_is_fetched_before_the_first_query(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto("lessons/leader/", wait_until="networkidle")
    page.locator("[name=query]").focus()
    page.wait_for_timeout(300)
    names = sorted(Path(url).name for url in fetched if re.search(r"search|lunr", url))
    names = [name.split("#")[0] for name in names]
    assert set(names) <= {"input.js", "search_index.json", "worker.js"}


def test_the_index_that_every_visitor_fetches_is_empty(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    assert index["docs"] == []


@pytest.mark.parametrize(
    "form", ["продавцами", "руководителем", "собственников", "лидерам", "(«продавцу»)…"]
)
def test_another_form_of_the_word_finds_the_lesson(page: Page, form: str) -> None:
    page.goto("")
    type_query(page, form)
    expect(page.locator(LEADER).first).to_be_visible()


def test_what_was_found_is_marked_and_no_other_form_is_told_as_missing(page: Page) -> None:
    page.goto("")
    type_query(page, "продавцами")
    expect(page.locator(LEADER).first).to_be_visible()
    marked = page.locator(".md-search-result__item", has=page.locator(LEADER)).locator("mark")
    assert {text.lower()[:6] for text in marked.all_text_contents()} <= {"продав"}
    assert marked.count()
    expect(page.locator(".md-search-result__terms")).to_have_count(0)


def test_a_word_that_is_nowhere_is_told_as_not_found(page: Page) -> None:
    page.goto("")
    type_query(page, "щщщъъъ")
    expect(page.locator(".md-search-result__meta")).to_have_text(NOTHING)


def test_a_pasted_query_finds_the_lesson(page: Page) -> None:
    page.goto("")
    paste_by_mouse(page, "продавцами")
    expect(page.locator(LEADER).first).to_be_visible()


def test_a_query_in_the_address_finds_the_lesson(page: Page) -> None:
    page.goto("?q=продавцами")
    expect(page.locator(LEADER).first).to_be_visible()


def test_odd_punctuation_does_not_break_the_search(page: Page, subtests: pytest.Subtests) -> None:
    broken: list[str] = []
    page.on("console", lambda message: broken.append(message.text))
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.goto("")
    for odd in ('"', "+", "-", "title:", "^~*", "((", "\\", "?!", "—", "…"):
        with subtests.test(odd):
            type_query(page, odd)
            type_query(page, "щщщъъъ")
            expect(page.locator(".md-search-result__meta")).to_have_text(NOTHING)
            type_query(page, f"{odd} продавцами {odd}")
            expect(page.locator(LEADER).first).to_be_visible()
            assert not [text for text in broken if "query" in text or "rror" in text]


def test_the_last_query_is_the_one_that_is_answered(page: Page) -> None:
    page.goto("")
    type_query(page, "продавцами")
    type_query(page, "щщщъъъ")
    expect(page.locator(".md-search-result__meta")).to_have_text(NOTHING)
    page.wait_for_timeout(500)
    expect(page.locator(LEADER)).to_have_count(0)


@pytest.mark.parametrize("file", ["search/full.json", "search/search.js"])
def test_a_reader_whose_connection_came_back_searches_again(page: Page, file: str) -> None:
    lost = re.compile(re.escape(file))
    page.goto("", wait_until="networkidle")
    page.context.route(lost, lambda route: route.abort())
    type_query(page, "продавцам")
    expect(page.locator(".md-search-result__meta")).to_have_text(NOTHING)
    page.context.unroute(lost)
    type_query(page, "продавцами")
    expect(page.locator(LEADER).first).to_be_visible()


def test_the_search_dialog_has_a_name(page: Page) -> None:
    page.goto("")
    expect(page.locator("[role=dialog][data-md-component=search]")).to_have_accessible_name("Поиск")


def test_the_reasons_of_questions_are_not_found(site: Path) -> None:
    index = json.loads((site / "search/full.json").read_text("utf-8"))
    known = letters(" ".join(doc["title"] + " " + doc["text"] for doc in index["docs"]))
    lesson = letters((site / "lessons/leader/index.html").read_text("utf-8"))
    reasons = [letters(MARKUP.split(reason)[0]) for reason in read_reasons()]
    reasons = [reason for reason in reasons if len(reason) > LONG_ENOUGH]
    shown = [reason for reason in reasons if reason in lesson]  # a variant waits for its review
    assert len(shown) > len(reasons) / 2
    assert not [reason for reason in reasons if reason in known]
