"""A saved message (.eml, or a page saved as MHTML) -> a document: its HTML text, else its plain text.

A newsletter whose headings lead to articles elsewhere and have text of their own is cut there. What the message's
header says of sender, subject and day is what it states; of a forwarded one, what the forwarded text's header says.
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
from itertools import groupby, pairwise

from generator.intake import forwarding, html, text
from generator.intake.decode import decoded_as
from generator.intake.entries import Entry, document_of_entries
from generator.intake.formats import Incoming
from generator.intake.forwarding import SUBJECT_MARKS
from generator.intake.letterheads import unquoted
from generator.intake.markup_tree import Laid, laid_out, tree
from generator.intake.plain import day_of, is_address, stated, whole
from generator.intake.received import SetAside
from generator.intake.senders import is_outlet, sender_name
from generator.model import Block, Problem, RawDocument, Severity, Shape, Source, Stated, Where, Witnesses

MAX_PARTS = 500
"""Parts of a message that are looked at."""

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
        return _plain_letter(incoming, message, words)
    if message.get("Snapshot-Content-Location") or "Blink" in _header(message, "From"):
        return _saved_page(incoming, message, words)
    return _newsletter(incoming, message, words)


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
    outlet, evidence = _outlet(message)
    return Stated(
        headline=SUBJECT_MARKS.sub("", _header(message, "Subject")),
        published=day.isoformat() if day else "",
        published_evidence=f"the message was sent “{sent}”" if day else "",
        language=_header(message, "Content-Language").split(",")[0].split("-")[0].lower(),
        source=Source(outlet=outlet, outlet_evidence=evidence),
        witnesses=Witnesses(headline=("the message's subject",), language=("the message's Content-Language",)),
        is_sent=bool(day),
    )


def _outlet(message: Message) -> tuple[str, str]:
    """The name of the list that it came from, or of the organisation that sent it; a person is no outlet."""
    list_name = stated(_header(message, "List-Id").partition("<")[0]).strip(' "')
    if list_name:
        return list_name, "the message's mailing list"
    name, address = sender_name(_header(message, "From"))
    is_bulk = any(message.get(field) for field in _OF_BULK)
    return (name, "the message's sender") if is_outlet(name, address, is_bulk=is_bulk) else ("", "")


_OF_BULK = ("List-Unsubscribe", "List-Post", "Feedback-ID", "X-Mailer-Campaign")
"""Fields of messages that went to many."""


def _header(message: Message, name: str) -> str:
    """A header field, its encoded words decoded."""
    written = str(message.get(name, ""))
    try:
        pieces = decode_header(written)
        found = [piece if isinstance(piece, str) else piece.decode(code or "utf-8") for piece, code in pieces]
    except (HeaderParseError, LookupError, ValueError):
        return stated(written)
    return stated("".join(found))


# --- plain letters ---------------------------------------------------------------------------------------------------


def _plain_letter(incoming: Incoming, message: Message, words: str) -> RawDocument:
    """The text as received; lines that are not the article's are outside it."""
    lines = words.removesuffix("\n").split("\n")
    letter = forwarding.read(lines, _header(message, "Subject"), _stated(message))
    found = text.document(words, incoming.name, incoming.digest, incoming.shown_as)
    blocks = (part for block in found.blocks for part in _parted(block, letter))
    return replace(found, stated=letter.stated, blocks=tuple(blocks))


def _parted(block: Block, letter: forwarding.Letter) -> Iterator[Block]:
    """The block cut where it enters or leaves the article, and at what is blank without marks of quotation."""
    lines = [(number, line, number - 1 in letter.aside) for number, line in block.numbered]
    if letter.is_quoted:
        lines = [(number, line if is_aside else unquoted(line), is_aside) for number, line, is_aside in lines]
    for (is_aside, is_blank), group in groupby(lines, key=lambda each: (each[2], not each[1])):
        part = list(group)
        if not is_blank:
            shape = Shape.OUTSIDE if is_aside else block.shape
            yield Block(tuple(line for _, line, _ in part), part[0][0], shape)


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


def _newsletter(incoming: Incoming, message: Message, markup: str) -> RawDocument:
    laid = [_without_the_letters_own(piece) for piece in laid_out(tree(markup, incoming.shown_as))]
    # A letter's links are made for the one who gets it.
    laid = [replace(piece, block=replace(piece.numbered, links=())) for piece in laid]
    read = forwarding.read([piece.block.lines[0] for piece in laid], _header(message, "Subject"), _stated(message))
    laid = _without_aside(laid, read)
    letter = read.stated
    starts = _starts(laid)
    if not starts:
        headline = (Block((letter.headline,), 1, Shape.HEADLINE),) if letter.headline else ()
        blocks = (*headline, *(piece.block for piece in laid))
        whole_letter = document_of_entries(incoming, [Entry(letter, blocks)], letter)
        return replace(whole_letter, stated=letter, parts=(), notes=tuple(_several(laid, incoming.shown_as)))
    bounds = [0, *starts[1:], len(laid)]
    pieces = zip(starts, bounds, bounds[1:], strict=False)
    return document_of_entries(incoming, (_piece(laid, start, bound, letter) for start, *bound in pieces), letter)


def _without_aside(laid: Sequence[Laid], read: forwarding.Letter) -> list[Laid]:
    """The blocks, those that are not the article's outside it; a message passed on as a quotation is none."""
    told = [_outside(piece) if at in read.aside else piece for at, piece in enumerate(laid)]
    rest = [piece for piece in told if piece.block.shape is not Shape.OUTSIDE]
    quoted = [piece for piece in rest if piece.block.shape is Shape.QUOTE]
    if not read.is_passed_on or 2 * len(quoted) <= len(rest):
        return told
    return [_shaped(piece, Shape.PARAGRAPH) if piece.block.shape is Shape.QUOTE else piece for piece in told]


def _without_the_letters_own(piece: Laid) -> Laid:
    is_own = piece.block.shape not in _HEADINGS and _LETTERS_OWN.fullmatch(piece.block.lines[0])
    return _outside(piece) if is_own else piece


def _outside(piece: Laid) -> Laid:
    return _shaped(piece, Shape.OUTSIDE)


def _shaped(piece: Laid, shape: Shape) -> Laid:
    return replace(piece, block=replace(piece.block, shape=shape))


def _starts(laid: Sequence[Laid]) -> list[int]:
    """The headings that lead elsewhere and have running text under them, where there are two or more."""
    headings = [at for at, piece in enumerate(laid) if piece.href and piece.block.shape in _HEADINGS]
    bounds = [*headings, len(laid)]
    starts = [a for a, b in pairwise(bounds) if _has_text(laid[a + 1 : b])]
    return starts if len(starts) > 1 else []


def _has_text(laid: Sequence[Laid]) -> bool:
    return any(len(piece.block.lines[0].split()) >= PIECE_WORDS for piece in laid)


def _several(laid: Sequence[Laid], shown_as: str) -> Iterator[Problem]:
    """A note where the letter's headings may each stand over an article: none is over all, and each has text."""
    own = [piece for piece in laid if piece.block.shape is not Shape.OUTSIDE]
    ranks = ([at for at, piece in enumerate(own) if piece.block.shape is shape] for shape in _HEADINGS)
    headings = next(filter(None, ranks), [])
    over = [at for at, end in pairwise([*headings, len(own)]) if _has_text(own[at + 1 : end])]
    if len(over) > 1 and not _has_text(own[: over[0]]):
        what = f"{len(over)} headings with text below each: the letter may hold as many articles"
        yield Problem(Where(shown_as), what, "paste each into a file of its own, if so", Severity.WARNING)


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
