"""A saved message (.eml, or a page saved as MHTML) -> a document: its HTML text, else its plain text.

A newsletter whose headings lead to articles elsewhere and have text of their own is cut there. What the message's
header says of sender, subject and day is what it states.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from itertools import pairwise

from generator.intake import html, text
from generator.intake.decode import decoded_as
from generator.intake.entries import Entry, document_of_entries
from generator.intake.formats import Incoming
from generator.intake.markup_tree import Laid, laid_out, tree
from generator.intake.plain import day_of, is_address, stated, whole
from generator.intake.received import SetAside
from generator.model import Block, RawDocument, Shape, Source, Stated, Witnesses

MAX_PARTS = 500
"""Parts of a message that are looked at."""

_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)
_HEADINGS = (Shape.HEADLINE, Shape.HEADING)

_LETTER = r"(?:e-?mail|newsletter|letter|message)"
LETTERS_OWN = (
    r"(?:click here to )?unsubscribe\b.{0,60}",  # Unsubscribe from this list
    rf"(?:view|read|open) (?:(?:this |the )?{_LETTER} )?(?:in|online|on)\b.{{0,40}}",  # View this e-mail online
    r"(?:manage|update|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscriptions?|settings)\b.{0,40}",
    r"forward (?:this |to ).{0,60}",  # Forward to a friend
    rf"you (?:are receiving|get|received?) this {_LETTER}\b.{{0,160}}",  # You get this letter because you asked for it.
    r"(?:se désabonner|se désinscrire|abmelden|darse de baja|annulla iscrizione)\b.{0,60}",  # Se désabonner
    r"إلغاء الاشتراك.{0,40}",
)
"""Lines of a letter's own, whatever it tells: how to leave it, where to read it, why it came."""

_LETTERS_OWN = re.compile("|".join(LETTERS_OWN), re.IGNORECASE)

PIECE_WORDS = 20
"""Words of running text that make what follows a linked heading an article, not a list of links."""


def document(incoming: Incoming) -> RawDocument:
    """The message as a document. Raises SetAside where it holds no text."""
    message = email.message_from_bytes(incoming.content.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.compat32)
    body = _body(message)
    if body is None:
        raise SetAside(incoming.shown_as, "the message holds no text", "paste the text itself")
    words = _words(body, incoming.shown_as)
    if body.get_content_type() == "text/plain":
        return replace(text.document(words, incoming.name, incoming.digest), stated=_stated(message))
    if message.get("Snapshot-Content-Location") or "Blink" in _header(message, "From"):
        return _saved_page(incoming, message, words)
    return _newsletter(incoming, _stated(message), words)


def _body(message: Message) -> Message | None:
    """The part to read: HTML before plain text, nothing that is attached."""
    parts = [part for _, part in zip(range(MAX_PARTS), message.walk(), strict=False) if not _is_attached(part)]
    for kind in ("text/html", "text/plain"):
        found = next((part for part in parts if part.get_content_type() == kind and _payload(part).strip()), None)
        if found is not None:
            return found
    return None


def _is_attached(part: Message) -> bool:
    return "attachment" in str(part.get("Content-Disposition", "")).lower() or part.is_multipart()


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _words(part: Message, shown_as: str) -> str:
    try:
        charset = part.get_content_charset() or ""
    except (LookupError, ValueError):
        charset = ""
    return whole(decoded_as(_payload(part), charset, shown_as)).replace("\r\n", "\n").replace("\r", "\n")


# --- what the header states ------------------------------------------------------------------------------------------


def _stated(message: Message) -> Stated:
    sent = _header(message, "Date")
    day = day_of(sent)
    name, address = parseaddr(_header(message, "From"))
    outlet = stated(name) or address.rpartition("@")[2]
    return Stated(
        headline=_REPLY.sub("", _header(message, "Subject")),
        published=day.isoformat() if day else "",
        published_evidence=f"the message was sent “{sent}”" if day else "",
        language=_header(message, "Content-Language").split(",")[0].split("-")[0].lower(),
        source=Source(outlet=outlet, outlet_evidence="the message's sender" if outlet else ""),
        witnesses=Witnesses(headline=("the message's subject",), language=("the message's Content-Language",)),
    )


