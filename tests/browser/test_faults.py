"""Hostile files, full and forbidden storage, wrong clocks, other tabs, pages that come back."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Error, FilePayload, Page, expect

from tests.browser import searching
from tests.browser.answering import KEY, ask, attempts, find, miss, press, solve, stored
from tests.tools.edition import ID

HIT = "<img src=x onerror='window.__hit = 1'>"
PRAISE = "Верно. Ниже"
OURS = re.compile(r"/assets/[0-9a-f]{8}/")
PAGES = ["", "lessons/leader/?all", "my/review/", "my/final-check/", "my/notes/", "my/progress/"]
PAGES += ["my/record/", "my/kept/", "showcase/", "tools/balance/"]
TELL = {"", "lessons/leader/?all", "my/review/", "my/final-check/", "showcase/"}
"""Those that say at once when nothing can be kept."""
REFUSED = """for (const store of ['localStorage', 'sessionStorage']) {
  const get = () => { throw new DOMException('no', 'SecurityError') }
  Object.defineProperty(window, store, { configurable: true, get })
}"""
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full') }"
AWAKE = """() => [...document.querySelectorAll('*')].every((one) =>
  !one.localName.includes('-') || one.matches(':defined'))"""


@pytest.fixture(autouse=True)
def faults(page: Page) -> list[str]:
    """What our scripts throw; the theme's own do where storage is forbidden."""
    found: list[str] = []

    def note(error: Error) -> None:
        if OURS.search(error.stack or ""):
            found.append(error.stack or "")

    page.on("pageerror", note)
    return found


def load(page: Page, text: str) -> None:
    page.goto("my/kept/")
    file = FilePayload(name="a.json", mimeType="application/json", buffer=text.encode())
    field = page.get_by_label("Файл с ответами")
    expect(field).to_be_visible()  # nobody can choose before
    field.set_input_files(file)


def visit(page: Page, path: str) -> None:
    """Open a page and move, until everything on it is awake."""
    page.goto(path)
    for at in range(60):  # what comes late, as the forms of a check do, waits for the next sign
        page.mouse.move(5, 5 + at % 2)
        if page.evaluate(f"({AWAKE})()"):
            return
        page.wait_for_timeout(500)
    pytest.fail(f"{path} is not awake")


def hostile(bank: dict[str, Any]) -> str:
    """A file whose every text is HTML, and whose names are parts of the language."""
    one = {"given": [HIT, "__proto__"], "at": 5, "fingerprint": HIT, "confidence": HIT}
    one |= {"moment": HIT, "sitting": HIT}
    made = {name: {**one, "question": name} for name in (HIT, "__proto__", "constructor")}
    for name, key in bank.items():
        made[f"q-{name}"] = {**one, "question": name, "moment": "after"}
        made[f"c-{name}"] = {"question": name, "given": [HIT], "at": 6, "confidence": "sure"}
        made[f"c-{name}"]["fingerprint"] = key["fingerprint"]
    names = ["name", "note/leader#kto", "mark/leader#kto", "task/leader", "week/guess-1", "route"]
    names += [f"{part}/{odd}" for part in ("note", "mark", "week", "plan") for odd in ("x#y", HIT)]
    names += ["final/x", "final/x/handed", "final/__proto__", f"final/x/given/{HIT}", "__proto__"]
    entries = {name: {"value": [HIT, HIT], "at": 5} for name in [*names, HIT]}
    entries["final/y"] = {"value": list(bank)[:15], "at": 6}
    entries["final/y/handed"] = {"value": [HIT], "at": 7}
    resets = {HIT: {"question": HIT, "at": 1}, "__proto__": {"question": "*", "at": 1}}
    whole = {"course": ID, "version": 2, "name": HIT, "saved": HIT}
    return json.dumps({**whole, "attempts": made, "resets": resets, "entries": entries})


