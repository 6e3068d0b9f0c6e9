"""What of a page can be found: its sections by their headings, not what scripts use."""

from __future__ import annotations

import pytest

from macros.search import page
from macros.search.page import Section

HEAD = '<html><head><title>Т</title></head><body><nav>меню</nav><article class="md-content__inner">'
H1 = '<h1 id="t">Лидер<a class="headerlink" href="#t" title="Ссылка">¶</a></h1>'


def sections(html: str) -> list[Section]:
    entry = page.read(f"{HEAD}{H1}{html}</article></body></html>")
    assert entry
    assert entry.title == "Лидер"
    return entry.sections


def test_a_heading_with_an_id_begins_a_section() -> None:
    html = '<p>Вверху.</p><h2 id="a">Один <em>и</em></h2><p>Да</p><h3 id="b">Два</h3><p>Нет</p>'
    assert sections(html) == [
        Section("", "", "Вверху."),
        Section("a", "Один и", "Да"),
        Section("b", "Два", "Нет"),
    ]


def test_a_term_of_a_list_is_a_section_where_it_has_an_id() -> None:
    html = '<dl><dt id="a">План</dt><dd>Число</dd><dt>без</dt><dd>адреса</dd></dl>'
    assert sections(html) == [Section("a", "План", "Число\nбез\nадреса")]


def test_a_block_is_a_line_and_what_is_within_a_line_is_not() -> None:
    html = "<ul><li>раз<li>два <b>три</b>,<br>четыре</ul><p>пять\n шесть</p>"
    assert sections(html)[0].text == "раз\nдва три,\nчетыре\nпять шесть"


def test_a_line_to_write_on_is_left_out_of_what_is_shown() -> None:
    assert sections("<p>Клиент № ____ переходит к ______</p>")[0].text == "Клиент № … переходит к …"


@pytest.mark.parametrize(
    "html",
    [
        "<section data-search-exclude><section><p>нет</p></section><p>нет</p></section>",
        "<p hidden>нет</p>",
        "<template><p>нет</p></template>",
        "<script>нет</script>",
        "<style>нет</style>",
        "<svg><text>нет</text></svg>",
        '<span aria-hidden="true">нет</span>',
        "<select><option>нет</option></select>",
        '<section data-search-exclude><h2 id="no">нет</h2><p>нет</p></section>',
    ],
)
def test_what_is_no_text_of_the_page_is_left_out(html: str) -> None:
    assert sections(f"<p>до</p>{html}<p>после</p>") == [Section("", "", "до\nпосле")]


def test_a_word_that_opens_its_meaning_is_text() -> None:
    html = '<p>О <button popovertarget="a">рынке</button><span data-search-exclude>x</span>.</p>'
    assert sections(html)[0].text == "О рынке."


def test_signs_that_only_break_lines_are_left_out() -> None:
    assert sections("<p>и&nbsp;так&#8288; да\u00adлее &lt;b&gt;</p>")[0].text == "и так далее <b>"


def test_a_page_that_is_not_to_be_found_has_no_entry() -> None:
    assert page.read(f"{page.EXCLUDED_PAGE}{HEAD}{H1}</article>") is None
    assert page.read("<p>not made by the theme</p>") is None


def test_tags_that_are_not_closed_swallow_nothing() -> None:
    html = '<p hidden>нет<div><p>да</div></section><h2 id="a">Один</h2><p>ещё'
    assert "ещё" in sections(f"<div>{html}</div>")[-1].text
