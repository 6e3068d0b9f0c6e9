"""What has to change together does: words, the schema, macros, elements."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml

import macros
from macros.quiz.model import KINDS

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs/assets"


def texts(pattern: str) -> str:
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted(ROOT.glob(pattern)))


def test_every_word_is_said_and_every_said_word_exists() -> None:
    words = set(yaml.safe_load((ROOT / "macros/texts/ru.yml").read_text(encoding="utf-8")))
    templates = texts("macros/**/*.jinja")
    said = set(re.findall(r"""\bt\(\s*["']([\w.-]+)["'](?!\s*~)""", templates))
    said |= set(re.findall(r"""["']([a-z]+\.[\w-]+)["'] (?:if|else)""", templates))
    said |= set(re.findall(r"""else ["']([a-z]+\.[\w-]+)["']""", templates))
    said |= set(re.findall(r"%t:([\w.-]+)%", texts("theme/**/*.html")))
    by_name = {
        f"quiz.{name}" for name in verdicts() | set(re.findall(r'say\("(\w+)"\)', templates))
    }
    beginnings = tuple(re.findall(r"""\bt\(["']([\w.-]+[.-])["'] ~""", templates))
    kinds = tuple(f".{kind}" for kind in KINDS)
    special = {
        word for word in words if word.endswith(kinds) and word.rpartition(".")[0] in by_name
    }
    assert {word for word in said | by_name if not word.startswith("quiz.html")} <= words
    left = words - said - by_name - special
    assert {word for word in left if not word.startswith(beginnings)} == set()


def verdicts() -> set[str]:
    """What the controls of a question can say of an answer."""
    controls = (ROOT / "macros/quiz/controls.html.jinja").read_text(encoding="utf-8")
    return set(
        re.findall(r'"([a-z-]+)"', controls[controls.index("for name in [") :].split("]")[0])
    )


def test_the_verdicts_of_the_script_are_those_of_the_template() -> None:
    script = (ASSETS / "quiz/state.js").read_text(encoding="utf-8")
    said = set(re.findall(r'"([a-z-]+)"', script[script.index("const verdict") :]))
    # Confidence and state make a word together: sure-missed.
    together = {name for name in verdicts() if name.startswith(("sure-", "guess-"))}
    assert said == verdicts() - together


def test_every_element_of_a_template_has_its_file_and_every_file_its_element() -> None:
    templates = texts("macros/**/*.jinja") + texts("theme/**/*.html")
    used = set(re.findall(r"<([a-z]+-[a-z]+)", templates))
    files = {
        f"{path.parent.name}-{path.stem}"
        for path in ASSETS.glob("*/*.js")
        if re.search(r"^export default class", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert used == files
    main = (ASSETS / "main.js").read_text(encoding="utf-8")
    (parts,) = re.findall(r"/\^\(([a-z|]+)\)-/", main)
    assert parts.split("|") == sorted({name.partition("-")[0] for name in used})


def test_every_style_of_a_macro_has_its_file_and_every_file_its_macro() -> None:
    calls = macros.current().calls
    named = {style for one in calls.macros.values() for style in one.styles}
    named |= set(calls.marks.values())
    css = {path.relative_to(ASSETS).as_posix() for path in ASSETS.glob("*/*.css")}
    # One style brings another by its name in its own part, main.css by part and file.
    brought = {
        (path.parent / name).relative_to(ASSETS).as_posix()
        for path in ASSETS.rglob("*.css")
        for name in re.findall(r'^@import "([^"]+)";', path.read_text("utf-8"), re.MULTILINE)
    }
    brought |= set(re.findall(r"'assets/([\w/]+\.css)'", texts("theme/**/*.html")))
    assert {f"{style}.css" for style in named} == css - brought


def test_what_is_given_the_focus_has_words_of_its_own() -> None:
    """A screen reader says the text or the name of what has the focus, not that of its parts."""
    tags = re.findall(r'<[a-z0-9]+\b[^>]*\btabindex="-1"[^>]*>', texts("macros/**/*.jinja"))
    assert tags
    said = re.compile(r'^<(p|h\d|li)\b|\baria-label(ledby)?="|\brole="alert"')
    assert [tag for tag in tags if not said.search(tag)] == []


def test_every_block_macro_but_the_pages_own_is_shown_to_authors() -> None:
    calls = macros.current().calls
    told = (ROOT / ".github/CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [name for name in calls.macros if f"{{{{ {name}(" not in told] == []


def test_the_search_leaves_out_what_is_deferred() -> None:
    """Its index is made of finished pages: a form must say of itself that it is no text."""
    course = macros.current()
    shown = {
        (call.name, course.calls.complete(page, course.calls.make(page, call.name, *call.args)))
        for page in course.pages.values()
        for call in page.calls
        if call.constant and not call.kwargs and course.calls.macros[call.name].deferred
    }
    assert len(shown) > 20
    outermost = re.compile(r"<[^>]*\b(data-search-exclude|hidden)\b")
    assert [name for name, html in sorted(shown) if not outermost.match(html)] == []


def test_the_stored_form_is_that_of_its_schema() -> None:
    folder = ROOT / "tests/unit/progress/stored"
    told = json.loads((ASSETS / "progress/progress.schema.json").read_text(encoding="utf-8"))
    full = json.loads((folder / "v2-full.json").read_text("utf-8"))  # has all there is
    assert set(full) == set(told["required"])
    for table in ("attempts", "resets", "entries"):
        form = told["properties"][table]["additionalProperties"]
        assert all(set(form["required"]) <= set(one) for one in full[table].values())
        used = {name for one in full[table].values() for name in one}
        assert used == set(form["properties"])
