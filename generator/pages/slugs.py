"""Headlines in, slugs out: a page's permanent name, made once."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

from anyascii import anyascii

from generator.model import Slug

LONGEST = 70

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Names that a web server, MkDocs or Windows takes for something else.
_TAKEN = re.compile(r"index|readme|404|con|prn|aux|nul|(?:com|lpt)\d")

# "Syria's" is one word.
_APOSTROPHES = re.compile("['’‘ʼ`´]")


def slug(headline: str) -> Slug:
    """The slug of a headline: ASCII, at most LONGEST characters, cut at a word's end; slug(slug(x)) == slug(x).

    >>> slug("Syria’s Größe: 4 Days")
    'syrias-grosse-4-days'
    """
    letters = anyascii(_APOSTROPHES.sub("", unicodedata.normalize("NFC", headline))).lower()
    words = re.findall(r"[a-z0-9]+", _APOSTROPHES.sub("", letters))
    if not words:
        return f"article-{hashlib.sha256(headline.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    short = _shortened("-".join(words))
    return f"{short}-article" if _TAKEN.fullmatch(short) else short


class FreeSlugs:
    """Slugs that nothing has yet; one that is given out is free no more."""

    def __init__(self, taken: Iterable[Slug]) -> None:
        self._taken = set(taken)
        self._numbers: dict[Slug, int] = {}

    def next(self, wanted: Slug) -> Slug:
        """`wanted`, or where that is taken `wanted-2`, `wanted-3`, the first that is free."""
        name = wanted
        while name in self._taken:
            # Counted on from the last one given: a thousand articles may have one headline.
            number = self._numbers[wanted] = self._numbers.get(wanted, 1) + 1
            name = f"{wanted}-{number}"
        self._taken.add(name)
        return name


def _shortened(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    cut = words[: LONGEST + 1].rfind("-")
    return words[: cut if cut > 0 else LONGEST]
