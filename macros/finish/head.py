"""What a page loads by what it holds: the styles of its macros, the modules of its elements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

MARKER = "<!-- what the page holds -->"
"""Where the theme leaves room for the lines."""
# A value may hold a `>`: a tag ends at the first one outside of quotes.
TAG = re.compile(r"""<([a-z]+-[a-z]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
VALUE = re.compile(r""""[^"]*"|'[^']*'""")


def complete(
    html: str, styles: Iterable[str], imports: Mapping[str, Sequence[str]], folder: str
) -> str:
    """Put the lines into the head of a page; `folder` is that of our scripts, seen from there.

    `imports` has, for each script, what it asks for at once; both by `part/file`.
    """
    if MARKER not in html:
        return html
    lines = [f'<link rel="stylesheet" href="{folder}/{style}.css">' for style in styles]
    lines += [
        f'<link rel="modulepreload" fetchpriority="low" href="{folder}/{module}.js">'
        for module in modules(html, imports)
    ]
    return html.replace(MARKER, "\n  ".join(lines), 1)


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
