"""From a template to one line of HTML that Markdown leaves alone."""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from .errors import choose
from .markdownfile import Page
from .richtext import Resolve, RichText
from .texts import Texts

BREAK = re.compile(r"\s*\n\s*")


class Templates:
    """The templates of macros/, with `t` for words, `md` for fields and `to` for addresses."""

    def __init__(self, root: Path, texts: Texts, pages: dict[str, Page]) -> None:
        self._pages = pages
        self._rich = RichText()
        self._env = Environment(
            loader=FileSystemLoader(root),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,  # made anew at every build: no need to look at the files again
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._env.globals["t"] = texts
        self._env.globals["to"] = self._to
        self._env.filters["md"] = self._md
        self._env.filters["md_inline"] = self._md_inline

    def render(self, name: str, page: Page, /, **values: object) -> str:
        """Fill the template for a page; the result is one line without blanks around."""
        html = self._env.get_template(name).render(page=page, **values)
        return BREAK.sub(" ", html).strip()

    @pass_context
    def _to(self, context: Context, src: str, anchor: str = "") -> str:
        page: Page = context["page"]
        if src not in self._pages:
            choose("нет страницы", src, self._pages)
        return page.to(self._pages[src], anchor)

    @pass_context
    def _md(self, context: Context, text: str) -> Markup:
        return self._rich.paragraphs(text, self._resolver(context))

    @pass_context
    def _md_inline(self, context: Context, text: str) -> Markup:
        return self._rich.inline(text, self._resolver(context))

    def _resolver(self, context: Context) -> Resolve:
        return lambda address: self._to(context, *address.split("#", 1))
