"""The macro of the charts: `{{ chart("roles") }}`."""

from __future__ import annotations

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.templates import Templates

CHARTS = {
    "roles": ["manager", "seller", "integrator", "all", "course"],
    "confidence": ["sure", "rather", "guess"],
}
"""What each chart compares, from the top down."""


def charts_macro(templates: Templates) -> Macro:
    """Make the macro that draws a chart without its numbers; the script fills them in."""

    def chart(page: Page, name: str) -> str:
        if name not in CHARTS:
            choose("нет диаграммы", name, CHARTS)
        return templates.render(f"charts/{name}.html.jinja", page, rows=CHARTS[name])

    return Macro("chart", chart, block=True, late=True)
