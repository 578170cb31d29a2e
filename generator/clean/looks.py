"""What a line looks like on its own, in numbers; what stands around it is told in surroundings.py.

Lines in; a Look a line out, its numbers in the order of OWN. No number says which words a line has, only how many, of
what shape, and whether they are among the closed lists of clean's tables.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from msgspec import Struct

from generator.clean.credits import credit
from generator.clean.datelines import dateline
from generator.clean.endings import is_about_author, is_pointer, is_sign_off, opens_tail
from generator.clean.forms import (
    byline,
    could_be_title,
    ends_clause,
    ends_sentence,
)
from generator.clean.furniture import furniture, is_rule
from generator.clean.lines import Line, is_list_item
from generator.clean.stamps import stamp
from generator.tokens import pairs, word_count

FUNCTION_WORDS = frozenset(
    """
    the a an of and to in that it is was were be been are as at by for from with on this these those which who whom
    has had have not but or if than then he she they we his her their its our would will could said says more there
    le la les des du de et une un dans est pour que qui au aux par sur ne pas ce se il elle
    der die das und nicht mit ist ein eine den dem von zu auf im sich auch es für
    el los las que una por con del para se su al lo como más di che della il gli per non sono nel
    os uma não dos ao em foi mais het een van en niet zijn dat voor met op ve bir bu için ile
    في من على إلى عن أن التي الذي هذا هذه مع كان ما لا و
    """.split()
)
"""The small words that sentences are held together by; labels, menus and names have few."""

ADDRESS_WORDS = frozenset("you your we our us i my me please vous votre nous ihr sie uns usted su".split())
"""Words that speak to the reader."""

PAGE_WORDS = frozenset(
    """
    subscribe subscription newsletter newsletters sign cookies cookie privacy terms policy rights reserved copyright
    share follow comment comments reply login log account advertisement advertise sponsored related read more latest
    trending popular recommended menu search home contact about email inbox app download click here view watch video
    photo photos gallery image credit getty images courtesy author editor reporter writer posted published updated
    tags categories category previous next print
    """.split()
)
"""Words that pages speak of themselves with."""

_OF_READERS_AND_PAGES = ADDRESS_WORDS | PAGE_WORDS

_QUOTES, _PLAIN_QUOTES = "\"'“”«»„‘’", "\"'"
_BARS, _PLAIN_BARS = "|•·»>/", "|>/"
"""All, and those that a text of plain letters may have."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(
    r"""[.@:](?:                                   # a sign first is sought fast
        (?<=www\.) | (?<=\w\.)(?:com|org|net)\b     # www.paper.example, paper.com
      | (?<=\w@)\w | (?<=@)\w{3}                   # desk@paper.example, @desk
      | (?:(?<=http:)|(?<=https:))//               # https://paper.example
    )""",
    re.IGNORECASE | re.VERBOSE,
)

_ASCII_FIGURES = b"0123456789"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_INNER_END = re.compile(
    r"""[.!?…؟۔।።。！？](?:                           # a sign first is sought fast
        (?<![。！？])["'”’»)\]]*\s+\S                # It held. The lake rose.
      | (?<=[。！？])[”’）」』]*(?=\S)                # 大坝守住了。湖水上涨。
    )""",
    re.VERBOSE,
)

CLAUSE, SENTENCE = 1, 2
"""How a line ends."""

MAX_SHORT = 45
"""Words of a line that may be a stamp, a byline or a credit."""

LEAST_RUNNING = 9
LEAST_RUNNING_OPEN = 25
"""Words of running text that ends as sentences do, and of such that does not."""


class Look(Struct, frozen=True):
    """One line on its own."""

    count: int
    ends: int
    """SENTENCE, CLAUSE, or 0 for neither."""
    is_running: bool
    """Sentence-like and of some length: what bodies are made of."""
    capitals: float
    is_title_like: bool
    is_marked: bool
    """Furniture, a pointer or a heading over other articles."""
    is_header: bool
    """A byline or a stamp."""
    gap: int
    numbers: tuple[float, ...]
    content: frozenset[str]
    """Its longer words, folded: for the overlap with the text."""
    forms: frozenset[str]
    """Which of FORMS it has."""
    opens_tail: bool = False
    """A heading over other articles, or over readers' comments."""
    indent: int = 0


COUNTS = (
    "words", "characters", "ends", "begins small", "capitals", "digits", "function words", "address words",
    "page words", "sentences within", "commas", "quotes", "address", "bars", "all capitals", "colon", "question",
)  # fmt: skip
FORMS = (
    "list mark", "furniture", "share", "newsletter", "comments", "credit", "stamp", "byline", "dateline",
    "tail opener", "pointer", "about author", "sign-off", "rule", "title-like",
)  # fmt: skip
LAYOUT = ("stands again", "gap", "indent", "mean word")

OWN = COUNTS + FORMS + LAYOUT


def to_next(marks: Sequence[bool], none: int) -> list[int]:
    """For each place how many lines below it the next mark is; `none` where it is that far off, or there is none."""
    found, step = [0] * len(marks), none
    for at in range(len(marks) - 1, -1, -1):
        found[at] = step
        step = 1 if marks[at] else min(step + 1, none)
    return found


def looks_of(lines: Sequence[Line]) -> tuple[Look, ...]:
    """Each line on its own; how often it stands among the others is all that is asked of the rest."""
    stands = Counter(line.text for line in lines)
    return tuple(_look(line, stands[line.text]) for line in lines)


