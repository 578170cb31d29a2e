"""A file that holds messages -> each of them, as it was sent: one alone, Apple Mail's, or a mailbox of many."""

from __future__ import annotations

import re
from itertools import islice

from generator.intake.formats import is_mail

_APPLE = re.compile(rb"\s{0,4}(?P<length>\d{1,9})[ \t]*\r?\n")
"""The first line of an .emlx file: how many bytes the message below has; behind it stand Apple's own notes."""

_FROM = re.compile(rb"^From \S+ +.{0,20}\d{1,2}:\d{2}.{0,40}\r?\n", re.MULTILINE)
"""What stands above each message of a mailbox: "From ann@lake.example Tue Jan 20 06:00:00 2026"."""

_STUFFED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
"""What mailboxes set before a line of the text that begins like that."""


def message_within(content: bytes) -> bytes:
    """The message of a file: of Apple Mail's the message alone; else the file as it is."""
    found = _APPLE.match(content, 0, 40)
    if not found:
        return content
    within = content[found.end() : found.end() + int(found["length"])]
    return within if is_mail(within) else content


def messages_of(content: bytes) -> tuple[bytes, ...]:
    """The messages of a mailbox, in order; the one that a file holds alone."""
    looked_at = islice(_FROM.finditer(content), MOST_MESSAGES)
    starts = [found.start() for found in looked_at if _begins(content, found)]
    if not starts or content[: starts[0]].strip(b"\xef\xbb\xbf\r\n"):
        return (content,)
    ends = [*starts[1:], len(content)]
    return tuple(_STUFFED.sub(b"", content[a:b]) for a, b in zip(starts, ends, strict=True))


def _begins(content: bytes, found: re.Match[bytes]) -> bool:
    """A blank line stands above it, and a header below."""
    at = found.start()
    is_apart = at == 0 or content[max(0, at - 4) : at].endswith((b"\n\n", b"\r\n\r\n"))
    return is_apart and is_mail(content[at : at + HEADER])


MOST_MESSAGES, HEADER = 1_000, 16_384
"""Messages of a mailbox that are looked for, and bytes of a header."""
