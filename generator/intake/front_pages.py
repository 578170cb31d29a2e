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
from generator.intake.headed_parts import (
    HEADINGS,
    LEAST_TEASERS,
    LEAST_WORDS,
    LINKED,
    Standing,
    beside_teasers,
    headed_parts,
    is_full,
    leads_elsewhere,
    share_linked,
    words,
)
from generator.intake.markup_tree import Laid
from generator.intake.plain import is_address
from generator.intake.saved_page import SavedPage, texts
from generator.model import Block, Shape, Stated, Witnesses

MAX_TEASER = 50
"""Words of the text below a teaser's headline."""

LEAST_DESCRIBED = 2
"""Headlines in the data of a page that is none of these articles' own."""

MAX_BESIDE = 25
"""Words of running text that may stand beside a page's teasers: what a topic is about, how to subscribe."""


def is_one_article(page: SavedPage) -> bool:
    """The page's own data says so; that of a weblog's home describes each of its posts."""
    described = {title for node in page.articles for title in texts(node.get("headline"))}
    is_said = bool(page.articles) and len(described) < LEAST_DESCRIBED
    return is_said or page.metas.get("og:type", "").casefold() == "article"


# --- several articles ------------------------------------------------------------------------------------------------


def side_by_side(laid: Sequence[Laid]) -> tuple[Standing, ...]:
    """Where each full article stands, where two or more stand beside each other, or beside teasers of others.

    Each is an <article> with a headline that leads to it, or with a first-level heading, and some paragraphs; or stands
    below a heading of its own that says so.
    """
    places: dict[html.HtmlElement, list[int]] = {}
    for at, piece in enumerate(laid):
        if (around := _article_around(piece.element)) is not None:
            places.setdefault(around, []).append(at)
    found = (_standing(laid, around, own) for around, own in places.items())
    full = tuple(each for each in found if each is not None)
    is_in_order = all(above.place.stop <= below.place.start for above, below in pairwise(full))
    if len(full) > 1 and is_in_order:
        return full
    return headed_parts(laid) or beside_teasers(laid) if len(places) < 2 else ()


def _article_around(element: html.HtmlElement) -> html.HtmlElement | None:
    """The outermost <article>: what stands within another is its part, as readers' comments are."""
    found = None
    for around in (element, *element.iterancestors()):
        found = around if around.tag == "article" else found
    return found


def _standing(laid: Sequence[Laid], around: html.HtmlElement, own: Sequence[int]) -> Standing | None:
    pieces = [laid[at] for at in own]
    heading = _heading(pieces)
    if heading is None or not is_full(pieces):
        return None
    is_headed = pieces[heading].inner is Shape.HEADLINE or leads_elsewhere(pieces[heading])
    return Standing(range(own[0], own[-1] + 1), around, own[heading]) if is_headed else None


def _heading(pieces: Sequence[Laid]) -> int | None:
    """The place of the heading over the first running text."""
    for at, piece in enumerate(pieces):
        if piece.inner in HEADINGS:
            return at
        if words(piece) >= LEAST_WORDS and piece.block.shape is not Shape.OUTSIDE:
            return None
    return None


BESIDE = "beside the articles on the page"


def entries(page: SavedPage, found: Sequence[Standing], told: Stated) -> Iterator[Entry]:
    """Each article with what is stated of it, and what stands between them; `told` is what the page states."""
    start = 0
    for standing in found:
        place = standing.place
        yield Entry(Stated(), tuple(_outside(page.laid[start : place.start])), BESIDE)
        pieces = tuple(_headed(page.laid, standing))
        own = _stated(SavedPage(standing.root, pieces), told)
        blocks = (block for piece in pieces for block in piece.blocks)
        yield Entry(own, tuple(_unlinked(block) if own.source.url else block for block in blocks))
        start = place.stop
    yield Entry(Stated(), tuple(_outside(page.laid[start:])), BESIDE)


def _unlinked(block: Block) -> Block:
    """A headline's link is the article's address, which is told as that."""
    return replace(block, links=()) if block.shape is Shape.HEADLINE else block


def _outside(pieces: Sequence[Laid]) -> Iterator[Block]:
    return (replace(piece.block, shape=Shape.OUTSIDE) for piece in pieces)


def _headed(laid: Sequence[Laid], standing: Standing) -> Iterator[Laid]:
    """The article's blocks, its heading the only headline; links behind its text are ways to elsewhere."""
    last = max((at for at in standing.place if words(laid[at]) >= LEAST_WORDS), default=standing.head)
    for at in standing.place:
        if at == standing.head:
            yield _as_headline(laid[at])
        elif at > last and laid[at].linked:
            yield replace(laid[at], block=replace(laid[at].block, shape=Shape.OUTSIDE))
        else:
            yield _no_headline(laid[at])


def _as_headline(piece: Laid) -> Laid:
    return replace(piece, block=replace(piece.block, shape=Shape.HEADLINE), inner=Shape.HEADLINE)


def _no_headline(piece: Laid) -> Laid:
    is_one = piece.block.shape is Shape.HEADLINE
    return replace(piece, block=replace(piece.block, shape=Shape.HEADING)) if is_one else piece


def _stated(own: SavedPage, told: Stated) -> Stated:
    heading = next(piece for piece in own.laid if piece.block.shape is Shape.HEADLINE)
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
        if piece.inner in HEADINGS:
            units.append(_Teaser(leads_elsewhere(piece)))
        elif piece.block.shape is not Shape.OUTSIDE and share_linked(piece) < LINKED:
            units[-1].words += words(piece) if words(piece) >= LEAST_WORDS else 0
    teasers = [unit for unit in units if unit.leads]
    beside = sum(unit.words for unit in units if not unit.leads)
    return len(teasers) >= LEAST_TEASERS and beside <= MAX_BESIDE and all(t.words <= MAX_TEASER for t in teasers)


MOST_UNLINKED = 10
"""Words beside the links of a page that lists links and says nothing."""


def is_of_links(laid: Sequence[Laid]) -> bool:
    """The page lists links to elsewhere and nothing else, as an export of what somebody meant to read does."""
    own = [piece for piece in laid if piece.inner not in HEADINGS and piece.block.shape is not Shape.OUTSIDE]
    links = sum(leads_elsewhere(piece) for piece in own)
    beside = sum(words(piece) for piece in own if not leads_elsewhere(piece))
    return links >= LEAST_TEASERS and beside <= MOST_UNLINKED
