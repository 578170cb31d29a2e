"""Posts as they are copied from a network's page (X, Mastodon, Bluesky) -> one Record for a thread, else one for each.

Over each post stand its sender's name, the @name below it and the post's age or day. What one sender wrote as one piece
is one article: numbered posts (1/4), or several of one day or one hour; answers of others are no part of it. Posts of a
page of somebody's, days apart, are reports of their own, as are those of several senders (a search, a list): each is
found, dated and cited by itself. An age ("2h") tells no day, and is dropped as a stamp.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.dates import printed_days
from generator.intake.plain import stated
from generator.intake.post_texts import (
    LATE,
    SENDER,
    STAMP,
    WITNESSES,
    Speaker,
    address_of,
    headline_stated,
    not_said,
    told_lines,
    words_said,
)
from generator.intake.records import Numbered, Record, Told, outside
from generator.model import Source, Stated

AGE = "relative time stamp of a post: it tells no day"
TOO_SHORT = "a post that is no report: a few words, or a picture"
BY_OTHERS = "an answer by somebody else than who wrote the thread"
ABOVE = "field of a network (heading of the page)"

LEAST_WORDS = 8
"""Words that make a post a report."""

LEAST_POSTS = 2
LEAST_SIGNS = 3
"""Counts and buttons that show a post where there is one alone."""

LINES_ABOVE, WORDS_ABOVE = 3, 6
"""What may stand over the first post: "Post", "Conversation"."""

NAME_WORDS = 8
"""Words of a sender's name."""

_MARKS = "\u200e\u200f\u202a\u202c\u2066\u2068\u2069"
_HANDLE = re.compile(rf"[{_MARKS}\s]*@[\w.-]{{2,50}}(?:@[\w.-]{{3,60}})?[{_MARKS}\s]*$")
_ONE_LINE = re.compile(
    rf"(?P<name>\S.{{0,60}}?)\s+\(?[{_MARKS}]*(?P<handle>@[\w.-]{{2,50}}(?:@[\w.-]{{3,60}})?)[{_MARKS}]*\)?\s*[·•]\s*(?P<stamp>\S.{{0,30}})$"
)
"""Example Observatory @exampleobs · 2h"""

_UNITS = r"s|sec|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|Std\.?|Min\.?|Tg?\.?|ч|мин"
_AGE = re.compile(
    rf"(?:(?:about |vor |hace |il y a )?\d{{1,2}}\s?(?:{_UNITS})(?: ago)?|(?:just )?now|yesterday|gestern)\.?$",
    re.IGNORECASE,
)
"""2h, vor 3 Std., 5 min ago"""
_DAY_WITHOUT_YEAR = re.compile(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Z][a-zé]{2,8}\.?)$")
_NUMBERED = re.compile(r"(?:^|\s)[(\[]?\d{1,2}\s?/\s?(?:\d{1,2}|n)?[)\]]?\s*$|^[(\[]?\d{1,2}\s?/|🧵|^\d{1,2}[.)]\s")
_DOTS = frozenset("·•")

STAMP_WORDS = 8
"""Words of a line that is a post's day: "2:05 PM · Mar 12, 2025"."""


@dataclass(frozen=True, slots=True)
class _Post:
    """One post: its sender, its stamp as printed and by which line, its header and its other lines."""

    name: str
    handle: str
    stamp: str
    header: tuple[Told, ...]
    lines: tuple[Numbered, ...]

    @property
    def start(self) -> int:
        """Its first line."""
        return self.header[0].number

    @property
    def words(self) -> int:
        """Those that it says."""
        return words_said(text for _, text in self.lines)

    @property
    def is_numbered(self) -> bool:
        """It says which of several it is."""
        return any(_NUMBERED.search(text.strip()) for _, text in self.lines if len(text.split()) > 1)


def post_records(text: str, lines: Sequence[Numbered]) -> list[Record]:
    """A record for a thread, or for each post of a page; none of any other text, or where no post says anything."""
    if "@" not in text:
        return []
    posts = _posts(lines)
    if not any(post.words >= LEAST_WORDS for post in posts):
        return []
    if len(posts) < LEAST_POSTS and sum(bool(not_said(text)) for _, text in posts[0].lines) < LEAST_SIGNS:
        return []
    above = [text for number, text in lines if number < posts[0].start]
    if len(above) > LINES_ABOVE or sum(len(text.split()) for text in above) > WORDS_ABOVE:
        return []
    ends = [*(post.start for post in posts[1:]), lines[-1][0] + 1]
    records = _thread(posts, ends[-1]) if _is_thread(posts) else _reports(posts, ends)
    heading = tuple(outside(((number, text) for number, text in lines if number < posts[0].start), ABOVE))
    return [replace(records[0], start=lines[0][0], told=(*heading, *records[0].told)), *records[1:]]


# --- the posts of a page ---------------------------------------------------------------------------------------------


