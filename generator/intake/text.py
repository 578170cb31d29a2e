"""A text file -> blocks: runs of lines between blank ones, each line as received."""

from __future__ import annotations

from generator.intake.received import SetAside
from generator.model import Block, RawDocument

INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad"
"""Zero-width characters; a line of nothing else is blank."""


MOST_LINES = 30_000
"""Lines with words in one file: every one of them is weighed, and a clipping has a few hundred."""


def document(text: str, name: str, digest: str, shown_as: str = "") -> RawDocument:
    """A text as a document of lines. Raises SetAside for one of too many."""
    if text.count("\n") >= MOST_LINES and sum(not is_blank(line) for line in text.split("\n")) > MOST_LINES:
        what = f"more than the {MOST_LINES:,} lines a text may have"
        raise SetAside(shown_as or name, what, "split it into smaller files")
    return RawDocument(name, "text/plain", blocks(text), text.removesuffix("\n").count("\n") + 1, digest)


def blocks(text: str) -> tuple[Block, ...]:
    """The text's blocks with the number of their first line; a final newline makes no line of its own."""
    found: list[Block] = []
    run: list[str] = []
    for number, line in enumerate((*text.removesuffix("\n").split("\n"), ""), start=1):
        if not is_blank(line):
            run.append(line)
        elif run:
            found.append(Block(tuple(run), number - len(run)))
            run = []
    return tuple(found)


def is_blank(line: str) -> bool:
    """Nothing on the line can be seen. A page break is no blank line: it parts what stands around it."""
    if line.isascii():
        return (not line or line.isspace()) and "\f" not in line
    return "\f" not in line and not line.strip().strip(INVISIBLE).strip()
