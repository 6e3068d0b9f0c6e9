"""What the tests of the built site share: its pages, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site import pages as trees


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, trees.Node]:
    """Every page by its path: index.html, lessons/leader/index.html, 404.html."""
    return trees.read(site)
