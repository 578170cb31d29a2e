"""Lines in the site's own words with words from outside in them -> runs that a page can tell apart.

An outlet's, an author's or a topic's name and a text's very words may run the other way than the line they stand in:
unless each is kept apart, an Arabic name drags the figures and commas beside it to its other side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import Formatter

from generator.weave.views import Words

Wording = tuple[Words, ...]

_QUOTED = re.compile(r"(?<=“)([^“”]*)(?=”)")


def given(text: str) -> Wording:
    """Words from outside."""
    return (Words(text, is_given=True),) if text else ()


def phrased(phrase: str, **filled: Wording | str) -> Wording:
    """A phrase of the site's with its {names} filled in: by words from outside, or by more of its own.

    >>> phrased("{outlet}, as received", outlet=given("A"))
    (Words(text='A', is_given=True), Words(text=', as received', is_given=False))
    """
    made: list[Words] = []
    for own, name, _, _ in Formatter().parse(phrase):
        made += [Words(own)] if own else []
        value = filled[name] if name else ()
        made += ([Words(value)] if value else []) if isinstance(value, str) else value
    return tuple(made)


def listed(all_of: Iterable[Wording], between: str) -> Wording:
    """Several in a row, with what stands between each two of them."""
    made: Wording = ()
    for one in all_of:
        made += (Words(between), *one) if made else one
    return made


def quoting(text: str) -> Wording:
    """A line of the conversion's, in which “…” holds what the text says; the marks are the line's own.

    >>> quoting("stated: “20 Jan”")
    (Words(text='stated: “', is_given=False), Words(text='20 Jan', is_given=True), Words(text='”', is_given=False))
    """
    return tuple(Words(part, is_given=at % 2 == 1) for at, part in enumerate(_QUOTED.split(text)) if part)


def plain(wording: Wording) -> str:
    """The line as text."""
    return "".join(words.text for words in wording)
