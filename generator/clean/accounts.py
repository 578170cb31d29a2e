"""A line of a header and its article -> which of its words stand on the page, and which do not.

A headline's line may name the site as well, a byline the outlet and a day, a caption's its label. What of it the page
does without is dropped and told, so that every kept word can be found on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from msgspec import Struct

from generator.clean.caption_openings import labelled_caption
from generator.clean.credits import credit
from generator.clean.lines import Line
from generator.clean.sheets import Part
from generator.clean.stamps import STAMP_WORDS
from generator.dates import printed_days
from generator.model import Article

_WORD = re.compile(r"\w+")

_BYLINE_WORDS = frozenset(
    """
    by von par por di av af door written posted story words text report reporting reported and und et y e i with mit
    author authors autor autorin autores autore auteur автор авторы текст بقلم كتب الكاتب و 作者 文 记者
    """.split()
)
"""What a byline says besides names: "Written by", "Autor:"."""

_CAPTION_WORDS = frozenset(
    """
    photo photos photograph photography picture image images caption credit credits source courtesy of by via file
    foto fotos bild bilder crédit quelle фото صورة تصوير 图 写真 hide toggle view enlarge this show
    """.split()
)
"""What labels of captions and credits say: "Image caption", "Photo credit:"."""

LABELS: Mapping[Part, frozenset[str]] = {
    Part.HEADLINE: frozenset(),
    Part.BYLINE: _BYLINE_WORDS | STAMP_WORDS,
    Part.STAMP: _BYLINE_WORDS | STAMP_WORDS,
    Part.CAPTION: _CAPTION_WORDS,
    Part.CREDIT: _CAPTION_WORDS,
}
"""The parts of which a page shows what they say, not the whole line; and words that say nothing by themselves."""

_BESIDE: Mapping[Part, str] = {
    Part.HEADLINE: "printed beside the headline",
    Part.BYLINE: "printed beside the author's name",
    Part.STAMP: "printed beside the date",
    Part.CAPTION: "printed beside the caption",
    Part.CREDIT: "printed beside the credit",
}
_APART: Mapping[Part, str] = {
    Part.HEADLINE: "a headline that is not the page's",
    Part.BYLINE: "a byline that names none of the authors",
    Part.STAMP: "a date or time of the header, not the one that the article's date is told by",
    Part.CAPTION: "a caption without words",
    Part.CREDIT: "a credit beside the one that the caption names",
}
"""Why a piece of such a line, or all of it, is not on the page."""


class Piece(Struct, frozen=True):
    """Some of the characters of a received line, and why they are dropped; empty where they are kept."""

    number: int
    text: str
    why: str = ""


@dataclass(frozen=True)
class Account:
    """What one article's page shows of its header and its captions."""

    article: Article

    def pieces(self, line: Line, part: Part) -> Iterator[Piece]:
        """The received lines of one of LABELS, cut where the page shows but a part of their words."""
        if part in _DATED and line.text in self._evidence:
            yield from (Piece(number, text) for number, text in line.received)
            return
        days = self._days if part in _DATED else frozenset()
        shown = _Shown(self._words[part], LABELS[part], self._texts(line, part), days)
        is_whole = len(line.received) > 1 and shown.holds(line.text)  # a word may be broken between two of them
        for number, text in line.received:
            yield from (Piece(number, text),) if is_whole else _cut(number, text, shown, part)

    @cached_property
    def _evidence(self) -> str:
        return f"{self.article.published.evidence} {self.article.updated.evidence}"

    @cached_property
    def _days(self) -> frozenset[date]:
        return frozenset(filter(None, (self.article.published.date, self.article.updated.date)))

    @cached_property
    def _words(self) -> Mapping[Part, frozenset[str]]:
        """The words that the page shows of each such part."""
        article = self.article
        captions = _words(" ".join(f"{caption.text} {caption.credit}" for caption in article.captions))
        agencies = (*article.byline.agencies, article.dateline.agency)
        names = _words(" ".join((*article.byline.names, *agencies, article.source.outlet)))
        headline = _words(article.headline)
        return {
            Part.HEADLINE: headline,
            Part.BYLINE: names,
            Part.STAMP: names,
            Part.CAPTION: captions,
            Part.CREDIT: captions,
        }

    def _texts(self, line: Line, part: Part) -> tuple[str, ...]:
        """What of the line the page shows word for word."""
        if part is Part.HEADLINE:
            return (self.article.headline,)
        if part is not Part.CAPTION:
            return ()
        text, by = credit(line.text) or (line.text, "")
        return tuple(filter(None, (labelled_caption(text) or text, by)))


_DATED = (Part.BYLINE, Part.STAMP)
"""Lines that may print a day; the page's date quotes the one that it is told by."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a page shows: words, and days in whatever form; and the words that say nothing by themselves."""

    words: frozenset[str]
    labels: frozenset[str]
    texts: tuple[str, ...]
    days: frozenset[date]

    def holds(self, text: str) -> bool:
        """The page shows every word of the text."""
        return _words(text) <= self.words

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the text says word for word what the page shows, or prints a day that it shows."""
        printed = printed_days(text) if self.days and any(map(str.isdigit, text)) else ()
        days = [(each.start, each.end) for each in printed if self.days.intersection(each.days)]
        whole = [(text.find(said), len(said)) for said in self.texts]
        return (*days, *((at, at + length) for at, length in whole if at >= 0))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))


def _cut(number: int, text: str, shown: _Shown, part: Part) -> Iterator[Piece]:
    """The stretch with the most words that are shown is kept, and what stands before and behind it dropped."""
    stretches = _stretches(text, shown)
    count, begin, end = max(stretches, key=lambda each: each[0])
    if len(stretches) == 1 or not count:
        yield Piece(number, text, _APART[part] if len(stretches) > 1 else "")
        return
    begin = begin if _WORD.search(text, 0, begin) else 0
    end = end if _WORD.search(text, end) else len(text)
    for piece, why in ((text[:begin], _BESIDE[part]), (text[begin:end], ""), (text[end:], _BESIDE[part])):
        if piece:
            yield Piece(number, piece, why)


def _stretches(text: str, shown: _Shown) -> list[tuple[int, int, int]]:
    """Words in a row that the page shows: how many, where the first begins and the last ends; parted by all others."""
    spans = shown.spans(text)
    found, count, begin, end = list[tuple[int, int, int]](), 0, -1, -1
    for start, stop in _word_places(text, spans):
        folded = text[start:stop].casefold()
        is_shown = folded in shown.words or any(low <= start < high for low, high in spans)
        if is_shown or folded in shown.labels:
            begin = start if begin < 0 else begin
            count, end = count + is_shown, stop if is_shown else end
        else:
            found.append((count, begin, end))
            count, begin, end = 0, -1, -1
    return [*found, (count, begin, end)]


def _word_places(text: str, spans: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends; one that ran into what the page shows is two: "captionRain at last"."""
    for word in _WORD.finditer(text):
        start = word.start()
        for low, _ in spans:
            if start < low < word.end():
                yield start, low
                start = low
        yield start, word.end()
