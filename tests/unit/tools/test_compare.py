"""Two sites are compared by what a reader gets, not by the name of the folder with the hash."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.compare import differences

PAGE = "<head>\n<a>\n<b>\n</head>\n<p>x</p> assets/0a1b2c3d/main.js"


def differing(tmp_path: Path, old: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    for name, files in (("old", old), ("new", new)):
        for path, text in files.items():
            target = tmp_path / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    return {
        one.path: one.kind
        for one in differences(tmp_path / "old", tmp_path / "new", generator=False)
    }


def test_another_hash_is_no_difference(tmp_path: Path) -> None:
    old = {"a.html": PAGE, "assets/0a1b2c3d/main.js": "1"}
    new = {"a.html": PAGE.replace("0a1b", "ffff"), "assets/ffff2c3d/main.js": "1"}
    assert differing(tmp_path, old, new) == {}


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        (PAGE.replace("<a>\n<b>", "<b>\n<a>"), "head in another order"),
        (PAGE.replace("<a>\n", "<a>\n\n"), "blanks"),
        (PAGE.replace("x", "y"), "changed"),
        (PAGE.replace("<a>", "<c>"), "changed"),
        (PAGE.replace("<p>", "<p> "), "changed"),
    ],
)
def test_what_differs_has_its_kind(tmp_path: Path, new: str, kind: str) -> None:
    assert differing(tmp_path, {"a.html": PAGE}, {"a.html": new}) == {"a.html": kind}


def test_a_file_of_one_site_alone_is_told(tmp_path: Path) -> None:
    found = differing(tmp_path, {"a.txt": ""}, {"b.txt": ""})
    assert found == {"a.txt": "only in the old", "b.txt": "only in the new"}
