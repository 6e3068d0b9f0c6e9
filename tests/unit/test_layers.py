"""Who may import whom: kit knows no part, parts know kit and meet in macros/__init__.py."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MACROS = ROOT / "macros"
ASSETS = ROOT / "docs/assets"
ALLOWED = {
    "quiz": {"progress"},
    "notes": {"course", "progress"},
    "history": {"balance", "progress"},
    "log": {"balance", "progress"},
    "move": {"progress", "quiz"},
    "charts": {"course", "progress", "quiz"},
    "plan": {"course", "lessons", "progress", "quiz"},
    "record": {"course", "final", "lessons", "progress", "quiz"},
    "final": {"course", "quiz", "progress"},
    "review": {"course", "quiz", "progress"},
    "calendar": {"balance", "progress"},
    "course": {"lessons", "quiz", "progress"},
    "group": {"course", "final", "lessons", "progress", "quiz"},
}
COMMANDS = {"author", "export"}
"""No part of a page: they may know the whole course, and nothing knows them."""
ELEMENT = re.compile(r"^export default class (\w+) extends", re.MULTILINE)
KNOW_THE_GENERATOR = {"__init__.py", "hooks.py", "kit/errors.py"}


def imported(path: Path) -> set[str]:
    """The names of packages and parts that a Python file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name.split(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            found.add(dots + (node.module or node.names[0].name).split(".")[0])
    return found


@pytest.mark.parametrize(
    "path", sorted(MACROS.glob("*/*.py")), ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_a_part_imports_only_what_it_may(path: Path) -> None:
    parts = {name.removeprefix("..") for name in imported(path) if name.startswith("..")}
    part = path.parent.name
    allowed = {"kit", *ALLOWED.get(part, set())} if part != "kit" else set()
    assert part in COMMANDS or parts <= allowed


def test_nothing_knows_the_commands() -> None:
    for path in sorted(MACROS.rglob("*.py")):
        names = {name.lstrip(".") for name in imported(path) if name.startswith(".")}
        inside = path.relative_to(MACROS).parts[0]
        assert not names & (COMMANDS - {inside}), path


@pytest.mark.parametrize(
    "path", sorted(MACROS.rglob("*.py")), ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_only_three_files_know_the_generator(path: Path) -> None:
    knows = {name for name in imported(path) if name.startswith(("mkdocs", "material"))}
    assert not knows or path.relative_to(MACROS).as_posix() in KNOW_THE_GENERATOR


@pytest.mark.parametrize(
    "path", sorted(ASSETS.rglob("*.js")), ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_a_script_imports_only_what_its_part_may(path: Path) -> None:
    part = path.relative_to(ASSETS).parts[0]
    text = path.read_text(encoding="utf-8")
    found = {
        (path.parent / name).resolve().relative_to(ASSETS).parts[0]
        for name in re.findall(r'(?:from|import\()\s*"(\.[^"]+)"', text)
    }
    if part != "main.js":
        assert found <= {part, "kit", *ALLOWED.get(part, set())}


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(ASSETS.rglob("*.js")) if ELEMENT.search(path.read_text("utf-8"))],
    ids=lambda p: f"{p.parent.name}-{p.stem}",
)
def test_the_class_of_an_element_has_the_name_of_its_tag(path: Path) -> None:
    words = [path.parent.name, *path.stem.split("-")]
    assert ELEMENT.findall(path.read_text("utf-8")) == ["".join(map(str.capitalize, words))]


@pytest.mark.parametrize(
    "name",
    [
        "balance/fields.js",
        "balance/formula.js",
        "balance/link.js",
        "balance/percents.js",
        "balance/tip.js",
        "balance/weeks.js",
        *(
            f"calendar/{name}.js"
            for name in ("blocks", "event", "hours", "period", "read", "repeat")
        ),
        *(f"calendar/{name}.js" for name in ("result", "text", "titles", "windows", "zones")),
        "charts/rules.js",
        "course/file.js",
        "course/rules.js",
        "decide/rules.js",
        "dialogue/rules.js",
        "history/rules.js",
        "kit/clock.js",
        "kit/csv.js",
        "kit/days.js",
        "log/rules.js",
        "move/code.js",
        "move/packed.js",
        "move/rules.js",
        "progress/rules.js",
        "progress/webkit.js",
        "final/rules.js",
        "final/sittings.js",
        "plan/rules.js",
        "plan/formats.js",
        "review/rules.js",
        "group/rows.js",
        "group/facts.js",
        "group/order.js",
        "group/rules.js",
        "quiz/mix.js",
        "quiz/state.js",
        *(f"quiz/kinds/{path.name}" for path in sorted(ASSETS.glob("quiz/kinds/*.js"))),
    ],
)
def test_the_rules_know_no_page_and_no_storage(name: str) -> None:
    text = (ASSETS / name).read_text(encoding="utf-8")
    code = re.sub(r"/\*.*?\*/|//.*", "", text, flags=re.DOTALL)
    assert not re.search(r"\b(document|window|localStorage|HTMLElement)\b", code)
