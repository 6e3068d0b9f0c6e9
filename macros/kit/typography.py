"""Russian typography of a finished page: «ёлочки», тире, многоточие, неразрывные пробелы.

Works on the text between tags, so it reaches lessons, data, navigation and titles alike;
code, scripts and attributes stay as they are. Rules: Мильчин, Чельцова, «Справочник
издателя и автора», the parts on spaces and quotation marks.
"""

from __future__ import annotations

import re
from functools import lru_cache

NBSP = "\u00a0"
# A value may hold a `>`: a tag ends at the first one outside of quotes.
TAG = re.compile(
    r"(<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>"
    r"""|<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>)""",
    re.DOTALL,
)
KEPT = re.compile(r"<(/?)(pre|code|textarea|kbd|svg)\b")
INLINE = re.compile(
    r"</?(a|abbr|b|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b"
)

# Words that must not end a line: they belong to the next one.
LEANING = (
    "а без бы в вне во где да для до ещё же за и из или им их к как ко ли на над не ни но о об обо "
    "от по под при про с со так то у уж через что чем"
)
INITIALS = "".join(sorted({word[0] for word in LEANING.split()}))
RULES: list[tuple[re.Pattern[str], str]] = [
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r"(?<=\s)(--?|–)(?=\s)"), "—"),
    (re.compile(r"(?<=\S)[ \n]+—"), f"{NBSP}—"),
    (re.compile(r"(?<![\w-])(\d{1,3})-(?=\d{1,3}(?![\w-]))"), r"\1–"),
    (re.compile(r"(?<=\d)[ \n]+(?=%|₽|[а-яё])"), NBSP),
    (re.compile(r"([№§])[ \n]*(?=\d)"), rf"\1{NBSP}"),
    # The set in front decides at most places at a glance; the same words without it cost twice.
    (
        re.compile(rf"(?i)(?<![\w-])(?=[{INITIALS}])({'|'.join(LEANING.split())})[ \n]+(?=\S|\Z)"),
        rf"\1{NBSP}",
    ),
    (re.compile(r"[ \n]+(бы|же|ли)(?![\w-])"), rf"{NBSP}\1"),
]
# The same where an element ends in front of the blank: `<b>55</b> %`, `<b>Роль</b> — это`.
AFTER_TAG = re.compile(r"[ \n]+(?=[—%₽])")
OPENS_AFTER = set(" \n\t(«[{—–-/") | {NBSP, ""}


# Navigation, header and footer say the same on every page.
@lru_cache(maxsize=4096)
def typeset(text: str, before: str = "") -> str:
    """Typeset a run of text; `before` is the character that stands in front of it."""
    text = _quotes(text, before)
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return AFTER_TAG.sub(NBSP, text, count=1) if _follows(text, before) else text


def typeset_html(html: str) -> str:
    """Typeset every text of a page."""
    kept, before, made = 0, "", []
    for piece in TAG.split(html):
        if piece.startswith("<"):
            if match := KEPT.match(piece):
                kept += -1 if match[1] else 1
            if not INLINE.match(piece):
                before = ""
        elif not piece or piece.isspace():
            before = piece[-1:] or before
        else:
            if not kept:
                piece = typeset(piece, before)  # noqa: PLW2901  the tag beside it is appended too
            before = piece[-1]
        made.append(piece)
    return "".join(made)


def _follows(text: str, before: str) -> bool:
    """Whether a run begins with a blank behind a word of the same line."""
    return bool(before.strip() and AFTER_TAG.match(text))


def _quotes(text: str, before: str) -> str:
    """Turn straight quotes into «ёлочки»: an opening one stands at the start of a word."""
    if '"' not in text and "&quot;" not in text and "&#34;" not in text:
        return text
    made = []
    for char in text.replace("&quot;", '"').replace("&#34;", '"').replace("&nbsp;", NBSP):
        made.append(("«" if before in OPENS_AFTER else "»") if char == '"' else char)
        before = char
    return "".join(made)
