"""Faults of the theme's own HTML that no block of its templates lets us mend.

A test looks for each of them in the theme: one that is mended there can go here.
"""

from __future__ import annotations

FIXES = {
    # HTML allows autocomplete on fields of text only.
    'id="__drawer" autocomplete="off"': 'id="__drawer"',
    'id="__search" autocomplete="off"': 'id="__search"',
    # An empty one says nothing, and HTML does not allow it.
    ' tabindex=""': "",
}
# A label of a switch that the theme leaves out on pages that are not in the navigation.
SWITCH, LABEL = 'id="__toc"', ' for="__toc"'


def mend(html: str) -> str:
    """Mend one page."""
    for wrong, right in FIXES.items():
        html = html.replace(wrong, right)
    return html if SWITCH in html else html.replace(LABEL, "")
