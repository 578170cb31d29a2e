"""A sentence and a place in it -> whether what stands there has happened, is to come, or neither is certain.

The word that governs a date stands near it: the nearest one before it decides, or where the sentence begins with the
date, the first one after it. Knowledge is in the table; the text is news prose in English.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache


class Tense(Enum):
    """When something happens, seen from the report."""

    PAST = "past"
    FUTURE = "future"
    UNSURE = "unsure"


SIGNALS = {
    # A kind of word: what it looks like, and an example.
    "unsure": r"(?:could|should|might|may|must|can|if|unless|whether|hopes?|hoping)\b",  # may meet on Friday
    # Past or to come: "was due to meet on Monday" in a report of Tuesday.
    "foreseen": r"(?:was|were|been)\s+(?:due|expected|scheduled|set|supposed|slated|planned|to\s+(?!the\b|a\b)[a-z])"
    r"|(?<!is )(?<!are )(?:due|scheduled|planned|expected|slated)\s+(?:to|for|on|in|by)\b",
    "future": r"(?:will|won['’]t|['’]ll|would|shall)\b"  # would leave by September
    r"|(?:is|are)\s+(?:due|expected|scheduled|set|supposed|slated|planned|going)\b(?:\s+(?:to\s+(?:be\s+)?[a-z]+))?"
    r"|(?:is|are)\s+to\s+(?!the\b|a\b)[a-z]+|(?:plans|expects|intends)\s+to\s+[a-z]+|deadline\s+(?:of|is|on)\b",
    "intent": r"to\s+(?!the\b|a\b|an\b|be\s+(?:in|at)\b|have\b|its\b|his\b|her\b|their\b|our\b)"
    r"[a-z]{2,}",  # agreed to leave
    "telling": r"(?:said|told|announced|added|wrote|reported|confirmed|warned|declared|speaking)\b",  # said on Tuesday
    "finite": r"(?:had|was|were|has|have|did|met|held|"
    r"began|took|went|came|gave|won|lost|fell|rose|shot|broke|left|made|"
    r"became|brought|caught|drew|drove|fled|flew|fought|found|got|grew|kept|knew|led|meant|paid|ran|saw|sent|sold|"
    r"spent|spoke|stood|struck|sank|swept|thought|threw|withdrew|overthrew|blew|bought|built|chose|felt|froze|heard|hid|hung|laid|lit|rode|sat|sought|shook|split|"
    r"stole|swore|taught|tore|understood|woke|wore|set\s+(?:an?|the|up|out|off|fire))\b",
    "past": r"(?<![-\w])(?!(?:armed|united|wounded|unnamed|wanted|proposed|planned|scheduled|expected|alleged|limited|"
    r"aged|displaced|detained|hundred|need|indeed|supposed|so-called|occupied|besieged|red|bed|speed)\b)[a-z]{2,}ed\b",
}
"""Looked for in this order: the first kind that fits a word is its kind."""

_SIGNAL = re.compile(r"\b(?:" + "|".join(f"(?P<{kind}>{form})" for kind, form in SIGNALS.items()) + ")")

_TENSES = {"past": Tense.PAST, "finite": Tense.PAST, "telling": Tense.PAST, "future": Tense.FUTURE}

_BETWEEN_TELLING_AND_DAY = re.compile(
    r"""(?i:\s|,|\b(?:on|late|early|earlier|in|at|a|an|the|to|from|joint|brief|press|news|statement|conference|briefing|
        interview|reporters|journalists|parliament|lawmakers|with|post|social|media|television|state|tv)\b)*
        (?:[A-Z][\w-]+\s+){0,3}
        (?i:\s|,|\b(?:on|late|early|earlier|in|at|a|an|the|from|joint|brief|statement|briefing|interview)\b)*""",
    re.VERBOSE,
)
"""Between a verb of telling and its own day: "told AFP in a statement on". In "said they meet on" it is another's."""

_ANOTHER_CLAUSE = re.compile(r",\s+\w+\s+\w+\s")
"""Between a verb and a date that need not be its own: "how they will vote, the council let it know on"."""