def test_a_page_that_comes_back_keeps_its_fields(page: Page) -> None:
    """WebKit empties fields that are marked so when the page comes back, see course/back.js."""
    page.goto("showcase/")
    page.mouse.move(5, 5)
    page.wait_for_function("!!customElements.get('course-marks')")
    marked = page.locator("[autocomplete=off]")
    count = marked.count()
    assert count > 8
    turn = "name => dispatchEvent(new PageTransitionEvent(name, { persisted: true }))"
    page.evaluate(turn, "pagehide")
    expect(marked).to_have_count(0)
    page.evaluate(turn, "pageshow")
    expect(marked).to_have_count(count)


def test_a_file_with_html_in_every_text_breaks_no_page(
    page: Page, faults: list[str], base_url: str
) -> None:
    bank = page.request.get(f"{base_url}bank.json").json()
    load(page, hostile(bank))
    expect(page.locator("[data-say]:visible")).to_contain_text("добавлено записей")
    for path in PAGES:
        visit(page, path)
        assert page.locator("article img[src=x]").count() == 0, path
        assert page.evaluate("[window.__hit ?? null, ({}).question ?? null]") == [None, None]
    assert faults == []


def test_a_file_from_beyond_all_time_does_not_outlive_what_the_reader_does(page: Page) -> None:
    one = {"question": "showcase-choice", "given": ["first"], "at": 1e300, "fingerprint": "f"}
    whole = {"course": ID, "version": 2, "attempts": {"x": one}, "resets": {}}
    entries = {"note/leader#kto": {"value": ["Навсегда"], "at": 1e300}}
    load(page, json.dumps({**whole, "entries": entries}))
    said = page.locator("[data-say]:visible")
    expect(said).to_contain_text("удалось прочитать\u00a0— 2", use_inner_text=True)
    solve(ask(page, "choice"), "choice")
    page.reload()
    expect(find(page, "choice").get_by_text(PRAISE)).to_be_visible()
    assert len(attempts(page)) == 1


@pytest.mark.parametrize("script", [REFUSED, FULL], ids=["forbidden", "full"])
def test_where_nothing_can_be_kept_every_page_works_and_the_file_holds_what_there_is(
    page: Page, faults: list[str], script: str
) -> None:
    page.add_init_script(script)
    for path in PAGES:
        visit(page, path)
        if script == REFUSED and path in TELL:
            expect(page.locator("progress-notice:visible")).to_contain_text("ответы пропадут")
    # The theme too.
    expect(page.locator("[data-md-component=palette] label:visible")).to_have_count(1)
    searching.open_search(page)
    searching.ask(page, "продавцами")
    expect(searching.pages(page).first).to_be_visible()
    page.keyboard.press("Escape")
    page.goto("my/kept/")
    one = {"question": "leader-who", "given": ["owner"], "at": 5, "fingerprint": "f"}
    whole = {"course": ID, "version": 2, "attempts": {"x": one}, "resets": {}}
    load(page, json.dumps({**whole, "entries": {}}))
    said = page.locator("course-kept [data-say]:visible")
    expect(said).to_contain_text("хватает места")
    with page.expect_download() as download:
        page.get_by_role("button", name="Сохранить файл").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert json.loads(text)["attempts"] == {"x": one}
    page.get_by_role("button", name="Стереть всё").press("Enter")
    page.get_by_role("button", name="Да, стереть").press("Enter")
    expect(said).to_contain_text("Стёрто")
    expect(page.locator("[data-row=attempts] b")).to_have_text("0")
    assert faults == []


