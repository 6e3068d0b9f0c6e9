"""Readers with any sight: each text of the course stands out from its ground, in both palettes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

STYLES = Path(__file__).parents[3] / "docs/assets"
ROLES = ("manager", "seller", "integrator", "rest")
JUDGEMENTS = ("right", "wrong")
PAPER, GROUND = "md-default-bg-color", "course-ground"
TEXT, LINES = 4.5, 3.0
"""Least contrasts of WCAG 2.2: 1.4.3 for text, 1.4.11 for what must be seen to be used."""
PAIRS = [
    *((one, ground, TEXT) for ground in (PAPER, GROUND) for one in (
        "md-default-fg-color", "md-default-fg-color--light", "md-typeset-a-color",
        *(f"course-{name}" for name in (*ROLES, *JUDGEMENTS)),
    )),
    *((f"course-{name}", f"course-{name}-ground", TEXT) for name in JUDGEMENTS),
    *(("md-default-fg-color", f"course-{name}-ground", TEXT) for name in JUDGEMENTS),
    *(("course-on-fill", f"course-{name}", TEXT) for name in ("fill", *ROLES, *JUDGEMENTS)),
    *(("course-field", ground, LINES) for ground in (PAPER, GROUND)),
]  # fmt: skip


def palettes() -> dict[str, dict[str, str]]:
    """The tokens of the light palette, and of the dark one above it."""
    css = (STYLES / "kit/tokens.css").read_text("utf-8")
    light, dark = css.split("@media screen")
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", part)) for part in (light, dark)]
    return {"light": found[0], "dark": found[0] | found[1]}


def luminance(colour: str) -> float:
    """Relative luminance of `#rgb` or `#rrggbb`, from 0 to 1, as WCAG 2.2 defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(one * 2 for one in colour[1:])
    shares = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_is_the_one_of_the_standard() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(palette: str) -> None:
    colours = palettes()[palette]
    pale = {
        (one, ground): round(found, 2)
        for one, ground, least in PAIRS
        if (found := contrast(colours[one], colours[ground])) < least
    }
    assert not pale


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_no_two_meanings_share_a_colour(palette: str) -> None:
    colours = palettes()[palette]
    names = [*(f"course-{name}" for name in (*ROLES[:3], *JUDGEMENTS)), "md-typeset-a-color"]
    assert len({colours[name] for name in names}) == len(names)


def test_a_colour_is_said_in_the_tokens_alone() -> None:
    """Paper and the corners of the theme have their own: `kit.css`."""
    elsewhere = {
        path.relative_to(STYLES).as_posix(): found
        for path in STYLES.rglob("*.css")
        if path.name not in {"tokens.css", "kit.css"}
        and (found := re.findall(r":[^;{}]*#[0-9a-f]{3,8}\b(?=[^{}]*\})", path.read_text("utf-8")))
    }
    assert not elsewhere
