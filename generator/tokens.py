"""Text in, words and sentences out, both as offsets into the text (Unicode code points).

A word is a run of letters and digits with what belongs inside it: marks, soft hyphens, apostrophes ("Sana'a"). A hyphen
parts words ("US-led" is two), a possessive is a token of its own ("Syria's" is "Syria" and "'s"), and dotted initials
stay together ("U.S."). Everything here takes time linear in the length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple


class Words(NamedTuple):
    """A text, cut: word `n` is `texts[n]`, stands at `starts[n]` up to `ends[n]`, and `gaps[n]` is before it.

    Columns and no objects, for there are 170,000 words to a megabyte. The last gap follows the last word.
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]


def words(text: str) -> Words:
    """Every word of the text, in order."""
    parts = _WORD.split(text)
    ends = list(accumulate(map(len, parts)))
    return Words(parts[1::2], ends[:-1:2], ends[1::2], parts[::2])


def word_count(text: str) -> int:
    """How many words: between spaces one each, and two signs of a script that sets no spaces count as one.

    >>> word_count("停火协议, a truce")
    5
    """
    between_spaces = len(text.split())
    if text.isascii() or _sets_spaces(text):
        return between_spaces
    return between_spaces + len(_UNSPACED.findall(text)) // 2


def has_more_words(text: str, most: int) -> bool:
    """More than so many words between spaces. A short text is not cut to tell: each but the last takes two signs."""
    return len(text) > 2 * most and len(text.split()) > most


def _sets_spaces(text: str) -> bool:
    """All its signs are of Western Europe's scripts, with curly quotes and dashes: seen faster than sign by sign."""
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def pairs(text: str) -> list[str]:
    """Each two signs that stand together in a script without spaces, which say of a text what words do.

    >>> pairs("停火协议, a truce")
    ['停火', '火协', '协议']
    """
    return [run[at : at + 2] for _, run in runs(text) for at in range(len(run) - 1)]


def runs(text: str) -> list[tuple[int, str]]:
    """Each run of such signs, with its start.

    >>> runs("a truce: 停火协议")
    [(9, '停火协议')]
    """
    return [] if _sets_spaces(text) else [(run.start(), run[0]) for run in _UNSPACED_RUN.finditer(text)]


_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Thai and Lao, Burmese, Khmer, the two of Japan, and Chinese."""

_UNSPACED_RUN = re.compile(f"{_UNSPACED.pattern}+")


@lru_cache(maxsize=1 << 13)  # briefs, events and the lists of every topic ask of the same paragraphs
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence, in order, without the space around it. A blank line ends a sentence too.

    An item's number, "3. Order steel", is of its first sentence.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _BREAK.finditer(text):
        if mark["stop"] and not _ends_sentence(text, mark):
            continue
        if start == 0 and _ITEM_NUMBER.fullmatch(text, 0, mark.end()):
            continue
        spans.append(_trimmed(text, start, mark.end()))
        start = mark.end()
    spans.append(_trimmed(text, start, len(text)))
    return tuple([span for span in spans if span[0] < span[1]])


_ITEM_NUMBER = re.compile(r"\s*\d{1,3}\.\s*")


# --- words -----------------------------------------------------------------------------------------------------------

# Letters of many scripts carry marks that `\w` leaves out: Arabic vowel signs, Indic vowels, combining accents. And
# what cannot be seen (soft hyphen, joiners) does not part a word.
_MARKS = "".join(chr(code) for code in range(0x300, 0x10000) if unicodedata.category(chr(code)).startswith("M"))
_INNER = rf"[{_MARKS}\u00ad\u200b-\u200d\u2060]"

_WORD = re.compile(
    rf"""
    ( \b [A-Z]\. (?:[A-Z]\.)+ (?: [A-Z]\b )?        # U.S. and U.S.A
    | ['’] [sS] \b                                  # the 's of Syria's
    | [^\W_]++ (?: (?: {_INNER}                      # US, al, 2026, Younès
                     | ['’] (?=[^\W_]) (?! [sS]\b ) )  # Sana'a, don't
                   [^\W_]*+ )*+
    )
    """,
    re.VERBOSE,
)

# --- sentences -------------------------------------------------------------------------------------------------------

_BREAK = re.compile(
    r"""
      (?P<blank> \n [^\S\n]* \n \s* )
    | (?<! [.!?…؟۔।॥։።။] ) (?P<stop> [.!?…؟۔।॥։።။]++ )
      [’”»"'\)\]]*+ (?= \s | \Z )                 # the closing quote belongs to the sentence
    | (?P<full> [。！？]++ )
      (?: [’”）]*+ (?! [’”）」』] ) | [」』]++ (?= \s | \Z ) )  # Chinese sets no space; behind 」 Japanese may go on
    """,
    re.VERBOSE,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never the end of a sentence, for a name or a day follows: "Gen. Mazloum", "Jan. 20".
_LEADING_ABBREVIATIONS = _words(
    "mr mrs ms messrs dr prof st sen rep gov gen lt col maj capt cpl sgt adm cmdr pvt brig rev hon pres vs approx "
    "jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e"
)

# Not the end where a number follows: "No. 5", and yet "He said no. The".
_NUMBERED_ABBREVIATIONS = _words("no nos vol pp p fig art sec ca al")

# The end only where the next word begins a new thought: "the firm Acme Inc. The deal", "in the U.S. The army".
_TRAILING_ABBREVIATIONS = _words("inc ltd co corp bros jr sr ph.d a.m p.m etc est dept univ")

_OPENING_WORDS = _words(
    "the a an this that these those he she it they we i you there here his her its their our in on at by for from with "
    "after before when while as if since although though but and so yet however meanwhile what who why how no not "
    "some many most both all one two"
)

_LONGEST_ABBREVIATION = 12


def _ends_sentence(text: str, mark: re.Match[str]) -> bool:
    following = _following_word(text, mark.end())
    if following[:1].islower():
        return False  # "Stop." he said; 5 p.m. on Tuesday
    if mark["stop"] != ".":
        return True
    before = text[max(0, mark.start() - _LONGEST_ABBREVIATION) : mark.start()].split()
    word = before[-1].lstrip("“”‘’\"'([").casefold() if before else ""
    if word in _LEADING_ABBREVIATIONS:
        return False
    if word in _NUMBERED_ABBREVIATIONS:
        return not following[:1].isdigit()
    if word in _TRAILING_ABBREVIATIONS or _INITIALS.fullmatch(word):
        return not following or following.casefold() in _OPENING_WORDS
    return True


_INITIALS = re.compile(r"(?:[a-z]\.)*[a-z]")
_FOLLOWING = re.compile(r"[\s“‘«\"'(\[]{0,20}(\w{0,20})")


def _following_word(text: str, at: int) -> str:
    match = _FOLLOWING.match(text, at)
    return match[1] if match else ""


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
