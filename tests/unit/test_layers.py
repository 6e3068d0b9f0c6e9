"""Who may import whom: kit knows no part, parts know kit and meet in macros/__init__.py."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
MACROS = ROOT / "macros"
ASSETS = ROOT / "docs/assets"
SCRIPTS = sorted(ASSETS.rglob("*.js"))
ALLOWED = {
    "quiz": {"progress"},
    "finish": {"macros", "search", "steps"},
    "steps": {"progress", "quiz"},
    "lessons": {"progress", "review", "steps"},
    "decide": {"pictures"},
    "dialogue": {"pictures"},
    "notes": {"course", "progress"},
    "history": {"balance", "progress"},
    "log": {"balance", "progress"},
    "move": {"progress", "quiz"},
    "charts": {"course", "progress", "quiz"},
    "pictures": {"balance"},
    "plan": {"course", "lessons", "progress", "quiz"},
    "record": {"course", "final", "lessons", "progress", "quiz"},
    "final": {"course", "progress", "quiz", "steps"},
    "review": {"course", "progress", "quiz", "steps"},
    "calendar": {"balance", "progress"},
    "course": {"final", "lessons", "log", "progress", "quiz", "review", "steps"},
    "group": {"course", "final", "lessons", "progress", "quiz"},
}
COMMANDS = {"author", "export"}
"""No part of a page: each may know the whole course, and nothing imports them."""
ELEMENT = re.compile(r"^export default class (\w+) extends", re.MULTILINE)
KNOW_THE_GENERATOR = {"__init__.py", "hooks.py", "kit/errors.py"}

# A script whose opening comment ends its first paragraph so is held to it.
SENTENCE = "Knows no page and no storage."
PAGE = r"\b(document|window|localStorage|sessionStorage|indexedDB|customElements|HTML\w*Element)\b"


def relative(path: Path) -> str:
    return path.relative_to(MACROS if path.is_relative_to(MACROS) else ASSETS).as_posix()


@cache
def modules(path: Path) -> list[str]:
    """The full name of all that a Python file imports, wherever in it and however it is written."""
    found = []
    package = ["macros", *path.relative_to(MACROS).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            found += [".".join([*base, *filter(None, [node.module]), n.name]) for n in node.names]
    return found


def parts(path: Path) -> set[str]:
    """The other parts of the course that a Python file imports; `macros` for all of them."""
    ours = {tuple(name.split(".")) for name in modules(path) if name.split(".")[0] == "macros"}
    named = {name[1] if len(name) > 1 else "" for name in ours}
    found = {name if (MACROS / name / "__init__.py").is_file() else "macros" for name in named}
    return found - {path.relative_to(MACROS).parts[0]}


def test_a_part_imports_only_what_it_may() -> None:
    wrong = {}
    for path in sorted(MACROS.glob("*/**/*.py")):
        part = path.relative_to(MACROS).parts[0]
        may = {"kit", *ALLOWED.get(part, set())} if part != "kit" else set()
        if part not in COMMANDS and (more := parts(path) - may):
            wrong[relative(path)] = more
    assert wrong == {}


def test_nobody_imports_a_command() -> None:
    wrong = {
        relative(path): commands
        for path in sorted(MACROS.rglob("*.py"))
        if (commands := parts(path) & (COMMANDS - {path.relative_to(MACROS).parts[0]}))
    }
    assert wrong == {}


def test_only_three_files_know_the_generator() -> None:
    know = {
        relative(path)
        for path in MACROS.rglob("*.py")
        if any(name.startswith(("mkdocs", "material")) for name in modules(path))
    }
    assert know <= KNOW_THE_GENERATOR


def test_only_the_maker_of_schemas_imports_by_a_name_it_was_told() -> None:
    """Elsewhere this guard would be blind to what such a name is."""
    by_name = re.compile(r"\b(import_module|__import__)\b")
    found = [path for path in MACROS.rglob("*.py") if by_name.search(path.read_text("utf-8"))]
    assert [relative(path) for path in found] == ["kit/schema.py"]


def imports(path: Path) -> Iterator[tuple[Path, bool]]:
    """The scripts that a script imports, and whether it does so at once and not when wanted."""
    code = without_comments(path)
    for at_once, name in re.findall(
        r"""(?:\b(from|import)\s*|\bimport\(\s*|\bURL\(\s*)["'`](\.[^"'`]+)["'`]""", code
    ):
        other = (path.parent / name).resolve()
        if other.is_file():  # what the build adds beside them is no part
            yield other, bool(at_once)


@cache
def without_comments(path: Path) -> str:
    return re.sub(r"/\*.*?\*/|//.*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


@cache
def opening(path: Path) -> str:
    """The first paragraph of the comment that a script opens with, in one line."""
    text = path.read_text(encoding="utf-8")
    comment = re.match(r"/\*\*(.*?)\*/", text, re.DOTALL)
    lines = re.sub(r"^ *\* ?", "", comment[1], flags=re.MULTILINE) if comment else ""
    return " ".join(lines.split("\n\n")[0].split())


def test_a_script_imports_only_what_its_part_may() -> None:
    wrong = {}
    for path in SCRIPTS:
        part = path.relative_to(ASSETS).parts[0]
        found = {relative(other).split("/")[0] for other, _ in imports(path)}
        if part != "main.js" and (more := found - {part, "kit", *ALLOWED.get(part, set())}):
            wrong[relative(path)] = more
    assert wrong == {}


def test_the_class_of_an_element_has_the_name_of_its_tag() -> None:
    classes = {
        relative(path): found
        for path in SCRIPTS
        if (found := ELEMENT.findall(path.read_text("utf-8")))
    }
    assert len(classes) > 30
    assert classes == {
        name: ["".join(word.capitalize() for word in re.split(r"[/-]", name.removesuffix(".js")))]
        for name in classes
    }


def test_the_rules_know_no_page_and_no_storage() -> None:
    pure = [path for path in SCRIPTS if SENTENCE in opening(path)]
    assert len(pure) > 40
    pages = {
        relative(path): found
        for path in pure
        if (found := re.findall(PAGE, without_comments(path)))
    }
    assert pages == {}
    # Neither by way of another: what is loaded with it says the same of itself.
    ways = {
        relative(path): relative(other)
        for path in pure
        for other, at_once in imports(path)
        if at_once and SENTENCE not in opening(other)
    }
    assert ways == {}


def test_rules_and_kinds_say_that_they_know_no_page() -> None:
    """These names promise it; any other script of rules is held to it once it says so."""
    promise = {*ASSETS.rglob("rules.js"), *ASSETS.glob("quiz/kinds/**/*.js")}
    assert len(promise) > 10
    assert [relative(path) for path in sorted(promise) if SENTENCE not in opening(path)] == []


def test_no_script_says_so_in_other_words() -> None:
    """A sentence of another wording would not be held."""
    like = re.compile(r"knows no page|no page and no storage", re.IGNORECASE)
    texts = {
        path: " ".join(path.read_text("utf-8").replace(" * ", " ").split())
        for path in ASSETS.rglob("*.js")
    }
    loose = [path for path, text in texts.items() if like.search(text.replace(SENTENCE, "", 1))]
    assert [relative(path) for path in sorted(loose)] == []
    outside = [
        path for path, text in texts.items() if SENTENCE in text and SENTENCE not in opening(path)
    ]
    assert [relative(path) for path in sorted(outside)] == []
