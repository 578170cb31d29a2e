"""The forms under which an Arabic word is looked for: letters written in several ways made one, and the article off.

The search page folds what is typed by the same rules (theme/javascripts/search.js), so that قوات finds القوات.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[\u0621-\u063a\u0640-\u0652\u0670\u0671]{2,}")
_NOT_READ = re.compile(r"[\u0640\u064b-\u0652\u0670]")  # the stretch, vowel signs
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_ARTICLE = re.compile(r"[وف]?(?:[بك]?ال|لل)(?=.{3})")  # القوات والقوات بالقوات للقوات
_AND = re.compile(r"و(?=.{4})")  # وقوات


def folded_words(text: str) -> str:
    """The folded forms of the text's Arabic words in order of their letters; empty without Arabic.

    >>> folded_words("القوات")
    'القوات قوات'
    """
    forms = {form for word in set(_WORD.findall(text)) for form in _forms(word)}
    return " ".join(sorted(forms))


def folded(word: str) -> str:
    """One word as it is looked for: القوّات becomes قوات."""
    # At its start alone: the pattern would find itself within a word too.
    letters = _letters(word)
    found = _ARTICLE.match(letters)
    return letters[found.end() :] if found else letters


def _forms(word: str) -> set[str]:
    letters = _letters(word)
    return {letters, folded(word), letters[1:] if _AND.match(letters) else letters}


def _letters(word: str) -> str:
    return _NOT_READ.sub("", word).translate(_LETTERS)
