"""An author edits the questions of the showcase after readers have answered them."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, Route

Change = Callable[[str], str]
START = '<quiz-question id="q-showcase-{}"'
END = "</quiz-question>"
ROW = re.compile(
    r"<(\w+)[^>]* data-row>.*?</\1>"
    r"(?=\s*(?:<\w+[^>]* data-row>|</fieldset>|</ol>|<div class=\"course-question__paper))",
    re.DOTALL,
)
"""A row with all that stands in it, up to the next or to the end of the fields."""


def edit(page: Page, *changes: Change, path: str = "showcase/") -> None:
    """From now on the showcase is served so changed, under its own path or another."""

    def serve(route: Route) -> None:
        address = route.request.url.split("#")[0].removesuffix(path) + "showcase/"
        response = route.fetch(url=address)
        text = response.text()
        for change in changes:
            changed = change(text)
            assert changed != text
            text = changed
        route.fulfill(response=response, body=text)

    page.unroute_all()
    page.route(re.compile(rf"/course/{path}(#.*)?$"), serve)


def in_question(kind: str, change: Change) -> Change:
    """A change of one question alone."""

    def apply(html: str) -> str:
        before, middle, after = _cut(html, kind)
        return before + change(middle) + after

    return apply


def replace(old: str, new: str) -> Change:
    return lambda html: html.replace(old, new)


def drop(kind: str) -> Change:
    """Without this question."""
    return in_question(kind, lambda _: "")


def insert_before(kind: str, name: str) -> Change:
    """With one more question, a copy of another name."""

    def copy(html: str) -> str:
        return html.replace(f"showcase-{kind}", name) + html

    return in_question(kind, copy)


def without_row(value: str) -> Change:
    """Without the option, the item or the step whose field has this value or name."""

    def apply(html: str) -> str:
        rows = [row for row in _rows(html) if f'"{value}' in row]
        assert len(rows) == 1
        return html.replace(rows[0], "")

    return apply


def turned_round(html: str) -> str:
    """With its rows in the opposite order."""
    rows = _rows(html)
    assert len(rows) > 1
    start, end = html.index(rows[0]), html.index(rows[-1]) + len(rows[-1])
    return html[:start] + "".join(reversed(rows)) + html[end:]


def marked_anew(html: str) -> str:
    """With the fingerprint of another question."""
    return re.sub(r'fingerprint="\w+"', 'fingerprint="00000000"', html)


def _cut(html: str, kind: str) -> tuple[str, str, str]:
    start = html.index(START.format(kind))
    end = html.index(END, start) + len(END)
    return html[:start], html[start:end], html[end:]


def _rows(html: str) -> list[str]:
    return [one[0] for one in ROW.finditer(html)]
