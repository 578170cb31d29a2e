"""Lines that are a time and nothing else: of the day ("11:40 GMT"), or how long ago ("3h ago")."""

from __future__ import annotations

import re

_TIME = r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?(?:[ap]\.?m\.?|Uhr|h))?(?:\s[A-Z]{2,4})?"
_CLOCK = re.compile(_TIME, re.IGNORECASE)
"""11:40 GMT, 9.05pm, 14.20 Uhr"""

_CLOCK_BEFORE = re.compile(rf"(?P<time>{_TIME})\s*(?:[-–—|:]\s+|\s)(?P<words>[^\W\d_].*)", re.IGNORECASE)

_UNITS = (
    r"s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?",  # 3h ago
    r"Sek(?:unden?|\.)?|Min(?:uten?|\.)?|Std\.?|Stunden?|Tag(?:en?)?|heures?|jours?|minutos?|horas?|días?",
    r"ore|minuti|giorni|uur|minuten|dagen|минут\w*|час\w*|ч|мин|saat|dakika|godz\.?",
)
_AGE = re.compile(
    rf"""(?:(?:about|vor|hace|il\ y\ a|há|منذ)\s)?\d{{1,2}}\s?(?:{"|".join(_UNITS)})
        (?:\s(?:ago|geleden|fa|atrás|назад|önce|temu))?\.?
      | (?:just\ )?now | yesterday | gestern | منذ\ .{{2,20}}""",
    re.IGNORECASE | re.VERBOSE,
)

LONGEST = 24
"""Characters of such a line."""


def is_clock(text: str) -> bool:
    """The line is a time of day and nothing else."""
    return len(text) <= LONGEST and text[:1].isdigit() and bool(_CLOCK.fullmatch(text))


def is_age(text: str) -> bool:
    """The line says how long ago something was put up, and nothing else: it tells no day."""
    return len(text) <= LONGEST and bool(_AGE.fullmatch(text))


def behind_clock(text: str) -> str:
    """The words behind the time that opens a line: "10:42 GMT - Ferries stop"; empty where none does."""
    found = _CLOCK_BEFORE.fullmatch(text) if text[:1].isdigit() else None
    return found["words"] if found else ""
