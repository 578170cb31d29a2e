"""An article and its edition -> where it came from: its source, the received lines, and what became of each."""

from __future__ import annotations

import re

from generator.model import Article, Edition, Ledger, LedgerEntry
from generator.weave.addresses import outlet_path
from generator.weave.cards import Stand
from generator.weave.outlets import outlet_slug
from generator.weave.views import Link, ReceivedLine, RemovedLine, SourceView


def source_view(article: Article, edition: Edition, stand: Stand) -> SourceView:
    """What the page tells of the article's source."""
    told = [entry for entry in _ledger(article, edition).entries if entry.text.strip()]
    dropped = [entry for entry in told if not entry.kept]
    first, last = article.raw.first_line, article.raw.last_line
    return SourceView(
        outlet=Link(stand.to(outlet_path(outlet_slug(article.source.outlet))), article.source.outlet),
        outlet_evidence=article.source.outlet_evidence,
        url=article.source.url,
        file=article.raw.file,
        lines=f"{first}–{last}" if last > first else str(first),
        line_count=max(1, last - first + 1),
        sha256=article.raw.sha256,
        corrections=article.corrections,
        received=len(told),
        kept=len(told) - len(dropped),
        removed=tuple(_removed(entry) for entry in dropped),
        text=tuple(ReceivedLine(entry.line, *_shown(entry)) for entry in told),
    )


LONGEST_REMOVED = 2_000
"""Characters that are shown of a removed line; the received file has them all."""


_MAILBOX = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")

MAILBOX = "…@…"
"""In place of a person's address on a line that is not on the page."""


def _removed(entry: LedgerEntry) -> RemovedLine:
    text, more = _shown(entry)
    return RemovedLine(entry.line, " ".join(text.split()), more, entry.why)


def _shown(entry: LedgerEntry) -> tuple[str, int]:
    """The line as received, and what it has more: of a removed one the beginning, and no mailbox."""
    if entry.kept:
        return entry.text.rstrip(), 0
    text = _MAILBOX.sub(MAILBOX, entry.text.rstrip())
    return text[:LONGEST_REMOVED], max(0, len(text) - LONGEST_REMOVED)


def _ledger(article: Article, edition: Edition) -> Ledger:
    return edition.ledgers.get(article.slug, Ledger(article.raw.file, ()))
