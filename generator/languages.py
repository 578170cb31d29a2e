"""What a language code means for the page: its direction and its name."""

from __future__ import annotations

UNKNOWN = "und"
"""The code of BCP 47 for a language that nobody could tell: in `lang` it says so to browsers and screen readers."""

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "ckb", "dv", "yi"})


def direction(language: str) -> str:
    """ "rtl" or "ltr", as HTML's dir attribute takes it."""
    return "rtl" if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else "ltr"
