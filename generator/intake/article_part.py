"""Which blocks of a page are its article: a vote of four readings, counted block by block.

Three readings are trafilatura's (as it comes, and leaning to recall and to precision); nothing is taken from its output
but which blocks it holds. The fourth is our own and errs elsewhere: the run of blocks with the most text and the fewest
links. Where trafilatura holds only a scrap of that run, the run counts.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import trafilatura
from lxml import html

from generator.dates import is_clock
from generator.intake.elements import is_outside
from generator.intake.markup_tree import Laid
from generator.model import Shape
from generator.tables import OPENING_ROWS, ROWS

_READINGS = (("", 1.5), ("recall", 1.0), ("precision", 1.0))
"""What trafilatura is to favour, and what each reading's vote weighs; measured on ../shared/corpora/html."""

RUN_WEIGHT = 1.6
ENOUGH = 2.55
"""Half of all votes: the first reading and another with the run, or all three of trafilatura's."""

NEAR = 4
"""Blocks within which a short one must stand by the rest to be the article's: "News" is in every menu."""

LINKED = 0.35
"""Share of its letters in links, from which on a block is a way to other pages."""

MAX_LAST_ITEM = 15
"""Words of an item behind an element's last paragraph; longer ones are other articles' beginnings."""

LEAST_TIMES = 2

SHORT = 8
"""Words below which a block alone says nothing of where it belongs."""

_WRAPPER = 0.4
"""An element with this share of the page's text is no furniture, whatever its name: <div class="has-sidebar">."""

_WHOLE = 0.6
"""Nor is one with this share furniture by its kind, as a <form> around a page or one hidden until a script has run."""

_FURNITURE = re.compile(
    r"""comment | disqus | related | recommend | promo | sidebar | footer | masthead | share | social | newsletter
      | subscri | cookie | consent | breadcrumb | \bnav | menu | widget | popup | modal | advert | sponsor | teaser
      | trending | popular | most-read | outbrain | taboola | tags | author-bio | copyright | read-?more | recirc
      | signup | banner""",
    re.IGNORECASE | re.VERBOSE,
)
"""What sites call the parts of a page that are not the article: class="article-sidebar", id="cookie-banner"."""

TABLE = ROWS | {Shape.EXCESS}

