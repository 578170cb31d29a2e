"""The lines of a message -> those over what an answer quotes: "On Tue, Jan 20, 2026 at 6:00 AM Ann <ann@…> wrote:".

They stand on one line, or wrapped on two or three. A sentence that only ends so has neither an address nor a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LONGEST, MOST_LINES = 400, 3
"""Characters and lines of one."""

_VERB = re.compile(
    r"""\b(?: wrote | schrieb | geschrieben | a\ écrit | escribió | ha\ scritto | escreveu | schreef | geschreven
      | a\ scris | napisała? | pisze | napsala? | napísala? | ezt\ írta | skrev | kirjoitti | пишет | написала? | пише
      | написав | έγραψε | yazdı )\b
      | napisał\(a\) | كتبت? | تمت\ كتابة | כתבה? | מאת | 写道 | 寫道 | 작성""",
    re.IGNORECASE | re.VERBOSE,
)
"""English, German, French, Spanish, Italian, Portuguese, Dutch, Romanian, Polish, Czech, Slovak, Hungarian, Swedish,
Danish, Norwegian, Finnish, Russian, Ukrainian, Bulgarian, Greek, Turkish, Arabic, Hebrew, Chinese, Korean."""

_TIME = re.compile(r"\d[:.h]\d\d|\d時\d")
_DAY = re.compile(r"\b\d{4}\b|\d{4}年|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
_ADDRESSED = re.compile(r"<?[\w.+%-]+@[\w.-]+>?\s*[:：]")
"""How it ends where no verb stands: "чт, 12 мар. 2026 г. в 08:14, Анна <anna@…>:"."""

_QUOTED = re.compile(r"^(?:>\s?)+")
_ENDS = (":", "：")


def attributions(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first line of each, and the first one below it; blank lines are empty."""
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        if end:
            yield at, end
        at = end or at + 1


def unquoted(line: str) -> str:
    """The line without the marks of an answered message."""
    return _QUOTED.sub("", line.strip()).strip()


def _end(lines: Sequence[str], at: int) -> int:
    """The first line below the attribution that begins here, or 0."""
    if len(lines[at]) > LONGEST or not any(map(str.isdigit, lines[at])) or not unquoted(lines[at]):
        return 0
    joined = ""
    for end in range(at, min(at + MOST_LINES, len(lines))):
        piece = unquoted(lines[end])
        if not piece:
            return 0
        joined = f"{joined} {piece}".strip()
        if len(joined) > LONGEST:
            return 0
        if joined.endswith(_ENDS):
            return end + 1 if _is_attribution(joined, _next(lines, end + 1)) else 0
    return 0


def _is_attribution(text: str, below: str) -> bool:
    has_day = bool(_DAY.search(text))
    has_address = "@" in text
    if not has_day and not (has_address and _TIME.search(text)):
        return False
    if _VERB.search(text):
        return has_address or bool(_TIME.search(text)) or below.startswith(">")
    return has_address and bool(_TIME.search(text)) and bool(_ADDRESSED.search(text, max(0, len(text) - 120)))


def _next(lines: Sequence[str], at: int) -> str:
    """The next line that is not blank."""
    return next((line.strip() for line in lines[at : at + 3] if line.strip()), "")
