"""Where an article begins by what is printed over its text: a headline with a byline, a stamp or a dateline below.

A file's lines with their looks in; the lines that surely open an article out, each with the reason. Weights learned
from whole pages (openings.py) see little in short clippings that one blank line parts, or that have their page's lists
of other articles between them; a printed header is the same in both. Linear: each line between two paragraphs is looked
at once, and no more than a few paragraphs beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from generator.clean.datelines import dateline
from generator.clean.forms import byline
from generator.clean.furniture import furniture
from generator.clean.furniture_forms import COPYRIGHT
from generator.clean.lines import Line
from generator.clean.looks import OWN, Look
from generator.clean.printed_source import says_outlet
from generator.clean.stamps import header_stamp, stamp
from generator.dates import MONTHS, WEEKDAYS, printed_days

MAX_DECK = 45
"""Words of a sentence that may stand between a headline and its byline."""

REACH = 5
"""Lines below a headline within which its byline or stamp stands, and the text below these."""

LEAST_TEXT = 2
LEAST_WORDS = 45
"""Paragraphs, or words, below a header before the next: less is a teaser's summary."""

LEAST_OF_CLIPPING = 12
"""Words, of however many paragraphs, in a file that has nothing of a page: what was pasted there was meant to be."""

WITHIN = 60
"""Lines above a header in which the text of the article before it is looked for."""

REACHED = 10
"""Lines on either side that are asked for the headline's words, and for each other's."""

TURN = 0.08
"""Share of their longer words that texts of two articles have in common; within one it is half as much again."""

SPOKEN_OF = 0.3
"""Share of a headline's longer words that its text has, where little else is printed."""


@dataclass(frozen=True, slots=True)
class _Space:
    """The lines between two paragraphs: behind the first, before the second; a deck may stand among them."""

    start: int
    text: int


@dataclass(frozen=True, slots=True)
class _Header:
    """A headline with what is printed about it."""

    at: int
    start: int
    """Behind the last paragraph above it."""
    text: int
    """The first paragraph below it."""
    above: str
    below: str
    """Bylines and stamps over it and under it, in order: "BS"."""
    has_dateline: bool
    is_behind_list: bool
    """A heading over other articles, or a page's buttons, stand above it, and no text between."""
    is_apart: bool
    """It stands farther off than the lines of that list from each other."""
    is_behind_end: bool
    """A copyright line stands above it, as at the end of an article or of an archive's document."""

    @property
    def signs(self) -> int:
        """How many kinds of things are printed under it that only headers have."""
        return len(set(self.below)) + self.has_dateline


def printed_openings(lines: Sequence[Line], looks: Sequence[Look], known: Iterable[int] = ()) -> Mapping[int, str]:
    """The lines that open an article, and what shows it; `known` are places where one is known to begin."""
    texts = [at for at, look in enumerate(looks) if _is_text(look)]
    first = _first(lines, looks, texts)
    if first is None:
        return {}
    found: dict[int, str] = {}
    begins = [0, *sorted(known)]
    spaces = tuple(_spaces(looks, texts))
    is_page = any(look.is_marked for look in looks)
    has_subheadings = any(space.text - space.start == 1 and _is_title(looks[space.start]) for space in spaces)
    for space in spaces:
        header = _header(lines, looks, space)
        if header is None or (has_subheadings and not header.signs and not header.above):
            continue
        begin = max(begins[bisect_right(begins, header.text) - 1], *list(found)[-1:], 0)
        above, below = _near(looks, begin, header)
        is_told = _opens(header, first, looks) or (not is_page and _opens_in_paste(header, looks, above, below))
        if is_told and _has_text(above, is_page=is_page) and _has_text(below, is_page=is_page):
            found[header.at] = _printed(lines, header)
    return found


def _near(looks: Sequence[Look], begin: int, header: _Header) -> tuple[Sequence[Look], Sequence[Look]]:
    """The text of the article before a header, which begins there at the earliest, and the first of its own."""
    return looks[max(begin, header.at - WITHIN) : header.at], looks[header.text : header.text + 2 * LEAST_TEXT]


def _spaces(looks: Sequence[Look], texts: Sequence[int]) -> Iterator[_Space]:
    """Where something stands between two paragraphs; a deck belongs to what stands below it."""
    start = None
    for above, below in pairwise(texts):
        here = above + 1 if start is None else start
        start = None
        if below == above + 1 and here == above + 1:
            continue
        if _is_deck(looks, below):
            start = here
        else:
            yield _Space(here, below)


