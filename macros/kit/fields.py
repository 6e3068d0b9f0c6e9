"""The types of fields that several models share, and how an author is told what may stand there."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
CLAIM = r"^C\d\d$"
CLAIM_OR_GAP = r"^[CX]\d\d$"
WHERE = r"^[a-z0-9-]+#[a-z0-9-]+$"
FINDING = r"^E\d\d$"
BASIS = r"^([CE]\d\d|ours)$"
GROUP = r"^G\d\d$"
ACTIVITY = r"^A\d\d$"
START = r"^[\w].*$"
PATTERNS = {
    ID: "латинские строчные буквы, цифры и дефис, сначала буква",
    CLAIM: "букву C и две цифры, например C05",
    CLAIM_OR_GAP: "букву C или X и две цифры, например C05",
    WHERE: "урок#раздел, например leader#termin",
    FINDING: "букву E и две цифры, например E05",
    BASIS: "C05, E05 или ours",
    GROUP: "букву G и две цифры, например G05",
    ACTIVITY: "букву A и две цифры, например A05",
    START: "текст, который начинается с буквы или цифры",
}

Id = Annotated[str, Field(pattern=ID)]
"""A name that never changes: it stands in readers' progress, in addresses, in other files."""
Claim = Annotated[str, Field(pattern=CLAIM)]
"""The id of a claim of macros/sources/claims.yml."""
ClaimOrGap = Annotated[str, Field(pattern=CLAIM_OR_GAP)]
"""The same, or the id of what the article leaves out."""
Where = Annotated[str, Field(pattern=WHERE)]
"""A section of a lesson, `leader#termin`."""
Text = Annotated[str, Field(min_length=1)]
"""Words; a field that may be left empty is `str`."""
Description = Annotated[str, Field(min_length=40, max_length=200)]
"""One or two sentences for search engines and for who was sent a link."""
