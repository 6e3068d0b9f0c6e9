"""Links of pages and fields: each must lead to a page, and to a section or a file that is there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from .errors import Mistake, brief, unknown
from .markdownfile import LINK, Page
from .markup import MASK, MASKED
from .yamlfile import YamlFile

CODE = re.compile(r"`[^`]*`")
LINKED = re.compile(
    r"(?P<picture>!?)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)"
)
LEFT = re.compile(r"\]\s*\(|\]\[|(?<=\S)\.md\)|[\w/]\.md#|!\[|^\[[^\]]*\]:")
WRITTEN = "ссылку пишут так: [текст](leader.md#kto)"
OUTSIDE = re.compile(r"(?:https?://[^\s/.]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:[+\d-]+)$")
OTHER = re.compile(r"[a-zA-Z][\w+.-]*:|//")


def dead_links(page: Page, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """Find links to what is not there, and those that nobody could read as a link."""
    for number, line in enumerate(page.lines, 1):
        if "](" not in line and "] (" not in line and ".md" not in line and "][" not in line:
            continue
        masked = MASKED.sub(lambda found: MASK * len(found[0]), line)
        for link in LINKED.finditer(masked):
            for column, text in _wrong(link, line, page, pages):
                yield Mistake(page.path, number, text, column)
        rest = LINKED.sub(lambda found: MASK * len(found[0]), masked)
        if left := LEFT.search(rest):
            yield Mistake(page.path, number, f"не разобрать ссылку; {WRITTEN}", left.start() + 1)


def _wrong(
    link: re.Match[str], line: str, page: Page, pages: Mapping[str, Page]
) -> Iterator[tuple[int, str]]:
    """What is wrong with a link, and in which column."""
    address = line[link.start("address") : link.end("address")]
    column = link.start("address") + 1
    if not link["text"].strip():
        picture = "у картинки нет подписи; впишите, что на ней"
        yield link.start() + 1, picture if link["picture"] else f"у ссылки нет текста; {WRITTEN}"
    if not address.strip("#"):
        yield column, f"у ссылки нет адреса; {WRITTEN}"
    elif OTHER.match(address):
        yield from _outside(address, column, picture=bool(link["picture"]))
    elif address.startswith("/"):
        yield column, f"адрес начинается с «/»; {WRITTEN}"
    else:
        yield from _inside(address, column, page, pages, picture=bool(link["picture"]))


def _outside(address: str, column: int, *, picture: bool) -> Iterator[tuple[int, str]]:
    if picture:
        yield column, "картинки с чужих сайтов не грузим; положите файл в docs/assets/images"
    elif not OUTSIDE.match(address):
        yield column, f"не разобрать адрес «{brief(address)}»; чужой начинают с https://"


def _inside(
    address: str, column: int, page: Page, pages: Mapping[str, Page], *, picture: bool
) -> Iterator[tuple[int, str]]:
    path, _, anchor = address.partition("#")
    if path.endswith(".md") or not path:
        yield from _to_page(page, pages, path, anchor, column)
    elif _file(page, path):
        return
    elif picture:
        yield column, f"нет картинки «{brief(path)}» в docs/; положите файл туда"
    else:
        near = [posixpath.relpath(one, posixpath.dirname(page.src) or ".") for one in pages]
        yield column, unknown("нет страницы или файла", path, near)


def _to_page(
    page: Page, pages: Mapping[str, Page], path: str, anchor: str, column: int
) -> Iterator[tuple[int, str]]:
    folder = posixpath.dirname(page.src)
    other = pages.get(posixpath.normpath(posixpath.join(folder, path))) if path else page
    if other is None:
        near = [posixpath.relpath(one, folder or ".") for one in pages]
        yield column, unknown("нет страницы", path, near)
    elif wrong := _dead_anchor(other, anchor):
        yield column + len(path) + 1, wrong  # the anchor is the wrong piece


def _file(page: Page, path: str) -> bool:
    """Whether a file lies beside the pages."""
    docs = page.path.parents[page.src.count("/")]
    found = Path(posixpath.normpath(posixpath.join(docs, posixpath.dirname(page.src), path)))
    return found.is_file() and found.is_relative_to(docs)


def dead_field_links(file: YamlFile[Any], pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """The same in the fields of a file: all their addresses begin in docs/, none is foreign."""
    for text, place in file.texts():
        if "](" not in text:
            continue
        bare = CODE.sub("", text)
        if "]()" in bare.replace(" ", ""):
            yield replace(place, text="у ссылки нет адреса; пишут так: [текст](lessons/leader.md)")
        for address in LINK.findall(bare):
            src, _, anchor = address.partition("#")
            if src not in pages:
                yield replace(place, text=unknown("нет страницы", src, pages))
            elif wrong := _dead_anchor(pages[src], anchor):
                yield replace(place, text=wrong)


def _dead_anchor(page: Page, anchor: str) -> str | None:
    ids = [one.id for one in page.headings if one.id]
    known = not anchor or anchor in ids or _may_have_more(page, anchor)
    return None if known else unknown("нет раздела", anchor, ids)


def _may_have_more(page: Page, anchor: str) -> bool:
    """Whether a macro or a tag makes a section: of those the built site's test knows."""
    if f'id="{anchor}"' in page.source:
        return True
    return any(call.name.endswith(("_table", "glossary")) for call in page.calls)
