"""What axe has to say about a page as it stands, on a phone and a desktop, in both palettes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rule of WCAG 2.2 about the size of targets is off in axe unless it is named.
RUN = """async (tags) => {
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


# The theme scrolls its menu to the open page: a link half under its title is scrolled, not small.
TO_TOP = """
  for (const menu of document.querySelectorAll(".md-sidebar__scrollwrap")) menu.scrollTo(0, 0);
"""


def faults(page: Page, widths: Iterable[ViewportSize] = (PHONE, DESKTOP)) -> list[str]:
    """Each obstacle with the palette and the width it stands in; the page stays as it is."""
    page.add_script_tag(path=AXE)
    found = []
    for width in widths:
        page.set_viewport_size(width)
        page.evaluate(TO_TOP)
        for scheme in SCHEMES:
            page.evaluate(PAINT, scheme)
            told = page.evaluate(RUN, TAGS)
            found += [f"{scheme}, {width['width']} px: {one}" for one in told]
    return found


def check(page: Page, widths: Iterable[ViewportSize] = (PHONE, DESKTOP)) -> None:
    """Fail with a line for each obstacle."""
    if found := faults(page, widths):
        pytest.fail("\n".join(found), pytrace=False)
