"""The types of fields that several models share, and how an author is told what may stand there."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
CLAIM = r"^C\d\d$"
CLAIM_OR_GAP = r"^[CX]\d\d$"
WHERE = r"^[a-z0-9-]+#[a-z0-9-]+$"
PATTERNS = {
    ID: "латинские строчные буквы, цифры и дефис, сначала буква",
    CLAIM: "букву C и две цифры, например C05",
    CLAIM_OR_GAP: "букву C или X и две цифры, например C05",
    WHERE: "урок#раздел, например leader#termin",
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
