"""What a line needs to have one of many forms: words of theirs, or their first letter. It is asked before the forms.

Most lines have no form of any table, and a sign tells that of nearly all of them. What has the sign may have the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

_COMMONEST_FIRST = " etaonirshldcumfpgwybvkxjqz"
"""Letters as text has them, of which most is in the letters of Western Europe; any other sign is rarer yet."""

LEAST = 4
"""Letters of a word that are sought, where it has as many."""


def sign_of_any(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that is found in each text that holds one of the words, and in few others; case is not folded.

    A search passes quickly over each place whose letter begins nothing that is sought. So a word is sought from its
    rarest letter on, and those that begin alike are tried together.
    """
    sought = sorted({word[_rarest(word) :] for word in words})
    alike = ((letter, [word[1:] for word in group]) for letter, group in groupby(sought, key=lambda word: word[0]))
    return re.compile("|".join(f"{re.escape(letter)}(?:{'|'.join(map(re.escape, rest))})" for letter, rest in alike))


def _rarest(word: str) -> int:
    """Where the rarest letter of the word stands, the first of such; enough letters follow it."""
    places = range(max(1, len(word) - LEAST + 1))
    return max(places, key=lambda at: _rarity(word[at]))


def _rarity(letter: str) -> int:
    at = _COMMONEST_FIRST.find(letter)
    return at if at >= 0 else len(_COMMONEST_FIRST)


_GROUP = re.compile(r"\(\?:(?P<inside>(?:[^()]|\([^()]*\))*)\)(?P<optional>\??)(?![*{])")
_INNER_GROUP = re.compile(r"\([^()]*\)")
_FIRST = re.compile(r"(?:[^\W\d_]|\\d)(?![?*{])")

FIGURE = r"\d"
"""Stands for all figures that a form may begin with."""


def first_letters(form: str) -> frozenset[str]:
    """The letters that a line of the form begins with, or a figure; empty for a form that may begin otherwise."""
    group = _GROUP.match(form)
    parts = _INNER_GROUP.sub("(", group["inside"]).split("|") if group else (form,)
    found = [letter[0] for part in parts if (letter := _FIRST.match(part))]
    others = first_letters(form[group.end() :]) if group and group["optional"] else found[:1]
    return frozenset((*found, *others)) if len(found) == len(parts) and others else frozenset()
