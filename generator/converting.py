"""What was received in, its articles and what became of each line out: `clean` under a limit of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from generator import clean, intake
from generator.cpu_limits import OverLimitError, cpu_limit
from generator.model import Article, Ledger, LedgerEntry, LineRole, Problem, RawDocument, Severity, Where

NO_ARTICLE = "no article in it: no running text was found"
"""Of a file that is text and no news."""

CPU_SECONDS = 20
"""What the rules may take over one text; the longest that is read, of 2 MB, takes less than half of it."""


def converted(
    documents: Iterable[RawDocument], shown: Callable[[str], str] = str
) -> tuple[tuple[Article, ...], Mapping[str, Ledger]]:
    """The articles of documents, in order, and what became of each document's lines.

    `shown` is how readers are told a document's path. Raises SetAside.
    """
    found: list[Article] = []
    ledgers: dict[str, Ledger] = {}
    for document in documents:
        pieces = [_cleaned(piece, shown(document.path)) for piece in document.pieces]
        found += (article for articles, _ in pieces for article in articles)
        ledgers[document.path] = Ledger.joined(document.path, (ledger for _, ledger in pieces))
    return tuple(found), ledgers


def _cleaned(piece: RawDocument, shown_as: str) -> tuple[tuple[Article, ...], Ledger]:
    if piece.aside:
        return (), _set_aside(piece)
    try:
        with cpu_limit(CPU_SECONDS):
            return clean.articles(piece)
    except OverLimitError:
        what = f"telling its lines apart took more than {CPU_SECONDS} seconds"
        raise intake.SetAside(shown_as, what, "split it into smaller files") from None


def _set_aside(piece: RawDocument) -> Ledger:
    """The lines of what is no article, each dropped for the same reason; between those of a text are blank ones."""
    told: dict[int, list[str]] = {}
    for block in piece.blocks:
        for number, line in block.numbered:
            told.setdefault(number, []).append(line)
    if piece.media_type == "text/plain":
        end = piece.first_line + piece.line_count
        told = {number: told.get(number, [""]) for number in range(piece.first_line, end)}
    entries = (_aside(number, line, piece.aside) for number, lines in sorted(told.items()) for line in lines)
    return Ledger(piece.path, tuple(entries))


def _aside(number: int, line: str, why: str) -> LedgerEntry:
    if not line:
        return LedgerEntry(number, line, kept=False, why="blank line", role=LineRole.BLANK)
    return LedgerEntry(number, line, kept=False, why=why)


def without_text(document: RawDocument, ledger: Ledger, shown_as: str) -> tuple[Problem, ...]:
    """The entries of a feed that say nothing but their title: they make no article."""
    kept = {entry.line for entry in ledger.kept}
    empty = [
        part
        for part in document.pieces
        if document.parts and not part.aside and kept.isdisjoint(block.first_line for block in part.blocks)
    ]
    if not empty or not kept:
        return ()
    named = ", ".join(f"“{_title(part)}”" for part in empty[:NAMED])
    more = f" and {len(empty) - NAMED} more" if len(empty) > NAMED else ""
    what = f"no text in {len(empty)} {'entry' if len(empty) == 1 else 'entries'}: {named}{more}"
    where = Where(shown_as, empty[0].blocks[0].first_line)
    return (Problem(where, what, "open its page, and add that or its text", Severity.NOTE),)


NAMED = 5
"""Entries that a message names."""


def _title(entry: RawDocument) -> str:
    return entry.stated.headline or entry.blocks[0].lines[0]
