"""The macros of the course as pages call them: checked all at once, rendered once."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from types import MappingProxyType

from .braces import Call
from .errors import CallError, MissingPageError, Mistake, unknown
from .markdownfile import Page

PLACEHOLDER = re.compile(r'<div data-deferred="(\w+) ([^"]*)"></div>')


@dataclass(frozen=True)
class Macro:
    """`function(page, …)` gives HTML; a block stands alone on its line at the margin."""

    name: str
    function: Callable[..., str]
    block: bool = False
    deferred: bool = False
    """Put into the page at the very end: Markdown never reads it."""
    styles: tuple[str, ...] = ()
    """What it is drawn with, by part and file: `quiz/quiz`. A page that calls it loads them.

    Its elements are not named: a page loads the scripts of those that it holds.
    """

    def __call__(self, page: Page, *args: object, **kwargs: object) -> str:
        """Render; raise CallError where the arguments do not fit."""
        try:
            inspect.signature(self.function).bind(page, *args, **kwargs)
        except TypeError:
            raise CallError(f"макрос {self.name} вызван не так; пишут: {self.form}") from None
        return self.function(page, *args, **kwargs)

    def misfits(self, page: Page, call: Call) -> str | None:
        """What of a call's arguments is no word where a word is meant."""
        try:
            bound = inspect.signature(self.function).bind(page, *call.args, **dict(call.kwargs))
        except TypeError:
            return None  # told where it is called
        for name, value in bound.arguments.items():
            kind = str(inspect.signature(self.function).parameters[name].annotation)
            fits = isinstance(value, str) or (value is None and "None" in kind)
            if value is not page and not fits and type(value).__name__ not in kind:
                return f"в макросе {self.name} «{value}» не слово; возьмите его в кавычки"
        return None

    @property
    def form(self) -> str:
        """How a call is written."""
        names = list(inspect.signature(self.function).parameters)[1:]
        return f"{{{{ {self.name}({', '.join(names)}) }}}}"


@dataclass
class Calls:
    """All macros; what one page's call gave is kept until it is rendered."""

    macros: dict[str, Macro]
    marks: Mapping[str, str] = field(default_factory=dict)
    """Styles that no macro brings, by the class in a page that asks for them."""
    _rendered: dict[object, str] = field(default_factory=dict)

    @classmethod
    def of(cls, macros: Iterable[Macro], marks: Mapping[str, str] = MappingProxyType({})) -> Calls:
        """Put macros on the table by their names."""
        return cls({macro.name: macro for macro in macros}, marks)

    def make(self, page: Page, name: str, *args: object, **kwargs: object) -> str:
        """The HTML of a call, or the placeholder of a deferred one; raises CallError."""
        html = self._render(page, name, *args, **kwargs)
        if not self.macros[name].deferred:
            return html
        return f'<div data-deferred="{name} {escape(json.dumps([args, kwargs]))}"></div>'

    def _render(self, page: Page, name: str, *args: object, **kwargs: object) -> str:
        """Render a call, or give what the check has rendered already."""
        key = (page.src, name, args, tuple(kwargs.items()))
        if key not in self._rendered:
            self._rendered[key] = self.macros[name](page, *args, **kwargs)
        return self._rendered[key]

    def complete(self, page: Page, html: str) -> str:
        """Put what was deferred in place of its placeholders in a finished page."""

        def rendered(placeholder: re.Match[str]) -> str:
            args, kwargs = json.loads(unescape(placeholder[2]))
            return self._render(page, placeholder[1], *args, **kwargs)

        return PLACEHOLDER.sub(rendered, html)

    def styles(self, page: Page, html: str) -> list[str]:
        """What a completed page is drawn with, each once, in the order of marks and macros."""
        called = {call.name for call in page.calls}
        found = [style for mark, style in self.marks.items() if f'class="{mark}' in html]
        for name, macro in self.macros.items():
            found += macro.styles if name in called else ()
        return list(dict.fromkeys(found))

    def check(self, page: Page, call: Call) -> Iterator[Mistake]:
        """Try a call of a page."""
        if wrong := self._wrong(page, call):
            yield Mistake(page.path, call.line, wrong, call.column)

    def _wrong(self, page: Page, call: Call) -> str | None:
        macro = self.macros.get(call.name)
        if macro is None:
            return unknown("нет макроса", call.name, self.macros)
        wrong = None
        if macro.block and not page.alone(call.line):
            wrong = f"{macro.form} должен стоять на строке один и без отступа"
        elif not call.constant:
            wrong = f"макрос {call.name} принимает только слова в кавычках; пишут: {macro.form}"
        if wrong := wrong or macro.misfits(page, call):
            return wrong
        try:
            self.make(page, call.name, *call.args, **dict(call.kwargs))
        except MissingPageError as error:
            return str(error).replace("макрос", f"макрос {call.name}", 1)
        except CallError as error:
            return str(error)
        return None
