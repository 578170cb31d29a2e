"""What is attached to a message -> documents, where articles come in such files; the rest by name, so that it is told.

The message and what is attached to it become one document with a part for each article. A few words that only go
with attached articles are none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import Message

from generator.intake import mail_parts, parsing, text
from generator.intake.decode import decoded_as
from generator.intake.exports import with_exported
from generator.intake.formats import Format, Incoming, format_of, is_mail
from generator.intake.forwarding import MOST_OF_A_NOTE
from generator.intake.received import SetAside
from generator.intake.unread import insist_on_prose
from generator.model import Block, Part, Problem, RawDocument, Severity, Stated, Where

NESTED = "message/rfc822"

READ_KINDS = frozenset(
    """text/html application/xhtml+xml text/plain text/markdown text/x-markdown application/rss+xml application/atom+xml
    application/rdf+xml text/xml application/xml application/feed+json application/json multipart/related""".split()
) | {NESTED}
"""Kinds of parts that articles come in."""

UNTOLD_KINDS = frozenset({"application/octet-stream", "application/x-unknown", "text/plain"})
"""What mail programs call a file that they do not know: its name tells more."""

READ_ENDINGS = (".html", ".htm", ".xhtml", ".mht", ".mhtml", ".txt", ".text", ".md", ".markdown", ".eml", ".xml",
                ".rss", ".atom", ".json")  # fmt: skip
"""Names of files that articles come in: bridge.html, moat.txt."""

SEALS = frozenset("application/pgp-signature application/pkcs7-signature application/x-pkcs7-signature".split())
"""Parts that sign a message and say nothing: they are listed, and no note tells of them."""

NOT_READ = "attachment that is not read"
COVER_NOTE = "note that goes with what is attached"
TAIL = "lines that a list or a provider adds below a message"

MAX_NESTED = 5
"""Messages within messages that are opened."""

NAMED = 5
"""Attachments that a note names."""

ReadMessage = Callable[[Message, Incoming], RawDocument]


@dataclass(frozen=True, slots=True)
class Unread:
    """An attachment that makes no document, as readers are told of it: "scan.pdf (application/pdf)"."""

    told: str
    is_seal: bool = False


def with_attached(
    incoming: Incoming, letter: RawDocument | None, attached: Sequence[Message], read_message: ReadMessage
) -> RawDocument:
    """A message's own text, if any, and what is attached to it. Raises SetAside where there is no text at all."""
    read = [_read(part, incoming, read_message) for part in attached]
    documents = [found for found in read if isinstance(found, RawDocument)]
    is_alone = all(found.aside for found in documents)
    unread = [found for found in read if isinstance(found, Unread)]
    if not documents and letter is None:
        only = f", only {_list(unread)}" if unread else ""
        raise SetAside(incoming.shown_as, f"the message holds no text{only}", "paste the text itself")
    if letter and not documents and not unread:
        return letter
    pieces = [*(_own(letter, is_alone=is_alone) if letter else ()), *_all(documents), *map(_named, unread)]
    notes = [note for found in (letter, *documents) if found for note in found.notes]
    stated = letter.stated if letter else Stated()
    return replace(_joined(incoming, pieces, stated), notes=(*notes, *_note(unread, incoming.shown_as)))


# --- one attachment --------------------------------------------------------------------------------------------------


def _read(part: Message, incoming: Incoming, read_message: ReadMessage) -> RawDocument | Unread:
    told = _told(part)
    kind = part.get_content_type()
    if not _is_readable(kind, mail_parts.name(part)):
        return Unread(told, is_seal=kind in SEALS)
    try:
        return _nested(part, incoming, read_message) if kind == NESTED else _file(part, incoming, read_message)
    except SetAside as refused:
        return Unread(f"{told}: {refused.problem.what}")


def _is_readable(kind: str, name: str) -> bool:
    if kind in UNTOLD_KINDS and name:
        return name.lower().endswith(READ_ENDINGS)
    return kind in READ_KINDS


