"""Posts of a channel or a chat as they are copied or exported (Telegram, WhatsApp) -> a Record for each report.

Whoever keeps clippings follows a channel as a wire: each of its posts is a report of its own, with the time that is
printed over it, and is found, dated and cited by itself. So a post with a text is an article; what has none
("[ Photo ]", "Thanks!", a line of the program) is set aside with that reason. In a chat of several people only what is
long enough to be a report is one, and who passed it on is neither its author nor its outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.dates import Order, order_of, printed_days
from generator.intake.plain import stated
from generator.intake.post_texts import WITNESSES, Speaker, address_of, headline_stated, told_lines, words_said
from generator.intake.records import Numbered, Record, Told, outside
from generator.model import Source, Stated

_STAMP = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f\u00a0]?[ap]\.?\s?m\.?)?"

TELEGRAM = re.compile(
    rf"""\s*(?P<name>\S.{{0,80}}?),\s\[(?P<stamp>
        (?:{_STAMP}|\d{{1,2}}\ \w{{3,9}}\.?\ \d{{4}}|\w{{3,9}}\.?\ \d{{1,2}},\ \d{{4}})(?:,|\ at)?\s{_CLOCK}
        )\]:?(?P<text>)\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
"""The Coast Wire, [12.03.2025 14:05]"""

WHATSAPP = re.compile(
    rf"""[\u200e\u200f]?(?:\[(?P<stamp>{_STAMP},?\s{_CLOCK})\]\s | (?P<stamp2>{_STAMP},?\s{_CLOCK})\s[-–]\s)
        (?:(?P<name>[^:]{{1,60}}?):(?:\s|$))?(?P<text>.*)$""",
    re.VERBOSE | re.IGNORECASE,
)
"""12/03/2025, 14:05 - Ann Example: Ferry service …, and with [12.03.25, 14:05:33] in front."""

FORMS = (TELEGRAM, WHATSAPP)
_SIGNS = (
    re.compile(r", \[(?=.{0,40}\d[:.]\d\d)"),
    re.compile(rf"\n[\u200e\u200f]?\[?{_STAMP},?\s(?=.{{0,40}}\d[:.]\d\d)"),
)
"""What every such text has one of, and hardly any other. Each begins with a sign of its own: so it is found fast."""

LEAST_MESSAGES = 2

LEAST_OF_A_POST, LEAST_OF_A_MESSAGE = 8, 20
"""Words that make a channel's post a report, and a message in a chat of several people."""

STAMP = "stamp of a message"
TOO_SHORT = "a message that is no report: a few words, or a picture"
FROM_THE_PROGRAM = "a line of the program"

_FORWARDED = re.compile(
    r"\s*\[?(?:Forwarded from|Weitergeleitet von|Transféré de|Reenviado de|Переслано от|تمت إعادة التوجيه من):?\s"
    r"(?P<name>[^\]]{2,80}?)\]?\s*$",
    re.IGNORECASE,
)
"""[Forwarded from Upland Radio]"""


@dataclass(frozen=True, slots=True)
class _Message:
    """One message: who sent it and when, as printed; its header and its other lines."""

    name: str
    stamp: str
    header: Numbered
    lines: tuple[Numbered, ...]
    received: tuple[Numbered, ...]
    """All of it as received: the header's line may hold the text's first words."""

    @property
    def words(self) -> int:
        """Those of its text."""
        return words_said(text for _, text in self.lines)


def message_records(text: str, lines: Sequence[Numbered]) -> list[Record]:
    """A record for each message of a channel or a chat; none of any other text, or where no message is a report."""
    if not any(sign.search(f"\n{text}") for sign in _SIGNS):
        return []
    for form in FORMS:
        messages = [*_messages(lines, form)]
        if len(messages) >= LEAST_MESSAGES and _is_stream(messages, lines):
            return _records(messages, lines)
    return []


