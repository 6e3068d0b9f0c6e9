"""What a page says of itself before it is rendered."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit.errors import CourseError
from macros.kit.markdownfile import Call, Link, Page

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
        ("{{ a(b(), a()) }}", [("a", 1, 4), ("b", 1, 6), ("a", 1, 11)]),
        ("Текст\n  {%- if a() %} {{ b ( 1 ) }}{% endif %}", [("a", 2, 10), ("b", 2, 20)]),
        ("{{\n  quiz(\n'x') }}", [("quiz", 2, 3)]),
        ("{% raw %}{{ a() }}{% endraw %}{{ a() }}", [("a", 1, 34)]),
        ("{{ a | b(1) }} {{ b() }}", [("b", 1, 8)]),
    ],
)
def test_a_call_is_at_its_name_and_not_at_its_like(
    body: str, found: list[tuple[str, int, int]]
) -> None:
    assert [(one.name, one.line, one.column) for one in page(body).calls] == found


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("{{ a() }} и {{ b( }}", "1:13"),
        ("Текст {{ a() ", "1:7"),
        ("{% if a() %}{{ b( }}{% endif %}", "1:13"),
        ("{% for x in %}", "1:1"),
    ],
)
def test_broken_braces_are_told_where_they_open(body: str, place: str) -> None:
    with pytest.raises(CourseError, match=rf"x\.md:{place}: не разобрать"):
        assert page(body).calls


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
