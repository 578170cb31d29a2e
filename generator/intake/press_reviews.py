"""The lines of a list of clippings -> its items: alerts of search engines, reports of media monitors, press reviews.

Each item has a headline, where and when it appeared, mostly the beginning of its text, and an address. It is an article
of its own outlet, not of the one who made the list. An item without text is told of and makes no article; neither is
made of what else the list says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from generator.intake.entry import Entry
from generator.intake.redirects import article_address
from generator.intake.review_items import Item, Kind, Row, candidates, is_address_line, is_button, is_numbered
from generator.model import Block, Shape, Source, Stated, Witnesses

MOST_WORDS = 150
"""Words of an item's text; with more it is an article in full, below which others stand."""

LEAST_WORDS = 8
"""Words of a line of text; "Flag as irrelevant" is a button."""

LEAST_ITEMS = 2
LEAST_SHARE = 0.6
"""Items that make a list, and the share of its headlines that say where or when they appeared."""

_LETTERS = re.compile(r"[^\W\d_]{2}")


def items(rows: Sequence[Row], letter: Stated, kind: Kind) -> list[Entry]:
    """An entry for each item of the list, in order, all rows in one of them; none where the rows are no list."""
    for found in candidates(rows, kind):
        cut = _cut(rows, found)
        if cut and _is_list(cut, kind):
            above = rows[: cut[0][1].at]
            entries = [_entry(part, item, letter) for part, item in cut]
            return [*_introduction(above, letter), *_behind(above, entries)]
    return []


Cut = Sequence[tuple[Sequence[Row], Item]]
"""Items, each with its rows."""


def _cut(rows: Sequence[Row], found: Sequence[Item]) -> Cut:
    bounds = [*(item.at for item in found), len(rows)]
    return [(rows[a:b], item) for item, (a, b) in zip(found, pairwise(bounds), strict=True)]


def _is_list(cut: Cut, kind: Kind) -> bool:
    """Enough items say where they appeared, their texts are short, and nothing else has as much text."""
    told = sum(bool(item.told.outlet) or _is_of_address(rows) for rows, item in cut)
    if told < (1 if kind is Kind.SERVICE else LEAST_ITEMS) or told < LEAST_SHARE * len(cut):
        return False
    counts = [_words(_text(rows, item)) for rows, item in cut]
    if max(counts) > MOST_WORDS or not (any(counts) or kind is Kind.NAMED):
        return False
    is_told = cut[0][0][0].is_linked or kind is not Kind.NOTHING or _is_marked(cut)
    return is_told and sum(counts) >= LEAST_COVERED * sum(_words(_below(rows, item)) for rows, item in cut)


def _is_of_address(rows: Sequence[Row]) -> bool:
    """An address stands alone right below its first line."""
    return len(rows) > 1 and is_address_line(rows[1])


def _below(rows: Sequence[Row], item: Item) -> list[Row]:
    """All lines of text of an item."""
    return [row for at, row in enumerate(rows, item.at) if at not in (item.title_at, item.told_at) and _is_text(row)]


def _is_marked(cut: Cut) -> bool:
    """Numbers before the headlines, or addresses below, show a list."""
    marked = sum(is_numbered(rows[0]) or any(row.href for row in rows) for rows, _ in cut)
    return marked >= LEAST_SHARE * len(cut)


LEAST_COVERED = 0.8
"""Share of the words of text that are the items'."""


def _words(rows: Sequence[Row]) -> int:
    return sum(len(row.text.split()) for row in rows)


# --- what stands below -----------------------------------------------------------------------------------------------


def _text(rows: Sequence[Row], item: Item) -> list[Row]:
    """The lines of text below the headline, up to a button or an address."""
    below = [row for at, row in enumerate(rows, item.at) if at > item.title_at and at != item.told_at]
    start = next((at for at, row in enumerate(below) if _is_text(row) or is_button(row)), len(below))
    until = takewhile(lambda row: not is_button(row), below[start:])
    return [row for row in until if _is_text_or_rest(row)]


