"""What mkdocs.yml may say, as far as authors edit it: names, the menu, what it must not lose."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from pathspec import GitIgnoreSpec
from pydantic import ConfigDict, Field

from . import yamlfile
from .errors import CourseError, Mistake, unknown
from .fields import Id, Text
from .markdownfile import Page
from .yamlfile import Key, Model, YamlFile

FILE = "mkdocs.yml"
EXTENSIONS = (
    *("admonition", "attr_list", "def_list", "md_in_html", "tables", "toc"),
    *("pymdownx.details", "pymdownx.superfences"),
)
"""Without one of them the pages are not what their authors wrote."""
HOOK = "macros/hooks.py"


class Theme(Model):
    """Оформление."""

    name: Literal["material"]
    """Имя темы: material."""
    custom_dir: Literal["theme"]
    """Папка наших шаблонов: theme."""
    language: Text
    """Язык темы: ru."""
    font: Any = None
    favicon: Text | None = None
    """Значок сайта: файл в docs/."""
    logo: Text | None = None
    """Картинка в шапке: файл в docs/."""
    icon: dict[str, Any] = {}
    """Значки темы."""
    palette: list[dict[str, Any]] = []
    """Светлое и тёмное оформление."""
    features: list[Text] = []
    """Что включено в теме."""


class Extra(Model):
    """Что знает о курсе тема."""

    model_config = ConfigDict(extra="allow")

    course_id: Id
    """Имя, под которым браузер хранит ответы; не меняется."""
    card_alt: Text
    """Подпись карточки, которую видят в ссылках."""


Level = Literal["warn", "info", "ignore", "relative_to_docs"]


class Validation(Model):
    """За чем следит сборка."""

    omitted_files: Level = "info"
    not_found: Level = "warn"
    absolute_links: Level = "info"
    unrecognized_links: Level = "info"
    anchors: Level = "info"
    nav: Any = None
    links: Any = None


class Settings(Model):
    """Настройки сайта."""

    site_name: Text
    """Название курса."""
    site_description: Text | None = None
    """Одно предложение о курсе."""
    site_url: Text | None = None
    """Адрес сайта."""
    site_author: Text | None = None
    """Кто ведёт курс."""
    repo_url: Text | None = None
    repo_name: Text | None = None
    edit_uri: str | None = None
    """Адрес, где правят страницы."""
    copyright: Text | None = None
    """Чьи тексты и на каких условиях."""
    strict: bool = True
    theme: Theme
    """Оформление."""
    extra: Extra
    """Что знает о курсе тема."""
    nav: list[Any] = Field(min_length=1)
    """Меню: страницы по порядку."""
    not_in_nav: str = ""
    """Страницы, которых в меню нет."""
    exclude_docs: str = ""
    draft_docs: str = ""
    hooks: list[Text]
    """Наш код: macros/hooks.py."""
    watch: list[Text] = []
    plugins: list[Any]
    """Плагины: macros."""
    markdown_extensions: list[Any]
    """Что понимает разметка."""
    extra_css: list[Any] = []
    extra_javascript: list[Any] = []
    validation: Validation | None = None
    """За чем следит сборка."""


def check(root: Path, pages: Mapping[str, Page]) -> list[Mistake]:
    """Everything that is wrong with mkdocs.yml and with what it names."""
    try:
        file = yamlfile.read(Settings, root / FILE, tags=True)
    except CourseError as error:
        return list(error.mistakes)
    types = file.other_types("site_name", "site_description", "copyright")
    return [*types, *_menu(file, pages), *_needed(file), *_files(file, root / "docs")]


def _menu(file: YamlFile[Settings], pages: Mapping[str, Page]) -> Iterator[Mistake]:
    seen: set[str] = set()
    for value, at in _entries(file.content.nav, ("nav",)):
        if not isinstance(value, str) or not value.strip():
            text = "здесь нужна страница или раздел: «- lessons/leader.md» или «- Имя:»"
            yield file.mistake(text, *at)
        elif value.startswith(("https://", "http://")):
            continue
        elif value not in pages:
            yield file.mistake(unknown("нет страницы", value, pages), *at)
        elif value in seen:
            yield file.mistake(f"страница «{value}» уже есть в меню; оставьте одну", *at)
        else:
            seen.add(value)
    left_out = GitIgnoreSpec.from_lines(
        f"{file.content.not_in_nav}\n{file.content.exclude_docs}\n{file.content.draft_docs}".splitlines()
    )
    for src in sorted(pages.keys() - seen):
        if not left_out.match_file(src):
            text = f"страницы нет в меню; впишите «- {src}» в nav в {FILE}"
            yield Mistake(pages[src].path, 1, text)


def _entries(items: Any, at: tuple[Key, ...]) -> Iterator[tuple[Any, tuple[Key, ...]]]:
    """Every page of the menu, with its place; what is no entry is given as it is."""
    if not isinstance(items, list):
        yield items, at
        return
    for number, item in enumerate(items):
        here = (*at, number)
        if isinstance(item, dict) and len(item) == 1:
            [(name, value)] = item.items()
            yield from _entries(value, (*here, name))
        else:
            yield item, here


def _names(items: list[Any]) -> list[str]:
    """The names in a list of plugins, some of which have settings."""
    return [str(next(iter(one), "")) if isinstance(one, dict) else str(one) for one in items]


def _needed(file: YamlFile[Settings]) -> Iterator[Mistake]:
    """What the course does not work without, and what is not installed."""
    content = file.content
    known, extensions = _installed("mkdocs.plugins"), _installed("markdown.extensions")
    yield from _without(file, "plugins", _names(content.plugins), ["macros"])
    yield from _without(
        file, "markdown_extensions", _names(content.markdown_extensions), EXTENSIONS
    )
    yield from _without(file, "hooks", content.hooks, [HOOK])
    for number, name in enumerate(_names(content.plugins)):
        if name not in known:
            yield file.mistake(unknown("нет плагина", name, sorted(known)), "plugins", number)
    for number, name in enumerate(_names(content.markdown_extensions)):
        if name not in extensions and not _module(name):
            text = unknown("нет расширения", name, sorted({*extensions, *EXTENSIONS}))
            yield file.mistake(text, "markdown_extensions", number)


@cache
def _installed(group: str) -> set[str]:
    return {one.name for one in entry_points(group=group)}


def _module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _without(
    file: YamlFile[Settings], field: str, names: Collection[str], needed: Collection[str]
) -> Iterator[Mistake]:
    for name in needed:
        if name not in names:
            yield file.mistake(
                f"в «{field}» нет «{name}», без него курс не работает; верните", field
            )


def _files(file: YamlFile[Settings], docs: Path) -> Iterator[Mistake]:
    """Files of docs/ that the settings name and nobody finds there."""
    theme = file.content.theme
    named: list[tuple[Any, tuple[Key, ...]]] = [
        (theme.favicon, ("theme", "favicon")),
        (theme.logo, ("theme", "logo")),
    ]
    for field in ("extra_css", "extra_javascript"):
        for number, one in enumerate(getattr(file.content, field)):
            named.append((one.get("path") if isinstance(one, dict) else one, (field, number)))
    for name, at in named:
        if name is not None and not (docs / str(name)).is_file():
            yield file.mistake(f"нет файла docs/{name}; верните его или исправьте имя", *at)
