"""Serves the built site as GitHub Pages does: under a sub-path, with the site's own 404."""

from __future__ import annotations

import functools
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PREFIX = "/course/"


class Pages(SimpleHTTPRequestHandler):
    """What is under PREFIX comes from the folder; all else is not there."""

    protocol_version = "HTTP/1.1"  # one connection for a page, not one for each file
    # Some systems tell Python other types for these, and a browser refuses such a module.
    extensions_map = {  # the base class declares no ClassVar
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".webmanifest": "application/manifest+json",
    }

    def translate_path(self, path: str) -> str:
        """The file of an address."""
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_head(self) -> Any:
        """Nothing is outside PREFIX."""
        if self.path.startswith(PREFIX):
            return super().send_head()
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def end_headers(self) -> None:
        """A browser asks for nothing twice within ten minutes."""
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def list_directory(self, path: Any) -> None:  # noqa: ARG002  # the base class names it
        """A folder without index.html is not there."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page where there is one."""
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest shows the log of every request otherwise."""


class Server(ThreadingHTTPServer):
    """Takes a browser that goes away in the middle of an answer for what it is: usual."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of anything else."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """The address of a folder that need not be built yet, while the block runs."""
    with Server(("127.0.0.1", 0), functools.partial(Pages, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        server.shutdown()
