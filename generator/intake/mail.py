"""A saved message (.eml, or a page saved as MHTML) -> a document: its HTML text, else its plain text.

What is attached and can be read is an article of its own. A newsletter whose headings lead to articles elsewhere and
have text of their own is cut there. What the message's header says of sender, subject and day is what it states; of a
forwarded one, what the forwarded text's header says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from itertools import pairwise

from generator.intake import forwarding, html, mail_parts
from generator.intake.attachments import MAX_NESTED, with_attached
from generator.intake.decode import decoded_as
from generator.intake.entries import document_of_entries
from generator.intake.entry import Entry
from generator.intake.formats import Incoming
from generator.intake.letters import as_printed, plain_letters
from generator.intake.mail_furniture import own_lines, without_readers
from generator.intake.markup_tree import Laid, laid_out, tree
from generator.intake.people import people
from generator.intake.plain import day_of, is_address, stated, whole
from generator.intake.press_reviews import Row, is_alert, items
from generator.intake.received import SetAside
from generator.intake.redirects import article_address
from generator.intake.senders import is_outlet, person_from, sender_name
from generator.model import Block, Problem, RawDocument, Severity, Shape, Source, Stated, Where, Witnesses

_HEADINGS = (Shape.HEADLINE, Shape.HEADING)

PIECE_WORDS = 20
"""Words of running text that make what follows a linked heading an article, not a list of links."""


def document(incoming: Incoming) -> RawDocument:
    """The message as a document, with a part for each article attached. Raises SetAside where it holds no text."""
    return _read(mail_parts.message_of(incoming.content), incoming, MAX_NESTED)


def _read(message: Message, incoming: Incoming, depth: int) -> RawDocument:
    if depth < 0:
        raise SetAside(incoming.shown_as, f"more than {MAX_NESTED} messages within each other", "save it by itself")
    found = mail_parts.parts(message)
    own = [part for part in found.own if not found.is_rich or part.get_content_type() == mail_parts.HTML]
    letter = _letter(message, own, incoming) if own else None
    others = (*(part for part in found.own if part not in own), *found.attached)
    return with_attached(incoming, letter, others, lambda inner, within: _read(inner, within, depth - 1))


def _letter(message: Message, own: Sequence[Message], incoming: Incoming) -> RawDocument:
    """The text of the message itself, of one kind."""
    words = "\n".join(_words(part, incoming.shown_as) for part in own)
    if own[0].get_content_type() == mail_parts.PLAIN:
        return plain_letters(incoming, words, _header(message, "Subject"), _stated(message))
    if message.get("Snapshot-Content-Location") or "Blink" in _header(message, "From"):
        return _saved_page(incoming, message, words)
    return _newsletter(incoming, message, words)


def _words(part: Message, shown_as: str) -> str:
    decoded = decoded_as(mail_parts.payload(part), mail_parts.charset(part), shown_as)
    return whole(decoded).replace("\r\n", "\n").replace("\r", "\n")


# --- what the header states ------------------------------------------------------------------------------------------


def _stated(message: Message) -> Stated:
    sent = _header(message, "Date")
    day = day_of(sent)
    person, outlet, evidence = _sender(message)
    return Stated(
        authors=people([person]),
        headline=forwarding.subject_of(_header(message, "Subject")),
        published=day.isoformat() if day else "",
        published_evidence=f"the message was sent “{sent}”" if day else "",
        language=_header(message, "Content-Language").split(",")[0].split("-")[0].lower(),
        source=Source(outlet=outlet, outlet_evidence=evidence),
        witnesses=_WITNESSES,
        is_sent=bool(day),
        is_letter=True,
        is_subject=True,
    )


_WITNESSES = Witnesses(
    headline=("the message's subject",),
    authors=("the message's sender",),
    language=("the message's Content-Language",),
)


def _sender(message: Message) -> tuple[str, str, str]:
    """The person who writes for an outlet, where the sender names both; the outlet, and what says so.

    That is the list it came from, or the organisation that sent it; a person is no outlet.
    """
    name, address = sender_name(_header(message, "From"))
    person, outlet = person_from(name, address)
    list_name = stated(_header(message, "List-Id").partition("<")[0]).strip(' "')
    if list_name:
        return person, list_name, "the message's mailing list"
    is_bulk = any(message.get(field) for field in _OF_BULK)
    outlet = outlet or (name if is_outlet(name, address, is_bulk=is_bulk) else "")
    return person, outlet, "the message's sender" if outlet else ""


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
    """The letter with markup, cut where it holds several texts: passed on, or under headings that lead to them."""
    laid = [replace(piece, block=piece.numbered) for piece in laid_out(tree(markup, incoming.shown_as))]
    laid = _without_the_letters_own(laid)
    stated = _stated(message)
    read = forwarding.read([piece.block.lines[0] for piece in laid], _header(message, "Subject"), stated)
    laid = [_outside(piece) if _is_aside(at, piece, read) else piece for at, piece in enumerate(laid)]
    entries = [entry for letter in read.letters for entry in _entries(laid[letter.start : letter.end], letter)]
    found = document_of_entries(incoming, entries, stated)
    if len(entries) > 1:
        return found
    return replace(found, stated=entries[0].stated, parts=(), notes=tuple(_several(laid, incoming.shown_as)))


def _is_aside(at: int, piece: Laid, read: forwarding.Reading) -> bool:
    """The line is no article's; a heading is never the letter's own."""
    return at in read.aside and (at not in read.own or piece.block.shape not in _HEADINGS)


def _entries(laid: Sequence[Laid], letter: forwarding.Letter) -> Iterator[Entry]:
    """One text of a message, cut at headings that lead to articles."""
    laid = _unquoted(laid) if letter.is_passed_on else list(laid)
    own = [piece.block.lines[0] for piece in laid if piece.block.shape is not Shape.OUTSIDE]
    stated = as_printed(letter.stated, own)
    listed = items([_row(at, piece) for at, piece in enumerate(laid)], letter.stated, alert=_is_alert(letter.stated))
    if listed:
        yield from listed
        return
    starts = _starts(laid)
    if starts:
        bounds = [0, *starts[1:], len(laid)]
        pieces = zip(starts, bounds, bounds[1:], strict=False)
        yield from (_piece(laid, start, bound, stated) for start, *bound in pieces)
        return
    is_printed = stated.headline != letter.stated.headline
    headline = (Block((stated.headline,), 1, Shape.HEADLINE),) if stated.headline and not is_printed else ()
    yield Entry(stated, (*headline, *(_as_headline(piece.block, stated.headline, is_printed) for piece in laid)))


def _row(at: int, piece: Laid) -> Row:
    text = piece.block.lines[0]
    letters = sum(map(len, text.split()))
    is_linked = bool(piece.href) and piece.linked >= ALL_LINKED * letters
    return Row(text, at + 1, piece.href, is_linked, is_outside=piece.block.shape is Shape.OUTSIDE)


ALL_LINKED = 0.9
"""Share of its letters in links, from which on a line leads to an article."""


def _is_alert(stated: Stated) -> bool:
    return is_alert(stated.headline, stated.source.outlet)


def _as_headline(block: Block, headline: str, is_printed: bool) -> Block:  # noqa: FBT001 - told of the whole letter
    return replace(block, shape=Shape.HEADLINE) if is_printed and block.lines[0] == headline else block


def _unquoted(laid: Sequence[Laid]) -> list[Laid]:
    """The blocks of a message that is passed on; passed on as a quotation it is none."""
    rest = [piece for piece in laid if piece.block.shape is not Shape.OUTSIDE]
    quoted = [piece for piece in rest if piece.block.shape is Shape.QUOTE]
    if 2 * len(quoted) <= len(rest):
        return list(laid)
    return [_shaped(piece, Shape.PARAGRAPH) if piece.block.shape is Shape.QUOTE else piece for piece in laid]


def _without_the_letters_own(laid: Sequence[Laid]) -> list[Laid]:
    """The blocks, those that are the letter's own outside it; no heading is."""
    own = own_lines([piece.block.lines[0] for piece in laid])
    told = (
        _outside(piece) if at in own and piece.block.shape not in _HEADINGS else piece for at, piece in enumerate(laid)
    )
    return [replace(piece, block=_impersonal(piece.block)) for piece in told]


def _impersonal(block: Block) -> Block:
    """A letter's links are made for the one who gets it."""
    return replace(block, links=(), lines=tuple(map(without_readers, block.lines)))


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
    source = replace(letter.source, url=article_address(heading.href))
    places = replace(
        letter.witnesses, headline=("a heading of the letter that leads to it",), url=("its heading's link",)
    )
    own = replace(letter, headline=heading.block.lines[0], source=source, witnesses=places)
    return Entry(own, (*before, headline, *rest))


def _as_subheadings(laid: Sequence[Laid]) -> Iterator[Block]:
    for piece in laid:
        is_headline = piece.block.shape is Shape.HEADLINE
        yield replace(piece.block, shape=Shape.HEADING) if is_headline else piece.block
