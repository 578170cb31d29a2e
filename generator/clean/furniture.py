"""The lines around an article that are a page's and not the article's, known by their form. A line in, a reason out.

A row of the table (furniture_forms.py) speaks for whole lines only, and only for short ones: a sentence of the text
that holds the same words stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from generator.clean.furniture_forms import ROWS, SHOP, Row
from generator.clean.signs import FIGURE, first_letters, sign_of_any
from generator.clean.whole_lines import known_line
from generator.tokens import has_more_words


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """One of the forms, of a line in small letters."""
    return re.compile(rf"(?:{'|'.join(forms)})\s*$")


_FORMS = tuple((_any_of(row.forms), row) for row in ROWS)


def _by_first_letter(forms: Iterable[str]) -> Mapping[str, re.Pattern[str]]:
    """For each letter, and for figures, the forms that begin with it; beside "" those that may begin otherwise."""
    alike: dict[str, list[str]] = {}
    for form in forms:
        for letter in first_letters(form) or ("",):
            alike.setdefault(letter, []).append(form)
    return {letter: _any_of(those) for letter, those in alike.items()}


_PLAIN = _by_first_letter(form for row in ROWS if not row.words for form in row.forms)
_ANY_LETTER = _PLAIN[""]
_WORDED = tuple((form, row) for form, row in _FORMS if row.words)
_WORDS = sign_of_any(word for row in ROWS for word in row.words)
"""In every line that has one of the forms that begin with any words."""

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
    if has_more_words(text, MAX_WORDS):
        return ""
    small = text.lower()
    return known_line(small) or (_reason_by_form(small) if _has_form(small) else "")


def _reason_by_form(small: str) -> str:
    return next((row.reason for form, row in _FORMS if _may_hold(row, small) and form.match(small)), "")


def _has_form(small: str) -> bool:
    """The line has one of all forms, as few lines do: told before it is asked which."""
    first = FIGURE if small[:1].isdecimal() else small[:1]
    if _PLAIN.get(first, _ANY_LETTER).match(small) or _ANY_LETTER.match(small):
        return True
    return bool(_WORDS.search(small)) and any(_may_hold(row, small) and form.match(small) for form, row in _WORDED)


def _may_hold(row: Row, small: str) -> bool:
    return not row.words or any(word in small for word in row.words)


def is_rule(text: str) -> bool:
    """A line drawn with characters: "-----", "* * *"."""
    return text[:1] in _DRAWN and bool(_RULE.fullmatch(text))
