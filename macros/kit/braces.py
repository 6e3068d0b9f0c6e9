"""The calls of macros on a page: found brace by brace, so that each slip has its own place.

`{{ name("word", 5) }}` with constants on one line is all that a page may say; between `{% raw %}`
and `{% endraw %}` braces are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

JINJA = Environment(autoescape=True)
MARK = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
RAW = re.compile(r"\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}", re.DOTALL)
SECTION = re.compile(r"\{#\s*[\w-]+[^{}\n]*\}")
NOTE = re.compile(r"\{#[^\n]*?#\}")
NAME = re.compile(r"[-+]?\s*[A-Za-z_]\w*")
CALLED = re.compile(r"\s*([A-Za-z_]\w*)\s*(\(?)")
WRITTEN = 'пишут так: {{ quiz("leader") }}'
CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}


@dataclass(frozen=True)
class Call:
    """A macro called by a page, with its arguments, which are constants."""

    name: str
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]
    line: int
    column: int
    constant: bool = True


@dataclass(frozen=True)
class Slip:
    """Braces that nobody can read: where, and what to say."""

    line: int
    column: int
    text: str


def read(body: str) -> tuple[list[Call], list[Slip]]:
    """All calls of the text of a page, and what is wrong with its braces; a cached pure function.

    Lines and columns count from one.
    """
    if "{{" not in body and not MARK.search(body):
        return [], []
    body = RAW.sub(_blank, body)
    calls: list[Call] = []
    slips: list[Slip] = []
    for number, line in enumerate(body.split("\n"), 1):
        for found in _line(line, number) if MARK.search(line) else ():
            (calls if isinstance(found, Call) else slips).append(found)  # type: ignore[arg-type]
    return calls, slips


def _blank(raw: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", raw[0])


def _line(line: str, number: int) -> Iterator[Call | Slip]:
    """The calls and the slips of a line from left to right."""
    at = 0
    while found := MARK.search(line, at):
        start, mark = found.start(), found[0]
        if mark == "{{":
            end = _end(line, start + 2)
            if end is None:
                end = _next(line, start + 2)
                text = f"скобки «{{{{» не закрыты; {WRITTEN}"
                yield Slip(number, start + 1, text)
            else:
                yield _read(line[start + 2 : end], number, start)
                end += 2
        elif mark == "{#":
            end, said = _note(line, start)
            if said:
                yield Slip(number, start + 1, said)
        elif mark == "{%":
            yield Slip(number, start + 1, f"«{{%» на странице не действует; макросы {WRITTEN}")
            end = line.find("%}", start)
            end = end + 2 if end > 0 else start + 2
        else:
            opening = next(one for one, closing in CLOSING.items() if closing == mark)
            yield Slip(number, start + 1, f"«{mark}» без «{opening}»; {WRITTEN}")
            end = found.end()
        at = end


def _next(line: str, start: int) -> int:
    """Where to go on behind braces that are not closed."""
    found = re.compile(r"\{[{%#]").search(line, start)
    return found.start() if found else len(line)


def _end(line: str, start: int) -> int | None:
    """Where `}}` stands, outside of quotes; None where there is none before the next call."""
    quote = ""
    for at in range(start, len(line)):
        char = line[at]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif line.startswith("}}", at):
            return at
        elif line.startswith("{{", at):
            return None
    if quote:  # a quotation mark that is not closed hides the braces
        found = line.find("}}", start)
        return found if found > 0 else None
    return None


def _note(line: str, start: int) -> tuple[int, str]:
    """Behind `{#…`, and what is wrong with it."""
    if section := SECTION.match(line, start):
        inner = section[0].strip("{}").strip()
        return section.end(), f"нужен пробел после «{{»: {{ {inner} }}"
    if note := NOTE.match(line, start):
        return note.end(), ""
    return start + 2, "«{#» начинает заметку без конца; id раздела пишут так: { #razdel }"


def _read(inner: str, number: int, start: int) -> Call | Slip:
    column = start + 1
    if wrong := _unreadable(inner):
        return Slip(number, column, wrong)
    node: Any = _expression(inner)
    name = NAME.match(inner)
    column = start + 3 + len(inner) - len(inner.lstrip(" -+"))
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name) or not name:
        return Slip(number, start + 1, f"в скобках нужен вызов макроса; {WRITTEN}")
    args = [*node.args, *(pair.value for pair in node.kwargs)]
    if node.dyn_args or node.dyn_kwargs or not all(_constant(one) for one in args):
        return Call(node.node.name, (), (), number, column, constant=False)
    kwargs = tuple((pair.key, _value(pair.value)) for pair in node.kwargs)
    return Call(node.node.name, tuple(map(_value, node.args)), kwargs, number, column)


@lru_cache(maxsize=4096)
def _expression(inner: str) -> Any:
    """What stands between the braces, parsed; None where it is no single expression."""
    try:
        body = JINJA.parse("{{" + inner + "}}").body
    except (TemplateSyntaxError, RecursionError):
        return None
    output = body[0] if len(body) == 1 else None
    inside = output.nodes if isinstance(output, nodes.Output) else []
    return inside[0] if len(inside) == 1 else None


def _unreadable(inner: str) -> str | None:
    """What to say of braces that Jinja cannot read, by what is missing in them."""
    called = CALLED.match(inner.strip("-"))
    if not inner.strip(" -"):
        return f"в скобках пусто; {WRITTEN}"
    if _expression(inner) is not None:
        if called and not called[2] and not inner.strip(" -")[len(called[1]) :]:
            return f"после имени «{called[1]}» нет круглых скобок; {WRITTEN}"
        return None
    for quote in "\"'":
        if inner.count(quote) % 2:
            return f"не разобрать вызов в скобках: не закрыта кавычка {quote}; {WRITTEN}"
    if inner.count("(") != inner.count(")"):
        what = "не закрыта скобка «(»" if inner.count("(") > inner.count(")") else "лишняя «)»"
        return f"не разобрать вызов в скобках: {what}; {WRITTEN}"
    return f"не разобрать вызов в скобках; {WRITTEN}"


def _constant(node: nodes.Expr) -> bool:
    return isinstance(node, nodes.Const) or (
        isinstance(node, nodes.Neg) and isinstance(node.node, nodes.Const)
    )


def _value(node: Any) -> Any:
    return node.value if isinstance(node, nodes.Const) else -node.node.value
