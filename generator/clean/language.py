"""The language of a text, by its script and its commonest words. Text in, an ISO 639-1 code out; "en" when in doubt."""

from __future__ import annotations

import re
from collections import Counter

from generator.languages import RIGHT_TO_LEFT

_SCRIPTS = (
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
)
"""Japanese before Chinese: its text holds both."""

_BEYOND_LATIN = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]")
"""Where all these scripts are."""

_COMMON_WORDS = {
    "en": {"the", "of", "and", "to", "in", "that", "said", "was", "with", "for"},
    "fr": {"le", "la", "les", "des", "et", "une", "dans", "est", "pour", "que"},
    "de": {"der", "die", "und", "das", "nicht", "mit", "ist", "ein", "den", "von"},
    "es": {"el", "los", "las", "que", "una", "por", "con", "del", "para", "se"},
    "it": {"il", "di", "che", "della", "per", "una", "gli", "con", "sono", "nel"},
    "pt": {"os", "uma", "para", "não", "com", "que", "dos", "ao", "em", "foi"},
    "tr": {"ve", "bir", "bu", "için", "ile", "olarak", "da", "de", "olan", "çok"},
    "nl": {"het", "een", "van", "en", "niet", "zijn", "dat", "voor", "met", "op"},
}

_SAMPLE = 4000
"""Characters that decide."""


def language(text: str, stated: str = "") -> str:
    """The code of the text's language; `stated` is what its page says and counts unless the script contradicts it."""
    sample = text[:_SAMPLE]
    if code := _by_script(sample):
        return stated if stated in RIGHT_TO_LEFT and code in ("ar", "he") else code
    counts = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    scores = {code: sum(counts[word] for word in common) for code, common in _COMMON_WORDS.items()}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    if scores[best] < 3:
        return stated or "en"
    return best


def is_english(text: str) -> bool:
    """A good part of the text's words are English ones; a few stand in quotations and names everywhere."""
    words = re.findall(r"[^\W\d_]+", text[:_SAMPLE].lower())
    return sum(map(_COMMON_WORDS["en"].__contains__, words)) * LEAST_ENGLISH > len(words)


LEAST_ENGLISH = 12
"""Words of an English text for each of its ten commonest."""


def _by_script(sample: str) -> str:
    """The language whose script a good part of the letters is of; empty where they are Latin."""
    if not _BEYOND_LATIN.search(sample):
        return ""
    letters = len(re.findall(r"[^\W\d_]", sample)) or 1
    return next((code for code, script in _SCRIPTS if len(script.findall(sample)) > 0.3 * letters), "")