def _is_text(row: Row) -> bool:
    is_long = len(row.text.split()) >= LEAST_WORDS or (not row.text.isascii() and len(row.text) >= 40)
    return not row.is_outside and is_long and bool(_LETTERS.search(row.text)) and not is_address_line(row)


def _is_text_or_rest(row: Row) -> bool:
    """A line of text, or the short last one of a paragraph that was wrapped."""
    is_rest = not row.is_apart and not row.is_linked and row.text.endswith((".", "…", "...", "!", "?", "”", '"'))
    return _is_text(row) or (is_rest and not row.is_outside and not row.href)


def _entry(rows: Sequence[Row], item: Item, letter: Stated) -> Entry:
    """The item: its headline and text; all else about it outside."""
    text = {id(row) for row in _text(rows, item)}
    found: list[Block] = []
    paragraph: list[Row] = []
    for at, row in enumerate(rows, item.at):
        if at == item.title_at:
            found += _headline(row, item.title)
            continue
        if id(row) in text:
            if paragraph and not _is_wrapped(paragraph[-1], row):
                found.append(_paragraph(paragraph))
                paragraph = []
            paragraph.append(row)
            continue
        found += [_paragraph(paragraph)] if paragraph else []
        paragraph = []
        found.append(Block((row.text,), row.number, Shape.OUTSIDE))
    found += [_paragraph(paragraph)] if paragraph else []
    return Entry(_stated(rows, item, letter), tuple(found))


def _is_wrapped(above: Row, row: Row) -> bool:
    return not row.is_apart and len(above.text) >= MOST_BREAK and not above.text.endswith((".", "!", "?", "…"))


MOST_BREAK = 40
"""Characters of a line that a program broke."""


def _paragraph(rows: Sequence[Row]) -> Block:
    return Block((" ".join(row.text for row in rows),), rows[0].number, Shape.PARAGRAPH)


def _headline(row: Row, title: str) -> Iterator[Block]:
    """The headline's words, and what stands beside them on their line."""
    before, found, after = row.text.partition(title)
    if found and before.strip():
        yield Block((before.strip(),), row.number, Shape.OUTSIDE)
    yield Block((title,), row.number, Shape.HEADLINE)
    if after.strip():
        yield Block((after.strip(),), row.number, Shape.OUTSIDE)


def _stated(rows: Sequence[Row], item: Item, letter: Stated) -> Stated:
    """What the list says of the item; the day on which the list was sent is the last on which it can have appeared."""
    address = next((row.href for row in rows if row.href), "")
    told = item.told
    line = rows[item.told_at - item.at].text if item.told_at >= item.at else ""
    evidence = f"the list prints “{line}”"
    day = told.day.isoformat() if told.day else ""
    return replace(
        letter,
        headline=item.title,
        authors=(told.author,) if told.author else (),
        published=day or letter.published,
        published_evidence=evidence if day else letter.published_evidence,
        is_sent=not day and letter.is_sent,
        is_passed_on=not day,
        is_subject=False,
        source=Source(
            outlet=told.outlet,
            outlet_evidence=evidence if told.outlet else "",
            url=article_address(address),
        ),
        witnesses=Witnesses(
            headline=("a headline of the list",),
            authors=("the list's line about it",),
            url=("the list's link to it",),
        ),
    )


MOST_OF_A_NOTE = 60
"""Words above the first item that introduce the list; with more they are an article of who made it."""


def _introduction(above: Sequence[Row], letter: Stated) -> Iterator[Entry]:
    if _words([row for row in above if _is_text(row)]) > MOST_OF_A_NOTE:
        shapes = ((row, Shape.OUTSIDE if row.is_outside else Shape.PARAGRAPH) for row in above)
        yield Entry(letter, tuple(Block((row.text,), row.number, shape) for row, shape in shapes))


def _behind(above: Sequence[Row], entries: Sequence[Entry]) -> list[Entry]:
    """The entries, the first with what stands above it, where that is no article."""
    if _words([row for row in above if _is_text(row)]) > MOST_OF_A_NOTE:
        return list(entries)
    outside = tuple(Block((row.text,), row.number, Shape.OUTSIDE) for row in above)
    return [Entry(entries[0].stated, (*outside, *entries[0].blocks)), *entries[1:]]