def _is_deck(looks: Sequence[Look], at: int) -> bool:
    """Behind the sentence stands a byline or a stamp, and nothing that could be a headline of its own."""
    below = looks[at + 1 : at + 1 + REACH]
    before_text = list(takewhile(lambda look: not look.is_running, below))
    is_header = any(look.is_header for look in before_text)
    return looks[at].count <= MAX_DECK and is_header and not any(map(_is_title, before_text))


def _first(lines: Sequence[Line], looks: Sequence[Look], texts: Sequence[int]) -> _Header | None:
    """The header of the file's first article: what is printed of the others is printed alike."""
    if not texts:
        return None
    text = next((at for at in texts if not _is_deck(looks, at)), texts[0])
    at = next((at for at in range(text) if _is_title(looks[at])), -1)
    return _made(lines, looks, at, _Space(0, text)) if at >= 0 else None


def _header(lines: Sequence[Line], looks: Sequence[Look], space: _Space) -> _Header | None:
    signs = [at for at in range(space.start, space.text) if _is_sign(lines[at], looks[at])]
    if not signs and not any(looks[at].is_marked for at in range(space.start, space.text)):
        return None
    at = _headline(lines, looks, space, signs)
    return None if at < 0 else _made(lines, looks, at, space)


def _headline(lines: Sequence[Line], looks: Sequence[Look], space: _Space, signs: Sequence[int]) -> int:
    """The line that the signs stand under (or over, with no such line above them); -1 where there is none."""
    last = max((at for at in range(space.start, space.text) if looks[at].opens_tail), default=-1)
    top = _top(looks, signs, space.text)
    above = [at for at in range(max(space.start, last + 1, top - REACH), top) if _is_title(looks[at])]
    if above:
        return _chosen(lines, looks, above, space.text) if last >= 0 else above[0]
    return next((at for at in range(top, space.text) if _is_title(looks[at])), -1) if signs else -1


def _top(looks: Sequence[Look], signs: Sequence[int], text: int) -> int:
    """The first of the bylines and stamps that stand together over the text; the text where none does."""
    if not signs or text - signs[-1] > REACH:
        return text
    top = signs[-1]
    while top - 1 in signs or (looks[top - 1].is_marked and not looks[top - 1].opens_tail and top > signs[0]):
        top -= 1
    return top


def _chosen(lines: Sequence[Line], looks: Sequence[Look], titles: Sequence[int], text: int) -> int:
    """Of a list's titles and the headline behind them the headline: it stands apart, or the text speaks of it most."""
    apart = next((at for at in titles if _is_apart(lines, at) and not looks[at - 1].opens_tail), None)
    if apart is not None:
        return apart
    words = said(looks, text, text + REACHED)
    return max(titles, key=lambda at: (share(looks[at], words), at))


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    return lines[at].gap > lines[at - 1].gap


def _is_text(look: Look) -> bool:
    """A paragraph: a headline may be a question of many words."""
    return look.is_running and not look.is_marked and not (look.is_title_like and look.count <= MAX_QUESTION)


MAX_QUESTION = 16
"""Words of a headline that ends as a sentence does."""


def _is_title(look: Look) -> bool:
    """Like a headline, and neither a picture's credit nor somebody's address: "— Ann Example (@example)"."""
    is_other = _is_text(look) or look.is_marked or look.is_header or look.numbers[_CREDIT] or look.numbers[_ADDRESS]
    return look.is_title_like and not is_other


_CREDIT, _ADDRESS = OWN.index("credit"), OWN.index("address")


def _made(lines: Sequence[Line], looks: Sequence[Look], at: int, space: _Space) -> _Header:
    listed = [looks[above].is_marked for above in range(space.start, at)]
    return _Header(
        at,
        space.start,
        space.text,
        _kinds(lines, looks, range(max(space.start, at - 2), at)),
        _kinds(lines, looks, range(at + 1, space.text)),
        dateline(lines[space.text].text) is not None,
        any(listed),
        bool(listed) and _is_apart(lines, at),
        any(furniture(lines[above].text) == COPYRIGHT for above in range(space.start, at) if looks[above].is_marked),
    )


def _kinds(lines: Sequence[Line], looks: Sequence[Look], places: Iterable[int]) -> str:
    """What each byline and stamp among the lines is: "B", "S" where it has a day, both where it is both."""
    return "".join(_kind(lines[at].text) for at in places if _is_sign(lines[at], looks[at]))


