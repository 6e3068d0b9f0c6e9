"""What the browser keeps: shown, saved to a file, brought back from it, erased."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.answering import KEY, ask, find, keep, solve, stored
from tests.tools.edition import ID

HOSTILE = "<img src=x onerror='window.__hit = 1'>"


def shows(page: Page, **rows: int) -> None:
    for name, count in rows.items():
        expect(page.locator(f"[data-row={name}] b")).to_have_text(str(count))


def save(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Сохранить файл").click()
    assert download.value.suggested_filename.startswith(f"{ID}-2")
    return Path(download.value.path()).read_text(encoding="utf-8")


def hand(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Файл для ведущего").click()
    assert download.value.suggested_filename.startswith(f"{ID}-group-2")
    return Path(download.value.path()).read_text(encoding="utf-8")


def load(page: Page, text: str) -> None:
    file = FilePayload(name="a.json", mimeType="application/json", buffer=text.encode())
    field = page.get_by_label("Файл с ответами")
    expect(field).to_be_visible()  # nobody can choose before
    field.set_input_files(file)


def file(**more: Any) -> str:
    attempt = {"question": "q", "given": [HOSTILE], "at": 5, "fingerprint": HOSTILE}
    whole = {"course": ID, "version": 2, "attempts": {"x": attempt}}
    return json.dumps({**whole, "resets": {}, "entries": {}, **more})


def say(page: Page, text: str) -> None:
    expect(page.locator("[data-say]:visible")).to_contain_text(text, use_inner_text=True)


def test_a_trainers_file_has_the_answers_and_no_words_of_the_reader(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    solve(find(page, "reflect"), "reflect")
    words = next(
        a["given"][0]
        for a in stored(page)["attempts"].values()
        if a["question"] == "showcase-reflect"
    )
    page.goto("my/kept/")
    assert words in save(page)
    text = hand(page)
    assert words not in text
    assert "showcase-reflect" in text
    load(page, text)
    say(page, "Это файл для ведущего")


def test_where_the_questions_cannot_be_had_the_reader_is_told(page: Page) -> None:
    page.goto("my/kept/")
    page.route("**/bank.json*", lambda route: route.abort())
    page.set_viewport_size({"width": 360, "height": 640})
    page.get_by_role("button", name="Файл для ведущего").click()
    say(page, "Проверьте связь")
    expect(page.locator("[data-say=unreached]")).to_be_in_viewport()


def test_saved_erased_and_read_again_is_the_same(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    solve(find(page, "text"), "text")
    before = stored(page)
    page.goto("my/kept/")
    shows(page, questions=2, attempts=2, entries=0)
    text = save(page)
    page.get_by_role("button", name="Стереть всё").click()
    page.get_by_role("button", name="Да, стереть").click()
    say(page, "Стёрто")
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('course.'))") == []
    shows(page, attempts=0)
    load(page, text)
    say(page, "добавлено записей")
    assert stored(page) == before
    load(page, text)
    say(page, "ничего нового")
    assert stored(page) == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "повреждён"),
        ("[" * 100_000, "повреждён"),
        (file(course=f"not-{ID}"), "из другого курса"),
        (file(version=3), "более новой версией"),
    ],
    ids=["damaged", "deep", "foreign", "newer"],
)
def test_a_file_that_cannot_be_read_leaves_what_is_kept(page: Page, text: str, said: str) -> None:
    solve(ask(page, "choice"), "choice")
    before = stored(page)
    page.goto("my/kept/")
    load(page, text)
    say(page, said)
    assert stored(page) == before


def test_a_huge_file_is_not_even_read_and_one_that_is_gone_is_told(
    page: Page, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    with path.open("wb") as huge:
        huge.truncate(50_000_000)
    page.goto("my/kept/")
    field = page.get_by_label("Файл с ответами")
    expect(field).to_be_visible()  # nobody can choose before
    field.set_input_files(path)
    say(page, "слишком велик")
    page.evaluate(
        "() => void (File.prototype.arrayBuffer = () => Promise.reject(new Error('gone')))"
    )
    load(page, file())
    say(page, "повреждён")


def test_a_hostile_file_is_text(page: Page) -> None:
    page.goto("my/kept/")
    text = file(entries={HOSTILE: {"value": [HOSTILE], "at": 1}}).replace('"x":', '"__proto__":')
    load(page, text)
    say(page, "добавлено записей")
    page.get_by_text("Показать запись целиком").click()
    expect(page.locator("[data-part=raw]")).to_contain_text("onerror")
    assert page.evaluate("[window.__hit ?? null, ({}).question ?? null]") == [None, None]


def test_a_file_that_is_damaged_in_part_brings_the_rest(page: Page) -> None:
    page.goto("my/kept/")
    load(page, file(resets={"r": 7}))
    say(page, "удалось прочитать")
    assert len(stored(page)["attempts"]) == 1


def test_erasing_asks_first_and_is_heard_by_another_tab(page: Page) -> None:
    other = page.context.new_page()
    solve(ask(other, "choice"), "choice")
    page.goto("my/kept/")
    page.get_by_role("button", name="Стереть всё").press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Стереть всё")).to_be_focused()
    assert stored(page) is not None
    page.get_by_role("button", name="Стереть всё").click()
    page.get_by_role("button", name="Да, стереть").click()
    expect(find(other, "choice").get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    solve(find(other, "several"), "several")
    assert len(stored(page)["attempts"]) == 1


def test_what_another_version_set_aside_comes_back_when_it_can_be_read(page: Page) -> None:
    keep(page, file())
    page.evaluate(
        "key => { localStorage.setItem(key + '.aside.1', localStorage.getItem(key));"
        " localStorage.setItem(key + '.aside.2', '{'); localStorage.removeItem(key) }",
        KEY,
    )
    page.goto("my/kept/")
    expect(page.locator("[data-row=attempts] b")).to_have_text("1")
    expect(page.locator("[data-row=aside] b")).to_have_text("1")


def test_where_storage_is_full_the_file_is_still_saved(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full') }")
    page.goto("my/kept/")
    load(page, file())
    say(page, "хватает места")
    assert json.loads(save(page))["attempts"].keys() == {"x"}
