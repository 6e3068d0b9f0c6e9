"""Slips in the Markdown of a page that no generator tells: it shows the marks, or loses the text.

Each check takes the lines of the page, code blocks blank, and gives what is wrong in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from .errors import Mistake, unknown
from .fields import ID
from .markdownfile import Page
from .pairs import Found, blocks, brackets, emphasis

MASK = "\ufffc"
MASKED = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)|\{\{.*?\}\}|<!--.*?-->|\{%.*?%\}|\\[{}|*\[\]]")
OTHERS = "note abstract info tip success question warning failure danger bug example quote"
THEME = OTHERS.split()
BOX = re.compile(r'( *)(!!!|\?\?\?\+?) ([\w-]+)( inline(?: end)?)?(?: "([^"]*)")? *')
LIKE = re.compile(r"\s*(?:!!|\?\?)")
LIKE_BOX = r'\s*(?:[!?]{2,}\+?\s*[\w"]|[!?]+\+?\s*(?:KINDS)\b|(?:KINDS)\s+")'
WRITTEN_BOX = 'врезку пишут так: !!! case "Заголовок"'
HEADING = re.compile(r"(#{1,6}) (\S.*?)(?: +\{ ?#([^\s{}]*) ?((?:\.[\w-]+ ?)*)\})?\s*")
ITEM = re.compile(r" *(?:[-*+]|\d+[.)]) +\S")
BAD_ITEM = re.compile(r" *(?:-(?=[^\W\d_])|\d{1,2}\.(?=[^\W\d_]))")
TERM = re.compile(r" *: {1,3}\S")
ATTRIBUTES = re.compile(r"\{([^{}]*)\}")
TOKEN = re.compile(r"""#([\w-]+)|\.([\w-]+)|([\w-]+)=(?:"([^"]*)"|([^\s"]+))""")
DOUBLE = re.compile(r"\{#[^{}]*\}|\{[{%#]|[}%#]\}")
ALONE = re.compile(r"\s*\{[^{}]*\}\s*")
SEPARATOR = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*")
BRACES = "в одинарных скобках бывает только { #id } или { .класс }; макрос пишут {{ … }}"
TAB = "знак табуляции; замените его четырьмя пробелами"
STEP = 4
"""Blanks by which the text of a box and of an item is indented."""
DEEPEST = 24
"""Blanks of the deepest text."""


@dataclass(frozen=True)
class Marks:
    """What authors may name in Markdown."""

    boxes: Collection[str] = ()
    """Kinds of boxes that the course has beside those of the theme."""
    classes: Collection[str] = ()
    values: Mapping[str, Collection[str]] = field(default_factory=dict)
    """Attributes of attribute lists, each with its values."""


def mistakes(page: Page, marks: Marks) -> Iterator[Mistake]:
    """All slips of a page."""
    lines = [MASKED.sub(lambda found: MASK * len(found[0]), line) for line in page.lines]
    for check in CHECKS:
        for line, column, text in check(lines, marks):
            yield Mistake(page.path, line, text, column)


def boxes(lines: list[str], marks: Marks) -> Iterator[Found]:
    """Врезка с опечаткой, без своего текста."""
    kinds = [*marks.boxes, *THEME]
    like = re.compile(LIKE_BOX.replace("KINDS", "|".join(kinds)))
    for number, line in enumerate(lines, 1):
        box = BOX.fullmatch(line)
        if not box and like.match(line):
            yield number, 1, f"не разобрать врезку; {WRITTEN_BOX}"
        elif box and box[3] not in kinds:
            yield number, box.start(3) + 1, unknown("нет врезки", box[3], kinds)
        elif box and _indent(next(filter(str.strip, lines[number:]), "")) < len(box[1]) + STEP:
            yield number, 1, "врезка пуста; её текст начинают с четырёх пробелов"


def indents(lines: list[str], _marks: Marks) -> Iterator[Found]:
    """Отступ, от которого текст станет кодом или выпадет из врезки и списка."""
    stack, fresh = [0], True
    for number, line in enumerate(lines, 1):
        if "\t" in line:
            yield number, line.index("\t") + 1, TAB
            continue
        if not line.strip():
            fresh = True
            continue
        begins = LIKE.match(line) or ITEM.match(line) or TERM.match(line)
        indent = _indent(line)
        if (fresh or begins) and not line.lstrip().startswith("<"):
            while indent < stack[-1]:
                stack.pop()
            if indent != stack[-1] and (fresh or indent - stack[-1] >= STEP):
                yield number, 1, f"пробелов в начале строки {indent}; нужно {_wanted(stack)}"
            elif indent > DEEPEST:
                yield number, 1, f"вложено глубже {DEEPEST} пробелов; уберите лишние"
            if begins:
                stack.append(stack[-1] + STEP)
        fresh = False


