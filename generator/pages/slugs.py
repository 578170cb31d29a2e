"""Headlines in, slugs out: a page's permanent name, made once."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection

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


def unique(wanted: Slug, taken: Collection[Slug]) -> Slug:
    """`wanted`, or where that is taken `wanted-2`, `wanted-3`, the first that is free."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"


def _shortened(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    cut = words[: LONGEST + 1].rfind("-")
    return words[: cut if cut > 0 else LONGEST]
