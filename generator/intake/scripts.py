"""A superscript or subscript -> the same in plain words: "⁶" of "10⁶", "₂" of "H₂O", or "^1.5" where no such sign is.

Its digits never run together with those before it.
"""

from __future__ import annotations

import re

LONGEST = 20
"""Characters; what is longer is small print, no sign."""

_RAISED = {**dict(zip("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾", strict=True)), "−": "⁻", "–": "⁻", "n": "ⁿ", "i": "ⁱ"}
_LOWERED = {**dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True)), "−": "₋", "–": "₋"}

_BESIDE = frozenset(", \u00a0")
"""What stands between the signs of two notes: "said¹,²"."""

_WORD = re.compile(r"\W*[^\W\d_]{2,}\W*")
"""An ordinal's ending or a mark of trade: "st" of "21st", "TM"."""

_BRACKETED = re.compile(r"\[[^\[\]]*\]|\*+|[†‡§¶]+|[®™℠ºª]")
"""What shows for itself that it is a note's sign."""


def script(text: str, tag: str) -> str:
    """The words of a <sup> or <sub> as they stand in a line.

    >>> script("6", "sup"), script("2", "sub"), script("1.5", "sup"), script("st", "sup"), script("[3]", "sup")
    ('⁶', '₂', '^1.5', 'st', '[3]')
    """
    inside = text.strip()
    signs = _RAISED if tag == "sup" else _LOWERED
    if not inside or len(inside) > LONGEST or _BRACKETED.fullmatch(inside) or _WORD.fullmatch(inside):
        return text
    if all(sign in signs or sign in _BESIDE for sign in inside):
        shown = "".join(signs.get(sign, sign) for sign in inside)
    else:
        shown = ("^" if tag == "sup" else "_") + (inside if " " not in inside else f"({inside})")
    return text.replace(inside, shown, 1)
