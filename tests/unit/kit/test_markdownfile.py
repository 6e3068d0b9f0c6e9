"""What a page says of itself before it is rendered."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit.markdownfile import Call, Page

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


def test_sections_links_and_calls_are_found_with_their_lines() -> None:
    told = page()
    assert [(one.id, one.line) for one in told.headings] == [(None, 5), ("razdel", 7)]
    assert told.title == "Title"
    assert told.links == [("other.md#a", 9)]
    assert told.calls[0] == Call("claim", ("C05",), (), 9)
    assert told.calls[-1] == Call("quiz", ("x",), (("section", "razdel"),), 16)


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
