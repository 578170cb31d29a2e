"""A letter's lines -> which of them are the letter's own, whatever it tells, and its text without what is one reader's.

How to leave a list, where to read it, who signs, what a firm's lawyers say. An address in a letter is made for the one
who gets it: what names that reader is cut out of it, so that it reaches no page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.intake.mail_phrases import CLOSING, DISCLAIMER, FOOTER, OWN_LINE, SEAL_ENDS, SEALED

SIGNATURE_LINES, SIGNATURE_WORDS = 8, 10
"""Lines below a closing or "--", and words of each."""

FOOT_WORDS = 25
"""Words of each line of a foot."""


LONGEST_OWN, LONGEST_NOTICE = 300, 3_000
"""Characters of a line that is a letter's own, and of a lawyers' notice."""


def own_lines(lines: Sequence[str]) -> frozenset[int]:
    """The places of the lines that are the letter's own; blank lines are empty."""
    found = {at for at, line in enumerate(lines) if _is_own(line)} | set(_notices(lines)) | set(_seals(lines))
    for at in range(len(lines)):
        if at not in found and _begins_end(lines, at):
            found.update(range(at, len(lines)))
            break
    return frozenset(found)


def _is_own(line: str) -> bool:
    text = line.strip(" \t|·•").lstrip("> ")
    return 0 < len(text) < LONGEST_OWN and bool(OWN_LINE.fullmatch(text))


def _is_notice(line: str) -> bool:
    text = line.strip(" \t|·•*").lstrip("> ")
    return 0 < len(text) < LONGEST_NOTICE and bool(DISCLAIMER.match(text))


def _notices(lines: Sequence[str]) -> Iterator[int]:
    """The lawyers' notices; one that was wrapped goes on to the end of its paragraph."""
    is_notice, above = False, ""
    for at, line in enumerate(lines):
        is_broken = WRAPPED[0] <= len(above) <= WRAPPED[1] and not above.rstrip().endswith((".", "!", "?"))
        is_rest = is_notice and bool(line.strip()) and is_broken
        is_notice = is_rest or _is_notice(line)
        above = line
        if is_notice:
            yield at


WRAPPED = (40, 110)
"""Characters of a line that a mail program broke."""


def _seals(lines: Sequence[str]) -> Iterator[int]:
    """The marks about a signed text, and what is sealed."""
    what = ""
    for at, line in enumerate(lines):
        if found := SEALED.fullmatch(line.strip()):
            what = found["what"]
        if what:
            yield at
        is_text = what == "SIGNED MESSAGE" and not line.strip()
        if is_text or SEAL_ENDS.fullmatch(line.strip()):
            what = ""


def is_sealed(lines: Sequence[str]) -> bool:
    """All that the letter says is sealed: only who it is for can read it."""
    sealed = any((found := SEALED.fullmatch(line.strip())) and found["what"] == "MESSAGE" for line in lines)
    own = own_lines(lines) if sealed else frozenset()
    return sealed and not any(line.strip() for at, line in enumerate(lines) if at not in own)


def _begins_end(lines: Sequence[str], at: int) -> bool:
    """A signature or a foot begins here and goes on to the letter's end."""
    text = lines[at].strip()
    if text in ("--", "—", "-- ", "- --", "- -- ") or (len(text) < 40 and CLOSING.fullmatch(text)):
        below = [line for line in lines[at + 1 : at + 4 * SIGNATURE_LINES] if line.strip()]
        rest = [line for line in below if not (_is_own(line) or _is_notice(line))]
        is_all = len(lines) - at - 1 <= 4 * SIGNATURE_LINES
        return is_all and len(rest) <= SIGNATURE_LINES and all(len(line.split()) <= SIGNATURE_WORDS for line in rest)
    is_near_end = len(lines) - at - 1 <= 4 * SIGNATURE_LINES
    is_foot = is_near_end and bool(FOOTER.fullmatch(text))
    return is_foot and all(len(line.split()) <= FOOT_WORDS or _is_own(line) for line in lines[at + 1 :])


# --- what is one reader's --------------------------------------------------------------------------------------------

_BEHIND_WORDS = re.compile(r"(?<=\S)\s*<https?://[^<>\s]{1,2000}>")
"""The address of a link in a letter's plain text: "Tram 9 returns <https://click.wire.example/t/3?u=abc>"."""

_ADDRESS = re.compile(r"(?P<plain>https?://[^\s<>?#\"]{1,2000})(?P<rest>[?#][^\s<>\"]*)?")
_TOKEN = re.compile(r"(?=[^/]*\d)(?=[^/]*[A-Za-z])[A-Za-z0-9_.~%=-]{20,}")
"""A part of an address that no person typed: "aHR0cHM6Ly9leGFtcGxlLm9yZw"."""


def without_readers(line: str) -> str:
    """The line without addresses behind its words, and without what in others may name the letter's reader.

    >>> without_readers("Tram 9 returns <https://click.wire.example/t/3?u=abc>")
    'Tram 9 returns'
    >>> without_readers("Unsubscribe: https://wire.example/leave?u=abc")
    'Unsubscribe: https://wire.example/leave?…'
    """
    if "://" not in line:
        return line
    return _ADDRESS.sub(_impersonal, _BEHIND_WORDS.sub("", line))


def _impersonal(found: re.Match[str]) -> str:
    parts = found["plain"].split("/")
    kept = tuple(_up_to_token(parts))
    cut = "/…" if len(kept) < len(parts) else f"{found['rest'][0]}…" if found["rest"] else ""
    return "/".join(kept) + cut


def _up_to_token(parts: Sequence[str]) -> Iterator[str]:
    for part in parts:
        if _TOKEN.fullmatch(part) and part.count("-") < 3:  # "nine-ferries-sail-in-2026" is a headline
            return
        yield part
