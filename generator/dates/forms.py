"""How dates are written in running English, as patterns with their examples; what each means is said in moments.py.

Groups: `by` a limit, `part` the end of a period, `year`, `month`, `weekday`, `days` a count of days.
"""

from __future__ import annotations

import re

from generator.dates.calendar import MONTHS, WEEKDAYS

NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, **{str(number): number for number in range(1, 32)},
}  # fmt: skip
"""Counts of days, as words and as figures."""

HOURS = {"24": 1, "48": 2, "72": 3}
"""Hours that make whole days: "a 48-hour ultimatum"."""

KNOWN_BY_THEIR_DAY = {(10, 7), (9, 11), (1, 6), (7, 7)}
"""Month and day that are the name of an event, of whatever year: "attacked on October 7"."""

_MONTH = "|".join(sorted((name for name in MONTHS if name.isascii()), key=len, reverse=True))
_WEEKDAY = "|".join(name for name in WEEKDAYS if name.isascii())
_NUMBER = "|".join(NUMBERS)
_YEAR = r"(?:19|20)\d\d"
_BY = r"(?P<by>by|no\s+later\s+than)"
_PART = r"""(?P<part>(?:the\s+)?end\s+of\s+)?
            (?:(?:the\s+)?(?:start|beginning|middle)\s+of\s+|(?:early|mid|late)[-\s])?"""
_NO_RANGE = r"(?!\s*[-–/]\s*\d)"


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


CENTURIES = ("19", "20")
ANY_YEAR = re.compile(r"(?<![\w,.$€£-])(?:19|20)\d{2}(?![\w,%]|\.\d)")

NO_EVENTS = (
    # between Monday and Wednesday, between 2011 and 2015
    _form(rf"\bbetween\s+(?:\S+\s+){{1,3}}and\s+(?:{_WEEKDAY}|{_MONTH}|{_YEAR})\b"),
    # since 2011, from late September 2024, until Friday, over last year
    _form(
        rf"""\b(?:since|from|until|till|before|after|between|through|for|over|during\s+the|within|than|past)\s+
        (?:the\s+)?(?:end\s+of\s+|early\s+|late\s+|mid[-\s])?
        (?:
            (?:on\s+)?(?:{_WEEKDAY})\b(?!['’])
          | (?:(?:{_MONTH})\b\.?(?!['’])(?:\s+\d{{1,2}}\b)?,?\s*)?{_YEAR}\b
          | (?:{_MONTH})\b(?!['’])
          | (?:last|next|this)\s+(?:month|year)\b
          | (?:tomorrow|yesterday)\b
        )
        (?:\s*(?:and|to|-|–)\s*(?:19|20)?\d\d\b)?"""
    ),
    # the last year, the 2024 election; 2024-25, 2011/12
    _form(rf"\bthe\s+(?:(?:last|next|past)\s+(?:month|year)|{_YEAR})\b"),
    _form(rf"\b{_YEAR}\s*[-–/]\s*(?:{_YEAR}|\d\d)\b"),
    # Saturday and Sunday, Monday to Friday
    _form(rf"\b(?:{_WEEKDAY})\s*(?:to|through|and|or|-|–)\s*(?:{_WEEKDAY})\b"),
    # every Friday, Black Friday
    _form(rf"\b(?:every|each|any|most|black|good|ash|palm|bloody|super|easter|holy|maundy|cyber)\s+(?:{_WEEKDAY})\b"),
    # Monday's vote, Friday prayers, the Sunday Times
    _form(rf"\b(?:{_WEEKDAY})(?:['’]s\b|\s+(?:prayers?|sermons?|times|telegraph|mirror|herald|express|mail)\b)"),
    # on a Sunday, one sunny Friday; Monday, January, 12 2026
    _form(rf"\b(?:an?|one)\s+(?:\w+\s+)?(?:{_WEEKDAY})\b"),
    _form(rf"\b(?:{_WEEKDAY}),?\s+(?:the\s+)?(?:(?:{_MONTH})\b\s*,|\d)"),
    # ready for tomorrow, the factory of tomorrow
    _form(r"\b(?:of|another)\s+(?:tomorrow|yesterday)\b"),
    # a whole year that runs is no date: so far this year
    _form(r"(?<!earlier\s)(?<!later\s)\bthis\s+(?:month|year)\b"),
)
"""Dates of no event: spans, habits, names. What they take no other form may look at."""

MONTH_OF_YEAR = _form(  # in September 2025, by the end of September 2025
    rf"""(?:\b{_BY}\s+)?(?:\b(?:in|of|on)\s+)?{_PART}
    (?<!\d\s)\b(?P<month>{_MONTH})\b\.?,?\s+(?:of\s+)?(?P<year>{_YEAR})\b{_NO_RANGE}"""
)

DAY_OF_MONTH = _form(  # Tuesday, January 20; on 20 January; not "the 7 October attack"
    rf"""(?:\b(?P<weekday>{_WEEKDAY}),?\s+)?(?:\bon\s+)?
    (?:
        \b(?P<m1>{_MONTH})\b\.?\s+(?P<d1>[0-3]?\d)(?:st|nd|rd|th)?\b
      | \b(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{_MONTH})\b
    )
    (?! \s*[-–,]?\s*\d | \s*(?:[-–]\s*|and\s+|to\s+)\d | \s+(?:attacks?|massacre|assault|war|onslaught) )"""
)

YEAR = _form(  # in 2014, by the end of 2026; not "in 2000 villages"
    rf"""\b(?:{_BY}|in|of|during|(?=early|mid|late))\s*(?:the\s+year\s+)?{_PART}
    (?P<year>{_YEAR})\b{_NO_RANGE}
    (?! % | [.,]\d | ['’]s
      | \s+(?!(?:as|was|is|its|has|his|across|this|thus|unless|versus)\b)[a-z]+s\b )"""
)

MONTH = _form(  # in October, in late October, by December, since October's ceasefire
    rf"""(?:
        \b(?P<of>since|after|following)\s+(?:last\s+)?(?=(?:{_MONTH})['’]s\b)
      | \b(?P<by>by)\s+
      | \bin\s+
    )
    (?:(?:the\s+)?end\s+of\s+)?(?:(?:early|mid|late)[-\s])?
    (?P<month>{_MONTH})\b(?:['’]s\s+\w+)?(?!\.?\s+\d)"""
)

WEEKDAY = _form(rf"\b(?:(?P<before>on|last|next|by|this)\s+)?(?P<weekday>{_WEEKDAY})\b(?!['’])")

FROM_THE_REPORT = _form(rf"\b(?:yesterday|tomorrow)\b(?!['’])|\b(?P<days>{_NUMBER})\s+days\s+ago\b")

OTHER_PERIOD = _form(  # last month, next year, later this year
    r"\b(?:(?:earlier|later|late|early)\s+)?(?P<which>last|next|this)\s+(?P<unit>month|year)\b(?!['’])"
)

APART = _form(  # a day earlier, two days later
    rf"(?<!\w)(?P<days>{_NUMBER})\s+days?\s+(?:(?P<back>earlier|before(?=\s*[,.;]|$))|later)(?!\w)"
)

LIMIT = _form(  # set a four-day deadline, gave a 48-hour ultimatum
    rf"""\b(?:set|sets|gave|gives|given|issued|issues|imposed|imposes|handed|announced)\s+[^.,;]{{0,60}}?
    (?P<limit>(?P<days>{_NUMBER}|\d{{2}})[-\s](?P<unit>day|hour)\s+(?:deadline|ultimatum))\b"""
)
