"""Today, for the one thing that needs it: the day an article was added. SOURCE_DATE_EPOCH goes before the clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta


def today() -> date:
    """The day in UTC. A SOURCE_DATE_EPOCH that names no day of a calendar is none."""
    try:
        epoch = int(os.environ.get("SOURCE_DATE_EPOCH", ""))
        return (_EPOCH + timedelta(seconds=epoch)).date()
    except (ValueError, OverflowError):
        return datetime.now(UTC).date()


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
