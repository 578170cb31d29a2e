"""Years that are counted from an era's first: "令和8" in, 2026 out."""

from __future__ import annotations

ERAS = {
    "明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019,  # Japan
    "民國": 1912, "民国": 1912,  # Taiwan, and China until 1949
}  # fmt: skip
"""The common calendar's year in which each began."""

FIRST = "元"
"""How an era's first year is written: 令和元年."""

_LENGTH = 2
"""Signs of an era's name."""


def era_year(text: str) -> int:
    """The common calendar's year of an era's: of "令和8", "令和元" or "民國115"."""
    name, number = text[:_LENGTH], text[_LENGTH:]
    return ERAS[name] + (0 if number == FIRST else int(number) - 1)
