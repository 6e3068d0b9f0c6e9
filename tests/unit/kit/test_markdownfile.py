"""What a page says of itself before it is rendered."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit.braces import Call
from macros.kit.markdownfile import Link, Page

SOURCE = """---
description: d
---

# Title

## Раздел { #razdel }

Text [link](other.md#a) {{ claim("C05") }}

```
## Not a section {{ quiz("x") }}
[not](a.md)
```

{{ quiz("x", section="razdel") }}
"""


def page(source: str = SOURCE, src: str = "lessons/x.md") -> Page:
    return Page(Path("docs", src), src, source)


def test_sections_links_and_calls_are_found_with_their_places() -> None:
    told = page()
    found = [(one.id, one.line, one.column) for one in told.headings]
    assert found == [(None, 5, 1), ("razdel", 7, 14)]
    assert told.title == "Title"
    assert told.links == [Link("other.md#a", 9, 13)]
    assert told.calls[0] == Call("claim", ("C05",), (), 9, 28)
    assert told.calls[-1] == Call("quiz", ("x",), (("section", "razdel"),), 16, 4)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('claim("C01") {{ claim("C02") }}', [("claim", 1, 17)]),
        ("{{ claim(1) }} {{ claim(2) }}", [("claim", 1, 4), ("claim", 1, 19)]),
        ("{{ a(b(), a()) }}", [("a", 1, 4)]),
        ("Текст\n  {{- a() }} {{ b ( 1 ) }}", [("a", 2, 7), ("b", 2, 17)]),
        ("{% raw %}{{ a() }}{% endraw %}{{ a() }}", [("a", 1, 34)]),
        ("{{ a | b(1) }} {{ b() }}", [("b", 1, 19)]),
        ('{{ a("}}") }} {{ b() }}', [("a", 1, 4), ("b", 1, 18)]),
    ],
)
def test_a_call_is_at_its_name_and_not_at_its_like(
    body: str, found: list[tuple[str, int, int]]
) -> None:
    assert [(one.name, one.line, one.column) for one in page(body).calls] == found


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ a() }} и {{ b( }}", "1:13: не разобрать вызов в скобках: не закрыта скобка «(»"),
        ('{{ a("x) }}', '1:1: не разобрать вызов в скобках: не закрыта кавычка "'),
        ("Текст {{ a() ", "1:7: скобки «{{» не закрыты"),
        ("{{ a()\n}}", "1:1: скобки «{{» не закрыты"),
        ("{{ a() {{ b() }}", "1:1: скобки «{{» не закрыты"),
        ("а }} б", "1:3: «}}» без «{{»"),
        ("{% for x in %}", "1:1: «{%» на странице не действует"),
        ("{% raw %}{{ a() }}", "1:1: «{%» на странице не действует"),
        ("{{ }}", "1:1: в скобках пусто"),
        ("{{ a }}", "1:1: после имени «a» нет круглых скобок"),
        ("{{ a.b() }}", "1:1: в скобках нужен вызов макроса"),
        ("{{ a() + 1 }}", "1:1: в скобках нужен вызов макроса"),
        ("## x {#y}", "1:6: нужен пробел после «{»: { #y }"),
        ("{# x", "1:1: «{#» начинает заметку без конца"),
    ],
)
def test_broken_braces_are_told_where_they_open(body: str, told: str) -> None:
    [first, *_] = page(body).slips
    assert f"{first.line}:{first.column}: {first.text}".startswith(told)


def test_a_call_is_alone_only_at_the_margin() -> None:
    assert page().alone(16)
    assert not page().alone(9)


@pytest.mark.parametrize(
    ("src", "url"),
    [("index.md", ""), ("a.md", "a/"), ("lessons/x.md", "lessons/x/"), ("news/index.md", "news/")],
)
def test_a_page_knows_its_address(src: str, url: str) -> None:
    assert page(src=src).url == url


@pytest.mark.parametrize(
    ("here", "there", "address"),
    [
        ("index.md", "sources.md", "sources/#c05"),
        ("lessons/x.md", "sources.md", "../../sources/#c05"),
        ("lessons/x.md", "index.md", "../../#c05"),
        ("lessons/x.md", "lessons/y.md", "../y/#c05"),
        ("lessons/x.md", "lessons/x.md", "./#c05"),
    ],
)
def test_pages_lead_to_each_other_by_relative_addresses(
    here: str, there: str, address: str
) -> None:
    assert page(src=here).to(page(src=there), "c05") == address
