"""A talk without scripts, on paper, on a small screen, in own colours, with hostile content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.test_layout import OVERLAPS, SMALL, WIDER
from tests.tools import project, server

PATHS = {"begun": ["ask"], "gone round": ["ask", "refuse", "again"], "ended": ["ask", "plan"]}
HOSTILE = [
    "<script>window.hit = 1</script>",
    "<img src=x onerror='window.hit = 1'>",
    '<b onclick=hit>жирно</b> & "кавычки"',
    "</section></template><iframe src='javascript:parent.hit = 1'></iframe>",
]
TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"

TALK = """\
title: &w WORDS
intro: *w
nodes:
  - id: start
    who: *w
    text: *w
    replies:
      - {id: ask, text: *w, to: more, consequence: *w}
      - {id: go, text: Дальше, to: more, consequence: *w}
  - id: more
    text: *w
    replies:
      - {id: ask, text: *w, to: end, consequence: *w}
      - {id: go, text: Дальше, to: start, consequence: *w}
  - id: end
    text: *w
    ending: {title: *w, outcome: *w, takeaway: *w}
"""


def play(page: Page, *path: str) -> Locator:
    page.goto("showcase/")
    talk = page.locator("dialogue-talk")
    for reply in path:
        talk.locator(f"[data-say={reply}]").click()
    expect(talk.locator("[data-part=log] > li")).to_have_count(len(path) + 1)
    return talk


def seen(talk: Locator, selector: str) -> int:
    return sum(one.is_visible() for one in talk.locator(selector).all())


def test_without_scripts_the_whole_talk_is_walked_by_its_links(scriptless: Page) -> None:
    scriptless.goto("showcase/")
    talk = scriptless.locator("dialogue-talk")
    expect(talk.get_by_role("button")).to_have_count(0)
    assert seen(talk, "[data-node]") == 7
    start = scriptless.locator("[id=d-showcase--start]")
    start.get_by_role("link", name="→ к реплике 2").click()
    expect(scriptless.locator("[id=d-showcase--told]")).to_be_in_viewport()
    scriptless.locator("[id=d-showcase--told]").get_by_role("link", name="к реплике 7").click()
    expect(scriptless.get_by_text("Концовка: Закрыл Олег")).to_be_in_viewport()


def test_on_paper_before_the_first_reply_there_is_the_whole_talk_alone(page: Page) -> None:
    talk = play(page)
    page.emulate_media(media="print")
    assert seen(talk, "[data-node]") == 7
    assert seen(talk, "[data-part=stage], button") == 0


def test_on_paper_after_a_reply_the_own_way_stands_before_the_whole_talk(page: Page) -> None:
    talk = play(page, "ask")
    page.emulate_media(media="print")
    assert seen(talk, "[data-part=log] > li") == 2
    assert seen(talk, "[data-node]") == 7
    assert seen(talk, "button") == 0


def test_the_button_prints_the_own_way_and_nothing_else_of_the_page(page: Page) -> None:
    talk = play(page, "ask", "plan")
    page.evaluate("window.print = () => { window.printed = true; }")
    talk.get_by_role("button", name="Напечатать разговор").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert seen(talk, "[data-part=log] > li") == 3
    expect(talk.get_by_text("Скидка к пятнице")).to_be_visible()
    assert seen(talk, "[data-node], button, [data-part=endings]") == 0
    for other in ("h1", "quiz-question", "balance-calculator"):
        assert not page.locator(f"article {other}").first.is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("article h1")).to_be_visible()
    assert seen(talk, "[data-node]") == 7


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
@pytest.mark.parametrize("letters", ["125%", "250%"], ids=["usual letters", "large letters"])
def test_at_320_px_and_with_large_letters_nothing_sticks_out_or_is_covered(
    page: Page, path: list[str], letters: str
) -> None:
    page.set_viewport_size({"width": 320 if letters == "125%" else 640, "height": 700})
    talk = play(page, *path)
    page.add_style_tag(content=f"html {{ font-size: {letters} !important; }}")
    talk.get_by_role("button", name="Весь разговор").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not [one for one in page.evaluate(WIDER) if "dialogue-talk" in one]
    assert not page.evaluate(OVERLAPS, "dialogue-talk :is(p, button)")
    assert not page.evaluate(SMALL, "dialogue-talk")


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_axe_finds_no_obstacle_in_any_state_of_a_talk(page: Page, path: list[str]) -> None:
    page.emulate_media(reduced_motion="reduce")
    talk = play(page, *path)
    talk.get_by_role("button", name="Весь разговор").click()
    axe.check(page)


def test_nothing_of_a_talk_moves(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    talk = play(page, "ask")
    # Instantly, not only for readers who ask for it: the new turn is there at once.
    assert talk.evaluate("one => one.getAnimations({ subtree: true }).length") == 0
    top = "document.querySelector('[data-part=log] > li:last-child p').getBoundingClientRect().top"
    before = page.evaluate(top)
    page.evaluate(TWO_FRAMES)  # whatever moves has moved by then
    assert page.evaluate(top) == before


def test_with_the_readers_own_colours_mine_and_theirs_are_told_apart(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    talk = play(page, "ask")
    said = talk.locator("[data-part=log] .course-dialogue__said")
    speech = talk.locator("[data-part=log] .course-dialogue__speech").first
    for box in (said, speech, talk.locator("[data-say]").first):
        assert box.evaluate("one => getComputedStyle(one).borderTopWidth") == "1px"
    mine, theirs = said.bounding_box(), speech.bounding_box()
    assert mine
    assert theirs
    assert mine["x"] > theirs["x"]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site whose talk is written by somebody who wants to break it."""
    root = project.copy(project.ROOT, tmp_path_factory.mktemp("hostile") / "copy")
    path = "quizzes/dialogues/showcase.yml"
    words = "".join(f"      {line}\n" for line in HOSTILE)
    project.change(root, {path: TALK.replace("WORDS\n", f"|\n{words}")})
    with server.serve(Path(root, "site")) as url:
        code, output = project.build(root, root / "site", SITE_URL=url)
        assert not code, output
        yield url


def test_hostile_words_are_words(page: Page, hostile: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{hostile}showcase/")
    talk = page.locator("dialogue-talk")
    for _ in range(2):
        talk.locator("[data-say=ask]").click()
    expect(talk.locator("[data-part=log] > li")).to_have_count(3)
    talk.get_by_role("button", name="Весь разговор").click()
    assert page.evaluate("window.hit") is None
    assert talk.locator("script, img, iframe, b, [onclick], [onerror]").count() == 0
    for word in ("<script>", "<img src=x", "<iframe"):
        expect(talk.locator("[data-part=log]")).to_contain_text(word)
    assert all(url.startswith(hostile) for url in asked)
    assert not [url for url in asked if url.endswith("/x")]
