"""A file of several articles, each told apart by the file itself -> one document with a part for each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.intake.broken_lines import rejoined
from generator.intake.entry import Entry
from generator.intake.formats import Incoming
from generator.intake.markup_tree import laid_out, tree
from generator.intake.plain import shown
from generator.intake.received import SetAside
from generator.model import Block, Part, RawDocument, Shape, Stated, Witnesses

ENTRY_WITNESSES = Witnesses(
    headline=("the entry's title",),
    authors=("the entry's author",),
    url=("the entry's link",),
    language=("the feed's language",),
)
"""Where a feed states what it states of an entry."""


def document_of_entries(incoming: Incoming, entries: Iterable[Entry], stated: Stated) -> RawDocument:
    """The entries as parts of one document, their blocks counted through. Raises SetAside where none has words."""
    filled = [entry for entry in entries if entry.blocks]
    if all(entry.aside for entry in filled):
        raise SetAside(incoming.shown_as, f"the {incoming.format.value} holds no article", "check how it was saved")
    laid = [block for entry in filled for block in entry.blocks]
    blocks = tuple(replace(block, first_line=number) for number, block in enumerate(laid, start=1))
    parts = tuple(Part(len(entry.blocks), entry.stated, aside=entry.aside) for entry in filled)
    return RawDocument(incoming.name, "text/html", blocks, len(blocks), incoming.digest, stated, parts)


def entry(stated: Stated, body: Iterable[Block]) -> Entry:
    """An article whose headline stands beside its text: it becomes the first block."""
    headline = (Block((stated.headline,), 1, Shape.HEADLINE),) if stated.headline else ()
    return Entry(stated, (*headline, *_with_tail_apart(tuple(body))))


_TAIL = re.compile(
    r"""(?<=[.!?…\]"”'’»)])\s+(?P<tail>
        (?:read|see)\ more(?:\.{2,}|\s*[…»→>]+)?                       # Talks resumed on Tuesday. Read more...
      | (?:continue|keep)\ reading\b[^.!?]{0,120}[.…»→>]*                # Continue reading Talks Resume →
      | the\ (?:post|article)\ [^.!?].{1,200}\ appeared\ first\ on\ .{2,100}
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What the makers of feeds add to an entry's last paragraph."""

LONGEST_TAIL = 330
"""Characters."""


def _with_tail_apart(body: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, what was added to the last one in a block of its own."""
    if not body:
        return body
    text = body[-1].lines[0]
    found = _TAIL.search(text, max(0, len(text) - LONGEST_TAIL))
    if not found:
        return body
    last = replace(body[-1], lines=(text[: found.start()],))
    return (*body[:-1], last, Block((found["tail"],), body[-1].first_line, Shape.PARAGRAPH))


def marked_up(markup: str, shown_as: str) -> tuple[Block, ...]:
    """The blocks of a piece of HTML. Raises SetAside where it is nested too deep."""
    # In an element, for a piece may be a comment and nothing else, which is no page.
    laid = rejoined(laid_out(tree(f"<div>{markup}</div>", shown_as))) if markup.strip() else ()
    return tuple(block for piece in laid for block in piece.blocks)


def unmarked(text: str) -> tuple[Block, ...]:
    """The blocks of plain text: a paragraph between blank lines, or a line where each stands by itself."""
    paragraphs = [paragraph.strip().split("\n") for paragraph in re.split(r"\n[ \t\r]*\n", text)]
    pieces = [piece for lines in paragraphs for piece in (lines if _are_apart(lines) else [" ".join(lines)])]
    return tuple(Block((words,), 1, Shape.PARAGRAPH) for words in map(shown, pieces) if words)


def _are_apart(lines: list[str]) -> bool:
    """Each line ends as a sentence does, or begins with the time of what it names: "03:12 The anchor"."""
    texts = [line.strip() for line in lines]
    return all(map(_SENTENCE_END.search, texts)) or all(map(_TIMED.match, texts))


_SENTENCE_END = re.compile(r"[.!?…؟。][\"'”’»)\]]*$")
_TIMED = re.compile(r"[(\[]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?\s+\S")
