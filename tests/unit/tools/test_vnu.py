"""The report of the HTML checker, as the lines a failing test shows."""

from __future__ import annotations

import json
from pathlib import Path

from tests.tools import vnu


def message(line: int, text: str, kind: str = "error") -> dict[str, object]:
    url = "file:/built/%D1%8F/index.html"
    return {"type": kind, "url": url, "lastLine": line, "message": text}


def test_errors_are_lines_with_their_place() -> None:
    report = json.dumps({"messages": [message(7, "Stray end tag."), message(3, "Duplicate ID.")]})
    lines = [str(fault) for fault in vnu.faults(report, Path("/built"))]
    assert lines == ["я/index.html:3: Duplicate ID.", "я/index.html:7: Stray end tag."]


def test_a_remark_is_no_error_and_a_failure_of_the_checker_is() -> None:
    report = {
        "messages": [
            message(1, "Consider a heading.", "info"),
            message(2, "?", "non-document-error"),
        ]
    }
    assert [fault.line for fault in vnu.faults(json.dumps(report), Path("/built"))] == [2]
