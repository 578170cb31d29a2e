"""A page's blocks -> the places of its articles, where they stand below headings of one kind and in no <article>.

A weblog's posts in boxes, updates below each other with a rule between, the pieces of a printed letter. Each is under a
heading that leads to it on the page's own site, or that a line with a day or a name signs; a report's sub-headings do
neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

from lxml import html

from generator.dates import printed_days
from generator.intake.markup_tree import Laid
from generator.intake.people import printed
from generator.model import Shape

LEAST_WORDS = 8
"""Words of a block of running text."""

LEAST_TEXTS = 2
"""Blocks of running text of a full article; a teaser has one."""

LEAST_FULL = 30
"""Words of its running text."""

LINKED = 0.6
"""Share of its letters in links, from which on a headline leads to its article."""

STAMP_WORDS, BELOW = 14, 3
"""Words of a line that says by whom and of which day an article is, and the blocks under a headline with that line."""

MOST_BEFORE = 60
"""Words of running text above the first of several articles: "Good morning. Here is what we read today."."""

MOST_HEADS = 300
"""Headings of one kind; a page with more is a register."""

MOST_KINDS = 8
"""Kinds of headings that are looked at, those with the most first."""

HEADINGS = (Shape.HEADLINE, Shape.HEADING)
_NAMES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True)
class Standing:
    """Where one article stands on a page."""

    place: range
    root: html.HtmlElement
    """What holds it and no other; an empty element where nothing does."""
    head: int
    """The place of its heading."""


def words(piece: Laid) -> int:
    """The words of a block."""
    return len(piece.block.lines[0].split())


def share_linked(piece: Laid) -> float:
    """The share of its letters that stand in links."""
    return piece.linked / max(1, sum(map(len, piece.block.lines[0].split())))


def leads_elsewhere(piece: Laid) -> bool:
    """A heading that is a link to another page."""
    return bool(piece.href) and not piece.href.startswith("#") and share_linked(piece) >= LINKED


def is_full(texts: Iterable[Laid]) -> bool:
    """These blocks, without headings, are an article's text and no teaser."""
    counts = [count for piece in texts if piece.inner not in HEADINGS and (count := words(piece)) >= LEAST_WORDS]
    return len(counts) >= LEAST_TEXTS and sum(counts) >= LEAST_FULL


def headed_parts(laid: Sequence[Laid]) -> tuple[Standing, ...]:
    """The articles, where there are two or more; the kind of heading with the most of them counts."""
    kinds = sorted((heads for heads in _kinds(laid) if 2 <= len(heads) <= MOST_HEADS), key=len, reverse=True)
    return max((_articles(laid, heads) for heads in kinds[:MOST_KINDS]), key=len, default=())


def beside_teasers(laid: Sequence[Laid]) -> tuple[Standing, ...]:
    """The articles in full on a page of headings that lead elsewhere, most of them over a teaser: of a front page."""
    heads = [at for at, piece in enumerate(laid) if piece.block.shape in HEADINGS and leads_elsewhere(piece)]
    if not LEAST_TEASERS < len(heads) <= MOST_HEADS:
        return ()
    units = _units(laid, heads)
    full = tuple(unit for unit in units if is_full(laid[unit.head + 1 : unit.place.stop]))
    texts = sum(map(words, _running(laid)))
    told = sum(map(words, _running(laid[at] for unit in units for at in unit.place)))
    return full if full and len(units) - len(full) >= LEAST_TEASERS and texts - told <= MOST_BEFORE else ()


LEAST_TEASERS = 3


def _kinds(laid: Sequence[Laid]) -> Iterable[list[int]]:
    """The places of headings by their kind: name and class; and of bold lines that lead elsewhere."""
    kinds: dict[tuple[str, str], list[int]] = {}
    for at, piece in enumerate(laid):
        if piece.block.shape in HEADINGS and piece.element.tag in _NAMES:
            kinds.setdefault((piece.element.tag, piece.element.get("class") or ""), []).append(at)
        elif piece.is_bold and piece.block.shape is Shape.PARAGRAPH and leads_elsewhere(piece):
            kinds.setdefault(("bold", ""), []).append(at)
    return kinds.values()


def _articles(laid: Sequence[Laid], heads: Sequence[int]) -> tuple[Standing, ...]:
    """Those under these headings that are full, where each of them is led to or signed."""
    units = _units(laid, heads)
    full = tuple(unit for unit in units if is_full(laid[unit.head + 1 : unit.place.stop]))
    if len(full) < 2 or sum(map(words, _running(laid[: full[0].place.start]))) > MOST_BEFORE:
        return ()
    is_signed = all(_is_signed(laid, unit) for unit in full)
    return full if is_signed or _lead_to_one_site(laid[unit.head] for unit in full) else ()