_CLOSED = re.compile(r"[.!?:…؟。”\"’)]$")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_WORDS = re.compile(r"\W+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
"""Scripts that set no space between words; two signs count as one word."""


def article_part(laid: Sequence[Laid], text: str) -> tuple[Laid, ...]:
    """The blocks in order, those outside the article marked Shape.OUTSIDE. `text` is the page they come from."""
    page = _Page(tuple(laid))
    readings = [(page.blocks_in(extraction), weight) for extraction, weight in _extractions(text)]
    run = page.densest_run
    chosen = frozenset(
        at
        for at in range(len(laid))
        if sum(weight for reading, weight in readings if at in reading) + RUN_WEIGHT * (at in run) >= ENOUGH
    )
    chosen = page.filled(page.with_whole_tables(page.completed(chosen, run)))
    return tuple(_marked(page, at, chosen) for at in range(len(laid))) if chosen else tuple(page.visible)


def _extractions(text: str) -> Iterable[tuple[str, float]]:
    # trafilatura logs every page that it finds thin; our own Problems say what a person needs to know.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    for favoured, weight in _READINGS:
        recall, precision = favoured == "recall", favoured == "precision"
        extracted = trafilatura.extract(
            text, include_comments=False, include_tables=True, favor_recall=recall, favor_precision=precision
        )
        yield extracted or "", weight


def _marked(page: _Page, at: int, chosen: frozenset[int]) -> Laid:
    """A headline before the text and a caption within its bounds are the article's too."""
    laid = page.visible[at]
    shape = laid.block.shape
    last = max(chosen)
    is_own = at in chosen or (shape is Shape.HEADLINE and at < last) or (shape is Shape.CAPTION and at <= last)
    return laid if is_own else replace(laid, block=replace(laid.block, shape=Shape.OUTSIDE))


@dataclass(frozen=True)
class _Page:
    """The blocks of a page, with what the elements around them tell."""

    laid: tuple[Laid, ...]

    @cached_property
    def words(self) -> tuple[int, ...]:
        """How many words each block has."""
        texts = (laid.block.lines[0] for laid in self.laid)
        return tuple(max(len(text.split()), len(_UNSPACED.findall(text)) // 2) for text in texts)

    @cached_property
    def running(self) -> int:
        """The words of the page's running text."""
        return sum(words for words in self.words if words >= SHORT)

    @cached_property
    def text_within(self) -> dict[html.HtmlElement, int]:
        """For each element the words of running text in it."""
        within: dict[html.HtmlElement, int] = {}
        for laid, words in zip(self.laid, self.words, strict=True):
            if words >= SHORT:
                for element in _around(laid.element):
                    within[element] = within.get(element, 0) + words
        return within

    @cached_property
    def wrappers(self) -> frozenset[html.HtmlElement]:
        """The elements that hold so much of the page's text, or its headline, that their names say nothing."""
        least = _WRAPPER * self.running
        large = {element for element, words in self.text_within.items() if words > least}
        headed = {e for laid in self.laid if laid.block.shape is Shape.HEADLINE for e in _around(laid.element)}
        return frozenset(large | headed)

    @cached_property
    def visible(self) -> tuple[Laid, ...]:
        """The blocks, those that are outside only because the whole page stands in a form or is hidden not so."""
        return tuple(self._freed(laid) for laid in self.laid)

    def _freed(self, laid: Laid) -> Laid:
        if laid.block.shape is not Shape.OUTSIDE:
            return laid
        causes = [element for element in _around(laid.element) if is_outside(element)]
        least = _WHOLE * self.running
        if causes and all(self._is_box(element) or self.text_within.get(element, 0) > least for element in causes):
            return replace(laid, block=replace(laid.block, shape=laid.inner))
        return laid

    @cached_property
    def is_furniture(self) -> tuple[bool, ...]:
        """Whether each block stands in a part that its site names as furniture."""
        known: dict[html.HtmlElement, bool] = {}
        return tuple(self._in_furniture(laid.element, known) for laid in self.laid)

    def _in_furniture(self, element: html.HtmlElement, known: dict[html.HtmlElement, bool]) -> bool:
        for around in _around(element):
            if around not in known:
                name = f"{around.get('class') or ''} {around.get('id') or ''}"
                is_content = around.tag in ("article", "main", "body", "html") or around in self.wrappers
                known[around] = not is_content and bool(_FURNITURE.search(name))
            if known[around]:
                return True
        return False

    @cached_property
    def densest_run(self) -> frozenset[int]:
        """The run of blocks whose gains less losses come to most, without what in it is plainly none of the article's.

        The maximum subsequence, as Pasternack and Roth (2009) use it for articles.
        """
        best, total, start = (0.0, 0, 0), 0.0, 0
        for at in range(len(self.laid)):
            if total <= 0:
                total, start = 0.0, at
            total += self._gain(at)
            best = max(best, (total, start, at + 1), key=lambda found: found[0])
        return frozenset(at for at in range(best[1], best[2]) if not self._is_foreign(at))

    def _gain(self, at: int) -> float:
        block, words, links = self.visible[at].block, self.words[at], self._link_share(at)
        if block.shape in (Shape.HEADING, Shape.CAPTION) or block.shape in TABLE:
            return 0.0
        is_furniture = self.is_furniture[at]
        is_closed = bool(_CLOSED.search(block.lines[0]))
        if links < LINKED and not is_furniture and (words >= 15 or (words >= SHORT and is_closed)):
            return words * (0.2 if block.shape is Shape.OUTSIDE else 1.0)
        return -6.0 if links > 0.5 or is_furniture or block.shape is Shape.OUTSIDE else -1.5

    def _is_foreign(self, at: int) -> bool:
        if self.visible[at].block.shape in (Shape.OUTSIDE, Shape.HEADLINE, Shape.CAPTION) or self.is_furniture[at]:
            return True
        return self._link_share(at) > 0.7 and self.words[at] < 25

    def _link_share(self, at: int) -> float:
        letters = sum(len(word) for word in self.laid[at].block.lines[0].split())
        return self.laid[at].linked / max(letters, 1)

    def blocks_in(self, extraction: str) -> frozenset[int]:
        """The blocks whose words stand in an extracted text; a short one only near others, hidden ones never."""
        whole = f" {_squashed(extraction)} "
        texts = [_squashed(laid.bare or laid.block.lines[0]) for laid in self.laid]
        held = [
            bool(text) and f" {text} " in whole and laid.block.shape not in (Shape.OUTSIDE, Shape.HEADLINE)
            for text, laid in zip(texts, self.visible, strict=True)
        ]
        forward = self._chained(held, range(len(held)))
        return forward | self._chained(held, range(len(held) - 1, -1, -1))

    def _chained(self, held: Sequence[bool], order: Iterable[int]) -> frozenset[int]:
        kept: set[int] = set()
        latest = -NEAR - 1 - len(held)
        for at in order:
            if held[at] and (self.words[at] >= SHORT or abs(at - latest) <= NEAR):
                kept.add(at)
                latest = at
        return frozenset(kept)

    def completed(self, chosen: frozenset[int], run: frozenset[int]) -> frozenset[int]:
        """The choice, or the run where the choice is but a scrap of it or of something else."""
        chosen_words, run_words = self._mass(chosen), self._mass(run)
        if run_words >= 2 * chosen_words and self._mass(chosen & run) >= 0.7 * chosen_words:
            return chosen | run
        return run if run_words >= max(400, 5 * chosen_words) else chosen

    def with_whole_tables(self, chosen: frozenset[int]) -> frozenset[int]:
        """Of each table all rows where half of them were chosen, else none."""
        whole = set(chosen)
        for rows in self.tables:
            if 2 * sum(at in chosen for at in rows) >= len(rows):
                whole.update(rows)
            else:
                whole.difference_update(rows)
        return frozenset(whole)

    def filled(self, chosen: frozenset[int]) -> frozenset[int]:
        """The choice with what stands between its blocks in their own element: headings, items, short lines, times.

        Extractors look at a block alone and lose the short ones; its place among the text says that it belongs.
        """
        chosen = self._with_boxes(chosen) | self._below_tables(chosen)
        held = {at for at in chosen if self.words[at] >= SHORT or self.visible[at].block.shape is Shape.ITEM}
        holders = {holder(self.laid[at].element) for at in held}
        beside: dict[html.HtmlElement, list[int]] = {}
        for at, laid in enumerate(self.visible):
            if laid.block.shape is not Shape.OUTSIDE and (own := holder(laid.element)) in holders:
                beside.setdefault(own, []).append(at)
        found = set(chosen)
        for places in beside.values():
            found |= self._between(places, chosen)
        return frozenset(found)

    def _with_boxes(self, chosen: frozenset[int]) -> frozenset[int]:
        """The choice with the boxes within its bounds: facts, and quotations whose words stand nowhere else in it."""
        boxes = {
            at: box
            for at in range(min(chosen, default=0), max(chosen, default=0))
            if (box := self._box(at)) is not None
        }
        said = " ".join(_squashed(self.laid[at].block.lines[0]) for at in sorted(chosen) if at not in boxes)
        is_said = {box: _is_said(box, said) for box in dict.fromkeys(boxes.values())}
        found = set(chosen)
        for at, box in boxes.items():
            if is_said[box]:
                found -= {at} if box.tag == "aside" else set()
            else:
                found.add(at)
        return frozenset(found)

    def _box(self, at: int) -> html.HtmlElement | None:
        """The box that the block stands in, where nothing speaks against its being the text's."""
        if self.visible[at].block.shape is Shape.OUTSIDE or not self._is_free(at):
            return None
        return next((element for element in _around(self.laid[at].element) if self._is_box(element)), None)

    def _is_box(self, element: html.HtmlElement) -> bool:
        """Asked once of each element: many blocks stand in one."""
        if element not in self._known_boxes:
            self._known_boxes[element] = _is_box(element)
        return self._known_boxes[element]

    @cached_property
    def _known_boxes(self) -> dict[html.HtmlElement, bool]:
        return {}

    def _below_tables(self, chosen: frozenset[int]) -> frozenset[int]:
        """What a figure says below its table."""
        captions = (at for at, laid in enumerate(self.visible) if laid.element.tag == "figcaption")
        return frozenset(at for at in captions if at - 1 in chosen and self.visible[at - 1].block.shape in TABLE)

    def _between(self, places: Sequence[int], chosen: frozenset[int]) -> set[int]:
        """Of the blocks of one element, in order, those that its chosen ones take along.

        Text among them that other readers put otherwise (a formula, a struck word) is found by the run alone.
        """
        found = set(chosen.intersection(places))
        first, last = min(found, default=0), max(found, default=-1)
        above = False
        for at in places:
            is_item = self.visible[at].block.shape in _GOES_ON and (at < last or self.words[at] <= MAX_LAST_ITEM)
            above = at in chosen or (above and is_item and self._is_free(at))
            is_within = first < at < last and at in self.densest_run and self._is_free(at)
            found |= {at} if above or is_within else set()
        below = False
        for at in reversed(places):
            is_over = self.visible[at].block.shape is Shape.HEADING or at in self.entry_times
            below = at in found or (below and is_over and self._is_free(at))
            found |= {at} if below else set()
        return found

    def _is_free(self, at: int) -> bool:
        """Words or a time, no link, and no part that its site names as furniture."""
        says = at in self.entry_times or bool(_LETTER.search(self.laid[at].block.lines[0]))
        return says and self._link_share(at) < LINKED and not self.is_furniture[at]

    @cached_property
    def entry_times(self) -> frozenset[int]:
        """The times of day alone on their lines, where there are several: a page of entries one after the other."""
        times = [at for at, laid in enumerate(self.visible) if is_clock(laid.block.lines[0])]
        return frozenset(times) if len(times) >= LEAST_TIMES else frozenset()

    @cached_property
    def tables(self) -> tuple[tuple[int, ...], ...]:
        """The places of each table's rows."""
        found: list[list[int]] = []
        for at, laid in enumerate(self.visible):
            if laid.block.shape in OPENING_ROWS:
                found.append([])
            if laid.block.shape in TABLE and found:
                found[-1].append(at)
        return tuple(map(tuple, found))

    def _mass(self, blocks: Iterable[int]) -> int:
        return sum(self.words[at] for at in blocks)


_WITHIN_TEXT = frozenset("p li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre br hr footer".split())
_GOES_ON = frozenset((Shape.ITEM, Shape.QUOTE))
"""What belongs to a list or a quotation above: the next item, whose words they are."""


def _is_box(element: html.HtmlElement) -> bool:
    """A part of a page that its site calls a box of facts or a quotation set apart, none of its furniture."""
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    return element.tag in _BOXES and bool(_BOX.search(name)) and not _FURNITURE.search(name)


def _is_said(box: html.HtmlElement, said: str) -> bool:
    """Its first paragraph stands in the text already, as a quotation set apart mostly does."""
    first = next((text for part in box.iter("p", "blockquote", "li") if (text := _squashed(part.text_content()))), "")
    return bool(first) and first in said


_BOXES = frozenset("aside figure blockquote div section".split())
_BOX = re.compile(
    r"""(?:^|[\s_-])(?: fact-?(?:box|file|s|sheet)? | info-?box | key-?(?:facts|figures|points) | (?:at-a-glance)
      | in-numbers | explainer | call-?out | pull-?quote | quote-?box )(?:$|[\s_-])""",
    re.IGNORECASE | re.VERBOSE,
)
"""class="factbox", class="wp-block-pullquote"."""


def holder(element: html.HtmlElement) -> html.HtmlElement:
    """The element that holds the paragraphs, lists and headings of which this is one."""
    while element.tag in _WITHIN_TEXT and (around := element.getparent()) is not None:
        element = around
    return element


def _around(element: html.HtmlElement) -> Iterable[html.HtmlElement]:
    yield element
    yield from element.iterancestors()


def _squashed(text: str) -> str:
    return _NOT_WORDS.sub(" ", text).strip().casefold()
