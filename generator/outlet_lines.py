"""A line that says where and when an article appeared, as lists of clippings print it -> the outlet and the day.

"The Quay Gazette, 11 March 2026", "Quay Wire | 11 Mar 2026 07:40 | Reach 120K | Neutral", "Quay Times - 3 hours ago".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.dates import WEEKDAYS, PrintedDay, printed_days
from generator.press_names import is_paper

MOST_WORDS, LONGEST = 18, 250
"""Words and characters of such a line."""

NAME_WORDS = 7
"""Words of an outlet's name."""

_FIGURE = re.compile(r"\d")
_AGO = re.compile(
    r"""\b(?:(?:\d{1,2}|an?|one)\s(?:hours?|hrs?|min(?:ute)?s?|days?)\sago | \d{1,2}\s?(?:h|hrs?|mins?|d)(?:\sago)?
      | vor\ \d+\ (?:stunden?|minuten|tagen?) | il\ y\ a\ \d+\ (?:heures?|minutes|jours?)
      | hace\ \d+\ (?:horas?|minutos|días?) | \d+\ or[ae]\ fa)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands for the day: "3 hours ago"."""

_CLOCK = re.compile(
    r"\b(?:at |um |à |a las )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|[A-Z]{3,4}|[+-]\d{4})\b)?",
    re.I,
)
_PARTS = re.compile(r"\s*(?:[|•·⋅;,()\[\]]|\s[-–—/]\s|\s{2,})\s*")
_OTHER = re.compile(
    r"""\d[\d.,]*\s*(?:words?|wörter|mots|palabras|parole|woorden|min(?:utes?)?(?:\ read)?|k|m)?
      | (?:reach|ave|audience|circulation|auflage|reichweite|tirage|tirada|views|score|sentiment|source)\b.*
      | neutral|positive|negative|mixed|not\ rated|positiv|negativ
      | online|print|web|blog|tv|radio|news|press|headline|national|regional|international|english|german|french|spanish
      | (?:page|p|pg|seite|s|pág|pagina)\.?\s?[\dA-Z]{1,5}
      | (?:on|am|le|el|il|the|from|via)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What such a line has beside both: "Reach 120K", "420 words", "p. 3"."""

_BY = re.compile(r"(?:by|von|par|por|di|door)\s+(?P<name>\S.{2,60})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OutletLine:
    """What a line says: empty where it does not."""

    outlet: str = ""
    day: date | None = None
    author: str = ""
    has_time: bool = False
    """A day, or how long ago."""


@lru_cache(maxsize=512)  # a list's lines are asked again in each way in which lists are printed
def outlet_line(text: str) -> OutletLine | None:
    """What the line says of where and when; nothing where it is another line."""
    if len(text) > LONGEST or len(text.split()) > MOST_WORDS or text.endswith((".", "!", "?", ":", ",")):
        return None
    days = printed_days(text) if _FIGURE.search(text) else ()
    rest = text
    for found in reversed(days):
        rest = f"{rest[: found.start]}|{rest[found.end :]}"
    ago = _AGO.search(rest)
    rest = _CLOCK.sub("|", _AGO.sub("|", rest))
    parts = [part for each in _PARTS.split(rest) if (part := each.strip(" -–—.'\"")) and not _is_other(part)]
    author = next((by["name"] for part in parts if (by := _BY.fullmatch(part))), "")
    names = [part for part in parts if not _BY.fullmatch(part)]
    if not names or not _is_name(names[0]):
        return None
    outlet = next(filter(is_paper, names), names[0])
    return OutletLine(outlet, _day(days), author, has_time=bool(days or ago))


def _day(days: tuple[PrintedDay, ...]) -> date | None:
    """The first day, where it has one reading; figures between points name the day first."""
    if not days:
        return None
    is_plain = len(days[0].days) == 1 or "." in days[0].text
    return days[0].days[0] if is_plain else None


def _is_other(part: str) -> bool:
    return bool(_OTHER.fullmatch(part)) or part.casefold() in _WEEKDAYS


_WEEKDAYS = frozenset(str(name).casefold() for name in WEEKDAYS)


def _is_name(part: str) -> bool:
    """A few words that begin as names do."""
    return len(part.split()) <= NAME_WORDS and not part[0].islower() and any(map(str.isalpha, part))
