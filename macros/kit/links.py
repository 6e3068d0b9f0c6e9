"""Links between pages: each must lead to a page, and to a section that it has."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .errors import CourseError, Mistake, unknown
from .markdownfile import LINK, Page
from .yamlfile import YamlFile

CODE = re.compile(r"`[^`]*`")


def dead_links(page: Page, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """Find links to pages that are not there, or to sections with a wrong id."""
    folder = posixpath.dirname(page.src)
    for link in page.links:
        path, _, anchor = link.address.partition("#")
        if "://" in link.address or not (path.endswith(".md") or (anchor and not path)):
            continue
        src = posixpath.normpath(posixpath.join(folder, path))
        other = pages.get(src) if path else page
        if other is None:
            near = [posixpath.relpath(one, folder or ".") for one in pages]
            yield Mistake(page.path, link.line, unknown("нет страницы", path, near), link.column)
        elif wrong := _dead_anchor(other, anchor):
            # The anchor is the wrong piece.
            yield Mistake(page.path, link.line, wrong, link.column + len(path) + 1)


def dead_field_links(file: YamlFile[Any], pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """The same in the fields of a file: all their addresses begin in docs/, none is foreign."""
    for text, place in file.texts():
        if "](" not in text:
            continue
        for address in LINK.findall(CODE.sub("", text)):
            src, _, anchor = address.partition("#")
            if src not in pages:
                yield replace(place, text=unknown("нет страницы", src, pages))
            elif wrong := _dead_anchor(pages[src], anchor):
                yield replace(place, text=wrong)


def _dead_anchor(page: Page, anchor: str) -> str | None:
    ids = [one.id for one in page.headings if one.id]
    known = not anchor or anchor in ids or _may_have_more(page)
    return None if known else unknown("нет раздела", anchor, ids)


def _may_have_more(page: Page) -> bool:
    """Whether a macro or MkDocs makes sections of its own: of those the built site's test knows."""
    if any(one.id is None and one.level > 1 for one in page.headings):
        return True
    try:
        return any(call.name.endswith(("_table", "glossary")) for call in page.calls)
    except CourseError:  # its braces cannot be read: that is told where the page is read
        return True
