"""The summary of a group: files in, tables out, all in the trainer's browser."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, Request, Route, expect

from tests.tools.learners import Bank, attempt, entries, file, learner

HOSTILE = "<img src=x onerror='window.__hit = 1'>"
DROP = """([selector, files]) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    for (const type of ["dragover", "drop"]) {
        const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector(selector).dispatchEvent(event);
    }
}"""


@pytest.fixture
def bank(page: Page, base_url: str) -> Bank:
    found: Bank = page.request.get(f"{base_url}bank.json").json()
    return found


@pytest.fixture(autouse=True)
def _nothing_thrown(page: Page) -> Iterator[None]:
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield
    assert faults == []


def answers(bank: Bank, who: str, *, right: bool, count: int = 8, **more: Any) -> dict[str, Any]:
    """The first questions of a lesson, answered all rightly or all wrongly."""
    asked = [name for name, one in bank.items() if one["lesson"] == "leader"]
    asked = [name for name in asked if bank[name]["kind"] == "choice"][:count]
    made = {}
    for number, name in enumerate(asked):
        one = bank[name]
        wrong = next(option for option in one["options"] if option not in one["answer"])
        given = one["answer"] if right else [wrong]
        made[f"{who}{number}"] = attempt(name, given, 1_772_000_000_000 + number, **more)
    return made


def named(name: str, attempts: Mapping[str, Any], written: Mapping[str, Any] | None = None) -> str:
    return file(attempts, written or {}, name=name)


def field(page: Page) -> Locator:
    """Open the page if need be; where it takes files."""
    if "trainers/group" not in page.url:
        page.goto("trainers/group/")
    found = page.get_by_label("Файлы участников")
    expect(found).to_be_visible()  # nobody can choose before
    return found


def choose(page: Page, files: Mapping[str, str]) -> None:
    """Give the page these files by its field."""
    payloads = [
        FilePayload(name=name, mimeType="application/json", buffer=text.encode())
        for name, text in files.items()
    ]
    field(page).set_input_files(payloads)


def say(page: Page, text: str) -> None:
    said = page.locator("group-summary [role=status] [data-say]:visible")
    expect(said).to_contain_text(text, use_inner_text=True)


def notes(page: Page) -> Locator:
    return page.locator("[data-part=notes] li")


def people(page: Page) -> Locator:
    """The rows of the first table."""
    return page.locator("[data-part=lessons] tbody:not([data-part]) tr")


def table(page: Page, button: str) -> list[list[str]]:
    """The saved file, read as Excel would."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    assert re.fullmatch(r"group-\w+-\d{4}-\d\d-\d\d\.csv", download.value.suggested_filename)
    raw = Path(download.value.path()).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))


def test_the_files_of_two_learners_become_tables(page: Page, bank: Bank) -> None:
    sent: list[Request] = []
    page.goto("trainers/group/")
    page.on("request", lambda one: sent.append(one) if one.method != "GET" else None)
    task = entries({"task/leader": ["1"]})
    anna = named("Анна", answers(bank, "a", right=True), task)
    boris = named("", answers(bank, "b", right=False, confidence="sure"))
    choose(page, {"1.json": anna, "boris.json": boris})
    say(page, "Людей в сводке: 2. Файлов пропущено: 0.")
    expect(people(page)).to_have_count(2)
    expect(people(page).nth(0).locator("th")).to_have_text("Анна")
    expect(people(page).nth(0)).to_contain_text("дело")
    expect(people(page).nth(0)).to_contain_text("8 из 8")
    expect(people(page).nth(1).locator("th")).to_have_text("boris")
    expect(people(page).nth(1).locator("td").nth(-2)).to_have_text("8 из 8")
    expect(page.locator("[data-part=goals]")).to_contain_text("человек: 2")
    expect(page.locator("[data-part=people] tbody tr")).to_have_count(2)
    first = page.locator("[data-part=questions] tbody tr").first
    expect(first).to_contain_text("50 %", use_inner_text=True)
    expect(first).to_contain_text("1 ×")
    expect(first).to_contain_text("За этим:")
    address = first.locator("a").get_attribute("href") or ""
    assert page.request.get(address).ok
    assert sent == []
    assert (
        page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('course.'))") == []
    )


def test_files_dropped_anywhere_on_the_page_are_taken_and_added_to_the_others(
    page: Page, bank: Bank
) -> None:
    choose(page, {"a.json": named("Анна", answers(bank, "a", right=True))})
    expect(people(page)).to_have_count(1)
    boris = named("Борис", answers(bank, "b", right=True))
    vera = named("Вера", answers(bank, "v", right=True))
    page.evaluate(DROP, ["h1", [["b.json", boris], ["v.json", vera]]])
    say(page, "Людей в сводке: 3")
    expect(people(page).locator("th")).to_have_text(["Анна", "Борис", "Вера"])
    assert "trainers/group" in page.url