def _messages(lines: Sequence[Numbered], form: re.Pattern[str]) -> Iterator[_Message]:
    found = [(at, match) for at, (_, text) in enumerate(lines) if len(text) < LONGEST or form is WHATSAPP
             if (match := form.match(text)) and _has_day(match)]  # fmt: skip
    for (at, match), (end, _) in pairwise([*found, (len(lines), None)]):
        assert match is not None
        number, text = lines[at]
        own = ((number, match["text"]),) if match["text"].strip() else ()
        header = (number, text[: match.start("text")].rstrip() if own else text)
        name = (match["name"] or "").strip(" ~\u202a\u202c")
        yield _Message(name, _stamp(match), header, (*own, *lines[at + 1 : end]), tuple(lines[at:end]))


LONGEST = 240
"""Characters of a line that is a header and nothing else."""


def _stamp(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return groups["stamp"] or groups.get("stamp2") or ""


def _has_day(match: re.Match[str]) -> bool:
    return bool(printed_days(_stamp(match)))


def _is_stream(messages: Sequence[_Message], lines: Sequence[Numbered]) -> bool:
    """Hardly anything stands before the first message: what quotes a chat begins with a text of its own."""
    above = [text for number, text in lines if number < messages[0].header[0]]
    return words_said(above) < LEAST_OF_A_POST


def _records(messages: Sequence[_Message], lines: Sequence[Numbered]) -> list[Record]:
    names = {message.name for message in messages if message.name}
    least = LEAST_OF_A_POST if len(names) == 1 else LEAST_OF_A_MESSAGE
    if not any(message.name and message.words >= least for message in messages):
        return []
    order = _order([message.stamp for message in messages])
    ends = [*(message.header[0] for message in messages[1:]), lines[-1][0] + 1]
    return [
        _record(message, end, Speaker.of(message.name if len(names) == 1 else ""), (least, order))
        for message, end in zip(messages, ends, strict=True)
    ]


def _record(message: _Message, end: int, speaker: Speaker, by: tuple[int, Order | None]) -> Record:
    least, order = by
    start = message.header[0]
    if not message.name or message.words < least:
        why = TOO_SHORT if message.name else FROM_THE_PROGRAM
        return Record(start, end, tuple(Told(*line) for line in message.received), Stated(), why)
    header = outside([message.header], STAMP)
    first = next((text for _, text in message.lines if text.strip()), "")
    forwarded = _FORWARDED.match(first)
    origin = Speaker.of(stated(forwarded["name"]), passed_on=True) if forwarded else speaker
    body = [*told_lines(message.lines, frozenset((message.lines[0][0],) if forwarded else ()))]
    said = Stated(
        headline=headline_stated(body),
        authors=origin.authors,
        source=Source(outlet=origin.outlet, outlet_evidence=origin.evidence, url=address_of(message.lines)),
        witnesses=WITNESSES,
    )
    return Record(start, end, (*header, *body), _dated(said, message.stamp, order))


def _dated(said: Stated, stamp: str, order: Order | None) -> Stated:
    """With the day that is printed over the message; without one where its figures could be two."""
    days = printed_days(stamp)[0].days
    if len(days) > 1 and order is None:
        return said
    day = days[order is Order.MONTH_FIRST] if len(days) > 1 else days[0]
    evidence = f"the message is stamped “{stated(stamp)}”"
    return Stated(said.headline, said.authors, day.isoformat(), evidence, source=said.source, witnesses=said.witnesses)


def _order(stamps: Sequence[str]) -> Order | None:
    """How the stamps write days: as one over 12 tells, a clock of twelve hours, points, or that time goes on."""
    if told := order_of(stamps):
        return told
    if any(re.search(r"[ap]\.?\s?m", stamp, re.IGNORECASE) for stamp in stamps):
        return Order.MONTH_FIRST
    if all(re.match(r"\d{1,2}\.", stamp) for stamp in stamps):
        return Order.DAY_FIRST
    days = [printed_days(stamp)[0].days for stamp in stamps]
    fitting = [order for at, order in enumerate(Order) if _goes_on([each[min(at, len(each) - 1)] for each in days])]
    return fitting[0] if len(fitting) == 1 else None


def _goes_on(days: Sequence[object]) -> bool:
    return list(days) == sorted(days)  # type: ignore[type-var]
