"""The language of a text, by its script, its commonest words and its letters. Text in, a code of BCP 47 out.

What neither words nor letters leave beyond doubt is UNKNOWN, unless the text's page says it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.language_evidence import scores, told
from generator.language_table import ARABIC, CYRILLIC, LATIN, Tongue
from generator.languages import RIGHT_TO_LEFT, UNKNOWN

_LETTER = re.compile(r"[^\W\d_]")
_BEYOND_LATIN = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]")
"""Where all other scripts are."""

_ONE_LANGUAGE = (
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("pa", re.compile(r"[\u0a00-\u0a7f]")),
    ("gu", re.compile(r"[\u0a80-\u0aff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("te", re.compile(r"[\u0c00-\u0c7f]")),
    ("kn", re.compile(r"[\u0c80-\u0cff]")),
    ("ml", re.compile(r"[\u0d00-\u0d7f]")),
    ("si", re.compile(r"[\u0d80-\u0dff]")),
    ("lo", re.compile(r"[\u0e80-\u0eff]")),
    ("my", re.compile(r"[\u1000-\u109f]")),
    ("am", re.compile(r"[\u1200-\u139f]")),
    ("km", re.compile(r"[\u1780-\u17ff]")),
)
"""Scripts in which newsrooms write one language, or mostly one."""

_BESIDE: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "hi": (
        ("mr", re.compile(r"(?<!\S)(?:आहे|आहेत|आणि|होते)(?=[\s।.,])")),  # Marathi: पूल बंद आहे.
        ("ne", re.compile(r"(?<!\S)(?:छ|छन्|भएको|गरेको|हुने)(?=[\s।.,])")),  # Nepali: पुल बन्द छ।
    ),
    "am": (("ti", re.compile(r"(?<!\S)(?:እዩ|ኣብ|እዮም)(?=[\s።])")),),  # Tigrinya: ድልድል ዕጹው እዩ።
}
"""The others, by words that no text of theirs is without."""

_ARABIC_SCRIPT = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC_SCRIPT = re.compile(r"[\u0400-\u04ff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")

_SAMPLE = 2000
"""Characters that decide."""

_MOST = 0.3
"""Share of the letters in a script from which it is the text's."""

_SOME_KANA = 0.05
"""Share of the letters that makes Japanese of what would be Chinese."""

NEARLY = 0.6
"""Share of the best score from which a language that the page states is its language."""


def language(text: str, stated: str = "") -> str:
    """The code of the text's language; `stated` is what its page says and counts unless script or words contradict."""
    sample = text[:_SAMPLE]
    if not _BEYOND_LATIN.search(sample):
        return _of_family(sample, LATIN, stated)
    letters = len(_LETTER.findall(sample)) or 1

    def share(script: re.Pattern[str]) -> float:
        return len(script.findall(sample)) / letters

    if share(_ARABIC_SCRIPT) > _MOST:
        return _right_to_left(sample, stated)
    if share(_CYRILLIC_SCRIPT) > _MOST:
        return _of_family(sample, CYRILLIC, stated)
    if share(_HAN) + share(_KANA) > _MOST:
        return "ja" if share(_KANA) > _SOME_KANA else "zh"
    found = next((code for code, script in _ONE_LANGUAGE if share(script) > _MOST), "")
    if found:
        return _of_script(found, sample, stated)
    return _of_family(sample, LATIN, stated)


def _of_script(usual: str, sample: str, stated: str) -> str:
    """The script's usual language, unless words are another's, or the page says that it is Yiddish, not Hebrew."""
    if usual == "he" and stated in RIGHT_TO_LEFT:
        return stated
    return next((code for code, words in _BESIDE.get(usual, ()) if words.search(sample)), usual)


def is_english(text: str) -> bool:
    """Its words leave no doubt that the text is English; a few stand in quotations and names everywhere."""
    return told(text[:_SAMPLE], LATIN) == "en"


def _of_family(sample: str, family: Mapping[str, Tongue], stated: str) -> str:
    """The language that the words show, or the stated one where they do not contradict it."""
    found = told(sample, family)
    if not stated:
        return found or UNKNOWN
    if not found or stated not in _TABLED:
        return stated
    score = scores(sample, family)
    is_near = stated in family and score[stated].total >= NEARLY * score[found].total
    return stated if is_near else found


_TABLED = frozenset({*LATIN, *CYRILLIC, *ARABIC})
"""Languages of which words are known: of another one the page itself knows best."""


def _right_to_left(sample: str, stated: str) -> str:
    """A language in Arabic letters, Arabic unless there are words and letters of another."""
    if stated in RIGHT_TO_LEFT:
        return stated
    score = scores(sample, ARABIC)
    return max(score, key=lambda code: (score[code].total, code == "ar"))
