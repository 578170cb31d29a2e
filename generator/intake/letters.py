"""The text of a message, as lines -> a document: one text, or a part for each that the message passes on.

A line that is no article's stands outside: headers, notes above what is passed on, signatures and feet. What of an
address names its reader is cut out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from generator.intake import forwarding, press_reviews, review_items, text
from generator.intake.attributions import unquoted
from generator.intake.entry import Entry
from generator.intake.formats import Incoming
from generator.intake.mail_furniture import own_lines, without_readers
from generator.model import Block, Part, RawDocument, Shape, Stated

HEADLINE_AMONG, HEADLINE_WORDS = 5, 20
"""Lines of a letter's text among which its headline is, and the most words of one."""


def plain_letters(incoming: Incoming, words: str, subject: str, letter: Stated) -> RawDocument:
    """The lines of a message sent under this subject; `letter` is what its own header states."""
    lines = [without_readers(line) for line in words.removesuffix("\n").split("\n")]
    return of_reading(incoming, words, forwarding.read(lines, subject, letter))


def of_reading(incoming: Incoming, words: str, read: forwarding.Reading) -> RawDocument:
    """The document of a message's lines that have been told apart."""
    received = words.removesuffix("\n").split("\n")
    lines = [without_readers(line) for line in received]
    found = text.document("".join(f"{line}\n" for line in lines), incoming.name, incoming.digest, incoming.shown_as)
    message = _Message(found, received, frozenset(at + 1 for at in read.aside))
    pieces = [piece for letter in read.letters for piece in _pieces(message, letter)]
    if len(pieces) == 1 and pieces[0].media_type == "text/plain":
        return pieces[0]
    blocks = tuple(block for piece in pieces for block in piece.blocks)
    parts = (
        Part(len(piece.blocks), piece.stated, piece.media_type, piece.first_line, piece.line_count) for piece in pieces
    )
    return replace(found, blocks=blocks, stated=pieces[0].stated, parts=tuple(parts))


def list_of_clippings(incoming: Incoming, words: str) -> RawDocument | None:
    """The document of a text that lists clippings; nothing where it is another text."""
    if not review_items.may_be_list(words):
        return None
    lines = words.removesuffix("\n").split("\n")
    kind = review_items.kind_of(words[: review_items.BEGINNING])
    rows = review_items.rows_of(lines, lines, 1, ())
    if not press_reviews.items(rows, Stated(), kind):
        return None
    whole = forwarding.Letter(0, len(lines), Stated())
    own = own_lines([unquoted(line) for line in lines])
    return of_reading(incoming, words, forwarding.Reading(own, (whole,)))


def pasted_newsletter(incoming: Incoming, words: str) -> RawDocument | None:
    """The document of a newsletter's text, what it says of itself outside; nothing where it is another text."""
    if not any(map(words.__contains__, _SURE_SIGNS)):
        return None
    folded_words = words.casefold()
    if sum(sign in folded_words for sign in SIGNS) < LEAST_SIGNS:
        return None
    lines = words.removesuffix("\n").split("\n")
    whole = forwarding.Letter(0, len(lines), Stated())
    return of_reading(incoming, words, forwarding.Reading(own_lines(lines), (whole,)))


SIGNS = (
    "read in app", "restack", "unsubscribe", "in your browser", "view this email", "free subscriber", "paid subscriber",
    "upgrade to paid", "forwarded this", "email preferences", "mailing address", "powered by beehiiv",
    "powered by ghost", "view online", "read online", "subscription details",
)  # fmt: skip
"""What newsletters say of themselves."""

LEAST_SIGNS = 2

_SURE_SIGNS = ("nsubscribe", "UNSUBSCRIBE", "estack", "free subscriber", "orwarded this")
"""Of one of which no newsletter is without, or hardly one."""


@dataclass(frozen=True)
class _Message:
    """A message's document, its lines as received, and the numbers of those that are no article's."""

    found: RawDocument
    received: Sequence[str]
    aside: frozenset[int]

    @cached_property
    def first_lines(self) -> list[int]:
        return [block.first_line for block in self.found.blocks]

    def blocks(self, letter: forwarding.Letter) -> Sequence[Block]:
        """The blocks that have lines in the letter."""
        first = max(0, bisect_right(self.first_lines, letter.start + 1) - 1)
        return self.found.blocks[first : bisect_right(self.first_lines, letter.end)]


def _pieces(message: _Message, letter: forwarding.Letter) -> list[RawDocument]:
    """One text of the message, or the items of its list of clippings."""
    whole = [unquoted(line) for line in message.received[letter.start : letter.end]]
    lines = list(map(without_readers, whole))
    rows = review_items.rows_of(lines, whole, letter.start + 1, message.aside)
    beginning = "\n".join(lines[: review_items.BEGINNING])[: review_items.BEGINNING]
    kind = review_items.kind_of(letter.stated.headline, letter.stated.source.outlet, beginning)
    listed = press_reviews.items(rows, letter.stated, kind)
    return [_item(message.found, entry) for entry in listed] or [_piece(message, lines, letter)]


def _item(found: RawDocument, entry: Entry) -> RawDocument:
    """One item of a list: its lines, each with its number."""
    first, last = entry.blocks[0].first_line, entry.blocks[-1].first_line
    return replace(
        found,
        media_type="text/html",
        stated=entry.stated,
        blocks=entry.blocks,
        first_line=first,
        line_count=last + 1 - first,
    )


def _piece(message: _Message, lines: Sequence[str], letter: forwarding.Letter) -> RawDocument:
    """One text of the message with what is aside about it; `lines` are its own."""
    own = [line for number, line in enumerate(lines, start=letter.start + 1) if number not in message.aside]
    return replace(
        message.found,
        stated=as_printed(letter.stated, own),
        blocks=tuple(part for block in message.blocks(letter) for part in _parted(block, letter, message.aside)),
        first_line=letter.start + 1,
        line_count=letter.end - letter.start,
    )


def _parted(block: Block, letter: forwarding.Letter, aside: frozenset[int]) -> Iterator[Block]:
    """The block's lines in the letter, cut where it enters or leaves the article, and at blank ones."""
    lines = [(number, line, number in aside) for number, line in block.numbered if letter.start < number <= letter.end]
    if letter.is_quoted:
        lines = [(number, line if is_aside else unquoted(line), is_aside) for number, line, is_aside in lines]
    for (is_aside, is_blank), group in groupby(lines, key=lambda each: (each[2], not each[1])):
        part = list(group)
        if not is_blank:
            shape = Shape.OUTSIDE if is_aside else block.shape
            yield Block(tuple(line for _, line, _ in part), part[0][0], shape)


def as_printed(letter: Stated, lines: Sequence[str]) -> Stated:
    """What is stated, with the headline as the text prints it where its first lines do: subjects say less or more.

    "Tannery to reopen" is "Tannery to reopen after eleven years", "Daily clip: Quarry reopens" is "Quarry reopens".
    """
    subject = folded(letter.headline)
    first = [line for line in lines if line][:HEADLINE_AMONG]
    said = next((line for line in first if subject and _is_of(folded(line), subject)), "")
    return replace(letter, headline=said, is_subject=False) if said else letter


def _is_of(line: str, subject: str) -> bool:
    words = len(line.split())
    is_more = line.startswith(f"{subject} ") and len(subject.split()) > 1 and words <= HEADLINE_WORDS
    return is_more or (words > 1 and (line == subject or subject.endswith(f" {line}")))


def folded(text: str) -> str:
    """Its words alone, in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))
