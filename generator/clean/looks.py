"""What a line looks like, in numbers: its own form, its neighbours', and where it stands in the run of lines.

Lines of one article in; a row of numbers a line out, in the order of FEATURES. No number says which words a line has,
only how many, of what shape, and whether they are among the closed lists of clean's tables. Linear in the lines.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.clean.agencies import credit
from generator.clean.forms import (
    byline,
    dateline,
    ends_clause,
    ends_sentence,
    is_title_like,
)
from generator.clean.furniture import furniture, is_about_author, is_pointer, is_rule, is_sign_off, opens_tail
from generator.clean.lines import Line, is_list_item
from generator.clean.stamps import stamp

FUNCTION_WORDS = frozenset(
    """
    the a an of and to in that it is was were be been are as at by for from with on this these those which who whom
    has had have not but or if than then he she they we his her their its our would will could said says more there
    le la les des du de et une un dans est pour que qui au aux par sur ne pas ce se il elle
    der die das und nicht mit ist ein eine den dem von zu auf im sich auch es für
    el los las que una por con del para se su al lo como más di che della il gli per non sono nel
    os uma não dos ao em foi mais het een van en niet zijn dat voor met op ve bir bu için ile
    في من على إلى عن أن التي الذي هذا هذه مع كان ما لا و
    """.split()
)
"""The small words that sentences are held together by; labels, menus and names have few."""

ADDRESS_WORDS = frozenset("you your we our us i my me please vous votre nous ihr sie uns usted su".split())
"""Words that speak to the reader."""

PAGE_WORDS = frozenset(
    """
    subscribe subscription newsletter newsletters sign cookies cookie privacy terms policy rights reserved copyright
    share follow comment comments reply login log account advertisement advertise sponsored related read more latest
    trending popular recommended menu search home contact about email inbox app download click here view watch video
    photo photos gallery image credit getty images courtesy author editor reporter writer posted published updated
    tags categories category previous next print
    """.split()
)
"""Words that pages speak of themselves with."""

_QUOTES = frozenset("\"“”«»„‘’'")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(r"https?://|www\.|\w@\w|@\w{3}|\w\.(?:com|org|net)\b", re.IGNORECASE)
_INNER_END = re.compile(r"[.!?…؟。][\"'”’»)\]]*\s+\S")

REACH = 5
"""Lines on either side that count as near."""

FAR = 40
"""Distances are told up to this many lines; past it, far is far."""


@dataclass(frozen=True, slots=True)
class Look:
    """One line on its own."""

    count: int
    ends: int
    """2 as a sentence, 1 as a clause, 0 otherwise."""
    is_running: bool
    """Sentence-like and of some length: what bodies are made of."""
    capitals: float
    is_title_like: bool
    is_marked: bool
    """Furniture, a pointer or a heading over other articles."""
    is_header: bool
    """A byline or a stamp."""
    gap: int
    numbers: tuple[float, ...]
    content: frozenset[str]
    """Its longer words, folded: for the overlap with the text."""


OWN = (
    "words", "characters", "ends", "begins small", "capitals", "digits", "function words", "address words",
    "page words", "sentences within", "commas", "quotes", "address", "bars", "all capitals", "colon", "question",
    "list mark", "furniture", "share", "newsletter", "comments", "credit", "stamp", "byline", "dateline", "tail opener",
    "pointer", "about author", "sign-off", "rule", "title-like", "stands again", "gap", "indent", "mean word",
)  # fmt: skip

AROUND = (
    "words above", "ends above", "capitals above", "gap below", "words below", "ends below", "capitals below",
    "words 2 above", "ends 2 above", "words 2 below", "ends 2 below",
    "running words near above", "running words near below", "running words wide above", "running words wide below",
    "lines since running", "lines to running", "running words before", "running words after", "share of text before",
    "lines before", "lines after", "lines since opener", "lines since header", "lines to header", "marked near",
    "titles near", "short run", "gap differs", "from core start", "from core end", "in core", "core words",
    "overlap with text", "indent differs", "stands again below", "running share near", "first title-like",
)  # fmt: skip

FEATURES = OWN + AROUND


def rows(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[tuple[float, ...], ...]:
    """One row of numbers a line of an article; `looks` are those lines' own, in the same order."""
    around = _around(looks, lines)
    return tuple(look.numbers + more for look, more in zip(looks, around, strict=True))


def looks_of(lines: Sequence[Line]) -> tuple[Look, ...]:
    """Each line on its own; how often it stands among the others is all that is asked of the rest."""
    stands = Counter(line.text for line in lines)
    return tuple(_look(line, stands[line.text]) for line in lines)