def _is_sign(line: Line, look: Look) -> bool:
    """A byline or a stamp, also one behind a place or a paper: "LONDON, 20 January 2026"."""
    return look.is_header or (look.count <= MAX_PLACED and _is_placed(line.text))


def _is_placed(text: str) -> bool:
    return bool((_PLACE.match(text) and _has_day(text)) or says_outlet(text))


def _has_day(text: str) -> bool:
    found = header_stamp(text)
    return found is not None and bool(found.days)


def _kind(text: str) -> str:
    if byline(text):
        return "BS" if printed_days(text) else "B"
    found = stamp(text)
    return "S" if (found and found.days) or _is_placed(text) else ""


_PLACE = re.compile(r"[^\W\d_a-z][^\W\d_a-z.'’ -]{2,30},? ")
"""How a stamp with a place before it begins: in capitals."""

MAX_PLACED = 9
"""Words of such a stamp: "LONDON, 20 January 2026 (Example Wire)"."""


def _opens(header: _Header, first: _Header, looks: Sequence[Look]) -> bool:
    """Enough is printed about the headline, and the text speaks of it."""
    under = share(looks[header.at], said(looks, header.text, header.text + REACHED))
    over = share(looks[header.at], said(looks, max(0, header.at - REACHED), header.at))
    is_headed, is_alike = under >= SPOKEN_OF and under > over, _is_alike(header, first)
    if not header.below and not header.above:
        return is_headed and header.is_behind_list and not first.below and _turns(header, looks)
    if header.signs > 1 and (header.has_dateline or (header.is_behind_end and is_alike)):
        return True
    if header.is_behind_list:
        return (is_alike and (header.is_apart or _in_common(header, looks) < TURN)) or (
            is_headed and (is_alike or header.is_apart)
        )
    return (header.signs > 1 and (is_alike or under >= over)) or (is_alike and is_headed)


def _opens_in_paste(header: _Header, looks: Sequence[Look], above: Sequence[Look], below: Sequence[Look]) -> bool:
    """Where nothing is a page's, one sign is enough: the text below speaks of the headline, and of other things."""
    over, under = _words(above), _words(below)
    told = share(looks[header.at], under)
    is_headed = told >= SPOKEN_OF and told > share(looks[header.at], over)
    return bool(header.below) and is_headed and _shared(over - _DAYS, under - _DAYS) < TURN


_DAYS = frozenset((*MONTHS, *WEEKDAYS))
"""Words that texts of any two articles may share."""


def _turns(header: _Header, looks: Sequence[Look]) -> bool:
    """Nothing is printed but the headline: it stands apart from a list, and the text turns to other things there."""
    is_list = any(look.opens_tail for look in looks[header.start : header.at])
    return header.has_dateline or (is_list and header.is_apart and _in_common(header, looks) < TURN)


def _in_common(header: _Header, looks: Sequence[Look]) -> float:
    """The share of their longer words that the texts above and below have in common."""
    return _shared(
        said(looks, max(0, header.start - REACHED), header.start),
        said(looks, header.text, header.text + REACHED),
    )


def _shared(above: frozenset[str], below: frozenset[str]) -> float:
    return len(above & below) / (1 + min(len(above), len(below)))


def _has_text(looks: Sequence[Look], *, is_page: bool) -> bool:
    """An article's text is among the lines, not only a deck or a teaser's summary, which pages alone have."""
    texts = [look.count for look in looks if _is_text(look)]
    if not is_page:
        return sum(texts) >= LEAST_OF_CLIPPING
    return sum(texts) >= LEAST_WORDS and (len(texts) >= LEAST_TEXT or sum(texts) >= 2 * LEAST_WORDS)


def _is_alike(header: _Header, first: _Header) -> bool:
    printed = (header.above, header.below)
    return any(printed) and printed == (first.above, first.below)


def said(looks: Sequence[Look], start: int, end: int) -> frozenset[str]:
    """The longer words of the running text among the lines."""
    return _words(looks[start:end])


def _words(looks: Sequence[Look]) -> frozenset[str]:
    return frozenset().union(*(look.content for look in looks if look.is_running))


def share(headline: Look, words: frozenset[str]) -> float:
    """How much of a headline's longer words is among these."""
    return len(headline.content & words) / (len(headline.content) or 1)


def _printed(lines: Sequence[Line], header: _Header) -> str:
    for below in lines[header.at + 1 : header.text]:
        if kind := _kind(below.text):
            return f"{'a byline' if kind[0] == 'B' else 'a date stamp'} in line {below.number}"
    return f"a dateline in line {lines[header.text].number}" if header.has_dateline else "behind a list of others"
