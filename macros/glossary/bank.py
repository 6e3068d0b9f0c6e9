"""All terms, and what must hold between them and the pages that explain them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from ..kit.braces import Call
from ..kit.errors import Mistake
from ..kit.markdownfile import Page
from ..kit.references import duplicates, unknown_claims_and_places
from ..kit.yamlfile import YamlFile
from .model import Glossary, plain

MACRO = "term"
LINK_TEXT = re.compile(r"\[[^\[\]]*\]\(")


def alone(file: YamlFile[Glossary]) -> Iterator[Mistake]:
    """What is wrong with the terms before any page explains one."""
    ids = [(one.id, ("terms", number, "id")) for number, one in enumerate(file.content.terms)]
    yield from duplicates(file, "термин с id «{}» уже есть; дайте другой id", ids)
    yield from _same_forms(file)


def check(
    file: YamlFile[Glossary],
    claims: Collection[str],
    places: Collection[str],
    pages: Iterable[Page],
) -> Iterator[Mistake]:
    """Find names of what does not exist, and terms in the wrong place of a page."""
    yield from unknown_claims_and_places(file, "terms", "lesson", claims, places)
    for page in pages:
        yield from _misplaced(page)


def _same_forms(file: YamlFile[Glossary]) -> Iterator[Mistake]:
    """One form of two terms: nobody could say which of them a page means."""
    owners: dict[str, str] = {}
    for number, term in enumerate(file.content.terms):
        places = [("name",), *(("forms", place) for place, _ in enumerate(term.forms))]
        for form, at in zip(term.spellings, places, strict=True):
            if owner := owners.get(plain(form)):
                text = f"форма «{form}» уже есть у термина «{owner}»; оставьте её у одного"
                yield file.mistake(text, "terms", number, *at)
            owners.setdefault(plain(form), term.id)


def _misplaced(page: Page) -> Iterator[Mistake]:
    """Terms explained twice on a page, or where no button may stand."""
    headings = {heading.line for heading in page.headings}
    seen: dict[str, int] = {}
    for call in page.calls:
        name = _named(call)
        if name is None:
            continue
        wrong = None
        if name in seen:
            wrong = f"термин «{name}» уже объяснён на этой странице, в строке {seen[name]}; "
            wrong += "здесь напишите слово без макроса"
        elif call.line in headings:
            wrong = "в заголовке термин не объясняют; перенесите его в текст раздела"
        elif _in_link(page.lines[call.line - 1], call.column - 1):
            wrong = "в тексте ссылки термин не объясняют; перенесите его из ссылки в текст рядом"
        if wrong:
            yield Mistake(page.path, call.line, wrong, call.column)
        seen.setdefault(name, call.line)


def _named(call: Call) -> str | None:
    """Which term a call explains."""
    if call.name != MACRO:
        return None
    name = call.args[0] if call.args else dict(call.kwargs).get("name")
    return None if name is None else str(name)


def _in_link(line: str, at: int) -> bool:
    return any(text.start() < at < text.end() for text in LINK_TEXT.finditer(line))
