"""Text that a mail program broke into lines, and says so ("format=flowed", RFC 3676) -> its paragraphs, a line each."""

from __future__ import annotations

import re

_QUOTES = re.compile(r"^>*")
SIGNATURE = "-- "


def flowed(words: str, *, deletes_space: bool) -> str:
    r"""The text with soft breaks joined: a line that ends in a space goes on below, in the same depth of quotation.

    `deletes_space`: that space was added at the break, and is none of the text's.

    >>> flowed("The ferry \nsails.\n\nIt rains.", deletes_space=False)
    'The ferry sails.\n\nIt rains.'
    """
    done: list[str] = []
    depth, open_line = "", ""
    for line in words.split("\n"):
        marks = _QUOTES.match(line)
        own_depth = marks[0] if marks else ""
        text = line[len(own_depth) :].removeprefix(" ")
        if open_line and own_depth != depth:
            done.append(_quoted(depth, open_line))
            open_line = ""
        is_soft = text.endswith(" ") and text != SIGNATURE and bool(text.strip())
        depth, joined = own_depth, open_line + (text[:-1] if is_soft and deletes_space else text)
        open_line = joined if is_soft else ""
        if not is_soft:
            done.append(_quoted(depth, joined))
    return "\n".join([*done, _quoted(depth, open_line)] if open_line else done)


def _quoted(depth: str, text: str) -> str:
    return f"{depth} {text}" if depth else text