def headings(lines: list[str], _marks: Marks) -> Iterator[Found]:
    """Заголовок без пробела, без id или с id не по образцу."""
    for number, line in enumerate(lines, 1):
        if not line.lstrip().startswith("#"):
            continue
        found = HEADING.fullmatch(line)
        written = "пишут так: ## Раздел { #razdel }"
        if not found:
            yield number, 1, f"не разобрать заголовок; {written}"
        elif "#" in re.sub(r"[CF]#|№#", "", found[2]) or "{" in found[2] or "}" in found[2]:
            yield number, found.start(2) + 1, f"не разобрать id в заголовке; {written}"
        elif len(found[1]) > 1 and found[3] is None:
            yield number, 1, f"у раздела нет id; {written}"
        elif found[3] is not None and not re.fullmatch(ID, found[3]):
            text = f"id раздела «{found[3]}»; можно латинские строчные буквы, цифры и дефис"
            yield number, found.start(3) + 1, text


def braces(lines: list[str], marks: Marks) -> Iterator[Found]:
    """Одинарные скобки: имя раздела и вид абзаца; всё другое увидит читатель."""
    for number, line in enumerate(lines, 1):
        line = DOUBLE.sub(lambda found: MASK * len(found[0]), line)  # noqa: PLW2901  told by braces.py
        rest = ATTRIBUTES.sub(lambda found: MASK * len(found[0]), line)
        if not line.startswith("#") and (alone := re.search(r"[{}]", rest)):
            yield number, alone.start() + 1, f"скобка «{alone[0]}» без пары; {BRACES}"
        for found in ATTRIBUTES.finditer(line):
            inner = found[1].removeprefix(":")
            if TOKEN.sub("", inner).strip() or not inner.strip():
                yield number, found.start() + 1, BRACES
                continue
            for at, text in _tokens(inner, marks):
                yield number, found.start(1) + at + 1, text
            above = lines[number - 2] if number > 1 else ""
            if ALONE.fullmatch(line) and not above.strip():
                text = "скобки отделены от абзаца пустой строкой; поставьте их сразу под ним"
                yield number, found.start() + 1, text
            elif (
                line[found.end() :].strip()
                and line[: found.start()].endswith((" ", ""))
                and not (line[: found.start()].endswith((")", "*", MASK)))
            ):
                yield number, found.start() + 1, "скобки { } ставят в конце строки; перенесите их"


def _tokens(inner: str, marks: Marks) -> Iterator[tuple[int, str]]:
    for token in TOKEN.finditer(inner):
        name, kind, key = token[1], token[2], token[3]
        if kind and kind not in marks.classes:
            yield token.start(2), unknown("нет класса", kind, marks.classes)
        elif key and key not in marks.values:
            yield token.start(), unknown("нет свойства", key, marks.values)
        elif key and (token[4] or token[5]) not in marks.values[key]:
            value = token[4] or token[5] or ""
            yield token.start(), unknown(f"у свойства {key} нет значения", value, marks.values[key])
        elif name and not re.fullmatch(ID, name):
            yield token.start(), f"id «{name}»; можно латинские строчные буквы, цифры и дефис"


def tables(lines: list[str], _marks: Marks) -> Iterator[Found]:
    """Таблица, строки которой не сходятся: лишние ячейки пропадут, недостающие опустеют."""
    for start, block in blocks(lines):
        rows = [line.strip() for line in block]
        if not any(row.startswith("|") for row in rows):
            continue
        wide = _cells(rows[0])
        for number, row in enumerate(rows, start):
            if not row.startswith("|") or not row.endswith("|"):
                yield number, 1, "строка таблицы начинается и кончается знаком «|»; поставьте его"
            elif number == start + 1 and not SEPARATOR.fullmatch(row):
                yield number, 1, "под первой строкой таблицы нужна строка вида | --- | --- |"
            elif _cells(row) != wide:
                yield number, 1, f"ячеек {_cells(row)}, а в первой строке их {wide}; уравняйте"
        if len(rows) == 1:
            yield start, 1, "под первой строкой таблицы нужна строка вида | --- | --- |"


def lists(lines: list[str], _marks: Marks) -> Iterator[Found]:
    """Список, который без пустой строки над ним станет частью абзаца; пункт без пробела."""
    for start, block in blocks(lines):
        for number, line in enumerate(block, start):
            if BAD_ITEM.match(line):
                yield number, 1, "после знака пункта нужен пробел; поставьте его"
            elif ITEM.match(line) and number > start and _is_text(block[0], line):
                yield number, 1, "перед списком нужна пустая строка; вставьте её"
                break


CHECKS: tuple[Callable[[list[str], Marks], Iterator[Found]], ...] = (
    boxes,
    indents,
    headings,
    braces,
    tables,
    lists,
    lambda lines, _: emphasis(lines),
    lambda lines, _: brackets(lines),
)


def _is_text(first: str, line: str) -> bool:
    """Whether the first line of a block is text that an item in it would become part of."""
    begins = ITEM.match(first) or BOX.fullmatch(first)
    return not begins and _indent(line) == _indent(first)


def _cells(row: str) -> int:
    return row.strip().removeprefix("|").removesuffix("|").count("|") + 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _wanted(stack: list[int]) -> str:
    return " или ".join(map(str, stack[-2:]))
