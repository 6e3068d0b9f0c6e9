"""A call is rendered once; a deferred one comes into the page when that is finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit.calls import Calls, Macro
from macros.kit.errors import CallError
from macros.kit.markdownfile import Page

WORDS = """it's "said" & <done>"""


def page(body: str = "", src: str = "a.md") -> Page:
    return Page(Path(src), src, body)


@pytest.fixture
def calls() -> Calls:
    rendered: list[str] = []

    def said(on: Page, word: str, only: int | None = None) -> str:
        rendered.append(word)
        return f"<p>{on.src} {word} {only} {len(rendered)}</p>"

    deferred = Macro("later", said, deferred=True, styles=("a/later", "kit/both"))
    return Calls.of([Macro("now", said, styles=("kit/both",)), deferred], {"by-hand": "a/hand"})


def test_a_call_is_rendered_once_on_a_page(calls: Calls) -> None:
    assert (
        calls.make(page(), "now", "a") == calls.make(page(), "now", "a") == "<p>a.md a None 1</p>"
    )
    assert calls.make(page(src="b.md"), "now", "a") == "<p>b.md a None 2</p>"


def test_a_deferred_call_comes_back_with_its_arguments(calls: Calls) -> None:
    placeholder = calls.make(page(), "later", WORDS, only=3)
    assert WORDS not in placeholder
    assert calls.complete(page(), f"<b>{placeholder}</b>") == f"<b><p>a.md {WORDS} 3 1</p></b>"


def test_another_process_completes_what_one_has_left(calls: Calls) -> None:
    left = '<div data-deferred="later [[&quot;a&quot;], {}]"></div>'
    assert calls.complete(page(), left) == "<p>a.md a None 1</p>"


def test_a_wrong_deferred_call_is_told_at_once(calls: Calls) -> None:
    with pytest.raises(CallError, match="пишут"):
        calls.make(page(), "later")


def test_a_page_is_drawn_with_the_styles_of_its_calls_in_the_order_of_macros(calls: Calls) -> None:
    body = page('{{ later("a") }} {{ now("a") }}')
    assert calls.styles(body, '<div class="by-hand more">') == ["a/hand", "kit/both", "a/later"]
    assert calls.styles(page(), "") == []