def test_a_file_that_cannot_be_counted_is_named_with_its_reason(
    page: Page, bank: Bank, tmp_path: Path
) -> None:
    anna = answers(bank, "a", right=True)
    files = {
        "good.json": named("Анна", anna),
        "copy.json": named("Анна", dict(list(anna.items())[:5])),
        "phone.json": named("Анна", dict(list(anna.items())[:5]) | {"own": attempt("x", ["y"], 1)}),
        "broken.json": "{",
        "other.json": file(course="other"),
        "new.json": file(version=3),
        "huge.json": " " * 20_000_001,
        "part.json": file({"x": attempt("q", ["a"]), "y": 7}),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    # By their paths: Playwright takes twelve seconds to carry so large a text into the browser.
    field(page).set_input_files([tmp_path / name for name in files])
    say(page, "Людей в сводке: 2. Файлов пропущено: 6.")
    for name, reason in {
        "copy.json": "те же ответы, что в файле «good.json»",
        "phone.json": "Записей, которых в новом нет: 1",
        "broken.json": "повреждён",
        "other.json": "из другого курса",
        "new.json": "более новая версия",
        "huge.json": "слишком велик",
        "part.json": "не удалось прочитать: 1",
    }.items():
        line = notes(page).filter(has_text=name).first
        expect(line).to_contain_text(reason, use_inner_text=True)
    expect(page.locator("[data-part=gone]")).to_contain_text("1")


def test_nothing_but_refused_files_shows_no_empty_tables(page: Page) -> None:
    choose(page, {"broken.json": "{"})
    say(page, "Файлов с ответами среди этих нет")
    expect(notes(page)).to_have_count(1)
    expect(page.locator("[data-part=result]")).to_be_hidden()


def test_a_hostile_file_is_text(page: Page) -> None:
    made = {HOSTILE: attempt(HOSTILE, [HOSTILE]), "p": attempt("__proto__", ["__proto__"])}
    written = entries({HOSTILE: [HOSTILE], "task/__proto__": ["1"], "final/__proto__": [HOSTILE]})
    text = named(HOSTILE, made, written).replace('"p": {', '"__proto__": {', 1)
    choose(page, {f"{HOSTILE}.json": "{", "a.json": text})
    say(page, "Людей в сводке: 1")
    expect(people(page).locator("th")).to_have_text(HOSTILE)
    expect(notes(page).locator("b")).to_contain_text("onerror")
    expect(page.locator("group-summary img, group-summary script")).to_have_count(0)
    assert page.evaluate("[window.__hit ?? null, ({}).question ?? null]") == [None, None]


def test_hidden_names_are_nowhere_on_the_page_and_come_back(page: Page, bank: Bank) -> None:
    group = {
        f"{name}.json": named(name, answers(bank, name, right=True)) for name in ("Анна", "Борис")
    }
    choose(page, {**group, "Вера.json": "{"})
    expect(people(page)).to_have_count(2)
    page.get_by_label("Скрыть имена").check()
    expect(people(page).locator("th")).to_have_text(["Участник 1", "Участник 2"])
    for name in ("Анна", "Борис", "Вера"):
        expect(page.locator("group-summary").get_by_text(name)).not_to_be_visible()
    assert table(page, "Люди в CSV")[1][0] == "Участник 1"
    page.get_by_label("Скрыть имена").uncheck()
    expect(people(page).locator("th")).to_have_text(["Анна", "Борис"])
    expect(notes(page).first).to_be_visible()


def test_what_is_saved_for_excel_carries_nothing_out(page: Page, bank: Bank) -> None:
    formula = '=HYPERLINK("http://x";"y")'
    choose(page, {"a.json": named(formula, answers(bank, "a", right=False, confidence="sure"))})
    expect(people(page)).to_have_count(1)
    heads, row = table(page, "Люди в CSV")
    assert len(heads) == len(row)
    assert row[0] == f"'{formula}"
    assert row[heads.index("Уверены и ошиблись")] == "8"
    assert row[heads.index("Цель 2.1: верно")] == "0"
    questions = table(page, "Вопросы в CSV")
    assert len(questions) == 9
    assert all(len(one) == len(questions[0]) for one in questions)
    told = dict(zip(questions[0], questions[1], strict=True))
    assert (told["Верно"], told["Ответов"], told["Сколько раз"]) == ("0", "1", "1")
    assert told["Ответ"]


def test_questions_stand_in_the_order_that_the_trainer_wants(page: Page, bank: Bank) -> None:
    choose(page, {"a.json": learner(bank, 1, "Анна")})
    rows = page.locator("[data-part=questions] tbody tr")
    expect(rows).to_have_count(15)
    more = page.get_by_role("button", name="Показать все вопросы")
    more.press("Enter")
    expect(page.locator("[data-part=questions] > div").first).to_be_focused()
    judged = sum(one["kind"] != "reflect" for one in bank.values())
    expect(rows).to_have_count(judged)
    expect(more).to_be_hidden()
    page.get_by_label("Сначала:").select_option(label="как в курсе")
    expect(rows.first.locator("td").first).to_have_text("1")
    expect(rows).to_have_count(judged)


def test_by_keyboard_alone(page: Page, bank: Bank) -> None:
    choose(page, {"a.json": named("Анна", answers(bank, "a", right=True))})
    say(page, "Готово")
    page.get_by_label("Файлы участников").focus()
    names = ["Скрыть имена", "Люди в CSV", "Вопросы в CSV", "Напечатать", "Убрать все файлы"]
    for name in names:
        page.keyboard.press("Tab")
        named_so = re.compile(name.replace(" ", r"\s"))
        expect(page.locator(":focus")).to_have_accessible_name(named_so)
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Люди и уроки")).to_be_focused()
    page.get_by_role("button", name="Убрать все файлы").press("Enter")
    say(page, "ничего не помнит")
    expect(page.get_by_label("Файлы участников")).to_be_focused()
    expect(page.locator("[data-part=result]")).to_be_hidden()
    # The rows go away slice by slice.
    page.wait_for_function("!document.querySelector('group-summary').innerHTML.includes('Анна')")
    choose(page, {"a.json": named("Анна", answers(bank, "a", right=True))})
    say(page, "Людей в сводке: 1")


def test_reading_can_be_stopped_and_the_rest_is_left_alone(page: Page, bank: Bank) -> None:
    page.goto("trainers/group/")
    held: list[Route] = []

    def hold(route: Route) -> None:  # Playwright looks at the code of what it calls
        held.append(route)

    page.context.route("**/texts.json*", hold)
    choose(page, {f"{n}.json": named("", answers(bank, f"{n}", right=True)) for n in range(3)})
    expect(page.get_by_role("progressbar", name="Читаем файлы")).to_be_visible()
    while not held:
        page.wait_for_timeout(20)
    page.get_by_role("button", name="Остановить").press("Enter")
    held[0].continue_()
    say(page, "Остановлено: прочитано файлов 0 из 3")
    expect(page.locator("[data-part=busy]")).to_be_hidden()
    page.context.unroute_all()
    choose(page, {"a.json": named("Анна", answers(bank, "a", right=True))})
    say(page, "Людей в сводке: 1")


def test_of_many_people_each_has_a_row_and_each_box_a_head(page: Page, bank: Bank) -> None:
    names = [f"Участник {n:02}" for n in range(60)]
    one = answers(bank, "", right=True, count=2)
    group = {
        f"{name}.json": named(name, {f"{name}{key}": value for key, value in one.items()})
        for name in names
    }
    choose(page, group)
    expect(people(page)).to_have_count(60)
    assert people(page).locator("th").all_text_contents() == names
    expect(page.locator("[data-part=lessons] thead")).to_have_count(3)
    expect(page.get_by_role("region", name="Люди и уроки: 51–60")).to_have_count(1)
    page.get_by_label("Скрыть имена").check()
    expect(people(page).first.locator("th")).to_have_text("Участник 1")
    expect(people(page)).to_have_count(60)
    page.emulate_media(media="print")
    expect(people(page).last).to_be_visible()


def test_on_paper_there_are_the_tables_alone_on_landscape_sheets(page: Page, bank: Bank) -> None:
    choose(page, {f"{n}.json": learner(bank, n, f"Имя {n}") for n in range(12)})
    expect(page.locator("[data-part=questions] tbody tr")).to_have_count(15)
    expect(page.locator("[data-part=people] tbody tr")).to_have_count(12)
    pdf = page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert boxes
    assert all(float(width) > float(height) for width, height in boxes)
    page.emulate_media(media="print")
    for name in ("lessons", "goals", "people", "questions", "date"):
        expect(page.locator(f"group-summary [data-part={name}]")).to_be_visible()
    for part in ("input", "button", "select", "[role=status]", "[data-part=notes]"):
        shown = [one for one in page.locator(f"group-summary {part}").all() if one.is_visible()]
        assert not shown, part
    expect(page.locator("#kak-sobrat")).to_be_hidden()
    page.set_viewport_size({"width": 1045, "height": 700})  # 277 mm
    wide = "one => one.scrollWidth > one.clientWidth + 1"
    assert not any(box.evaluate(wide) for box in page.locator(".course-group__box").all())


def test_at_320_px_the_tables_scroll_inside_their_boxes_and_the_names_stay(
    page: Page, bank: Bank
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    choose(page, {"a.json": learner(bank, 1, "Анна")})
    expect(page.locator("[data-part=questions] tbody tr")).to_have_count(15)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    box = page.get_by_role("region", name="Люди и уроки")
    box.focus()
    box.evaluate("one => one.scrollTo(300, 0)")
    expect(people(page).first.locator("th")).to_be_in_viewport()
    edges = "one => [one, one.querySelector('tbody th')].map((e) => e.getBoundingClientRect().left)"
    left, name = box.evaluate(edges)
    assert abs(left - name) < 3


def test_without_the_questions_of_the_course_the_page_says_so_and_can_try_again(
    page: Page, bank: Bank
) -> None:
    page.goto("trainers/group/")
    page.context.route("**/texts.json*", lambda route: route.abort())
    text = json.dumps(json.loads(named("Анна", answers(bank, "a", right=True))))
    choose(page, {"a.json": text})
    say(page, "Не удалось загрузить")
    page.context.unroute_all()
    choose(page, {"a.json": text})
    say(page, "Людей в сводке: 1")