_OPENING = re.compile(
    r"\W*(?:(?:also|and|but|then|later|earlier|early|late|meanwhile|again|on|in|by)\b\W*)*", re.IGNORECASE
)
"""Before a date that a sentence begins with: "Also Tuesday, the force accused"."""

_AT_ONCE = re.compile(r"\s+(?:(?:also|again|[a-z]+ly)\s+)?")
"""Between a date and the verb it belongs to: "the ministry on Tuesday also said"."""

_IN_A_CHAIN = re.compile(
    r"\bbe\s+(?:[a-z]+ly\s+)?$|\b(?:would|could|should|might|may|must)\s+(?:not\s+)?(?:have\s+)?(?:been\s+)?$"
)
"""Before a verb that another one decides on: "will be discussed", "should have left"."""

SOON = 5
"""Days. "He said it would meet on Monday", told on a Tuesday or Wednesday: the Monday may have passed."""


def tense(sentence: str, start: int, end: int) -> Tense:
    """What the date at `start`..`end` of the sentence is to what governs it."""
    signals = _signals(sentence)
    before = [match for match in signals if match.end() <= start]
    if before:
        return _before(before[-1], sentence, start)
    after = [match for match in signals if match.start() >= end]
    if not after:
        return Tense.UNSURE
    kinds = [str(match.lastgroup) for match in after]
    if kinds[0] == "past" and "future" in kinds:
        return Tense.UNSURE  # "On Monday, forces backed by tanks will enter"
    if not _OPENING.fullmatch(sentence, 0, start) and not _AT_ONCE.fullmatch(sentence, end, after[0].start()):
        return Tense.UNSURE  # "The truce, which expires on Saturday, was signed"
    return _TENSES.get(kinds[0], Tense.UNSURE)


def governor(sentence: str, start: int, end: int) -> re.Match[str] | None:
    """The word that decides on the date: the nearest one before it, else the first one after it."""
    signals = _signals(sentence)
    before = [match for match in signals if match.end() <= start]
    return before[-1] if before else next((match for match in signals if match.start() >= end), None)


def is_foreseen(sentence: str, start: int) -> bool:
    """A purpose or a plan stands before the place, whether it came to be or not: "agreed to leave by 2025"."""
    before = [match for match in _signals(sentence) if match.end() <= start]
    if not before or _COMPARED.search(sentence, before[-1].end(), start):
        return False
    return before[-1].lastgroup in ("future", "intent", "foreseen")


_COMPARED = re.compile(r"\b(?:than|compared|unlike|(?:up|down)\s+from)\b")
"""Before a date that is only a measure: "it will cost more than in 2017, up from 6 percent in 2017"."""


def is_promised(sentence: str, start: int) -> bool:
    """Something is to come anywhere before the place: "some would leave by May and those left behind by"."""
    return any(match.end() <= start and match.lastgroup in ("future", "foreseen") for match in _signals(sentence))


def is_told(sentence: str, start: int) -> bool:
    """What is to come was told before: "he said it would meet on"."""
    before = [match for match in _signals(sentence) if match.end() <= start]
    return bool(before) and before[-1][0] == "would"


@lru_cache(maxsize=64)  # asked again for each date of the sentence
def _signals(sentence: str) -> tuple[re.Match[str], ...]:
    return tuple(match for match in _SIGNAL.finditer(sentence) if not _is_in_a_chain(sentence, match))


def _before(signal: re.Match[str], sentence: str, start: int) -> Tense:
    if signal.lastgroup == "telling" and not _BETWEEN_TELLING_AND_DAY.fullmatch(sentence, signal.end(), start):
        return Tense.UNSURE
    if signal.lastgroup != "telling" and _ANOTHER_CLAUSE.search(sentence, signal.end(), start):
        return Tense.UNSURE
    return _TENSES.get(str(signal.lastgroup), Tense.UNSURE)


def _is_in_a_chain(sentence: str, match: re.Match[str]) -> bool:
    is_verb = match.lastgroup in ("past", "finite", "telling")
    return is_verb and _IN_A_CHAIN.search(sentence, max(0, match.start() - 40), match.start()) is not None
