"""The figures an article gives, each with the sentence it stands in. An Article in, Figures out, in reading order.

Numbers that count or measure are figures; those that name something or tell a day are not. A number under ten counts
for little without a unit, and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.dates import MONTHS
from generator.model import Article, Role
from generator.tokens import sentences
from generator.weave.marks import paragraph_numbers

MOST_FIGURES = 6
"""In one article; the first ones are shown."""

LONGEST_SENTENCE = 220
"""Characters of a sentence beside its figure; of a longer one the words around the figure are shown."""

NAMING_WORDS = frozenset({
    "no", "nos",  # No. 5
    "resolution",  # Resolution 2254
    "article", "chapter", "section", "page",  # Article 51
    "highway", "route", "road", "street", "flight",  # Highway 60
    "unit", "brigade", "division", "battalion", "channel", "version",  # Brigade 93
    "aged", "age",  # aged 34
})  # fmt: skip
"""What follows them is a name or an age, each with an example."""

_FIGURE = re.compile(
    r"""
    (?<![\w.,:/'’-])                                     # no part of F-16, 10:30, 1/2
    (?P<money> (?:US)?[$€£] )?
    (?P<number> \d+ (?:[.,٫٬]\d+)* )
    (?P<unit> [ ]? (?: % | percent\b | per\ cent\b | (?:thousand|million|billion|trillion)\b ) )?
    (?! [\w-] | [.,:/]\d | [ ]?(?:[ap]\.?m\b) )         # no part of 3rd, 20-year-old, 5 p.m.
    """,
    re.VERBOSE,
)
_UNREAD = (Role.SUBHEADING, Role.MARKDOWN, Role.TABLE, Role.PREFORMATTED)
"""Their paragraphs have no mark, or may have none; the cells of a table are no sentences."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD_BEFORE = re.compile(r"(\w+)\.?[ ,]*$")
_WORD_AFTER = re.compile(r"[ ,.]*(\w+)")
_REACH = 24


class Figure(NamedTuple):
    """The numbers of a sentence as printed, with their units, the sentence, and its paragraph's number on the page."""

    numbers: tuple[str, ...]
    sentence: str
    paragraph: int


def figures(article: Article) -> tuple[Figure, ...]:
    """The first figures of the article, no number twice."""
    told: set[str] = set()
    found: list[Figure] = []
    for sentence, number in _sentences(article):
        spans = [(at, to) for at, to in _spans(sentence) if sentence[at:to] not in told][: MOST_FIGURES - len(told)]
        if spans:
            words = dict.fromkeys(sentence[at:to] for at, to in spans)
            found.append(Figure(tuple(words), _around(sentence, spans[0][0], spans[-1][1]), number))
            told |= words.keys()
    return tuple(found)


def counts(sentence: str) -> int:
    """How many figures a sentence gives."""
    return sum(1 for _ in _spans(sentence))


def _sentences(article: Article) -> Iterator[tuple[str, int]]:
    """Every sentence of a paragraph with a digit, with the paragraph's number."""
    for number, part in zip(paragraph_numbers(article), article.paragraphs, strict=True):
        if part.role not in _UNREAD and any(letter.isdigit() for letter in part.text):
            yield from ((part.text[start:end], number) for start, end in sentences(part.text))


def _spans(sentence: str) -> Iterator[tuple[int, int]]:
    item = _ITEM_NUMBER.match(sentence)
    for match in _FIGURE.finditer(sentence, item.end() if item else 0):
        measured = match["money"] or match["unit"]
        if measured or not (_is_small(match["number"]) or _is_name(sentence, match)):
            yield match.start(), match.end()


_ITEM_NUMBER = re.compile(r"\d{1,3}[.)]\s+")
"""10. Open the bridge"""


def _is_small(number: str) -> bool:
    return len(number) == 1


def _is_name(sentence: str, match: re.Match[str]) -> bool:
    """A year, a day beside its month, or a number that names something."""
    before = _WORD_BEFORE.search(sentence[max(0, match.start() - _REACH) : match.start()])
    after = _WORD_AFTER.match(sentence, match.end())
    word = before[1].casefold() if before else ""
    is_day = len(match["number"]) <= 2 and bool(
        {word, after[1].casefold() if after else ""} & MONTHS.keys()  # "Jan. 20", "20 January"
    )
    return is_day or bool(_YEAR.fullmatch(match["number"])) or word in NAMING_WORDS


def _around(sentence: str, at: int, to: int) -> str:
    """The sentence, or its words around the figure where it is long."""
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence
    room = max(0, LONGEST_SENTENCE - (to - at)) // 2
    start = sentence.rfind(" ", 0, at - room) + 1 if at > room else 0
    end = sentence.find(" ", to + room)
    words = sentence[start : end if end > 0 else len(sentence)]
    return f"{'… ' if start else ''}{words}{' …' if 0 < end < len(sentence) else ''}"
