"""Today, for the one thing that needs it: the day an article was added. SOURCE_DATE_EPOCH goes before the clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now(UTC).date()
