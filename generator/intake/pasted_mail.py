"""A text file that is mail copied out of a mail program -> a document of the texts that the mail holds.

A header as mail programs print it ("From: …, Sent: …"), or a line over a quoted answer, shows that it is one.
Headers, notes and signatures stand outside, as in a message that was saved; any other text is no mail.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.intake import forwarding
from generator.intake.formats import Incoming
from generator.intake.letterheads import LABELS, SENDER, UNSEEN, letterheads
from generator.intake.letters import of_reading
from generator.intake.mail_furniture import without_readers
from generator.model import RawDocument, Stated, Witnesses

_FIRST = "|".join(
    re.escape(form) for label in LABELS[SENDER].split() for form in sorted({label.title(), label.upper()})
)
_LETTERS = "".join(sorted({form[0] for form in _FIRST.split("|")}))
_SIGN = re.compile(rf"\n[>*\s]{{0,8}}(?=[{_LETTERS}])(?:{_FIRST})(?:[\s*]{{0,4}}[:：]|[ \t][^\n@]{{1,60}}@)")
"""A line that may be a header's first: "From: Ann". Its letter is looked at first: there are some fifty words."""

_QUOTED = re.compile(r"[:：][ \t]{0,5}\n(?:[ \t>]{0,10}\n){0,2}[ \t]{0,5}>")
"""What may be a line over a quoted answer, and the answer."""

_PRINTED = re.compile(r"@[^<>\s]{3,80}>[ \t]+\S.{5,60}:\d\d")
"""What may be a message as Gmail prints it: "Ann <ann@…>  Tue, Jan 20, 2026 at 6:00 AM"."""


def pasted_mail(incoming: Incoming, words: str) -> RawDocument | None:
    """The document, or nothing where the text is no mail. Raises SetAside for one of too many lines."""
    has_address = "@" in words
    if (
        not _SIGN.search(f"\n{words}")
        and f"\n{UNSEEN}\n" not in words
        and not (has_address and (_QUOTED.search(words) or _PRINTED.search(words)))
    ):
        return None
    lines = [without_readers(line) for line in words.removesuffix("\n").split("\n")]
    if not forwarding.has_heads(lines):
        return None
    return as_pasted(of_reading(incoming, words, forwarding.read(lines, "", PASTED)))


PASTED = Stated(is_letter=True, witnesses=Witnesses(headline=("the mail's subject",)))
"""What is stated of a mail before its header is read."""


def is_printed_mail(lines: Sequence[str]) -> bool:
    """The first lines of a page are a mail's header, or have one soon below them."""
    return any(head.start < SOON for head in letterheads(lines))


SOON = 8
"""Lines above a header: a mail program's name, a note."""


def as_pasted(raw: RawDocument) -> RawDocument:
    """The same, as readers of a pasted mail are told of it: nothing says that it was passed on."""
    parts = tuple(replace(part, stated=_told(part.stated)) for part in raw.parts)
    return replace(raw, stated=_told(raw.stated), parts=parts)


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
