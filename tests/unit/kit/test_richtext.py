"""What an author may write in a field, and what of it stays text."""

from __future__ import annotations

import pytest

from macros.kit.richtext import RichText


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Просто текст", "Просто текст"),
        ("**Жирно** и *курсивом*", "<strong>Жирно</strong> и <em>курсивом</em>"),
        ("`код` в строке", "<code>код</code> в строке"),
        ("`<b>&amp;` в коде", "<code>&lt;b&gt;&amp;amp;</code> в коде"),
        ("[урок](lessons/x.md#a)", '<a href="/lessons/x.md#a">урок</a>'),
        ("<b>не жирно</b>", "&lt;b&gt;не жирно&lt;/b&gt;"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("Купи & продай", "Купи &amp; продай"),
        ("![вид](x.png)", "![вид](x.png)"),
        ("# не заголовок", "# не заголовок"),
        ("1. не список", "1. не список"),
        ("<https://example.org>", "&lt;https://example.org&gt;"),
        (r"2 \* 3", "2 * 3"),
    ],
)
def test_a_field_holds_emphasis_code_and_links_and_all_else_is_text(
    written: str, shown: str
) -> None:
    assert RichText().inline(written, lambda address: f"/{address}") == shown


def test_two_paragraphs_stay_two() -> None:
    assert RichText().paragraphs("Раз *два*\n\nТри", str) == "<p>Раз <em>два</em></p>\n<p>Три</p>"


def test_a_link_that_the_course_does_not_know_is_refused() -> None:
    def resolve(address: str) -> str:
        raise LookupError(address)

    with pytest.raises(LookupError, match="javascript:alert"):
        RichText().inline("[жми](javascript:alert(1))", resolve)
