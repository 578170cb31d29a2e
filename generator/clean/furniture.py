"""The lines around an article that are a page's and not the article's, known by their form. A line in, a reason out.

A row of the table (furniture_forms.py) speaks for whole lines only, and only for short ones: a sentence of the text
that holds the same words stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.clean.furniture_forms import ROWS, SHOP, Row
from generator.clean.whole_lines import known_line


def _any_of(rows: Iterable[Row]) -> re.Pattern[str]:
    """The forms of these rows, of a line in small letters."""
    return re.compile(rf"(?:{'|'.join(form for row in rows for form in row.forms)})\s*$")


_FORMS = tuple((_any_of((row,)), row) for row in ROWS)

_PLAIN = _any_of(row for row in ROWS if not row.words)
_WORDED = _any_of(row for row in ROWS if row.words)
_WORDS = re.compile("|".join(re.escape(word) for row in ROWS for word in row.words))
"""One of them is in every line that has one of the forms that begin with any words."""

_RULE = re.compile(r"(?:[-*=_~#•·—–+.|:]\s*){3,}$|\x0c")
_DRAWN = frozenset("-*=_~#•·—–+.|:\x0c")
"""How such a line begins."""

_OPENING_QUOTES = frozenset('"“«„')
_SPOKEN = re.compile(r"[\"”»“]\s*,?\s*(?:\w+\s){0,3}?(?:said|says|told|asked|added|wrote|shouted|warned)\b")
"""Behind a quotation: `"Subscribe to patience," said one.` is text, whatever was said."""

_ARCHIVE = re.compile(
    r"(?:LENGTH|SECTION|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|DATELINE|EDITION|DISTRIBUTION"
    r"|SUBJECT|GEOGRAPHIC|GRAPHIC|ORGANIZATION|COMPANY|TICKER|INDUSTRY|WORD COUNT)\s?:.*"
    r"|[A-Z][A-Z &'.-]{3,50}\s(?:Page|PAGE)\s\d{1,3}(?: of \d{1,3})?"
)
"""What press archives and printed pages set around a text: "LENGTH: 512 words", "THE COAST HERALD Page 4"."""

_SHOUTED = re.compile(r"SHOP(?: [A-Z0-9&'’.-]+){1,6}")
"""A form in capitals alone, which those of ROWS are not: "SHOP GARDEN TOOLS"."""

MAX_WORDS = 30
"""A line with more words than this is text, whatever it says."""


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def furniture(text: str) -> str:
    """Why a line is the page's and not the article's; empty for lines that are not known to be."""
    if text[:1] in _OPENING_QUOTES and _SPOKEN.search(text):
        return ""
    if text.startswith("SHOP ") and _SHOUTED.fullmatch(text):
        return SHOP
    if (text[:2].isupper() and _ARCHIVE.fullmatch(text)) or text == "End of Document":
        return "field of an archive or a printed page"
    if len(text.split()) > MAX_WORDS:
        return ""
    small = text.lower()
    return known_line(small) or (_reason_by_form(small) if _has_form(small) else "")


def _reason_by_form(small: str) -> str:
    return next((row.reason for form, row in _FORMS if _may_hold(row, small) and form.match(small)), "")


def _has_form(small: str) -> bool:
    """The line has one of all forms, as few lines do: told before it is asked which."""
    return bool(_PLAIN.match(small) or (_WORDS.search(small) and _WORDED.match(small)))


def _may_hold(row: Row, small: str) -> bool:
    return not row.words or any(word in small for word in row.words)


def is_rule(text: str) -> bool:
    """A line drawn with characters: "-----", "* * *"."""
    return text[:1] in _DRAWN and bool(_RULE.fullmatch(text))
