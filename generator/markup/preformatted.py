"""Lines as they were set -> Markdown that shows exactly them, and back.

In: lines, blank ones empty. Out: a fenced block, in which nothing is read as markup; its fence is longer than any row
of backticks in it. `recognised_preformatted` is the way back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.markup.characters import as_entities, folded, line_as_set
from generator.markup.rendering import shown
from generator.markup.writing import RefusedError
from generator.model import Paragraph

MOST_CHARACTERS = 200_000

_TICKS = re.compile(r"`+")
_LEAST_FENCE = 3


def preformatted(lines: Sequence[str]) -> str:
    r"""The fenced block that shows these lines; raises RefusedError.

    >>> print(preformatted(["if rain:", "    stay()"]))
    ```
    if rain:
        stay()
    ```
    """
    _check(lines)
    longest = max((len(ticks) for line in lines for ticks in _TICKS.findall(line)), default=0)
    fence = "`" * max(_LEAST_FENCE, longest + 1)
    block = "\n".join((fence, *lines, fence))
    elements, words = shown(f"{block}\n\n{block}")
    if [name for name, _ in elements] != ["pre", "code"] * 2 or words != folded(" ".join((*lines, *lines))):
        raise RefusedError("these lines cannot be shown as they are")
    return block


def recognised_preformatted(block: str) -> Paragraph | None:
    """The lines whose Markdown this block is, to the letter; None when a person wrote or formatted it."""
    first, *lines = block.split("\n")
    if len(lines) < 2 or len(first) < _LEAST_FENCE or first != lines.pop() or set(first) != {"`"}:
        return None
    try:
        is_ours = preformatted(lines) == block
    except RefusedError:
        return None
    return Paragraph.preformatted(tuple(lines)) if is_ours else None


def lines_html(lines: Sequence[str]) -> str:
    """The lines as HTML without a line break, that means the same to Markdown: every sign it knows is an entity."""
    return "&#10;".join(map(as_entities, lines))


def _check(lines: Sequence[str]) -> None:
    if not any(lines):
        raise RefusedError("there are no words")
    if sum(map(len, lines)) > MOST_CHARACTERS:
        raise RefusedError(f"lines of more than {MOST_CHARACTERS:,} characters")
    if not lines[0].strip() or not lines[-1].strip():
        raise RefusedError("there are blank lines around it")
    if any(line_as_set(line) != (line, ()) for line in lines):
        raise RefusedError("it holds what no line of a page can carry")
