"""The sitemap: the pages that the search shows, too."""

from __future__ import annotations

import gzip
import os
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from ..kit.markdownfile import AnyHead, Page

NAME = "sitemap.xml"


def write(site: Path, pages: Iterable[Page], address: str) -> None:
    """Write it, and the same compressed; `address` is that of the site."""
    now = float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    text = sitemap(pages, address, datetime.fromtimestamp(now, UTC)).encode()
    (site / NAME).write_bytes(text)
    (site / f"{NAME}.gz").write_bytes(gzip.compress(text, mtime=int(now)))


def sitemap(pages: Iterable[Page], address: str, day: datetime) -> str:
    """One line a page, those of a folder before those of the folders in it."""
    shown = (page for page in sorted(pages, key=_order) if not _excluded(page))
    lines = (
        f"  <url><loc>{address}{page.url}</loc><lastmod>{day:%Y-%m-%d}</lastmod></url>\n"
        for page in shown
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{''.join(lines)}</urlset>"
    )


def _order(page: Page) -> list[tuple[bool, str]]:
    *folders, name = page.src.removesuffix(".md").split("/")
    return [*((True, folder) for folder in folders), (False, "" if name == "index" else name)]


def _excluded(page: Page) -> bool:
    """Whether its head says `search: {exclude: true}`."""
    search = (page.head(AnyHead).content.model_extra or {}).get("search") or {}
    return bool(search.get("exclude"))
