"""Names as files state them -> persons, one by one: no address, no "By", no outlet that signs itself."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LABEL = r"(?:written|posted|story|words|text|reported|report|guide|recipe|review|article|opinion|analysis|interview)"
_BY = re.compile(rf"^(?:{_LABEL}\s+)?(?:by|von|por|par|door|av|di|بقلم)\b[:\s]+", re.IGNORECASE)
_BYLINE = re.compile(
    rf"(?:^|[|·•—–]\s*|\d[\s,]+)(?:{_LABEL}\s+)?(?:by|von|por|par|door|بقلم)\s*:?\s+(?P<names>\S.*)$", re.IGNORECASE
)
""" "By Ann Example", "Example News | by Ann Example", "Posted on 20 January 2026 by Ann Example"."""

_CREDENTIALS = (
    r"(?:Jr|Sr|II|III|M\.?D|Ph\.?D|D\.?V\.?M|D\.?D\.?S|J\.?D|Ed\.?D|Psy\.?D|Pharm\.?D|D\.?O|R\.?N|R\.?D\.?N?|L\.?D|PA-C"
    r"|CPA|CFA|CFP|MBA|MPH|MFA|MSN|LCSW|Esq|M\.?Sc?|M\.?A|B\.?Sc?|B\.?A)\b"
)
"""Degrees and the like behind a name: "Ann Example, MS, RDN" is one person."""

_AND = re.compile(rf"\s*(?:;|\||\s/\s|,\s+and\s|\s+and\s+|\s+&\s+|,(?!\s*{_CREDENTIALS}))\s*")

_END = re.compile(
    r"""\s*(?: [|·•—–(]                                                   # By Ann Example | 3 min read
      | \s-\s
      | ,?\s+(?:on|in|at|for|from)\s+(?=[A-Z\d])                           # By Ann Example on March 12
      | (?-i:(?<=[a-z])(?=In\s[A-Z])|\s+In\s*$)                             # By Ann ExampleIn Travel
      | ,?\s*\b(?:updated|published|posted|reviewed|edited|view|follow|comments?|read|last|photos?|medically)\b
      | (?<!\b[A-Z])\.\s
      | ,?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
      | ,?\s*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d
      | ,?\s*\d
    ).*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Where the names of a printed byline end."""

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|(?<!\w)@\w+")
_NO_PERSON = re.compile(
    r"^(?:admin(?:istrator)?|editors?|author|guest|staff|unknown|undefined|null|none|nan|n/a|default|user|webmaster|the\s.*|.*\.(?:com|org|net))$",
    re.IGNORECASE,
)
_POST = re.compile(
    r"""(?:^|\s+) (?: (?:co-?)?founder | (?:former|senior|deputy|chief|contributing|guest|managing|associate) \b
        | (?:\w+\s)?(?:staff\s+(?:writer|reporter)|columnist|editor|writer|reporter|correspondent)\b
        | (?:\w+\s)?(?:director|manager|contributor|analyst|strategist)\b
        | c[eoft]o\b ).*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a person is, printed behind the name: "Ann Example, Staff Writer", "Bo Sample Former Tech Editor"."""

_SMALL = frozenset("and of de der den von van la le el al bin ibn di da dos du the for in with y e bint & و".split())

_IS_TEAM = re.compile(r"^the\s|\b(?:team|staff|editors)\b", re.IGNORECASE)
"""Who signs where no person does: "Example Staff", "The Example Team"."""

MAX_NAMES = 14
"""Words of all the names of a byline."""


def people(stated: Iterable[str]) -> tuple[str, ...]:
    """The persons named, in order, each once: "By Ann Example and Bo Sample" are two."""
    found = [person for text in stated for person in _persons(text)]
    return tuple({person.casefold(): person for person in reversed(found)}.values())[::-1]


def printed(line: str) -> str:
    """The names of a line that is a byline, as printed; empty for any other line."""
    match = _BYLINE.search(line)
    if not match:
        return ""
    names = _END.sub("", match["names"]).strip(" ,")
    return names if is_name_like(names) and not names.casefold().startswith("the ") else ""


def is_name_like(text: str) -> bool:
    """Every word is written as names are: "Ann van Example", not "Insights from"."""
    words = text.replace(",", " ").split()
    return 0 < len(words) <= MAX_NAMES and not any(w[0].islower() and w.lower() not in _SMALL for w in words)


def _persons(text: str) -> list[str]:
    named = _ADDRESS.sub(" ", _BY.sub("", text.strip()))
    named = re.sub(r"\s*\([^)]*\)|\s*[|•·].*$", "", named)
    parts = [" ".join(part.split()).strip(' ,.-–—:()[]"“”') for part in _AND.split(named)]
    persons = [person for part in parts if _is_person(person := _POST.sub("", part).strip(" ,"))]
    return persons or [part for part in parts if 1 < len(part) <= 80 and _IS_TEAM.search(part)]


def _is_person(name: str) -> bool:
    return 1 < len(name) <= 80 and len(name.split()) <= 7 and not _NO_PERSON.match(name)
