"""Heads and feet of printed pages between the lines of a text -> the same blocks, those lines shaped as RUNNING.

Where a page turns shows by a form feed, or by numbers that count up on lines of one form and cut a sentence or name
themselves ("Page 3 of 12", "3 | Example Institute"). What stands near several turns, word for word or but for such a
number, is a head or a foot. A title that runs on later pages stands once where it is the article's own; a head's day
stays where it stands first, for it dates the article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile

from generator.clean.forms import byline, is_sentence, is_title_like
from generator.clean.stamps import stamp
from generator.clean.wraps import bare, begins_small, is_open
from generator.model import Block, Shape

PRINTED = "the head or foot of a printed page"
"""Why such a line is dropped."""

ZONE = 4
"""Lines on either side of a page's turn that may be heads or feet."""

LONGEST = 120
"""Characters of such a line."""

MOST_SKIPPED = 3
"""By how many pages the number of one head may be ahead of the one before it: pictures have pages of their own."""

_NUMBER = re.compile(r"\d+")

_PAGE = (
    "page p seite página pagina pág pag sida side strona strana stranica страница стр сторінка pagină oldal sivu sayfa "
    "صفحة الصفحة"
)
"""What pages are called by their numbers: "Página 3 de 12"."""

_NAMED = re.compile(
    rf"""(?:^|\s)(?:{"|".join(_PAGE.split())})\b\.?\s*\d{{1,4}}                     # "Example Weekly, Seite 3"
         (?:\s*(?:of|von|de|di|af|av|z|из|sur|من|/)\s*\d{{1,4}})?(?:$|\s[|·•–—-])  # "3 of 12", "Page 3 | Example"
      | ^\d{{1,3}}\s?/\s?\d{{1,3}}$                                               # "3/12"
    """,
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Printed:
    """A line of text that could be a head or foot: its place among the lines, its number, its words, its page's."""

    at: int
    text: str

    @property
    def form(self) -> str:
        """Its words, whatever its figures."""
        return _NUMBER.sub("#", " ".join(self.text.casefold().split()))

    @property
    def figures(self) -> tuple[int, ...]:
        return tuple(int(found) for found in _NUMBER.findall(self.text) if len(found) < 9)


def heads_apart(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with heads and feet in blocks of their own; as they were where no page turns."""
    texts = [text if block.shape is Shape.TEXT else "" for block in blocks for text in block.lines]
    turns = _turns(texts)
    if not turns:
        return blocks
    lines = [_Printed(at, _folded(text)) for at, text in enumerate(texts)]
    heads = _heads(lines, turns)
    return tuple(_parted(blocks, heads, _of_first_page(lines, heads, turns))) if heads else blocks


def _folded(text: str) -> str:
    return " ".join(bare(text).split())


LEAST_TURNS = 2

Turn = tuple[int, int]
"""The last line before a page's turn and the first behind it; a line between the two is its head or foot."""


def _turns(texts: Sequence[str]) -> tuple[Turn, ...]:
    """Where pages turn, in order; the text's own beginning and end among them."""
    feeds = [(at - 1, at) for at, text in enumerate(texts) if text[:1] == "\f"]
    numbered = [(at, at) for at in _numbered(texts)]
    is_print = numbered or any(_cuts_sentence(before + 1, behind - 1, texts) for before, behind in feeds)
    if not is_print:
        return ()  # what form feeds part may be articles
    return tuple(sorted({(-1, 0), *feeds, *numbered, (len(texts) - 1, len(texts))}))


def _numbered(texts: Sequence[str]) -> Iterator[int]:
    """Lines of one form whose number counts up from page to page."""
    by_form: defaultdict[str, list[_Printed]] = defaultdict(list)
    for at, text in enumerate(texts):
        if _has_number_at_end(text) and len(folded := _folded(text)) <= LONGEST and not _LABEL.match(folded):
            line = _Printed(at, folded)
            by_form[line.form].append(line)
    for group in by_form.values():
        if _counted(group) and _are_pages(group, texts):
            yield from (line.at for line in group)


def _has_number_at_end(text: str) -> bool:
    """It begins or ends with a figure, brackets and dashes apart, and is short but for spaces."""
    ends = text.strip(_AROUND) if len(text) <= 3 * LONGEST else ""
    return ends[:1] in _DIGITS or ends[-1:] in _DIGITS if ends else False


_DIGITS = frozenset("0123456789")
_AROUND = " \t\f-–—•|[]()\u202a\u202b\u202c"

LEAST_PAGE = 8
"""Lines of a page."""


_LABEL = re.compile(r"(?:fig(?:ure)?|table|chart|box|map|photo|abb|tabelle|tabla|cuadro|gráfico)\b", re.IGNORECASE)
"""What stands over pictures, and counts up too: "Figure 3"."""


_ITEM_NUMBER = re.compile(r"\(?\d+[.)]")
"""What numbers a list's items: "1." """


def _counted(group: Sequence[_Printed]) -> Sequence[_Printed]:
    """The lines, where one of their figures counts up by one and the others are the same throughout."""
    if len(group) < LEAST_TURNS or _ITEM_NUMBER.fullmatch(group[0].text):
        return ()
    figures = [line.figures for line in group]
    if len({len(each) for each in figures}) > 1:
        return ()
    varying = [column for column in zip(*figures, strict=True) if len(set(column)) > 1]
    return group if len(varying) == 1 and all(0 < b - a <= MOST_SKIPPED for a, b in pairwise(varying[0])) else ()


def _are_pages(counted: Sequence[_Printed], texts: Sequence[str]) -> bool:
    """They say that they number pages, or some of them cut a sentence."""
    if all(_NAMED.search(line.text) for line in counted):
        return True
    if len(counted[0].figures) > 1 or any(b.at - a.at < LEAST_PAGE for a, b in pairwise(counted)):
        return False  # days count up too, and items
    cuts = sum(_cuts_sentence(line.at, line.at, texts) for line in counted)
    return cuts > 0 and 3 * cuts >= len(counted) - 1


def _cuts_sentence(before: int, behind: int, texts: Sequence[str]) -> bool:
    """Above the one and below the other stand the halves of one sentence, a head or foot or two between."""
    above = [text for text in map(_folded, texts[max(0, before - ZONE) : before]) if text]
    below = [text for text in map(_folded, texts[behind + 1 : behind + 1 + ZONE]) if text]
    return any(is_open(text) and len(text.split()) > 2 for text in above[-3:]) and any(map(begins_small, below[:3]))


def _heads(lines: Sequence[_Printed], turns: Sequence[Turn]) -> frozenset[int]:
    """The places of the lines that are heads or feet."""
    near: defaultdict[str, dict[int, _Printed]] = defaultdict(dict)  # by form the first line near each turn
    for turn, line in _near(lines, turns):
        near[line.form].setdefault(turn, line)
    found = (line for by_turn in near.values() if _runs(tuple(by_turn.values())) for line in by_turn.values())
    return _at_edges(frozenset(line.at for line in found), turns)


def _at_edges(likely: frozenset[int], turns: Sequence[Turn]) -> frozenset[int]:
    """Those between which and the page's edge no other line stands: a refrain is within its page."""
    found: set[int] = set()
    for before, behind in turns:
        found.update(takewhile(likely.__contains__, range(before, before - ZONE, -1)))
        found.update(takewhile(likely.__contains__, range(behind, behind + ZONE)))
    return frozenset(found)


def _near(lines: Sequence[_Printed], turns: Sequence[Turn]) -> Iterator[tuple[int, _Printed]]:
    """The short lines around turns, each once, with the number of the turn."""
    seen: set[int] = set()
    for turn, (before, behind) in enumerate(turns):
        for at in (*range(max(0, before - ZONE + 1), before + 1), *range(behind, min(len(lines), behind + ZONE))):
            if at not in seen and 0 < len(lines[at].text) <= LONGEST and not is_sentence(lines[at].text):
                seen.add(at)
                yield turn, lines[at]


def _runs(group: Sequence[_Printed]) -> bool:
    """The same words by several turns; of figures none differs, or one that counts up."""
    if len(group) < LEAST_TURNS or not any(map(str.isalnum, group[0].text)):
        return False
    return len({line.figures for line in group}) == 1 or bool(_counted(group))


def _of_first_page(lines: Sequence[_Printed], heads: frozenset[int], turns: Sequence[Turn]) -> frozenset[int]:
    """The heads above the article that stay: its own headline, where no other line there could be one."""
    top = [line for line in lines[turns[0][1] : turns[0][1] + ZONE + len(heads)] if line.text][: 2 * ZONE]
    own = [line.text for line in top if line.at not in heads]
    if own and _is_title(own):
        return frozenset()
    titles = [line.at for line in top[:ZONE] if line.at in heads and is_title_like(line.text)]
    return frozenset(titles[:1])


def _is_title(texts: Sequence[str]) -> bool:
    """The first of these lines, with those that go on with it, could be a headline, and is no running text."""
    first, *rest = texts
    if byline(first) or stamp(first) or not is_title_like(first):
        return False
    going_on = list(takewhile(begins_small, rest))
    return len(going_on) < MOST_TITLE and not any(_SENTENCE_WITHIN.search(text) for text in (first, *going_on))


MOST_TITLE = 3
"""Lines of a headline."""

_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{3}[.!?][”\"’»)]?\s+[“\"«]?[^\W\d_a-z]|\.$")


def _parted(blocks: Iterable[Block], heads: frozenset[int], first: frozenset[int]) -> Iterator[Block]:
    """The blocks cut at heads; the first day that a head prints stays text, as the lines of `first` do."""
    at, is_dated = 0, False
    for block in blocks:
        for is_head, group in groupby(range(len(block.lines)), key=lambda n: at + n in heads and at + n not in first):
            places = list(group)
            part = _part(block, places[0], places[-1] + 1)
            pieces = tuple(_of_head(part, keep_day=not is_dated)) if is_head else (part,)
            is_dated = is_dated or (is_head and any(piece.shape is Shape.TEXT for piece in pieces))
            yield from pieces
        at += len(block.lines)


def _part(block: Block, start: int, end: int) -> Block:
    if end - start == len(block.lines):
        return block
    return replace(block, lines=block.lines[start:end], first_line=block.first_line + start)


def _of_head(part: Block, *, keep_day: bool) -> Iterator[Block]:
    """A head's lines; the day among what stands side by side on them is text."""
    for number, text in part.numbered:
        cuts = [0, *(found.end() for found in _BESIDE.finditer(text)), len(text)]
        pieces = [text[a:b] for a, b in pairwise(cuts) if b > a]
        days = [keep_day and stamp(_bare_piece(piece)) is not None for piece in pieces]
        for is_day, group in groupby(zip(days, pieces, strict=True), key=lambda pair: pair[0]):
            words = "".join(piece for _, piece in group)
            yield Block((words,), number, Shape.TEXT if is_day else Shape.RUNNING)
        keep_day = keep_day and not any(days)


_BESIDE = re.compile(r"(?<=\S)(?:\s{2,}(?=\S)|\s[|·•–—]\s)")
"""Between what stands side by side in a head: "The Example    13 March 2026    Page 3"."""


def _bare_piece(piece: str) -> str:
    return bare(piece).strip("|·•–— ")
