"""What changed between two states of an article, in words, and the dated lines of it that a page carries.

`wording` is the same question for a page of which only the earlier state's digest is left.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from generator import dates
from generator.model import Article

MOST_LINES = 40
"""Dated lines that a page carries; the oldest go first."""

MOST_COMPARED = 400
"""Paragraphs that are compared in their order; beyond that they are counted."""

# As in `22 Nov 2026: headline changed, 2 paragraphs changed, 1 added`.
_DATED = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}: (?:headline|deck|byline|date|captions|\d+ paragraph|paragraphs ).*")

_PARTS: tuple[tuple[str, Callable[[Article], object]], ...] = (
    ("headline", lambda article: article.headline),
    ("deck", lambda article: article.deck),
    ("byline", lambda article: (article.byline.names, article.byline.agencies)),
    ("date", lambda article: str(article.published.date or "")),
    ("captions", lambda article: [(caption.text, caption.credit) for caption in article.captions]),
)
"""What of an article a reader would miss, besides its paragraphs."""


def carried(article: Article, lines: Sequence[str]) -> tuple[str, ...]:
    """The corrections that the article's own text states, and of a page's `lines` the dated ones."""
    ours = (line for line in lines if _DATED.fullmatch(line) and line not in article.corrections)
    return (*article.corrections, *tuple(ours)[-MOST_LINES:])


def with_update(before: Article, after: Article, today: date) -> Article:
    """`after` with the page's corrections and a line of today on what a reader of `before` would find changed."""
    lines = carried(after, before.corrections)
    changed = difference(before, after)
    line = f"{dates.short(today)}: {changed}"
    return replace(after, corrections=lines if not changed or line in lines else (*lines, line))


def difference(before: Article, after: Article) -> str:
    """What of `before` is other in `after`, as a list in words; empty where a reader would see none.

    >>> from generator.model import Paragraph, Received
    >>> one, two, three = (Paragraph(text) for text in ("One.", "Two.", "Three."))
    >>> raw = Received("a.txt", 1, 3, "")
    >>> difference(Article("", "A", (one, two), raw), Article("", "B", (one, three, two), raw))
    'headline changed, 1 paragraph added'
    """
    parts = [f"{name} changed" for name, part in _PARTS if part(before) != part(after)]
    return ", ".join([*parts, *_paragraphs([p.text for p in before.paragraphs], [p.text for p in after.paragraphs])])


def wording(article: Article) -> str:
    """A digest of all that a reader would miss: while it stays, `difference` finds nothing."""
    said = [*(part(article) for _, part in _PARTS), [paragraph.text for paragraph in article.paragraphs]]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:32]


def _paragraphs(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    if before == after:
        return
    counts = _counted(*_trimmed(before, after))
    told = [(count, how) for how, count in zip(("changed", "added", "removed"), counts, strict=True) if count]
    for place, (count, how) in enumerate(told):
        noun = f" paragraph{'s' * (count != 1)}" if place == 0 else ""
        yield f"{count}{noun} {how}"
    if not told:
        yield "paragraphs in another order"


def _trimmed(before: Sequence[str], after: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Without what both begin and end with."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return before[start : len(before) - end], after[start : len(after) - end]


def _counted(before: Sequence[str], after: Sequence[str]) -> tuple[int, int, int]:
    """How many were changed, added, removed; one that only stands elsewhere is none of it."""
    gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
    most = min(gone.total(), come.total())
    if max(len(before), len(after)) <= MOST_COMPARED:
        most = min(most, sum(_replaced(before, after, (gone, come))))
    return most, come.total() - most, gone.total() - most


def _replaced(
    before: Sequence[str], after: Sequence[str], new: tuple[Collection[str], Collection[str]]
) -> Iterator[int]:
    """In each place where other paragraphs stand now, how many took the place of one that is gone."""
    for _, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield min(sum(text in new[0] for text in before[a:b]), sum(text in new[1] for text in after[c:d]))
