"""Made-up reports for the tests of stories: affairs with words of their own, told in sentences drawn from them."""

from __future__ import annotations

from datetime import date
from functools import cache
from random import Random

from generator.model import Article, Paragraph, Precision, Published, Received

SYLLABLES = ("ba", "ro", "ke", "lim", "tas", "un", "dor", "vi", "sha", "mek", "os", "ran", "ul", "tir", "zan", "pel")


def word(source: Random) -> str:
    """A word that no language has."""
    return "".join(source.choice(SYLLABLES) for _ in range(source.choice((2, 3, 3, 4))))


@cache
def vocabulary(seed: int, size: int) -> tuple[str, ...]:
    """So many words, the same for the same seed."""
    source = Random(seed)
    return tuple(word(source) for _ in range(size))


def report(number: int, affair: int, size: int = 120) -> str:
    """The text of a report: two words in five are those of its affair, the others any report may hold."""
    source = Random(number * 7919 + affair)
    of_affair, of_all = vocabulary(affair, 60), vocabulary(99, 1500)
    drawn = (source.choice(of_affair if source.random() < 0.4 else of_all) for _ in range(size))
    return " ".join(drawn)


def article(slug: str, text: str, day: date | None = None) -> Article:
    """An article of one paragraph and no more."""
    published = Published(day, Precision.DAY) if day else Published()
    return Article(slug, "", (Paragraph(text),), Received("clip.txt", 1, 1, "0" * 64), published=published)
