"""The measures of our style: short functions, short files, one sentence at the head of each.

What exceeds a measure stands in a table with its size. A table may only shrink: an entry may not
grow, and one that is no longer needed has to go. Functions of scripts are not measured: no parser
that is meant to stay is at hand.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES_OF_A_FUNCTION = 25
"""From the first statement behind the docstring to the last."""
LINES_OF_A_FILE = 250

LONG_FUNCTIONS: dict[str, int] = {}
LONG_FILES: dict[str, int] = {}
WITHOUT_A_SENTENCE = {
    # What they hold is put into each card of the deck, a comment too.
    "macros/export/anki-back.html",
    "macros/export/anki-front.html",
}

CODE = {".css", ".html", ".jinja", ".js", ".py", ".xml"}
FILES = {
    path.relative_to(ROOT).as_posix(): path
    for folder in ("macros", "docs/assets", "theme")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in CODE
}
OPENING = {
    ".py": r'"""(.+?)"""',
    # An element has its sentence at its class; what it needs may stand above.
    ".js": r"(?:.*\n)?/\*\*((?:(?!\*/).)+)\*/\s*export default class|/\*\*(.+?)\*/",
    ".css": r"/\*(.+?)\*/",
    ".html": r"\{#-?(.+?)#\}",
    ".xml": r"\{#-?(.+?)#\}",
    # A template may have to begin with a declaration or with what it extends.
    ".jinja": r"(?:<\?xml[^>]*\?>\s*|\{% extends [^%]*%\}\s*)?\{#-?(.+?)#\}",
}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """The name and the measure of every function of a Python file, inner ones too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and node.body[1:] else node.body
            yield node.name, (body[-1].end_lineno or 0) - body[0].lineno + 1


def sentence(path: Path) -> str:
    """What stands at the head of a file, in one line; nothing where it does not say what it is."""
    opening = re.match(OPENING[path.suffix], path.read_text(encoding="utf-8"), re.DOTALL)
    text = next(filter(None, opening.groups())) if opening else ""
    return " ".join(text.replace("\n *", "\n").split())


def exceeding(measured: dict[str, int], most: int, table: dict[str, int]) -> list[str]:
    """What is too long and not in the table, has grown, or need not be in the table any more."""
    long = {name: size for name, size in measured.items() if size > most}
    grown = [f"{name}: {size}" for name, size in long.items() if size > table.get(name, most)]
    return grown + [f"{name} may leave the table" for name in table if name not in long]


def test_a_file_opens_with_a_sentence_that_says_what_it_is() -> None:
    opened = re.compile(r"\w\S*[.:;](\s|$)")
    assert len(FILES) > 300
    without = {name for name, path in FILES.items() if not opened.search(sentence(path))}
    assert without == WITHOUT_A_SENTENCE


def test_functions_are_short() -> None:
    measured: dict[str, int] = {}
    for name, path in FILES.items():
        for function, lines in functions(path) if path.suffix == ".py" else ():
            key = f"{name} {function}"
            measured[key] = max(lines, measured.get(key, 0))
    assert len(measured) > 300
    assert exceeding(measured, LINES_OF_A_FUNCTION, LONG_FUNCTIONS) == []


def test_files_are_short() -> None:
    measured = {name: len(path.read_text("utf-8").splitlines()) for name, path in FILES.items()}
    assert exceeding(measured, LINES_OF_A_FILE, LONG_FILES) == []


def test_a_table_of_what_is_too_long_can_only_shrink() -> None:
    assert exceeding({"a": 26, "b": 3}, 25, {"a": 26}) == []
    assert exceeding({"a": 27}, 25, {"a": 26}) == ["a: 27"]
    assert exceeding({"a": 26}, 25, {}) == ["a: 26"]
    assert exceeding({"a": 25}, 25, {"a": 26}) == ["a may leave the table"]
