"""The tests' server behaves as GitHub Pages does, or its tests prove nothing."""

from __future__ import annotations

from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from tests.tools import server


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "lessons").mkdir()
    (folder / "empty").mkdir()
    for name in ("index.html", "404.html", "lessons/index.html", "main.js"):
        (folder / name).write_text(name, encoding="utf-8")
    with server.serve(folder) as url:
        yield url


def get(url: str, path: str) -> tuple[int, str, str]:
    """The status, the body, and the type or, of a redirect, the place."""
    connection = HTTPConnection(urlsplit(url).netloc)
    connection.request("GET", path)
    answer = connection.getresponse()
    about = answer.getheader("Location") or answer.getheader("Content-Type") or ""
    got = answer.status, answer.read().decode(), about
    connection.close()
    return got


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/course/", 200, "index.html"),
        ("/course/lessons/", 200, "lessons/index.html"),
        ("/course/lessons/?q=1", 200, "lessons/index.html"),
        ("/course/nowhere/", 404, "404.html"),
        ("/course/empty/", 404, "404.html"),
        ("/course/../../etc/passwd", 404, "404.html"),
        ("/", 404, "404.html"),
        ("/lessons/", 404, "404.html"),
    ],
)
def test_only_what_is_under_the_sub_path_is_there(
    address: str, path: str, status: int, body: str
) -> None:
    assert get(address, path)[:2] == (status, body)


def test_a_folder_without_its_slash_leads_to_it_under_the_sub_path(address: str) -> None:
    assert get(address, "/course/lessons")[::2] == (301, "/course/lessons/")


def test_a_module_has_the_type_that_browsers_take(address: str) -> None:
    assert get(address, "/course/main.js")[2].startswith("text/javascript")
