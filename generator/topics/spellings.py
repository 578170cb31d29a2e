"""Words in, what their spellings have in common out: letters without marks, folded words, skeletons of Latin spellings.

Folding takes away case, accents, apostrophes, soft hyphens and the dots of initials, and makes one of the Arabic
article's forms ("Al-", "el-", "ash-" before sh).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import compress

from generator.tokens import Words
from generator.topics.arabic import arabic_folded, is_arabic
from generator.topics.words import AMERICAN

ARTICLE = "al"
HYPHENS = ("-", "‐", "‑", "–")

# --- folding ---------------------------------------------------------------------------------------------------------

_UNMARKED = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ـ": None, ".": None})
_LEFT_OUT = frozenset("'’‘ʼʿʾʻ`´")  # Sana'a, Qur’an, Sharaʿ


@lru_cache(maxsize=2**16)
def letters(word: str) -> str:
    """A word's letters with their case, without marks: "Younès" is "Younes", "U.S." is "US", "Defence" is "Defense"."""
    return AMERICAN.get(word, word) if word.isascii() and word.isalnum() else unmarked(word)


def unmarked(word: str) -> str:
    """The same with the spelling that it has: "Harbour" stays."""
    parts = unicodedata.normalize("NFKD", word.translate(_UNMARKED))
    return "".join(part for part in parts if part not in _LEFT_OUT and unicodedata.category(part)[0] not in "MC")


@lru_cache(maxsize=2**16)
def folded(word: str) -> str:
    """A word's letters without case."""
    found = letters(word).casefold()
    return arabic_folded(found) if is_arabic(found) else found


class _Folds(dict[str, str]):
    """Words with their keys, filled as words turn up: a look-up costs a tenth of a call."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_FOLDS:
            self.clear()
        self[word] = found = folded(word)
        return found


_MOST_FOLDS = 2**17
_FOLDS = _Folds()


def keys(cut: Words) -> list[str]:
    """The folded words of a text, with every form of the Arabic article as "al"."""
    found = list(map(_FOLDS.__getitem__, cut.texts))
    for at in compress(range(len(found) - 1), map(_ARTICLE_FORMS.__contains__, found)):
        if _is_article(cut, at):
            found[at] = ARTICLE
    return found


# Before "sun letters" the l becomes the letter itself: ash-Sharaa, ar-Raqqah, as-Sisi, an-Nusra, at-Tanf, az-Zour.
_ARTICLE_FORMS = {
    "al": "", "el": "", "ul": "", "ash": "sh", "esh": "sh", "as": "s", "es": "s", "ar": "r", "er": "r", "an": "n",
    "en": "n", "at": "t", "et": "t", "az": "z", "ez": "z", "ad": "d", "ed": "d",
}  # fmt: skip


_ENGLISH_WORDS = frozenset(("as", "an", "at", "en", "et", "es", "ad", "ed"))
"""With a space behind they are no article: "At Tehran's request"; but "Ar Raqqah"."""


def _is_article(cut: Words, at: int) -> bool:
    joined, key = cut.gaps[at + 1], _FOLDS[cut.texts[at]]
    if joined == " ":
        is_one = not _ARTICLE_FORMS[key] or (key not in _ENGLISH_WORDS and cut.texts[at][0].isupper())
        return is_one and cut.texts[at + 1][0].isupper() and _FOLDS[cut.texts[at + 1]].startswith(_ARTICLE_FORMS[key])
    return joined in HYPHENS and _FOLDS[cut.texts[at + 1]].startswith(_ARTICLE_FORMS[key])


# --- other Latin spellings -------------------------------------------------------------------------------------------

# Vowels are what Latin spellings of an Arabic name differ in: Yunis and Younis, Hussein and Husayn, Hasaka and Hasakeh.
_VOWELS = (
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ei", "ai"),
    ("ay", "ai"),
    ("ey", "ai"),
    ("aw", "u"),
    ("au", "u"),
    ("o", "u"),
    ("q", "k"),
    ("ch", "sh"),  # Charaa, as the French write Sharaa
    ("dj", "g"),
    ("yj", "i"),  # Zelenskyj
    ("j", "g"),  # Jolani, Golani
)
_TWICE = re.compile(r"(sh|kh|dh|th|gh|.)\1+")
_FINAL_OV = re.compile(r"(?<=\w\w)iv$")  # Kharkiv, Kharkov
_FINAL_US = re.compile(r"(?<=[nlr])us$")  # Yunus, Yunis
_FINAL_H = re.compile(r"(?<=[ai])h$")
SERVANT_OF = re.compile(r"^abd[eiou]l")  # Abdul, Abdel, Abdil
_FINAL_E = re.compile(r"(?<=\w{4})e$")  # Hasake, Hasaka
_INNER_E = re.compile(r"e(?!$)")
_INNER_Y = re.compile(r"(?<!^)y")


@lru_cache(maxsize=2**16)
def skeleton(word: str, e_as: str) -> str:
    """What a folded word shares with its other spellings; an e may stand for an a (Ahmed) or for an i (Younes)."""
    if word == "e":
        return "i"  # Tehreek-e-Insaf, Tehrik-i-Insaf
    word = SERVANT_OF.sub("abdal", word)
    for one, other in _VOWELS:
        word = word.replace(one, other)
    word = _INNER_Y.sub("i", _INNER_E.sub(e_as, _FINAL_E.sub("a", word)))
    word = _FINAL_US.sub("is", _FINAL_OV.sub("uv", _TWICE.sub(r"\1", word)))
    return _FINAL_H.sub("", word)


E_STANDS_FOR = ("a", "i")
