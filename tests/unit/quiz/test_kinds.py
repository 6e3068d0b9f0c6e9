"""What a kind of question still lacks, in one sentence: «kinds/pick: no moodle.xml.jinja»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.quiz.model import KINDS

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "macros/quiz/kinds"
SCRIPTS = ROOT / "docs/assets/quiz/kinds"
FILES = (
    "__init__.py",
    "model.py",
    "form.html.jinja",
    "reasons.html.jinja",
    "moodle.xml.jinja",
    "qti.xml.jinja",
    "anki.html.jinja",
    "losses.yml",
    "skeleton.yml",
)
ENTRIES = {
    "docs/assets/quiz/kinds/index.js": r'^  {kind}: .* => import\("\./{kind}\.js" \+ again\),$',
    "quizzes/quiz.schema.json": r'"const": "{kind}"',
    "quizzes/showcase.yml": r"^    kind: {kind}$",
    ".github/CONTRIBUTING.md": r"\bkind: {kind}\b|`{kind}`|\b{kind} — ",
    "tests/unit/quiz/kinds.test.js": r"/kinds/{kind}\.js",
    "tests/unit/export/test_moodle.py": r'^    "showcase-{kind}": ',
    "tests/browser/test_qti_played.py": r'^    \(\s*"{kind}",',
}
"""Where a kind is named besides, by what names it: two lists of kinds, its texts and its tests."""
WORD = re.compile(r"""\bt\(\s*["']([\w.-]+)["']\s*[,)]""")


def begun() -> list[str]:
    """The kinds that have a model, a folder or a script."""
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir()} - {"__pycache__"}
    scripts = {path.stem for path in SCRIPTS.glob("*.js")} - {"index"}
    return sorted({*KINDS, *folders, *scripts})


def lacks(kind: str) -> Iterator[str]:
    """What is missing of a kind, and where."""
    yield from (f"no {name}" for name in FILES if not (FOLDER / kind / name).is_file())
    if kind not in KINDS:
        yield "no entry in the union of macros/quiz/model.py"
    elif KINDS[kind].file("") != f"quiz/kinds/{kind}/":
        yield f"no model of its own: it is in {KINDS[kind].__module__}"
    if not (SCRIPTS / f"{kind}.js").is_file():
        yield f"no docs/assets/quiz/kinds/{kind}.js"
    for path, pattern in ENTRIES.items():
        text = (ROOT / path).read_text(encoding="utf-8")
        if not re.search(pattern.replace("{kind}", kind), text, re.MULTILINE):
            yield f"nothing in {path}"
    words = (ROOT / "macros/texts/ru.yml").read_text(encoding="utf-8")
    for path in sorted((FOLDER / kind).glob("*.jinja")):
        for word in WORD.findall(path.read_text(encoding="utf-8")):
            if not re.search(rf"^{re.escape(word)}:", words, re.MULTILINE):
                yield f"no word {word} in macros/texts/ru.yml"


@pytest.mark.parametrize("kind", begun())
def test_a_kind_has_all_its_pieces(kind: str) -> None:
    """The list in .github/DEVELOPING.md says what each of them is for."""
    missing = list(lacks(kind))
    assert not missing, f"kinds/{kind}: {', '.join(missing)}"