def test_a_storage_that_is_really_full_loses_nothing_that_was_kept(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    before = stored(page)
    page.evaluate(
        """() => {
          let size = 1 << 20;
          for (let n = 0; size; n += 1) {
            try { localStorage.setItem(`filler${n}`, "x".repeat(size)); } catch { size >>= 1; }
          }
        }"""
    )
    solve(find(page, "several"), "several")
    page.mouse.move(5, 5)
    expect(page.get_by_text("Браузер не\u00a0разрешает хранить").first).to_be_visible()
    expect(find(page, "several").get_by_text(PRAISE)).to_be_visible()
    assert stored(page) == before
    page.goto("my/kept/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Сохранить файл").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert json.loads(text)["attempts"] == before["attempts"]
    page.evaluate(
        "() => Object.keys(localStorage).filter((key) => key.startsWith('filler'))"
        ".forEach((key) => localStorage.removeItem(key))"
    )
    solve(ask(page, "several"), "several")
    assert len(attempts(page)) == 2


CLOCK = """(() => {
  const { now } = Date;
  Date.now = () => now() + DAYS * 864e5;
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [Date.now()])); }
  };
})()"""


def by_the_clock(context: BrowserContext, days: int) -> Page:
    """A page whose clock shows so many days more than it is; its timers run as ever."""
    page = context.new_page()
    page.add_init_script(CLOCK.replace("DAYS", str(days)))
    return page


def test_a_clock_set_forward_and_back_loses_nothing_and_makes_no_day_of_the_future(
    context: BrowserContext,
) -> None:
    ahead = by_the_clock(context, 1500)
    miss(ask(ahead, "choice"), "choice")
    ahead.close()
    page = by_the_clock(context, 0)
    question = ask(page, "choice")
    press(question, "Ещё раз")
    solve(question, "choice")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    press(question, "Ответить заново")
    page.reload()
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    solve(question, "choice")
    page.reload()
    expect(question.get_by_text(PRAISE)).to_be_visible()
    times = [one["at"] for one in attempts(page)]
    assert times == sorted(set(times))
    assert [one.get("clock", 0) > 0 for one in attempts(page)] == [False, True, True]
    page.close()
    behind = by_the_clock(context, -2000)
    solve(ask(behind, "several"), "several")
    assert len(attempts(behind)) == 4
    for path in PAGES:
        visit(behind, path)
        expect(behind.locator("article")).not_to_contain_text(re.compile("Invalid|NaN"))
        if path == "lessons/leader/?all":
            behind.get_by_label("Дело недели сделано").check()
            today = behind.evaluate("new Date().toLocaleDateString('ru')")
            expect(behind.locator("progress-tick [data-part=when]")).to_have_text(today)
        if path == "my/record/":
            task = behind.locator("[data-lesson=leader] [data-part=task]")
            expect(task).to_have_text(today)


def test_a_file_added_in_one_tab_is_heard_in_another(page: Page) -> None:
    other = page.context.new_page()
    ask(other, "choice")
    one = {"question": "showcase-choice", "given": ["second"], "at": 5, "fingerprint": "f"}
    whole = {"course": ID, "version": 2, "attempts": {"x": one}, "resets": {}}
    load(page, json.dumps({**whole, "entries": {}}))
    expect(find(other, "choice").get_by_text(PRAISE)).to_be_visible()


def came_back(page: Page, text: str) -> None:
    """Another page has written while this one lay in the back-forward cache, deaf."""
    page.evaluate(
        """([key, text]) => {
          localStorage.setItem(key, text);
          dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}));
        }""",
        [KEY, text],
    )


def test_a_page_that_comes_back_as_it_was_shows_what_was_answered_meanwhile(
    page: Page, context: BrowserContext
) -> None:
    solve(ask(page, "several"), "several")
    one = {"question": "showcase-choice", "given": ["second"], "at": 5, "fingerprint": "f"}
    kept = {**stored(page), "attempts": {**stored(page)["attempts"], "x": one}}
    came_back(page, json.dumps(kept))
    expect(find(page, "choice").get_by_text(PRAISE)).to_be_visible()
    solve(find(page, "text"), "text")
    assert len(attempts(page)) == 3
    tab = context.new_page()
    tab.goto("my/kept/")
    expect(tab.locator("[data-row=attempts] b")).to_have_text("3")
    more = {**stored(tab)["attempts"], "y": {**one, "question": "leader-who"}}
    came_back(tab, json.dumps({**kept, "attempts": more}))
    expect(tab.locator("[data-row=attempts] b")).to_have_text("4")
