"""The text of a message, with markup -> a document: one text, or a part for each that it passes on, lists or leads to.

A newsletter whose headings lead to articles elsewhere and have text of their own is cut there. One whose headings lead
nowhere is one text, as its outlet published it: under one headline, on one day, at one address; a note tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.intake import forwarding
from generator.intake.broken_lines import rejoined
from generator.intake.entries import document_of_entries
from generator.intake.entry import Entry
from generator.intake.formats import Incoming
from generator.intake.letters import as_printed
from generator.intake.mail_furniture import own_lines, without_readers
from generator.intake.markup_tree import Laid, laid_out, tree
from generator.intake.press_reviews import items
from generator.intake.redirects import article_address
from generator.intake.review_items import Row, kind_of
from generator.intake.shaping import is_called_deck
from generator.model import Block, Problem, RawDocument, Severity, Shape, Stated, Where

_HEADINGS = (Shape.HEADLINE, Shape.HEADING)

PIECE_WORDS = 20
"""Words of running text that make what follows a linked heading an article, not a list of links."""


def newsletter(incoming: Incoming, markup: str, subject: str, stated: Stated) -> RawDocument:
    """The message sent under this subject; `stated` is what its header says."""
    laid = [replace(piece, block=piece.numbered) for piece in rejoined(laid_out(tree(markup, incoming.shown_as)))]
    laid = _without_the_letters_own(laid)
    read = forwarding.read([piece.block.lines[0] for piece in laid], subject, stated)
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
    listed = items(
        [_row(at, piece) for at, piece in enumerate(laid)],
        letter.stated,
        kind_of(letter.stated.headline, letter.stated.source.outlet),
    )
    if listed:
        yield from listed
        return
    starts = _starts(laid)
    if starts:
        bounds = [0, *starts[1:], len(laid)]
        pieces = zip(starts, bounds, bounds[1:], strict=False)
        yield from (_piece(laid, start, bound, stated) for start, *bound in pieces)
        return
    is_printed = stated.headline in own
    headline = (Block((stated.headline,), 1, Shape.HEADLINE),) if stated.headline and not is_printed else ()
    blocks = (_as_headline(piece, stated.headline, is_printed) for piece in laid)
    yield Entry(_addressed(laid, stated), (*headline, *blocks))


def _addressed(laid: Sequence[Laid], stated: Stated) -> Stated:
    """What is stated, with the address to which the text's headline leads, or "View online"."""
    if stated.source.url:
        return stated
    links = (piece.href for piece in laid if piece.href and _leads_to_all(piece.block, stated.headline))
    address = next(filter(None, map(article_address, links)), "")
    places = replace(stated.witnesses, url=("a link of the letter",)) if address else stated.witnesses
    return replace(stated, source=replace(stated.source, url=address), witnesses=places)


_ONLINE = re.compile(
    r"(?:.{0,60}\b)?(?:view|read|open|see) (?:\w+ ){0,4}(?:online|in (?:your |a |the )?browser|on the web)\b.{0,40}"
    r"|.{0,40}\bim browser\b.{0,30}|.{0,40}\b(?:dans (?:votre|le) navigateur|en ligne|en el navegador)\b.{0,30}",
    re.IGNORECASE,
)


def _leads_to_all(block: Block, headline: str) -> bool:
    text = block.lines[0]
    return text == headline or bool(_ONLINE.fullmatch(text))


def _row(at: int, piece: Laid) -> Row:
    text = piece.block.lines[0]
    letters = sum(map(len, text.split()))
    is_linked = bool(piece.href) and piece.linked >= ALL_LINKED * letters
    return Row(text, at + 1, piece.href, is_linked, is_outside=piece.block.shape is Shape.OUTSIDE)


ALL_LINKED = 0.9
"""Share of its letters in links, from which on a line leads to an article."""


def _as_headline(piece: Laid, headline: str, is_printed: bool) -> Block:  # noqa: FBT001 - told of the whole letter
    block = piece.block
    if is_printed and block.lines[0] == headline and block.shape is not Shape.OUTSIDE:
        return replace(block, shape=Shape.HEADLINE)
    is_deck = block.shape in (Shape.PARAGRAPH, Shape.HEADING) and is_called_deck(piece.element)
    return replace(block, shape=Shape.DECK) if is_deck else block


def _unquoted(laid: Sequence[Laid]) -> list[Laid]:
    """The blocks of a message that is passed on; passed on as a quotation it is none."""
    rest = [piece for piece in laid if piece.block.shape is not Shape.OUTSIDE]
    quoted = [piece for piece in rest if piece.block.shape is Shape.QUOTE]
    if 2 * len(quoted) <= len(rest):
        return list(laid)
    return [_shaped(piece, Shape.PARAGRAPH) if piece.block.shape is Shape.QUOTE else piece for piece in laid]


def _without_the_letters_own(laid: Sequence[Laid]) -> list[Laid]:
    """The blocks, those that are the letter's own outside it; of headings only those over nothing else are."""
    own = own_lines([piece.block.lines[0] for piece in laid])
    end = len(laid)
    while end and (end - 1 in own or laid[end - 1].block.shape is Shape.OUTSIDE):
        end -= 1
    told = (
        _outside(piece) if at in own and (at >= end or piece.block.shape not in _HEADINGS) else piece
        for at, piece in enumerate(laid)
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
    own = replace(
        letter, headline=heading.block.lines[0], source=source, witnesses=places, is_letter=False, is_subject=False
    )
    return Entry(own, (*before, headline, *rest))


def _as_subheadings(laid: Sequence[Laid]) -> Iterator[Block]:
    for piece in laid:
        is_headline = piece.block.shape is Shape.HEADLINE
        yield replace(piece.block, shape=Shape.HEADING) if is_headline else piece.block
