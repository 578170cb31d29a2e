"""Text copied from a mail's source, where "ü" stands as "=C3=BC" -> the text as it was written."""

from __future__ import annotations

import quopri
import re

from generator.model import Problem, Severity, Where

_LETTER = re.compile(r"(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3})")
"""A letter beyond ASCII, in UTF-8."""

LEAST_LETTERS = 3
"""Such letters from which on a text is taken for one that was copied so."""


def decoded(words: str, shown_as: str) -> tuple[str, tuple[Problem, ...]]:
    """The text, and a note where it was decoded; as it is where it is no such text."""
    if "=" not in words or len(_LETTER.findall(words)) < LEAST_LETTERS:
        return words, ()
    # Letters that are written as themselves stay: the rest of the text may be another program's.
    text = quopri.decodestring(words.encode("utf-8")).decode("utf-8", "replace")
    if text.count("\ufffd") > words.count("\ufffd"):
        return words, ()
    what = "letters stand in it as “=C3=BC”, as in a mail's source, and were decoded"
    return text, (Problem(Where(shown_as), what, "look at its text, and paste it from the mail itself", Severity.NOTE),)
