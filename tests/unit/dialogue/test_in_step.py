"""What has to change together in a talk does: buttons and their deeds, the pieces of a page."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
TEMPLATE = (ROOT / "macros/dialogue/dialogue.html.jinja").read_text(encoding="utf-8")
NODE = (ROOT / "macros/dialogue/node.html.jinja").read_text(encoding="utf-8")
RULES = (ROOT / "docs/assets/dialogue/rules.js").read_text(encoding="utf-8")
SCRIPT = (ROOT / "docs/assets/dialogue/talk.js").read_text(encoding="utf-8")


def test_every_button_does_something() -> None:
    listed = re.search(r"for name in \[([^\]]+)\]", TEMPLATE)
    buttons = set(re.findall(r'"([a-z]+)"', listed[1] if listed else ""))
    table = RULES[RULES.index("export const moves") :]
    moves = set(re.findall(r"^  ([a-z]+): \(", table[: table.index("};")], re.MULTILINE))
    assert buttons == moves | {"print"}


def test_every_piece_that_the_script_asks_for_is_on_the_page() -> None:
    asked = set(re.findall(r'\b(?:part|copy)\([^"\n]*?"([a-z]+)"', SCRIPT))
    for several in re.findall(r"name of \[([^\]]+)\]", SCRIPT):
        asked |= set(re.findall(r'"([a-z]+)"', several))
    given = set(re.findall(r'data-part="([a-z]+)"', TEMPLATE + NODE))
    given |= set(re.findall(r'"([a-z]+)"', TEMPLATE[TEMPLATE.index("for name in [") :][:80]))
    assert {"stage", "log", "exchange", "turn"} <= asked
    assert asked <= given