def _told(part: Message) -> str:
    name, kind = mail_parts.name(part), part.get_content_type()
    return f"{name} ({kind})" if name else f"a part without a name ({kind})"


def _nested(part: Message, incoming: Incoming, read_message: ReadMessage) -> RawDocument:
    inside = part.get_payload()
    if not isinstance(inside, list) or not inside or not isinstance(inside[0], Message):
        raise SetAside(incoming.shown_as, "it holds no message", "save it by itself")
    return read_message(inside[0], incoming)


def _file(part: Message, incoming: Incoming, read_message: ReadMessage) -> RawDocument:
    """An attached file as it would be read by itself."""
    content, name = mail_parts.payload(part), mail_parts.name(part)
    if not content.strip():
        raise SetAside(incoming.shown_as, "it is empty", "ask for it again")
    if is_mail(content):
        return read_message(mail_parts.message_of(content), incoming)
    words = decoded_as(content, mail_parts.charset(part), incoming.shown_as)
    kind = format_of(words, name)
    if kind is Format.TEXT:
        insist_on_prose(words, incoming.shown_as)
        found = text.document(words.replace("\r", "\n"), incoming.name, incoming.digest, incoming.shown_as)
        is_tail = not name and not mail_parts.is_attached(part) and len(words.split()) <= MOST_OF_A_NOTE
        return replace(found, aside=TAIL) if is_tail else with_exported(words.replace("\r", "\n"), found)
    return parsing.document(replace(incoming, format=kind, content=words.encode("utf-8", "replace")))


# --- all of them as one document -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the joined document, with how many lines of it there are before the next."""

    raw: RawDocument
    lines: int
    aside: str = ""


def _own(letter: RawDocument, *, is_alone: bool) -> Iterator[_Piece]:
    """The message's text; beside attached articles a few words are a note that goes with them."""
    words = sum(len(line.split()) for block in letter.blocks for line in block.lines)
    is_note = not is_alone and not letter.parts and words <= MOST_OF_A_NOTE
    for piece in _all([letter]):
        yield replace(piece, aside=COVER_NOTE) if is_note else piece


def _all(documents: Iterable[RawDocument]) -> Iterator[_Piece]:
    for found in documents:
        *before, last = found.pieces
        yield from (_Piece(piece, 0, piece.aside) for piece in before)
        # The lines of a saved page are those of its source, of which there are more than blocks.
        ends = (block.first_line + len(block.lines) - 1 for block in found.blocks)
        yield _Piece(last, max(found.line_count, *ends), last.aside)


def _named(unread: Unread) -> _Piece:
    block = Block((unread.told,), 1)
    return _Piece(RawDocument("", "text/html", (block,), 1, ""), 1, NOT_READ)


def _joined(incoming: Incoming, pieces: Sequence[_Piece], stated: Stated) -> RawDocument:
    """The pieces as parts of one document, their lines counted through."""
    blocks: list[Block] = []
    parts: list[Part] = []
    before = 0
    for piece in pieces:
        raw = piece.raw
        blocks += (replace(block, first_line=block.first_line + before) for block in raw.blocks)
        first = raw.first_line + before
        parts.append(Part(len(raw.blocks), raw.stated, raw.media_type, first, raw.line_count, piece.aside))
        before += piece.lines
    return RawDocument(incoming.name, "text/html", tuple(blocks), before, incoming.digest, stated, tuple(parts))


def _note(unread: Sequence[Unread], shown_as: str) -> Iterator[Problem]:
    """A note that names what was not read, but for seals."""
    told = [found for found in unread if not found.is_seal]
    if told:
        remedy = "save it by itself as text or as a web page, and add that"
        yield Problem(Where(shown_as), f"not read: {_list(told)}", remedy, Severity.NOTE)


def _list(unread: Sequence[Unread]) -> str:
    more = f" and {len(unread) - NAMED} more" if len(unread) > NAMED else ""
    return ", ".join(found.told for found in unread[:NAMED]) + more
