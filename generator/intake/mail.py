"""A saved message (.eml, or a page saved as MHTML) -> a document: its HTML text, else its plain text.

What is attached and can be read is an article of its own. A newsletter whose headings lead to articles elsewhere and
have text of their own is cut there. What the message's header says of sender, subject and day is what it states; of a
forwarded one, what the forwarded text's header says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from itertools import groupby, pairwise

from generator.intake import forwarding, html, mail_parts, text
from generator.intake.attachments import MAX_NESTED, with_attached
from generator.intake.broken_lines import rejoined
from generator.intake.decode import decoded_as
from generator.intake.entries import Entry, document_of_entries
from generator.intake.formats import Incoming
from generator.intake.forwarding import SUBJECT_MARKS
from generator.intake.letterheads import unquoted
from generator.intake.mail_furniture import own_lines, without_readers
from generator.intake.markup_tree import Laid, laid_out, tree
from generator.intake.people import people
from generator.intake.plain import day_of, is_address, stated, whole
from generator.intake.received import SetAside
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
        return _plain_letter(incoming, message, words)
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
        headline=SUBJECT_MARKS.sub("", _header(message, "Subject")),
        published=day.isoformat() if day else "",
        published_evidence=f"the message was sent “{sent}”" if day else "",
        language=_header(message, "Content-Language").split(",")[0].split("-")[0].lower(),
        source=Source(outlet=outlet, outlet_evidence=evidence),
        witnesses=Witnesses(
            headline=("the message's subject",),
            authors=("the message's sender",),
            language=("the message's Content-Language",),
        ),
        is_sent=bool(day),
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


# --- plain letters ---------------------------------------------------------------------------------------------------


def _plain_letter(incoming: Incoming, message: Message, words: str) -> RawDocument:
    """The text as received; lines that are not the article's are outside it."""
    lines = [without_readers(line) for line in words.removesuffix("\n").split("\n")]
    letter = forwarding.read(lines, _header(message, "Subject"), _stated(message))
    letter = replace(letter, aside=letter.aside | own_lines([unquoted(line) for line in lines]))
    found = text.document("".join(f"{line}\n" for line in lines), incoming.name, incoming.digest, incoming.shown_as)
    blocks = (part for block in found.blocks for part in _parted(block, letter))
    own = [unquoted(line) for at, line in enumerate(lines) if at not in letter.aside]
    return replace(found, stated=_as_printed(letter.stated, own), blocks=tuple(blocks))


def _as_printed(letter: Stated, lines: Sequence[str]) -> Stated:
    """What is stated, with the headline as the text prints it where its first lines do: subjects say less or more.

    "Tannery to reopen" is "Tannery to reopen after eleven years", "Daily clip: Quarry reopens" is "Quarry reopens".
    """
    subject = folded(letter.headline)
    first = [line for line in lines if line][:HEADLINE_AMONG]
    said = next((line for line in first if subject and _is_of(folded(line), subject)), "")
    return replace(letter, headline=said) if said else letter


def _is_of(line: str, subject: str) -> bool:
    words = len(line.split())
    is_more = line.startswith(f"{subject} ") and len(subject.split()) > 1 and words <= HEADLINE_WORDS
    return is_more or (words > 1 and subject.endswith(f" {line}"))


HEADLINE_AMONG, HEADLINE_WORDS = 5, 20
"""Lines of a letter's text among which its headline is, and the most words of one."""


def folded(text: str) -> str:
    """Its words alone, in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))


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
    laid = [replace(piece, block=piece.numbered) for piece in rejoined(laid_out(tree(markup, incoming.shown_as)))]
    laid = _without_the_letters_own(laid)
    read = forwarding.read([piece.block.lines[0] for piece in laid], _header(message, "Subject"), _stated(message))
    laid = _without_aside(laid, read)
    own = [piece.block.lines[0] for piece in laid if piece.block.shape is not Shape.OUTSIDE]
    letter = _as_printed(read.stated, own)
    starts = _starts(laid)
    if not starts:
        is_printed = letter.headline != read.stated.headline
        headline = (Block((letter.headline,), 1, Shape.HEADLINE),) if letter.headline and not is_printed else ()
        blocks = (*headline, *(_as_headline(piece.block, letter.headline, is_printed) for piece in laid))
        whole_letter = document_of_entries(incoming, [Entry(letter, blocks)], letter)
        return replace(whole_letter, stated=letter, parts=(), notes=tuple(_several(laid, incoming.shown_as)))
    bounds = [0, *starts[1:], len(laid)]
    pieces = zip(starts, bounds, bounds[1:], strict=False)
    return document_of_entries(incoming, (_piece(laid, start, bound, letter) for start, *bound in pieces), letter)


def _as_headline(block: Block, headline: str, is_printed: bool) -> Block:  # noqa: FBT001 - told of the whole letter
    return replace(block, shape=Shape.HEADLINE) if is_printed and block.lines[0] == headline else block


def _without_aside(laid: Sequence[Laid], read: forwarding.Letter) -> list[Laid]:
    """The blocks, those that are not the article's outside it; a message passed on as a quotation is none."""
    told = [_outside(piece) if at in read.aside else piece for at, piece in enumerate(laid)]
    rest = [piece for piece in told if piece.block.shape is not Shape.OUTSIDE]
    quoted = [piece for piece in rest if piece.block.shape is Shape.QUOTE]
    if not read.is_passed_on or 2 * len(quoted) <= len(rest):
        return told
    return [_shaped(piece, Shape.PARAGRAPH) if piece.block.shape is Shape.QUOTE else piece for piece in told]


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
