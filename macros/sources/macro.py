"""Marks in the text that lead to the sources, and the tables of the sources page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import attrgetter

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from .article import Taught
from .model import Article, Evidence

TABLE = ("kit/table",)


def source_macros(
    article: Article,
    evidence: Evidence,
    taught: Mapping[str, list[Taught]],
    templates: Templates,
) -> Iterator[Macro]:
    """Make the macros that know the article and where it is taught."""
    claims = {claim.id: claim for claim in article.claims}
    findings = {finding.id: finding for finding in evidence.findings}

    def mark(template: str, known: Mapping[str, object], what: str, page: Page, name: str) -> str:
        if name not in known:
            choose(what, name, known)
        return templates.render(f"sources/{template}.html.jinja", page, entry=known[name])

    def claim(page: Page, name: str) -> str:
        return mark("claim", claims, "нет утверждения", page, name)

    def evidence_mark(page: Page, name: str) -> str:
        return mark("evidence", findings, "нет источника", page, name)

    def ours(page: Page) -> str:
        return templates.render("sources/ours.html.jinja", page)

    def claim_table(page: Page) -> str:
        groups = [
            (name, list(group)) for name, group in groupby(article.claims, attrgetter("section"))
        ]
        return templates.render("sources/claims.html.jinja", page, groups=groups, taught=taught)

    def missing_table(page: Page) -> str:
        return templates.render("sources/missing.html.jinja", page, missing=article.missing)

    def evidence_table(page: Page) -> str:
        return templates.render("sources/findings.html.jinja", page, findings=evidence.findings)

    def taught_here(page: Page) -> str:
        here = [one for one in article.claims if any(t.page is page for t in taught[one.id])]
        return templates.render("sources/here.html.jinja", page, claims=here)

    yield Macro("claim", claim)
    yield Macro("evidence", evidence_mark)
    yield Macro("ours", ours)
    yield Macro("lesson_claims", taught_here, block=True)
    yield Macro("claim_table", claim_table, block=True, styles=TABLE)
    yield Macro("missing_table", missing_table, block=True, styles=TABLE)
    yield Macro("evidence_table", evidence_table, block=True, styles=TABLE)
