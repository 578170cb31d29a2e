"""A text file that is mail copied out of a mail program -> a document of the texts that the mail holds.

A header as mail programs print it ("From: …, Sent: …"), or a line over a quoted answer, shows that it is one.
Headers, notes and signatures stand outside, as in a message that was saved; any other text is no mail.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.intake import forwarding
from generator.intake.formats import Incoming
from generator.intake.letterheads import LABELS, SENDER
from generator.intake.letters import of_reading
from generator.intake.mail_furniture import without_readers
from generator.model import RawDocument, Stated, Witnesses

_FIRST = "|".join(
    re.escape(form) for label in LABELS[SENDER].split() for form in sorted({label.title(), label.upper()})
)
_SIGN = re.compile(rf"\n[>*\s]{{0,8}}(?:{_FIRST})[\s*]{{0,4}}[:：]")
"""A line that may be a header's first: "From: Ann"."""

_QUOTED = re.compile(r"[:：]\s*\n(?:[>\s]*\n)?\s*>")
"""What may be a line over a quoted answer, and the answer."""

_PRINTED = re.compile(r"@[^<>\s]{3,80}>[ \t]+\S.{5,60}:\d\d")
"""What may be a message as Gmail prints it: "Ann <ann@…>  Tue, Jan 20, 2026 at 6:00 AM"."""


def pasted_mail(incoming: Incoming, words: str) -> RawDocument | None:
    """The document, or nothing where the text is no mail. Raises SetAside for one of too many lines."""
    has_address = "@" in words
    if not _SIGN.search(f"\n{words}") and not (has_address and (_QUOTED.search(words) or _PRINTED.search(words))):
        return None
    lines = [without_readers(line) for line in words.removesuffix("\n").split("\n")]
    if not forwarding.has_heads(lines):
        return None
    read = forwarding.read(lines, "", Stated(is_letter=True, witnesses=_WITNESSES))
    return of_reading(incoming, words, _dated(read))


_WITNESSES = Witnesses(headline=("the mail's subject",))


def _dated(read: forwarding.Reading) -> forwarding.Reading:
    """The same, as readers of a pasted mail are told of it: nothing says that it was passed on."""
    return replace(read, letters=tuple(replace(letter, stated=_told(letter.stated)) for letter in read.letters))


def _told(stated: Stated) -> Stated:
    evidence = stated.published_evidence.replace("the forwarded message is dated", "the mail is dated")
    places = ("the mail's subject",) if stated.headline else ()
    outlet = stated.source.outlet_evidence.replace("the forwarded message's", "the mail's")
    return replace(
        stated,
        published_evidence=evidence,
        source=replace(stated.source, outlet_evidence=outlet),
        witnesses=replace(stated.witnesses, headline=places),
    )
