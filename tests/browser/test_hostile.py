"""Whatever a reader types and whatever an author writes is text: nothing of it is carried out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import RIGHTLY, ask_anew, find, press, send, write
from tests.tools import project, server

TYPED = [
    "<script>window.__hit = 1</script>",
    "<img src=x onerror='window.__hit = 1'>",
    "javascript:window.__hit=1",
    '"><svg onload="window.__hit = 1">',
    "</textarea><iframe srcdoc='<script>parent.__hit = 1</script>'>",
    "${window.__hit = 1} {7+7}",
    "__proto__",
]
WRITTEN = (
    "<script>window.__hit = 1</script> <img src=x onerror='window.__hit = 1'>"
    " \" onfocus=\"window.__hit = 1\" autofocus x=\" ' onclick='window.__hit = 1' x='"
    " </template></details></quiz-question><iframe srcdoc='<script>parent.__hit=1</script>'>"
    " <javascript:window.__hit=1> &lt;b&gt; {7+7} ${7+7}"
)
TEXTS = {"title", "ask", "text", "why", "to", "unit", "sample", "hints", "match"}
LIVE = "script, img, iframe, svg, [onclick], [onerror], [onfocus], [onload], a[href^=javascript]"


@pytest.fixture(autouse=True)
def _nothing_thrown(page: Page) -> Iterator[None]:
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield
    assert faults == []
    assert page.evaluate("window.__hit") is None


def test_what_a_reader_types_for_a_number_is_no_number(
    page: Page, subtests: pytest.Subtests
) -> None:
    for text in TYPED:
        with subtests.test(text):
            question = ask_anew(page, "number")
            write(question, f"20 {text}")
            send(question)
            expect(question.locator(LIVE)).to_have_count(0)
            expect(question.get_by_role("textbox")).to_have_value(f"20 {text}"[:40])
            assert page.evaluate("window.__hit") is None


@pytest.mark.parametrize("kind", ["text", "reflect"])
def test_what_a_reader_types_is_shown_as_it_was_typed(
    page: Page, kind: str, subtests: pytest.Subtests
) -> None:
    for text in TYPED:
        with subtests.test(text):
            question = ask_anew(page, kind)
            write(question, text)
            send(question)
            expect(question.locator("[data-part=verdict]")).to_be_visible()
            page.reload()
            expect(question.locator("[data-part=verdict]")).to_be_visible()
            expect(question.get_by_role("textbox")).to_have_value(text)
            expect(question.locator(LIVE)).to_have_count(0)
            assert page.evaluate("window.__hit") is None


def hostile_quiz() -> str:
    """The questions of the showcase, each text of which wants to break the page."""
    number = count()

    def spoil(value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            return {name: spoil(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [spoil(one, field) for one in value]
        # A number of its own: no two of one question may have the same text.
        return f"{WRITTEN} {next(number)}" if field in TEXTS else value

    quiz = yaml.safe_load(Path(project.ROOT, "quizzes/showcase.yml").read_text("utf-8"))
    return json.dumps(spoil(quiz), ensure_ascii=False)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site whose questions are written by somebody who wants to break it."""
    root = project.copy(project.ROOT, tmp_path_factory.mktemp("hostile") / "copy")
    project.change(root, {"quizzes/showcase.yml": hostile_quiz()})
    with server.serve(Path(root, "site")) as url:
        code, output = project.build(root, root / "site", SITE_URL=url)
        assert not code, output
        yield url


def answer(question: Locator, kind: str) -> None:
    """By places alone: every text has become the same."""
    if kind in {"choice", "several"}:
        question.locator("[data-row] input").first.check()
    for item in question.locator("fieldset fieldset[data-row]").all():
        item.locator("input").first.check()
    for one in question.locator("select").all():
        one.select_option(index=1)
    if kind in {"number", "text", "reflect"}:
        write(question, "7")
    send(question)


@pytest.mark.parametrize("kind", RIGHTLY)
def test_what_an_author_writes_into_any_field_of_a_kind_is_text(
    page: Page, hostile: str, kind: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{hostile}showcase/")
    question = find(page, kind)
    expect(question.locator("[data-part=more]")).to_be_visible()  # awake: the key is hidden
    for hint in question.locator("summary").locator("visible=true").all():
        hint.click()
    answer(question, kind)
    expect(question.locator("[data-part=verdict]")).to_be_visible()
    if kind != "reflect":
        press(question, "Показать ответ")
    assert question.locator(LIVE).count() == 0
    assert question.locator("quiz-question, form form").count() == 0
    key = question.locator("[data-part=key]")
    rows = question.locator("[data-row] .course-question__why")
    for shown in (question.locator("fieldset").first, rows.first if rows.count() else key):
        for word in ("<script>", "<img src=x", "</template>", "&lt;b&gt;", "{7+7}"):
            expect(shown).to_contain_text(word)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".course-end").locator(LIVE).count() == 0
    assert all(url.startswith(hostile) for url in asked)
    assert not [url for url in asked if url.endswith("/x")]


def test_no_question_is_lost_behind_what_an_author_writes(page: Page, hostile: str) -> None:
    page.goto(f"{hostile}showcase/")
    expect(page.locator(".course-quiz").first.locator("quiz-question")).to_have_count(8)
    expect(page.locator(".course-end quiz-key")).to_have_count(1)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
