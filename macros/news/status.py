"""How a term stands on a day. The same rule runs in docs/assets/news/status.js.

Days are whole and compared as calendar dates: an announcement names days, not hours.
The build asks for the day in Moscow (UTC+3), the time of federal terms, because the region
of the news is unknown; a reader's browser then asks for the reader's own day.
"""

from __future__ import annotations

import os
import time
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

ZONE = timezone(timedelta(hours=3), "MSK")  # no zoneinfo: Windows has no table of zones


class Status(StrEnum):
    """How a term stands."""

    UNKNOWN = "unknown"
    UPCOMING = "upcoming"
    OPEN = "open"
    CLOSED = "closed"


def status_on(day: date, opens: date | None, closes: date | None) -> Status:
    """Tell how a term stands; without its last day, nobody knows whether it still runs."""
    if closes and day > closes:
        return Status.CLOSED
    if opens and day < opens:
        return Status.UPCOMING
    return Status.OPEN if closes else Status.UNKNOWN


def build_day() -> date:
    """The day of the build; SOURCE_DATE_EPOCH, the usual name, sets another."""
    now = float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    return datetime.fromtimestamp(now, ZONE).date()
