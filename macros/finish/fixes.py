"""Faults of finished HTML: of the theme's own that no block lets us mend, and of torn lines.

A test looks for each of them in the theme: one that is mended there can go here.
"""

from __future__ import annotations

import re

FIXES = {
    # HTML allows autocomplete on fields of text only.
    'id="__drawer" autocomplete="off"': 'id="__drawer"',
    'id="__search" autocomplete="off"': 'id="__search"',
    # An empty one says nothing, and HTML does not allow it.
    ' tabindex=""': "",
}
# A label of a switch that the theme leaves out on pages that are not in the navigation.
SWITCH, LABEL = 'id="__toc"', ' for="__toc"'

# A button is a box in its line: without this a comma behind it may begin the next one.
TERM = re.compile(
    r'([«„(]*)(<button type="button" class="course-term".*?</button>)(<span id="term-.*?</span>)'
    r"([^\s<]*)"
)


def mend(html: str) -> str:
    """Mend one page."""
    for wrong, right in FIXES.items():
        html = html.replace(wrong, right)
    return html if SWITCH in html else html.replace(LABEL, "")


def glue(html: str) -> str:
    """Keep a term in one line with the signs around it; its card comes behind them."""
    return TERM.sub(r'<span class="course-term__line">\1\2\4</span>\3', html)