def _look(line: Line, stands: int) -> Look:
    text = line.text
    words = text.split()
    count = len(words)
    letters = _WORD.findall(text)
    folded = [word.lower() for word in letters]
    total = len(letters) or 1
    capitals = sum(word[0].isupper() for word in letters) / total
    ends = 2 if ends_sentence(text) else 1 if ends_clause(text) else 0
    reason = furniture(text) if count <= 30 else ""
    is_short = count <= 45
    tail = opens_tail(text)
    pointer = is_pointer(text)
    printed = is_short and stamp(text) is not None
    by = is_short and byline(text) is not None
    title = is_title_like(text)
    running = count >= 25 or (count >= 9 and ends > 0)
    received = line.received[0][1]
    numbers = (
        math.log1p(count),
        math.log1p(len(text)),
        ends,
        text[:1].islower(),
        capitals,
        sum(map(str.isdigit, text)) / len(text) if text else 0.0,
        sum(word in FUNCTION_WORDS for word in folded) / total,
        sum(word in ADDRESS_WORDS for word in folded) / total,
        sum(word in PAGE_WORDS for word in folded) / total,
        min(len(_INNER_END.findall(text)), 9),
        min(text.count(","), 9),
        any(sign in _QUOTES for sign in text),
        bool(_ADDRESS.search(text)),
        min(sum(map(text.count, "|•·»>/")), 5),
        text.isupper(),
        text.endswith(":"),
        text.endswith("?"),
        is_list_item(text),
        bool(reason),
        reason == "share button",
        reason == "newsletter prompt",
        reason == "comments section",
        is_short and credit(text) is not None,
        printed,
        by,
        count >= 6 and dateline(text) is not None,
        tail,
        pointer,
        is_about_author(text),
        is_sign_off(text),
        is_rule(text),
        title,
        min(stands, 4),
        min(line.gap, 6),
        min(len(received) - len(received.lstrip(" \t")), 20),
        len(text) / count if count else 0.0,
    )
    return Look(
        count,
        ends,
        running,
        capitals,
        title,
        bool(reason) or tail or pointer,
        printed or by,
        line.gap,
        tuple(map(float, numbers)),
        frozenset(word for word in folded if len(word) > 3 and word not in FUNCTION_WORDS),
    )


_NOWHERE = Look(0, 0, False, 0.0, False, False, False, 0, (), frozenset())  # noqa: FBT003


def _around(looks: Sequence[Look], lines: Sequence[Line]) -> list[tuple[float, ...]]:
    size = len(looks)
    padded = (_NOWHERE, _NOWHERE, *looks, _NOWHERE, _NOWHERE)
    running = [look.count if look.is_running else 0 for look in looks]
    before = list(accumulate(running, initial=0))
    runs = list(accumulate((look.is_running for look in looks), initial=0))
    marked = list(accumulate((look.is_marked for look in looks), initial=0))
    titles = list(accumulate((look.is_title_like for look in looks), initial=0))
    total = before[-1] or 1
    since_running = _since([look.is_running for look in looks])
    to_running = _since([look.is_running for look in reversed(looks)])[::-1]
    since_opener = _since([bool(look.numbers[26]) or bool(look.numbers[21]) for look in looks])
    since_header = _since([look.is_header for look in looks])
    to_header = _since([look.is_header for look in reversed(looks)])[::-1]
    usual = _usual([look.gap for look in looks])
    indent = _usual([int(look.numbers[34]) for look in looks if look.is_running] or [0])
    start, end = core(looks)
    inner = before[end] - before[start]
    vocabulary: set[str] = set()
    for look in looks[start:end]:
        if look.is_running:
            vocabulary |= look.content
    last_stand = {line.text: at for at, line in enumerate(lines)}
    seen_title = False
    found: list[tuple[float, ...]] = []
    for at, look in enumerate(looks):
        above2, above, below, below2 = padded[at], padded[at + 1], padded[at + 3], padded[at + 4]
        low, high = max(0, at - REACH), min(size, at + REACH + 1)
        far_low, far_high = max(0, at - 3 * REACH), min(size, at + 3 * REACH + 1)
        overlap = len(look.content & vocabulary) / len(look.content) if look.content and not look.is_running else 0.5
        first_title = look.is_title_like and not seen_title
        seen_title = seen_title or look.is_title_like
        found.append(
            (
                math.log1p(above.count), above.ends, above.capitals, min(below.gap, 6),
                math.log1p(below.count), below.ends, below.capitals,
                math.log1p(above2.count), above2.ends, math.log1p(below2.count), below2.ends,
                math.log1p(before[at] - before[low]), math.log1p(before[high] - before[at + 1]),
                math.log1p(before[at] - before[far_low]), math.log1p(before[far_high] - before[at + 1]),
                since_running[at], to_running[at],
                math.log1p(before[at]), math.log1p(before[size] - before[at + 1]), before[at] / total,
                math.log1p(at), math.log1p(size - at - 1),
                since_opener[at], since_header[at], to_header[at],
                marked[high] - marked[low], titles[high] - titles[low],
                min(FAR, since_running[at] + to_running[at]),
                min(look.gap, 6) - usual,
                max(-FAR, min(FAR, at - start)), max(-FAR, min(FAR, at - end + 1)), start <= at < end,
                math.log1p(inner), overlap, look.numbers[34] - indent, last_stand[lines[at].text] > at,
                (runs[high] - runs[low]) / (high - low), first_title,
            )
        )  # fmt: skip
    return [tuple(map(float, row)) for row in found]


def _since(marks: Sequence[bool]) -> list[int]:
    """For each place the lines since the last mark above it, at most FAR."""
    found: list[int] = []
    last = -FAR
    for at, mark in enumerate(marks):
        found.append(min(FAR, at - last))
        if mark:
            last = at
    return found


def _usual(values: Sequence[int]) -> int:
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], -value), default=0)


def core(looks: Sequence[Look]) -> tuple[int, int]:
    """The run of lines with the greatest sum of weights: running text speaks for it, every other line against.

    The start and the end (excluded) of it; Kadane's method, linear.
    """
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for at, look in enumerate(looks):
        total += _weight(look)
        if total <= 0:
            total, start = 0.0, at + 1
        elif total > best:
            best, best_start, best_end = total, start, at + 1
    return best_start, best_end


def _weight(look: Look) -> float:
    if look.is_running and not look.is_marked:
        return min(look.count, 40) / 10
    return -2.0 if look.is_marked or look.is_header else -0.8
