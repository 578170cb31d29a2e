"""Articles -> the dated sentences in them: what happened when, or is to happen, each with the reason for its date.

Captions are left out: the day in a caption is that of the photo, not of what its text tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from generator.dates import Sentence, moments
from generator.model import Article, Event, Precision, Role
from generator.tokens import sentences

LONGEST = 600
"""Characters; what is longer is a table or a list run together."""

SIGNS = (
    *("19", "20", "١٩", "٢٠", " ago", " month", " year", "esterday", "omorrow"),
    *("onday", "uesday", "ednesday", "hursday", "riday", "aturday", "unday", "DAY"),
    *("Januar", "Februar", "March", "April", "May", "June", "July", "August", "Septem", "Octo", "Novem", "Decem"),
    *(
        f"{month}{end}"
        for month in ("Jan", "Feb", "Mar", "Apr", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
        for end in ". "
    ),
    *("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
)
"""Without one of these nothing is dated: most paragraphs are done with here, at no cost."""

_NO_SENTENCES = (Role.SUBHEADING, Role.TABLE, Role.PREFORMATTED)

_STAMP = re.compile(
    r"""
    [\s(\[*—–-]* (?:
        (?: last \s | first \s )? (?: published | posted | updated | modified | corrected )
            (?: \s (?: on | at | by ) \b | \s* : | \s (?= \d | (?-i: [A-Z] ) ) ) .{0,45} \Z
      | (?: correction | clarification | editor['’]?s? \s note | update ) s? \b [^.]{0,12} [:,.\d]
      | [^.!?]{0,60} \( @\w+ \) [^.!?]{0,40} \d{4} \W* \Z    # a post's signature: Name (@name) November 1, 2019
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What a page or a post says of itself tells no event: "(Published Monday, Nov. 18, 2019)", "Correction added"."""

_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)")


def events(articles: Iterable[Article]) -> tuple[Event, ...]:
    """All of them, by date; what is known to the year or the month stands before its first day."""
    found = (event for article in articles for event in _told(article))
    return tuple(sorted(found, key=_order))


def has_sign(text: str) -> bool:
    """The text may tell a date."""
    return any(map(text.__contains__, SIGNS))


def _told(article: Article) -> Iterator[Event]:
    day = article.published.day
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph.role not in _NO_SENTENCES and has_sign(paragraph.text):
            yield from _in_paragraph(article, number, day)


def _in_paragraph(article: Article, number: int, published: date | None) -> Iterator[Event]:
    text = article.paragraphs[number].text
    opening = _end_of_dateline(article, text)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for start, end in sentences(text):
        if end - start <= LONGEST and has_sign(text[start:end]) and not _STAMP.match(text, start, end):
            within = tuple((a - start, b - start) for a, b in quoted)
            seen: set[tuple[date, Precision]] = set()
            for found in moments(Sentence(text[start:end], text[:end], published, within)):
                if start + found.end <= opening or (found.date, found.precision) in seen:
                    continue
                seen.add((found.date, found.precision))
                yield Event(
                    article.slug,
                    number,
                    start,
                    end,
                    found.date,
                    found.precision,
                    words=text[start + found.start : start + found.end],
                    at=start + found.start,
                    reason=found.reason,
                    planned=found.planned,
                    is_limit=found.is_limit,
                )


def _end_of_dateline(article: Article, text: str) -> int:
    """Where the paragraph's own words begin: the day of a dateline is no event."""
    at = text.find(article.dateline.date, 0, 120) if article.dateline.date else -1
    return at + len(article.dateline.date) if at >= 0 else 0


_COARSE_FIRST = {Precision.YEAR: 0, Precision.MONTH: 1, Precision.DAY: 2}


def _order(event: Event) -> tuple[date, int, str, int, int]:
    rank = 3 if event.is_limit else _COARSE_FIRST.get(event.precision, 3)
    return (event.date, rank, event.article, event.paragraph, event.at)
