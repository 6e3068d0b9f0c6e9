"""Marks in the text that lead to the sources, and the tables of the sources page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from .article import Taught
from .model import Article, Evidence

TABLE = ("kit/table",)


@dataclass(frozen=True)
class Sources:
    """What pages may show of the article, of where it is taught, and of the findings of others."""

    article: Article
    evidence: Evidence
    taught: Mapping[str, list[Taught]]
    templates: Templates

    def macros(self) -> Iterator[Macro]:
        """The marks within a text, and the tables."""
        yield Macro("claim", self.claim)
        yield Macro("evidence", self.finding)
        yield Macro("ours", self.ours)
        yield Macro("lesson_claims", self.taught_here, block=True)
        yield Macro("claim_table", self.claim_table, block=True, styles=TABLE)
        yield Macro("missing_table", self.missing_table, block=True, styles=TABLE)
        yield Macro("evidence_table", self.evidence_table, block=True, styles=TABLE)

    def claim(self, page: Page, name: str) -> str:
        """The mark of a claim of the article, by its id."""
        known = {one.id: one for one in self.article.claims}
        return self._mark("claim", known, "нет утверждения", page, name)

    def finding(self, page: Page, name: str) -> str:
        """The mark of a finding of somebody else, by its id."""
        known = {one.id: one for one in self.evidence.findings}
        return self._mark("evidence", known, "нет источника", page, name)

    def ours(self, page: Page) -> str:
        """The mark of what the course has added."""
        return self.templates.render("sources/ours.html.jinja", page)

    def claim_table(self, page: Page) -> str:
        """All claims by the sections of the article, each with where it is taught."""
        sections = groupby(self.article.claims, attrgetter("section"))
        groups = [(name, list(group)) for name, group in sections]
        return self._table("claims", page, groups=groups, taught=self.taught)

    def missing_table(self, page: Page) -> str:
        """What the article does not say."""
        return self._table("missing", page, missing=self.article.missing)

    def evidence_table(self, page: Page) -> str:
        """All findings."""
        return self._table("findings", page, findings=self.evidence.findings)

    def taught_here(self, page: Page) -> str:
        """The claims that the page teaches."""
        claims = self.article.claims
        here = [one for one in claims if any(t.page is page for t in self.taught[one.id])]
        return self._table("here", page, claims=here)

    def _mark(
        self, template: str, known: Mapping[str, object], what: str, page: Page, name: str
    ) -> str:
        if name not in known:
            choose(what, name, known)
        return self.templates.render(f"sources/{template}.html.jinja", page, entry=known[name])

    def _table(self, template: str, page: Page, **values: object) -> str:
        return self.templates.render(f"sources/{template}.html.jinja", page, **values)
