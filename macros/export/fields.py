"""From authors' fields to the HTML of other programs: no relative link, no character XML lacks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.richtext import RichText
from ..kit.texts import Texts
from ..kit.typography import typeset_html
from ..quiz.model import Question
from .course import tags

# YAML can say them by an escape; no XML can hold them.
UNSAYABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LINK = re.compile(r"</?a\b[^>]*>")
PARAGRAPHS = re.compile(r"</p>\s*<p>")
TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Section:
    """Where a question is explained; without the site's address only the name is known."""

    title: str
    address: str


class Fields:
    """The templates of the export, with filters for authors' fields."""

    def __init__(
        self, root: Path, site: str, pages: Mapping[str, Page], places: Places, texts: Texts
    ) -> None:
        self._site = f"{site.rstrip('/')}/" if site else ""
        self._pages = pages
        self._places = places
        self._rich = RichText()
        self._env = Environment(
            loader=FileSystemLoader(root),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._env.globals.update(t=texts, section=self.section, tags=tags)
        self._env.filters.update(
            html=self.html,
            inline=self.inline,
            bare=self.bare,
            sayable=sayable,
            number=number,
            unbroken=unbroken,
        )

    def render(self, name: str, **values: object) -> str:
        """Fill a template of macros/."""
        return self._env.get_template(name).render(**values)

    def html(self, text: str) -> Markup:
        """Paragraphs."""
        return self._finished(self._rich.paragraphs(sayable(text), self._resolve))

    def inline(self, text: str) -> Markup:
        """The same as one run of text, however many paragraphs there are: XML forgives nothing."""
        html = self._rich.inline(sayable(text), self._resolve)
        return self._finished(Markup(PARAGRAPHS.sub(" ", html)))

    def bare(self, text: str) -> str:
        """The words alone, where there is only text."""
        return unescape(TAG.sub("", self.inline(text)))

    def section(self, question: Question) -> Section:
        """The section that explains a question."""
        place = self._places[question.where]
        address = f"{self._site}{place.page.url}#{place.id}" if self._site else ""
        return Section(self.bare(place.title), address)

    def _resolve(self, address: str) -> str:
        src, _, anchor = address.partition("#")
        return f"{self._site}{self._pages[src].url}" + (f"#{anchor}" if anchor else "")

    def _finished(self, html: Markup) -> Markup:
        """Typeset; where nobody knows the site's address, a link is its words."""
        return Markup(typeset_html(html if self._site else LINK.sub("", html)))


def sayable(text: str) -> str:
    """A text that XML can hold."""
    return UNSAYABLE.sub("\ufffd", text)


def number(value: float) -> str:
    """A number as programs write it: 0.5, 20."""
    return f"{value:.12g}"


def unbroken(html: str) -> Markup:
    """What may stand in a CDATA section: nothing in it ends the section."""
    return Markup(html.replace("]]>", "]]]]><![CDATA[>"))