def _header(message: Message, name: str) -> str:
    """A header field, its encoded words decoded."""
    written = str(message.get(name, ""))
    try:
        pieces = decode_header(written)
        found = [piece if isinstance(piece, str) else piece.decode(code or "utf-8") for piece, code in pieces]
    except (HeaderParseError, LookupError, ValueError):
        return stated(written)
    return stated("".join(found))


# --- pages and newsletters -------------------------------------------------------------------------------------------


def _saved_page(incoming: Incoming, message: Message, markup: str) -> RawDocument:
    """A page saved with its pictures: the message's date is the day of saving, not of publishing."""
    found = html.document(replace(incoming, content=markup.encode("utf-8")))
    source, link = found.stated.source, _header(message, "Snapshot-Content-Location")
    saved = day_of(_header(message, "Date"))
    source = replace(
        source,
        url=source.url or (link if is_address(link) else ""),
        retrieved=source.retrieved or (saved.isoformat() if saved else ""),
    )
    return replace(found, stated=replace(found.stated, source=source))


def _newsletter(incoming: Incoming, letter: Stated, markup: str) -> RawDocument:
    laid = [_without_the_letters_own(piece) for piece in laid_out(tree(markup, incoming.shown_as))]
    # A letter's links are made for the one who gets it.
    laid = [replace(piece, block=replace(piece.numbered, links=())) for piece in laid]
    starts = _starts(laid)
    if not starts:
        headline = (Block((letter.headline,), 1, Shape.HEADLINE),) if letter.headline else ()
        blocks = (*headline, *(piece.block for piece in laid))
        return replace(document_of_entries(incoming, [Entry(letter, blocks)], letter), stated=letter, parts=())
    bounds = [0, *starts[1:], len(laid)]
    pieces = zip(starts, bounds, bounds[1:], strict=False)
    return document_of_entries(incoming, (_piece(laid, start, bound, letter) for start, *bound in pieces), letter)


def _without_the_letters_own(piece: Laid) -> Laid:
    is_own = piece.block.shape not in _HEADINGS and _LETTERS_OWN.fullmatch(piece.block.lines[0])
    return replace(piece, block=replace(piece.block, shape=Shape.OUTSIDE)) if is_own else piece


def _starts(laid: Sequence[Laid]) -> list[int]:
    """The headings that lead elsewhere and have running text under them, where there are two or more."""
    headings = [at for at, piece in enumerate(laid) if piece.href and piece.block.shape in _HEADINGS]
    bounds = [*headings, len(laid)]
    starts = [a for a, b in pairwise(bounds) if _has_text(laid[a + 1 : b])]
    return starts if len(starts) > 1 else []


def _has_text(laid: Sequence[Laid]) -> bool:
    return any(len(piece.block.lines[0].split()) >= PIECE_WORDS for piece in laid)


def _piece(laid: Sequence[Laid], start: int, bound: Sequence[int], letter: Stated) -> Entry:
    """One article of a newsletter: what stands before the first heading is the newsletter's own."""
    first, last = bound
    before = [replace(piece.block, shape=Shape.OUTSIDE) for piece in laid[first:start]]
    heading = laid[start]
    headline = replace(heading.block, shape=Shape.HEADLINE)
    rest = list(_as_subheadings(laid[start + 1 : last]))
    source = replace(letter.source, url=heading.href if is_address(heading.href) else "")
    places = replace(
        letter.witnesses, headline=("a heading of the letter that leads to it",), url=("its heading's link",)
    )
    own = replace(letter, headline=heading.block.lines[0], source=source, witnesses=places)
    return Entry(own, (*before, headline, *rest))


def _as_subheadings(laid: Sequence[Laid]) -> Iterator[Block]:
    for piece in laid:
        is_headline = piece.block.shape is Shape.HEADLINE
        yield replace(piece.block, shape=Shape.HEADING) if is_headline else piece.block
