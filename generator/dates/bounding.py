"""A paragraph of an undated report -> the days that the report cannot be older, or younger, than.

What is told as past on a day with its year had happened when it was told; what is told with "will" had not. Anything
that could be otherwise is passed over: days that were set ("called a vote on"), other days' words, what others say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date
from functools import lru_cache

from generator.dates.forms import ANY_YEAR, CENTURIES
from generator.dates.moments import Moment, Sentence, last_day, moments
from generator.dates.tense import Tense, governor, tense
from generator.dates.written import DayDate, day_dates
from generator.tokens import sentences

LONGEST = 2_000
"""Characters of a sentence; what is longer is a list run together, and each of its dates would cost the whole of it."""

_ON = re.compile(r"\b(?:on|as\s+of)\s+(?:the\s+)?$", re.IGNORECASE)
"""Before a day on which something happened: "fell on"; "until", "from" and "for" say nothing of the past."""

_GONE_BY = re.compile(r"\b(?:since|retrieved|accessed)\s+(?:on\s+)?(?:the\s+)?$", re.IGNORECASE)
"""Before a day that is past whatever the verb: "closed since"."""

_IS_ITSELF_TOLD = re.compile(r"\s*(?:is|was|will|falls|marks)\b", re.IGNORECASE)
"""Behind a day that is what the sentence tells of: "since 1 May 2026 is a holiday"."""

_SETS_A_DAY = re.compile(
    r"""(?:call|set|fix|book|schedul|postpon|delay|mov|plan|agree|approv|extend|declar|propos|promis|pledg|vow|invit|order
        |summon|seek|sought|want|demand|expect|hop|due|tip|slat|announc|confirm|push|brought|shift|aim|target|warn
        |predict|forecast|project|dated|recommend|request|issue|list|advis|remind|design|intend)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Verbs behind which a day may be one to come: "called an election on 5 May 2026"."""

_ANOTHER_VERB = re.compile(
    r"""\b(?:for|to|until|till|by|before|ahead|next|upcoming|when|where|that|which|who|whose|if|as|than
        |is|are|be|takes?|comes?|begins?|starts?|ends?|expires?|opens?|closes?|enters?|goes|falls?|runs?|resumes?|meets?
        |votes?|becomes?|lapses?|launch(?:es)?|returns?|arrives?|leaves?|appears?|airs?|turns?|hits?|kicks?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Between a past verb and a day that need not be its own: "the law passed in May takes effect on"."""

_CERTAIN = re.compile(r"(?:will|won['’]t|is|are)\b", re.IGNORECASE)
"""What is to come as the report sees it; "would" may be as others saw it."""

_MAY_BE_CERTAIN = re.compile(r"\b(?:will|won['’]t|is|are)", re.IGNORECASE)
"""In every sentence with such a word: dates are sought in no other."""

_FARTHEST = 60
"""Characters between a past verb and its day."""

_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)")


@dataclass(frozen=True, slots=True)
class Bound:
    """A day and the words that tell it."""

    day: date
    words: str


def past_days(paragraph: str) -> Iterator[Bound]:
    """Days that had come when the paragraph was written."""
    if not day_dates(paragraph):
        return
    for text in _own_sentences(paragraph):
        for found in day_dates(text):
            if found.is_consistent and _is_past(text, found):
                yield Bound(found.day, found.text)


def coming_days(paragraph: str) -> Iterator[Bound]:
    """The last days of what had not happened when the paragraph was written."""
    if not any(map(paragraph.__contains__, CENTURIES)) or not ANY_YEAR.search(paragraph):
        return
    for text in filter(_MAY_BE_CERTAIN.search, _own_sentences(paragraph)):
        for moment in moments(Sentence(text, paragraph, None)):
            if _is_to_come(text, moment) and not _has_earlier_year(paragraph, moment):
                yield Bound(last_day(moment.date, moment.precision), text[moment.start : moment.end])


def _own_sentences(paragraph: str) -> Iterator[str]:
    """Those without a word of somebody else's: a quotation has days of its own."""
    spoken = [match.span() for match in _QUOTED.finditer(paragraph)]
    for start, end in sentences(paragraph):
        if end - start <= LONGEST and not any(a < end and start < b for a, b in spoken):
            yield paragraph[start:end]


def _is_past(text: str, found: DayDate) -> bool:
    if _GONE_BY.search(text, 0, found.start) and not _IS_ITSELF_TOLD.match(text, found.end):
        return True
    on = _ON.search(text, 0, found.start)
    if not on or tense(text, on.start(), found.end) is not Tense.PAST:
        return False
    verb = governor(text, on.start(), found.end)
    if verb is None or verb.start() >= found.end:
        return verb is not None and _is_its_own(text[found.end : verb.start()])
    return not _SETS_A_DAY.match(verb[0]) and _is_its_own(text[verb.end() : on.start()])


def _is_its_own(between: str) -> bool:
    """What stands between a past verb and a day leaves it to the verb."""
    return len(between) <= _FARTHEST and not _ANOTHER_VERB.search(between)


def _is_to_come(text: str, moment: Moment) -> bool:
    if tense(text, moment.start, moment.end) is not Tense.FUTURE:
        return False
    verb = governor(text, moment.start, moment.end)
    return verb is not None and _CERTAIN.match(verb[0]) is not None and verb.end() <= moment.start


def _has_earlier_year(paragraph: str, moment: Moment) -> bool:
    """The paragraph tells of another time too, which may be the one that "will" is seen from."""
    return _earliest_year(paragraph) < moment.date.year


@lru_cache(maxsize=64)  # asked again for each date of the paragraph
def _earliest_year(paragraph: str) -> int:
    return min((int(match[0]) for match in ANY_YEAR.finditer(paragraph)), default=MAXYEAR)