def _posts(lines: Sequence[Numbered]) -> list[_Post]:
    named = [at for at, (_, text) in enumerate(lines) if "@" in text]
    places = sorted({*named, *(at - 1 for at in named if at)})  # no other line opens a header
    heads = [head for at in places if (head := _head(lines, at))]
    ends = [*(start for start, _, _ in heads), len(lines)][1:]
    return [replace(post, lines=tuple(lines[first:end])) for (_, first, post), end in zip(heads, ends, strict=True)]


def _head(lines: Sequence[Numbered], at: int) -> tuple[int, int, _Post] | None:
    """The header that begins on that line: its place, that of the line below it, and the post that it opens."""
    text = lines[at][1].strip()
    if "@" in text:
        found = _ONE_LINE.match(text) if len(text) < LONGEST else None
        if found is None or not _is_stamp(found["stamp"]):
            return None
        alone = tuple(outside([lines[at]], STAMP))
        return at, at + 1, _Post(found["name"], found["handle"], found["stamp"].strip(), alone, ())
    if at + 1 >= len(lines) or not text or len(text.split()) > NAME_WORDS or not _HANDLE.match(lines[at + 1][1]):
        return None
    below = at + 2
    while below < len(lines) and lines[below][1].strip() in _DOTS:
        below += 1
    stamp = lines[below][1].strip(" ·•\t") if below < len(lines) else ""
    if not _is_stamp(stamp):
        late = next((text.strip() for _, text in lines[at + 2 : at + REACH] if LATE.match(text)), "")
        sender = tuple(outside(lines[at : at + 2], SENDER))
        return (at, at + 2, _Post(text, lines[at + 1][1].strip(), late, sender, ())) if late else None
    header = (
        *outside(lines[at : at + 2], SENDER),
        *outside(lines[at + 2 : below + 1], AGE if _AGE.match(stamp) else STAMP),
    )
    return at, below + 1, _Post(text, lines[at + 1][1].strip(f" {_MARKS}"), stamp, header, ())


REACH = 30
"""Lines of a post shown alone, under whose text its time and day stand."""

LONGEST = 160
"""Characters of a header on one line."""


def _is_stamp(text: str) -> bool:
    text = text.strip(" ·•\t")
    if not text or len(text.split()) > STAMP_WORDS:
        return False
    return bool(_AGE.match(text) or _DAY_WITHOUT_YEAR.match(text) or printed_days(text))


# --- one article, or several -----------------------------------------------------------------------------------------


def _is_thread(posts: Sequence[_Post]) -> bool:
    """The first sender wrote it as one piece: numbered, or all on one day or in one hour, others only answering."""
    own = [post for post in posts if post.handle == posts[0].handle]
    if len(own) < LEAST_POSTS:
        return False
    if sum(post.is_numbered for post in own) >= LEAST_POSTS:
        return True
    is_in_front = all(post.handle == posts[0].handle for post in posts[: len(own)])
    return is_in_front and len({_moment(post.stamp) for post in own}) == 1


def _moment(stamp: str) -> str:
    days = printed_days(stamp)
    return days[0].text if days else stamp.casefold()


def _thread(posts: Sequence[_Post], end: int) -> list[Record]:
    """What the first sender wrote, as one; each run of others' answers is set aside."""
    told: list[Told] = []
    for post in posts:
        is_own = post.handle == posts[0].handle
        told += post.header if is_own else outside(((line.number, line.text) for line in post.header), BY_OTHERS)
        told += told_lines(post.lines) if is_own else outside(post.lines, BY_OTHERS)
    lines = [line for post in posts if post.handle == posts[0].handle for line in post.lines]
    return [_record(posts[0], told, end, lines)]


def _reports(posts: Sequence[_Post], ends: Sequence[int]) -> list[Record]:
    return [_report(post, end) for post, end in zip(posts, ends, strict=True)]


def _report(post: _Post, end: int) -> Record:
    if post.words < LEAST_WORDS:
        received = (*post.header, *(Told(*line) for line in post.lines))
        return Record(post.start, end, tuple(Told(line.number, line.text) for line in received), Stated(), TOO_SHORT)
    return _record(post, [*post.header, *told_lines(post.lines)], end, post.lines)


def _record(post: _Post, told: Sequence[Told], end: int, lines: Sequence[Numbered]) -> Record:
    speaker = Speaker.of(stated(post.name))
    days = [found.days for found in printed_days(post.stamp)]
    day = days[0][0].isoformat() if days and len(days[0]) == 1 else ""
    said = Stated(
        headline=headline_stated(told),
        authors=speaker.authors,
        published=day,
        published_evidence=f"the post is stamped “{stated(post.stamp)}”" if day else "",
        source=Source(outlet=speaker.outlet, outlet_evidence=speaker.evidence, url=address_of(lines)),
        witnesses=WITNESSES,
    )
    return Record(post.start, end, tuple(told), said)
