"""What the head of a page says by what the page holds: its styles, its modules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

MARKER = "<!-- what the page holds -->"
"""Where the theme leaves room for the lines."""
# A value may hold a `>`: a tag ends at the first one outside of quotes.
TAG = re.compile(r"""<([a-z]+-[a-z]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
VALUE = re.compile(r""""[^"]*"|'[^']*'""")


def complete(html: str, lines: Iterable[str]) -> str:
    """Put the lines into the head of a page."""
    return html.replace(MARKER, "\n  ".join(lines), 1)


def issues(edit_uri: str) -> Iterator[str]:
    """Where GitHub opens a new issue; nothing where the site does not know its repository."""
    repository, edit, _ = edit_uri.partition("/edit/")
    if edit:
        yield f'<meta name="course-issues" content="{repository}/issues/new">'


def links(
    html: str, styles: Iterable[str], imports: Mapping[str, Sequence[str]], folder: str
) -> Iterator[str]:
    """The styles and modules that a page loads; `folder` is that of our scripts, seen from there.

    `imports` has, for each script, what it asks for at once; both by `part/file`.
    """
    for style in styles:
        yield f'<link rel="stylesheet" href="{folder}/{style}.css">'
    for module in modules(html, imports):
        yield f'<link rel="modulepreload" fetchpriority="low" href="{folder}/{module}.js">'


def modules(html: str, imports: Mapping[str, Sequence[str]]) -> list[str]:
    """The modules that main.js asks for at once, and what these import, each once.

    A page announces them: a browser that finds it out by itself asks for one after the other.
    """
    found = [one for name in elements(html) if name in imports for one in (name, *imports[name])]
    return list(dict.fromkeys(found))


def elements(html: str) -> Iterator[str]:
    """The elements of a page by part and file, in their order; a hidden one wakes later."""
    for tag, attributes in TAG.findall(html):
        if "hidden" not in VALUE.sub("", attributes).split():
            yield tag.replace("-", "/")
