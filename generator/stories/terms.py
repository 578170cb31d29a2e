"""Articles -> the words each is compared by, as numbers: lower case, without the words every text has.

Equal numbers mean equal words within one Reading only. Numbers are given in reading order, so those of the articles
read first stay as they are however many are read after them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain
from zlib import crc32

from generator.language_table import EVERY
from generator.model import Article
from generator.tokens import pairs

ANCHOR_SHARE = 6
"""One word in so many is an anchor, by its letters alone: where it stands, texts are compared word for word."""

FIRST_PAIR = 1 << 32
"""Numbers below it are words, the others pairs of words."""

_WORD = re.compile(r"[^\W_]+")

EMPTY_WORDS = frozenset(
    """
    a about above after again against all along already also although am among an and another any are around as at away
    back be became because been before being below between both but by came can cannot come could did do does doing done
    down during each either else even ever every few first for from further get give go got had has have having he her
    here hers herself him himself his how however i if in into is it its itself just last least less let like made make
    many may me might more most much must my neither next no nor not now of off on once one only onto or other others
    our out over own per put rather same say saying says see seen set she should since so some still such take than that
    the their them themselves then there these they this those though three through thus to too toward towards two under
    until up upon us very was way we well went were what when where whether which while who whole whom whose why will
    with within without would yet you your yours
    said told added according reported statement spokesman spokesperson monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december day days week
    weeks month months year years today yesterday
    في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت ما لا لم لن قد كما بعد قبل بين حتى أو ثم و هو هي
    قال قالت وقال وقالت أكد وأكد وأضاف أضاف يوم
    """.split()
)
"""Words that every report holds, whatever it is about."""


class _Numbers(dict[str, int]):
    """Each received word's number: 0 for one that says nothing. Looking up a new one numbers it."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: dict[str, int] = {}
        self.anchors: set[int] = set()

    def __missing__(self, received: str) -> int:
        word = "-".join(_WORD.findall(received.lower())).removesuffix("-s")
        number = 0
        if word and word not in EMPTY_WORDS:
            number = self.numbers.setdefault(word, len(self.numbers) + 1)
            if crc32(word.encode()) % ANCHOR_SHARE == 0:
                self.anchors.add(number)
        self[received] = number
        return number


@dataclass(frozen=True)
class Reading:
    """The words of articles, read one after the other with one numbering."""

    _numbers: _Numbers = field(default_factory=_Numbers)
    _empty: dict[str, frozenset[int]] = field(default_factory=dict)

    @property
    def anchors(self) -> set[int]:
        """The numbers of the anchor words read so far."""
        return self._numbers.anchors

    def words(self, article: Article) -> list[int]:
        """The numbers of the words of headline, deck and paragraphs, in order; of signs without spaces pairs."""
        texts = chain((article.headline, article.deck), (paragraph.text for paragraph in article.paragraphs))
        text = " ".join(texts)
        signs, words = pairs(text), text.split()
        numbers = filter(None, map(self._numbers.__getitem__, signs if len(signs) > len(words) else words))
        empty = self._empty_in(article.language)
        return [number for number in numbers if number not in empty] if empty else list(numbers)

    def _empty_in(self, language: str) -> frozenset[int]:
        """The numbers of the words that every text in the language has; of English and Arabic ones none is numbered."""
        if language not in self._empty:
            tongue = EVERY.get(language.split("-", maxsplit=1)[0])
            words = tongue.words if tongue and language not in ("en", "ar") else ()
            self._empty[language] = frozenset(map(self._numbers.__getitem__, words))
        return self._empty[language]