def _running(pieces: Iterable[Laid]) -> Iterator[Laid]:
    own = (piece for piece in pieces if piece.block.shape not in (Shape.OUTSIDE, *HEADINGS))
    return (piece for piece in own if words(piece) >= LEAST_WORDS and share_linked(piece) < LINKED)


def _lead_to_one_site(heads: Iterable[Laid]) -> bool:
    """Every heading is a link, and all to one host: a list of what shops sell leads to many."""
    led = [urlsplit(piece.href).netloc if leads_elsewhere(piece) else None for piece in heads]
    return None not in led and len({host for host in led if host}) <= 1


def _is_signed(laid: Sequence[Laid], unit: Standing) -> bool:
    """A short line by its heading names a day or an author."""
    near = (*laid[unit.place.start : unit.head], *laid[unit.head + 1 : min(unit.head + 1 + BELOW, unit.place.stop)])
    return any(_is_stamp(piece) for piece in near)


def _is_stamp(piece: Laid) -> bool:
    text = piece.block.lines[0]
    is_short = piece.inner not in HEADINGS and len(text.split()) <= STAMP_WORDS
    return is_short and bool(printed_days(text) or printed(text))


# --- from where to where ---------------------------------------------------------------------------------------------


def _units(laid: Sequence[Laid], heads: Sequence[int]) -> tuple[Standing, ...]:
    """For each heading the blocks of the box around it, where boxes hold the texts; else those up to the next."""
    boxes = _boxes(laid, heads)
    holders = _holders(laid, boxes)
    spans = zip(_spans(laid, heads), boxes, strict=True)
    held = [[at for at in range(*span) if holders[at] is box] for span, box in spans]
    if sum(is_full(laid[at] for at in own) for own in held) > 1:
        return tuple(
            Standing(range(own[0], own[-1] + 1), box, head) for own, box, head in zip(held, boxes, heads, strict=True)
        )
    return tuple(_flat(laid, heads))


def _spans(laid: Sequence[Laid], heads: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Between the headings on either side."""
    return ((above + 1, below) for (above, _), (_, below) in pairwise(pairwise([-1, *heads, len(laid)])))


def _holders(laid: Sequence[Laid], boxes: Iterable[html.HtmlElement]) -> list[html.HtmlElement | None]:
    """Of each block the box that it stands in; each element is asked once."""
    known: dict[html.HtmlElement, html.HtmlElement | None] = {box: box for box in boxes}
    return [_holder(piece.element, known) for piece in laid]


def _holder(
    element: html.HtmlElement, known: dict[html.HtmlElement, html.HtmlElement | None]
) -> html.HtmlElement | None:
    climbed = []
    around: html.HtmlElement | None = element
    while around is not None and around not in known:
        climbed.append(around)
        around = around.getparent()
    found = None if around is None else known[around]
    known.update(dict.fromkeys(climbed, found))
    return found


def _boxes(laid: Sequence[Laid], heads: Sequence[int]) -> list[html.HtmlElement]:
    """Around each heading the largest element that holds no other of them."""
    held: dict[html.HtmlElement, int] = {}
    for at in heads:
        for around in laid[at].element.iterancestors():
            held[around] = held.get(around, 0) + 1
    boxes = []
    for at in heads:
        box = laid[at].element
        for around in box.iterancestors():
            if held[around] > 1:
                break
            box = around
        boxes.append(box)
    return boxes


def _flat(laid: Sequence[Laid], heads: Sequence[int]) -> Iterator[Standing]:
    """From each heading, or the stamp over it, to the next, within the element that holds them all."""
    is_stamped = all(at > 0 and _is_stamp(laid[at - 1]) for at in heads)
    starts = [at - is_stamped for at in heads]
    behind = range(heads[-1] + 1, len(laid))
    holders = _holders(laid[behind.start :], [_common(laid[at].element for at in heads)])
    end = next((at for at, holder in zip(behind, holders, strict=True) if holder is None), len(laid))
    for head, (start, stop) in zip(heads, pairwise([*starts, end]), strict=True):
        yield Standing(range(start, stop), html.Element("div"), head)


def _common(elements: Iterable[html.HtmlElement]) -> html.HtmlElement:
    """The innermost element around all of them."""
    lines = [tuple(element.iterancestors()) for element in elements]
    shared = set(lines[0]).intersection(*lines[1:])
    return next(around for around in lines[0] if around in shared)
