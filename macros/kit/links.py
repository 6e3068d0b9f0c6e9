"""Links between pages: each must lead to a page, and to a section that it has."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from .errors import Mistake, unknown
from .markdownfile import Page


def dead_links(page: Page, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """Find links to pages that are not there, or to sections with a wrong id."""
    for address, line in page.links:
        path, _, anchor = address.partition("#")
        if "://" in address or not (path.endswith(".md") or (anchor and not path)):
            continue
        src = posixpath.normpath(posixpath.join(posixpath.dirname(page.src), path))
        other = pages.get(src) if path else page
        if other is None:
            near = [posixpath.relpath(one, posixpath.dirname(page.src) or ".") for one in pages]
            yield Mistake(page.path, line, unknown("нет страницы", path, near))
            continue
        ids = [one.id for one in other.headings if one.id]
        if anchor and anchor not in ids and not _may_have_more(other):
            yield Mistake(page.path, line, unknown("нет раздела", anchor, ids))


def _may_have_more(page: Page) -> bool:
    """Whether a macro or MkDocs makes sections of its own: of those the built site's test knows."""
    return any(one.id is None and one.level > 1 for one in page.headings) or any(
        call.name.endswith("_table") for call in page.calls
    )
