"""What axe has to say about a page as it stands, on a phone and a desktop, in both palettes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rule of WCAG 2.2 about the size of targets is off in axe unless it is named.
# The theme scrolls its menu to the open page, some frames after a change of width: a link half
# under its title is scrolled, not small.
RUN = """async (tags) => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    for (const menu of document.querySelectorAll(".md-sidebar__scrollwrap")) menu.scrollTo(0, 0);
    const rules = { "target-size": { enabled: true } };
    const options = { runOnly: tags, rules, resultTypes: ["violations"] };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) =>
        `${id} at ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`));
}"""
PHONE: ViewportSize = {"width": 360, "height": 900}
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
SCHEMES = ["default", "slate"]
PAINT = "scheme => document.body.setAttribute('data-md-color-scheme', scheme)"


Look = tuple[str, ViewportSize]
EVERY: list[Look] = [(scheme, width) for width in (PHONE, DESKTOP) for scheme in SCHEMES]
"""Each palette at each width: for the frame of a page, which all pages share."""
PAIRS: list[Look] = [("slate", PHONE), ("default", DESKTOP)]
"""Both palettes and both widths, for what a state adds to the frame."""
ON_PHONE: list[Look] = [(scheme, PHONE) for scheme in SCHEMES]


def faults(page: Page, looks: Iterable[Look] = PAIRS) -> list[str]:
    """Each obstacle with the palette and the width it stands in; the page stays as it is."""
    page.add_script_tag(path=AXE)
    found = []
    for scheme, width in looks:
        page.set_viewport_size(width)
        page.evaluate(PAINT, scheme)
        told = page.evaluate(RUN, TAGS)
        found += [f"{scheme}, {width['width']} px: {one}" for one in told]
    return found


def check(page: Page, looks: Iterable[Look] = PAIRS) -> None:
    """Fail with a line for each obstacle."""
    if found := faults(page, looks):
        pytest.fail("\n".join(found), pytrace=False)