def _look(line: Line, stands: int) -> Look:
    own = _wording(line.text)
    received = line.received[0][1]
    indent = min(len(received) - len(received.lstrip(" \t")), 20)
    return Look(
        own.count,
        own.ends,
        own.count >= LEAST_RUNNING_OPEN or (own.count >= LEAST_RUNNING and own.ends > 0),
        own.capitals,
        is_title_like=own.told.is_title_like,
        is_marked=own.told.is_marked,
        is_header=own.told.is_header,
        gap=line.gap,
        numbers=(*own.numbers, float(min(stands, 4)), float(min(line.gap, 6)), float(indent), own.mean_word),
        content=own.content,
        forms=own.told.forms,
        opens_tail=own.told.opens_tail,
        indent=indent,
    )


class _Told(Struct, frozen=True):
    """What the forms of a line say, put together."""

    forms: frozenset[str]
    numbers: tuple[float, ...]
    """In the order of FORMS."""
    is_title_like: bool
    is_marked: bool
    is_header: bool
    opens_tail: bool


@lru_cache(maxsize=256)  # forms meet in few ways
def _told(has: tuple[bool, ...]) -> _Told:
    forms = frozenset(compress(FORMS, has))
    return _Told(
        forms,
        tuple(map(float, has)),
        is_title_like="title-like" in forms,
        is_marked=not forms.isdisjoint(_OF_PAGES),
        is_header=not forms.isdisjoint(_OF_HEADERS),
        opens_tail=not forms.isdisjoint(_OVER_OTHERS),
    )


_OF_PAGES = ("furniture", "tail opener", "pointer")
_OF_HEADERS = ("stamp", "byline")
_OVER_OTHERS = ("tail opener", "comments")


class _Wording(Struct, frozen=True):
    """What the text of a line says by itself, wherever the line stands."""

    count: int
    ends: int
    capitals: float
    told: _Told
    numbers: tuple[float, ...]
    """In the order of COUNTS and FORMS."""
    content: frozenset[str]
    mean_word: float


@lru_cache(maxsize=8192)  # menus, buttons and captions stand again, in a file and on an outlet's next page
def _wording(text: str) -> _Wording:
    words = _words(text)
    told = _told(_forms(words))
    content = [word for word in words.folded if len(word) > 3 and word not in FUNCTION_WORDS]
    return _Wording(
        words.count,
        words.ends,
        words.capitals,
        told,
        (*map(float, _counts(words)), *told.numbers),
        frozenset(content if text.isascii() else (*content, *pairs(text))),
        len(text) / words.count if words.count else 0.0,
    )


class _Words(Struct, frozen=True):
    """A line's words: all of them, and those of letters, folded."""

    text: str
    count: int
    ends: int
    figures: int
    folded: tuple[str, ...]
    capitals: float

    def share(self, known: frozenset[str]) -> float:
        """How many of the words are among those known."""
        return sum(map(known.__contains__, self.folded)) / (len(self.folded) or 1)


def _words(text: str) -> _Words:
    letters = _of_letters(text)
    folded = tuple(map(str.lower, letters))
    capitals = len([word for word in letters if word[0].isupper()]) / (len(letters) or 1)
    ends = SENTENCE if ends_sentence(text) else CLAUSE if ends_clause(text) else 0
    return _Words(text, word_count(text), ends, _figures(text), folded, capitals)


def _of_letters(text: str) -> list[str]:
    if text.isascii() and "'" not in text:  # as most lines are: what _WORD finds, sooner
        return text.encode().translate(_LETTERS_ALONE).decode().split()
    letters: list[str] = []
    for part in text.split():
        word = part.strip(_AROUND)
        letters += (word,) if word.isalpha() else _WORD.findall(word)
    return letters


_AROUND = ".,;:!?()[]\"'“”‘’«»–—-…"
"""Signs at a word's ends that are no letters."""

_LETTERS_ALONE = bytes(sign if chr(sign).isalpha() else ord(" ") for sign in range(128)).ljust(256)


def _counts(words: _Words) -> tuple[float, ...]:
    text = words.text
    is_of_text = _OF_READERS_AND_PAGES.isdisjoint(words.folded)  # as most lines are
    quotes, bars = (_PLAIN_QUOTES, _PLAIN_BARS) if text.isascii() else (_QUOTES, _BARS)
    return (
        math.log1p(words.count),
        math.log1p(len(text)),
        words.ends,
        text[:1].islower(),
        words.capitals,
        words.figures / (len(text) or 1),
        words.share(FUNCTION_WORDS),
        0.0 if is_of_text else words.share(ADDRESS_WORDS),
        0.0 if is_of_text else words.share(PAGE_WORDS),
        min(len(_INNER_END.findall(text)), 9),
        min(text.count(","), 9),
        any(map(text.__contains__, quotes)),
        bool(_ADDRESS.search(text)),
        min(sum(map(text.count, bars)), 5),
        text.isupper(),
        text.endswith(":"),
        text.endswith("?"),
    )


def _figures(text: str) -> int:
    """How many figures stand in the text, of any script."""
    written = text.encode(errors="replace")
    plain = len(written) - len(written.translate(None, _ASCII_FIGURES))
    return plain if text.isascii() else plain + sum(map(str.isdigit, _BEYOND_ASCII.findall(text)))


def _forms(words: _Words) -> tuple[bool, ...]:
    """Of each of the forms that clean knows whether the line has it, in the order of FORMS."""
    text, count = words.text, words.count
    reason = furniture(text)
    is_short = count <= MAX_SHORT
    return (
        is_list_item(text),
        bool(reason),
        reason == "share button",
        reason == "newsletter prompt",
        reason == "comments section",
        is_short and credit(text) is not None,
        is_short and words.figures > 0 and stamp(text) is not None,
        is_short and byline(text) is not None,
        count >= 6 and dateline(text) is not None,
        opens_tail(text),
        is_pointer(text),
        is_about_author(text),
        is_sign_off(text),
        is_rule(text),
        could_be_title(text, count),
    )
