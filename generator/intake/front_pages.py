"""A page that is not one article: several in full, side by side, or a home page's teasers.

Where a page's own data says that it is an article, it is one, whatever stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from urllib.parse import urljoin

from lxml import html

from generator.intake import authorship, dating
from generator.intake.entry import Entry
from generator.intake.markup_tree import Laid
from generator.intake.plain import is_address
from generator.intake.saved_page import SavedPage
from generator.model import Block, Shape, Stated, Witnesses

LEAST_WORDS = 8
"""Words of a block of running text."""

LEAST_TEXTS = 2
"""Blocks of running text of a full article; a teaser has one."""

LEAST_FULL = 30
"""Words of its running text."""

MAX_TEASER = 50
"""Words of the text below a teaser's headline."""

LEAST_TEASERS = 3

MAX_BESIDE = 25
"""Words of running text that may stand beside a page's teasers: what a topic is about, how to subscribe."""

LINKED = 0.6
"""Share of its letters in links, from which on a headline leads to its article."""

_HEADINGS = (Shape.HEADLINE, Shape.HEADING)


def is_one_article(page: SavedPage) -> bool:
    """The page's own data says so."""
    return bool(page.articles) or page.metas.get("og:type", "").casefold() == "article"


# --- several articles ------------------------------------------------------------------------------------------------


def side_by_side(laid: Sequence[Laid]) -> tuple[range, ...]:
    """The places of each full article, where two or more stand beside each other, none within another.

    Each is an <article> with a headline that leads to it, or with a first-level heading, and some paragraphs.
    """
    places: dict[html.HtmlElement, list[int]] = {}
    for at, piece in enumerate(laid):
        if (around := _article_around(piece.element)) is not None:
            places.setdefault(around, []).append(at)
    full = tuple(range(found[0], found[-1] + 1) for found in places.values() if _is_full([laid[at] for at in found]))
    is_in_order = all(above.stop <= below.start for above, below in pairwise(full))
    return full if len(full) > 1 and is_in_order else ()


def _article_around(element: html.HtmlElement) -> html.HtmlElement | None:
    """The outermost <article>: what stands within another is its part, as readers' comments are."""
    found = None
    for around in (element, *element.iterancestors()):
        found = around if around.tag == "article" else found
    return found


def _is_full(pieces: Sequence[Laid]) -> bool:
    heading = _heading(pieces)
    own = pieces[heading] if heading is not None else None
    texts = [count for piece in pieces if piece.inner not in _HEADINGS and (count := _words(piece)) >= LEAST_WORDS]
    is_headed = own is not None and (own.inner is Shape.HEADLINE or _leads_elsewhere(own))
    return is_headed and len(texts) >= LEAST_TEXTS and sum(texts) >= LEAST_FULL


def _heading(pieces: Sequence[Laid]) -> int | None:
    """The place of the heading over the first running text."""
    for at, piece in enumerate(pieces):
        if piece.inner in _HEADINGS:
            return at
        if _words(piece) >= LEAST_WORDS and piece.block.shape is not Shape.OUTSIDE:
            return None
    return None


def entries(page: SavedPage, found: Sequence[range], told: Stated) -> Iterator[Entry]:
    """Each article with what is stated of it; `told` is what the page states. What stands between goes to the next."""
    for start, place in zip((0, *(each.stop for each in found)), found, strict=False):
        pieces = _headed(page.laid[place.start : place.stop])
        behind = page.laid[place.stop :] if place is found[-1] else ()
        blocks = (*_outside(page.laid[start : place.start]), *(piece.numbered for piece in pieces), *_outside(behind))
        yield Entry(_stated(page, pieces, told), blocks)


def _outside(pieces: Sequence[Laid]) -> Iterator[Block]:
    return (replace(piece.block, shape=Shape.OUTSIDE) for piece in pieces)


def _headed(pieces: Sequence[Laid]) -> tuple[Laid, ...]:
    """The article's blocks, its heading the only headline."""
    own = _heading(pieces)
    return tuple(_as_headline(piece) if at == own else _no_headline(piece) for at, piece in enumerate(pieces))


def _as_headline(piece: Laid) -> Laid:
    return replace(piece, block=replace(piece.block, shape=Shape.HEADLINE), inner=Shape.HEADLINE)


def _no_headline(piece: Laid) -> Laid:
    is_one = piece.block.shape is Shape.HEADLINE
    return replace(piece, block=replace(piece.block, shape=Shape.HEADING)) if is_one else piece


def _stated(page: SavedPage, pieces: tuple[Laid, ...], told: Stated) -> Stated:
    heading = next(piece for piece in pieces if piece.block.shape is Shape.HEADLINE)
    around = _article_around(heading.element)
    own = SavedPage(page.root if around is None else around, pieces)
    day, evidence = dating.published(own)
    persons = authorship.authors(own)
    link = urljoin(told.source.url, heading.href) if heading.href else ""
    url = link if is_address(link) else ""
    places = Witnesses(
        headline=("the heading of its part of the page",),
        authors=authorship.witnesses(own, persons),
        published=dating.witnesses(own, day),
        outlet=told.witnesses.outlet,
        url=("its heading's link",) if url else (),
        language=told.witnesses.language,
    )
    source = replace(told.source, url=url)
    return Stated(
        heading.block.lines[0], persons, day, evidence, language=told.language, source=source, witnesses=places
    )


# --- teasers alone ---------------------------------------------------------------------------------------------------


@dataclass
class _Teaser:
    """A headline that leads elsewhere, and the words of the text below it."""

    leads: bool
    words: int = 0


def is_of_teasers(laid: Sequence[Laid]) -> bool:
    """The page has headlines that lead elsewhere, a sentence or two below each, and hardly any text besides."""
    units = [_Teaser(leads=False)]
    for piece in laid:
        if piece.inner in _HEADINGS:
            units.append(_Teaser(_leads_elsewhere(piece)))
        elif piece.block.shape is not Shape.OUTSIDE and _share_linked(piece) < LINKED:
            units[-1].words += _words(piece) if _words(piece) >= LEAST_WORDS else 0
    teasers = [unit for unit in units if unit.leads]
    beside = sum(unit.words for unit in units if not unit.leads)
    return len(teasers) >= LEAST_TEASERS and beside <= MAX_BESIDE and all(t.words <= MAX_TEASER for t in teasers)


def _leads_elsewhere(piece: Laid) -> bool:
    return bool(piece.href) and not piece.href.startswith("#") and _share_linked(piece) >= LINKED


def _share_linked(piece: Laid) -> float:
    return piece.linked / max(1, sum(map(len, piece.block.lines[0].split())))


def _words(piece: Laid) -> int:
    return len(piece.block.lines[0].split())
