"""Text in, the stretches where nothing is linked out: code, HTML tags, links; and whether a word is part of an address.

Everything takes time linear in the length of the text: what has no end is not searched for twice.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Barred:
    """Stretches in order, none inside another."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def holds(self, start: int, end: int) -> bool:
        """Whether a span touches one of them."""
        if not self.starts:
            return False
        at = bisect_right(self.starts, end - 1) - 1
        return at >= 0 and self.ends[at] > start


def barred(text: str) -> Barred:
    """Code, tags with what a link or code tag encloses, and Markdown links and images."""
    found: list[Stretch] = []
    if "`" in text:
        found += _code(text)
    if "<" in text:
        found += _tags(text)
    if "]" in text:
        found += (match.span() for match in _MARKDOWN_LINK.finditer(text))
    return _merged(sorted(found))


def is_in_address(text: str, start: int, end: int) -> bool:
    """Whether a word is part of a URL, an e-mail address, a path, a file name, a handle, a hashtag or an identifier."""
    if text[start - 1 : start].isspace() and text[end : end + 1] in _PLAIN_ENDS:
        return False
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    before, after = _CHUNK_BREAK.split(before)[-1], _CHUNK_BREAK.split(after, maxsplit=1)[0]
    if any(pattern.search(before) for pattern in _LEADS_IN) or any(pattern.match(after) for pattern in _LEADS_ON):
        return True
    steps = f"{before}{text[start:end]}{after}".split("/")
    return len(steps) > 2 and any(step[:1].islower() for step in steps)  # maps/Syria/roads, but Iran/Iraq/Syria


_REACH = 300
_PLAIN_ENDS = frozenset((" ", "\n", "\u00a0", ",", ";", "’", "'", "”", ""))
_CHUNK_BREAK = re.compile(r"[\s<>\"“”()\[\]]")

_LEADS_IN = (
    re.compile(r"://"),  # https://example.org/Syria
    re.compile(r"\bwww\.", re.IGNORECASE),  # www.Syria.example
    re.compile(r"[@#][\w.-]*\Z"),  # @Syria, #Syria, info@Syria.example
    re.compile(r"^[.~]*/"),  # /maps/Syria
    re.compile(r"\\"),  # C:\Syria
    re.compile(r"[\w]=\Z"),  # ?q=Syria
    re.compile(r"[^\W\d]:\Z"),  # Category:Syria
    re.compile(r"[$%|]\Z"),  # $SYRIA, {{flag|Syria}}
    re.compile(r"[^\W_]_+\Z"),  # map_Syria
    re.compile(r"[a-z0-9]\.\Z"),  # news.Syria
    re.compile(r"[a-z0-9-]\.[a-z]{2,}/"),  # example.org/Syria
)
_LEADS_ON = (
    re.compile(r"[\w.+-]*@\w"),  # Syria@example.org
    re.compile(r"\.[a-z0-9]"),  # Syria.example, Syria.pdf
    re.compile(r"_+[^\W_]"),  # Syria_map
    re.compile(r"[\w-]*://"),
    re.compile(r"\\"),
)


def _code(text: str) -> Iterator[Stretch]:
    """From a run of backticks to the next run as long; a run without a partner opens nothing."""
    runs = [match.span() for match in _BACKTICKS.finditer(text)]
    partner: dict[int, int] = {}
    last_of_length: dict[int, int] = {}
    for at in range(len(runs) - 1, -1, -1):
        length = runs[at][1] - runs[at][0]
        if length in last_of_length:
            partner[at] = last_of_length[length]
        last_of_length[length] = at
    at = 0
    while at < len(runs):
        closing = partner.get(at)
        if closing is not None:
            yield runs[at][0], runs[closing][1]
        at = at + 1 if closing is None else closing + 1


_BACKTICKS = re.compile(r"`+")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*>|<!--|<[a-z]+:[^<>\s]*>")
_ENCLOSING = frozenset(("a", "code", "pre", "script", "style", "kbd", "samp", "textarea", "title"))
_MARKDOWN_LINK = re.compile(r"!?\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])|^\[[^\[\]]+\]:[^\n]*", re.MULTILINE)


def _tags(text: str) -> Iterator[Stretch]:
    opened: dict[str, int] = {}
    for match in _TAG.finditer(text):
        yield match.span()
        name = (match[2] or "").lower()
        if name not in _ENCLOSING:
            continue
        if not match[1]:
            opened.setdefault(name, match.start())
        elif name in opened:
            yield opened.pop(name), match.end()


def _merged(stretches: list[Stretch]) -> Barred:
    starts: list[int] = []
    ends: list[int] = []
    for start, end in stretches:
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return Barred(tuple(starts), tuple(ends))
