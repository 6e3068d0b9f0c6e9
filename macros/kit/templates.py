"""From a template to one line of HTML that Markdown leaves alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from .addresses import relative
from .errors import CourseError, MissingPageError, choose
from .markdownfile import Page
from .richtext import Resolve, RichText
from .texts import Texts

BREAK = re.compile(r"\s*\n\s*")
TEXT_CALL = re.compile(r"""\{\{ t\("([\w.-]+)"\) \}\}""")
TAG = re.compile(r"<[^>]+>")


class InliningLoader(FileSystemLoader):
    """Inlines texts that never change when a template is loaded, not at every rendering."""

    def __init__(self, root: Path, texts: Texts) -> None:
        super().__init__(root)
        self._texts = texts

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The source with `{{ t("quiz.key") }}` replaced by the word, where there is one."""
        source, path, fresh = super().get_source(environment, template)
        return TEXT_CALL.sub(self._inline, source), path, fresh

    def _inline(self, call: re.Match[str]) -> str:
        word = self._texts.words.get(call[1])
        return call[0] if word is None or "{" in word else escape(word)


class Templates:
    """The templates of macros/, with `t` for words, `md` for fields and `to` for addresses."""

    def __init__(self, root: Path, texts: Texts, pages: dict[str, Page]) -> None:
        self._pages = pages
        self._rich = RichText()
        self._env = Environment(
            loader=InliningLoader(root, texts),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,  # made anew at every build: no need to look at the files again
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._env.globals["t"] = texts
        self._env.globals["to"] = self._to
        self._env.globals["file"] = self._file
        # An edition may lack a page that another would lead to.
        self._env.globals["has"] = pages.__contains__
        self.marks: dict[str, str] = {}
        self._env.filters["md"] = self._md
        self._env.filters["md_inline"] = self._md_inline
        self._env.filters["md_plain"] = self._md_plain
        self._env.filters["ru_number"] = lambda value: f"{value:g}".replace(".", ",")
        self._env.policies["json.dumps_kwargs"] = {"ensure_ascii": False}

    def render(self, name: str, page: Page, /, **values: object) -> str:
        """Fill the template for a page; the result is one line without blanks around."""
        html = self._env.get_template(name).render(page=page, **values)
        return BREAK.sub(" ", html).strip()

    @pass_context
    def _to(self, context: Context, src: str, anchor: str = "") -> str:
        page: Page = context["page"]
        if src not in self._pages:
            raise MissingPageError(src)
        return page.to(self._pages[src], anchor)

    @pass_context
    def _file(self, context: Context, name: str) -> str:
        """Address of a file beside the pages; another one when its content has changed."""
        page: Page = context["page"]
        return f"{relative(name, page.url)}?{self.marks[name]}"

    @pass_context
    def _md(self, context: Context, text: str) -> Markup:
        return self._rich.paragraphs(text, self._resolver(context))

    @pass_context
    def _md_inline(self, context: Context, text: str) -> Markup:
        return self._rich.inline(text, self._resolver(context))

    @pass_context
    def _md_plain(self, context: Context, text: str) -> Markup:
        """The same where HTML allows no tags: in an attribute, in an option of a list."""
        plain = TAG.sub("", self._rich.inline(text, self._resolver(context)))
        return Markup(plain.replace('"', "&#34;"))

    def _resolver(self, context: Context) -> Resolve:
        page: Page = context["page"]

        def resolve(address: str) -> str:
            src, _, anchor = address.partition("#")
            if not src:
                raise CourseError  # told where the field stands
            if src not in self._pages:
                choose("нет страницы", src, self._pages)
            return page.to(self._pages[src], anchor)

        return resolve
