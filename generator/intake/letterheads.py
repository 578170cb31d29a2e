"""The lines of a message -> the headers of messages that it forwards or answers, as mail programs print them.

Gmail, Outlook, Apple Mail and Thunderbird write "From: …", "Date: …" or "Sent: …", "Subject: …", "To: …" over the text
that they pass on, in their user's language, and most of them a line above that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

SENDER, DAY, SUBJECT, RECEIVER = "sender", "day", "subject", "receiver"

LABELS = {
    SENDER: "from von de da van från fra od nadawca kimden от من 发件人 差出人",  # Von: Die Post
    DAY: "date sent datum gesendet fecha enviado data inviato envoyé datum verzonden dato skickat tarih дата التاريخ "
    "تاريخ الإرسال 日期 送信日時",  # Gesendet: Dienstag, 20. Januar 2026 06:00
    SUBJECT: "subject betreff objet asunto oggetto assunto onderwerp ämne emne temat konu тема الموضوع 主题 件名",
    RECEIVER: "to cc bcc reply-to an kopie à para a aan kopia til kime кому إلى نسخة 收件人 宛先",  # An: Bo
}
"""The words before the colon, by what stands behind it: English, German, French, Spanish, Italian, Dutch, …"""

_LABEL_OF = {label: kind for kind, labels in LABELS.items() for label in labels.split()} | {"تاريخ الإرسال": DAY}

ANNOUNCEMENTS = (
    r"begin forwarded message",  # Begin forwarded message:
    r"[-_ ]{3,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche) (?:message|e-?mail|nachricht)\s*[-_ ]*",
    r"anfang der weitergeleiteten (?:nachricht|e-mail)",
    r"(?:[-_ ]{3,}\s*)?(?:début du )?message (?:transféré|réexpédié|d'origine)\s*[-_ ]*",
    r"(?:[-_ ]{3,}\s*)?(?:inicio del )?mensaje (?:reenviado|original)\s*[-_ ]*",
    r"(?:[-_ ]{3,}\s*)?(?:inizio )?messaggio (?:inoltrato|originale)\s*[-_ ]*",
    r"[-_ ]{3,}\s*(?:mensagem encaminhada|doorgestuurd bericht|oorspronkelijk bericht)\s*[-_ ]*",
    r"(?:[-_ ]{3,}\s*)?رسالة (?:محولة|معاد توجيهها|أصلية)\s*[-_ ]*",
    r"[-_]{3,}\s*(?:\w+ ){0,2}(?:message|nachricht|mensaje|messaggio)\s*[-_]{3,}",
)
"""What mail programs write above the header: "---------- Forwarded message ---------"."""

_ANNOUNCED = re.compile(rf"(?:{'|'.join(ANNOUNCEMENTS)})\s*:?", re.IGNORECASE)
_FIELD = re.compile(
    r"\*{0,2}(?P<label>[^\W\d_][\w'’ -]{0,24}?)\s?\*{0,2}\s?[:：]\*{0,2}(?:\s*\|)?(?:\s+(?P<value>\S.*))?$"
)
_QUOTED = re.compile(r"^(?:>\s?)+")

_ATTRIBUTION = re.compile(
    r"""(?:on|am|le|el|il|em|op|den|في|بتاريخ)\b .{5,400}
        (?:\bwrote | \bschrieb\b.{0,120} | \ba\ écrit | \bescribió | \bha\ scritto | \bescreveu | \bschreef\b.{0,120}
          | كتب.{0,120})
        \s*[:：]""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands over a quoted answer: "On Tue, Jan 20, 2026 at 6:00 AM Ann <ann@private.example> wrote:"."""

LONGEST = 2_000
"""Characters of a line that may be of a header: many are written to at once."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A header: its first line, announced or not, the first one below it, and its fields by kind."""

    start: int
    end: int
    fields: Mapping[str, str]
    is_announced: bool


def letterheads(lines: Sequence[str]) -> Iterator[Letterhead]:
    """Every header among the lines of a message, in order; blank lines are empty."""
    at = 0
    while at < len(lines):
        found = _letterhead(lines, at)
        if found:
            yield found
        at = found.end if found else at + 1


def attributions(lines: Sequence[str]) -> Iterator[int]:
    """The lines that say who wrote what an answer quotes, and name an address: "On … Ann <ann@…> wrote:"."""
    plain = [unquoted(line) for line in lines]
    alone = [_is_attribution(line) for line in plain]
    for at, line in enumerate(plain):
        is_wrapped = at + 1 < len(plain) and not alone[at + 1] and _is_attribution(f"{line} {plain[at + 1]}")
        if alone[at] or is_wrapped:
            yield from range(at, at + (1 if alone[at] else 2))


def _is_attribution(text: str) -> bool:
    return "@" in text and len(text) <= LONGEST and bool(_ATTRIBUTION.fullmatch(text))


def unquoted(line: str) -> str:
    """The line without the marks of an answered message."""
    return _QUOTED.sub("", line.strip()).strip()


def _letterhead(lines: Sequence[str], start: int) -> Letterhead | None:
    is_announced = bool(_ANNOUNCED.fullmatch(unquoted(lines[start])))
    at = _past_blanks(lines, start + 1) if is_announced else start
    fields: dict[str, str] = {}
    while at < len(lines) and (field := _field(lines, at)):
        kind, value, at = field
        fields.setdefault(kind, value)
    least = 2 if is_announced else 3
    if SENDER not in fields or len(fields) < least:
        return None
    return Letterhead(start, at, fields, is_announced)


def _field(lines: Sequence[str], at: int) -> tuple[str, str, int] | None:
    """The field on that line, its value, and the line below it; a value may stand there, or go on there."""
    found = _FIELD.match(unquoted(lines[at])) if len(lines[at]) <= LONGEST else None
    kind = _LABEL_OF.get(" ".join(found["label"].casefold().split())) if found else None
    if not found or not kind:
        return None
    value, below = found["value"] or "", at + 1
    if not value and below < len(lines):
        value, below = unquoted(lines[below]), below + 1
    if kind == RECEIVER:  # a list of those who got it may take several lines
        while below < len(lines) and "@" in lines[below] and not _FIELD.match(unquoted(lines[below])):
            below += 1
    return kind, value.strip("* "), below


def _past_blanks(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and not unquoted(lines[at]):
        at += 1
    return at
