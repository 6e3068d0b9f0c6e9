"""The mark of its role beside each lesson in the navigation, whoever has drawn that."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

# A link of the theme's menu, or the label that stands for the open page on a phone.
ENTRY = re.compile(
    r'<(?:a href="([^"#]*)"|label) class="md-nav__link[^>]*>\s*(?=<span class="md-e)'
)
ROOT = "https://course.example/"


def mark(html: str, url: str, signs: Mapping[str, str]) -> str:
    """Mark the lessons that a page at `url` leads to; `signs` are theirs by their addresses."""

    def marked(found: re.Match[str]) -> str:
        link = found[1]
        address = url if link is None else urlsplit(urljoin(f"{ROOT}{url}", link)).path[1:]
        return found[0] + signs.get(address, "")

    return ENTRY.sub(marked, html)
