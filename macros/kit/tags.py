"""What stands in pairs on a page: tags in their order, which bring no code; blocks of code."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .errors import Mistake, unknown
from .markdownfile import Page
from .markup import MASK, MASKED, Marks

TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)(>?)")
LINK = re.compile(r"<(?:https?://|mailto:)[^<>\s]+>")
ATTRIBUTE = re.compile(r"""([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""")
VOID = {"br", "hr", "img", "input", "wbr"}
NAMES = """a abbr b blockquote caption cite code dd del details div dl dt em fieldset figcaption
    figure h2 h3 h4 i ins kbd label legend li mark ol option p pre q s select small span strong sub
    summary sup table tbody td tfoot th thead tr u ul"""
TAGS = VOID | set(NAMES.split())
KEYS = """alt aria-hidden aria-label checked class colspan disabled for height hidden href id lang
    markdown name open rel rowspan scope src start title type value width"""
ATTRIBUTES = set(KEYS.split())
FOREIGN = re.compile(r"(?:\w+:)?//|\w+:")


FENCE = re.compile(r"^\s*(`{3,}|~{3,})(.*)$")


def fences(page: Page) -> Iterator[Mistake]:
    """Блок кода, который не закрыт: всё под ним станет кодом."""
    opened: tuple[int, str] | None = None
    head = page.body_starts
    for number, line in enumerate(page.source.splitlines()[head:], head + 1):
        found = FENCE.match(line)
        if opened and found and found[1].startswith(opened[1]) and not found[2].strip():
            opened = None
        elif not opened and found:
            opened = number, found[1]
    if opened:
        text = f"блок кода не закрыт; поставьте под ним строку {opened[1]}"
        yield Mistake(page.path, opened[0], text)


def mistakes(page: Page, marks: Marks) -> Iterator[Mistake]:
    """Every tag that cannot be meant, and every one without its other half."""
    opened: list[tuple[str, int, int]] = []
    for number, line in enumerate(page.lines, 1):
        masked = MASKED.sub(lambda found: MASK * len(found[0]), line)
        masked = LINK.sub(lambda found: MASK * len(found[0]), masked)
        if (at := masked.find("<!--")) >= 0:
            yield Mistake(page.path, number, "заметку <!-- … --> пишут одной строкой", at + 1)
        for tag in TAG.finditer(masked):
            name, column = tag[2].lower(), tag.start() + 1
            if wrong := _wrong(tag, line[tag.start(3) : tag.end(3)], marks):
                yield Mistake(page.path, number, wrong, column)
                if tag[4] and not tag[1] and name in TAGS - VOID:
                    opened.append((name, number, column))
            elif tag[1]:
                yield from _close(page, opened, name, number, column)
            elif name not in VOID and not tag[3].endswith("/"):
                opened.append((name, number, column))
    yield from fences(page)
    for name, number, column in opened:
        text = f"<{name}> не закрыт; поставьте </{name}>"
        yield Mistake(page.path, number, text, column)


def _close(
    page: Page, opened: list[tuple[str, int, int]], name: str, number: int, column: int
) -> Iterator[Mistake]:
    """Close the last tag; tell those that were left open inside of it, or that there is none."""
    if name not in [one for one, _, _ in opened]:
        yield Mistake(page.path, number, f"</{name}> закрывает то, что не открыто; уберите", column)
        return
    while opened and (last := opened.pop())[0] != name:
        text = f"<{last[0]}> не закрыт; поставьте </{last[0]}>"
        yield Mistake(page.path, last[1], text, last[2])


def _wrong(tag: re.Match[str], inside: str, marks: Marks) -> str | None:
    """What is wrong with a tag by itself."""
    name = tag[2].lower()
    if not tag[4]:
        return f"у <{name} нет закрывающей «>»; поставьте её или напишите &lt;"
    if name not in TAGS:
        return unknown("нет тега", name, TAGS) + "; сам знак < пишут &lt;"
    if tag[1]:
        return f"в </{name}> лишнее; оставьте </{name}>" if inside.strip() else None
    for one in ATTRIBUTE.finditer(inside.rstrip("/")):
        key, value = one[1].lower(), (one[2] or "").strip("\"'")
        if said := _attribute(key, value, marks.classes):
            return said
    return None


def _attribute(key: str, value: str, classes: Collection[str]) -> str | None:
    if key not in ATTRIBUTES:
        return unknown("нет свойства", key, sorted(ATTRIBUTES))
    if key == "src" and FOREIGN.match(value):
        return "картинки с чужих сайтов не грузим; положите файл в docs/assets/images"
    page = value.split("#", maxsplit=1)[0].endswith(".md")
    if key == "href" and (page or value.startswith("javascript")):
        return "ссылку на страницу пишут так: [текст](lessons/leader.md)"
    for one in value.split() if key == "class" else ():
        if one not in classes:
            return unknown("нет класса", one, classes)
    return None
