"""The lines of a message -> the headers of messages that it forwards or answers, as mail programs print them.

Gmail, Outlook, Apple Mail and Thunderbird write "From: …", "Date: …" or "Sent: …", "Subject: …", "To: …" over the text
that they pass on, in their user's language, and most of them a line above that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.intake.attributions import unquoted

SENDER, DAY, SUBJECT, RECEIVER, OTHER = "sender", "day", "subject", "receiver", "other"

LABELS = {
    SENDER: "from von absender de expéditeur remitente da mittente van fra från od nadawca odesílatel odosielateľ "
    "feladó lähettäjä από kimden gönderen от отправитель від от من المرسل מאת 发件人 寄件者 差出人 "
    "보낸사람",  # Von: Die Post
    DAY: "date sent datum gesendet fecha enviado data inviato envoyé verzonden dato skickat sendt tarih gönderildi "
    "wysłano wysłane odesláno odoslané elküldve dátum trimis enviada lähetetty päivämäärä ημερομηνία στάλθηκε "
    "дата отправлено надіслано изпратено التاريخ תאריך נשלח 日期 发送时间 发送日期 送信日時 日付 날짜",  # Gesendet: …
    SUBJECT: "subject betreff objet sujet asunto oggetto assunto onderwerp ämne emne temat předmět predmet tárgy "
    "subiect aihe θέμα konu тема относно الموضوع נושא 主题 主旨 件名 제목",  # Objet : pont
    RECEIVER: "to cc bcc an empfänger kopie à pour destinataire para destinatario a destinatari aan kopia til kime "
    "alıcı bilgi do adresat dw udw pro komu címzett másolat către vastaanottaja kopio προς κοιν copie cópia копия "
    "копія кому получатель إلى المستلم نسخة אל עותק 收件人 抄送 宛先 받는사람",  # An: Bo
    OTHER: "importance priority wichtigkeit priorität anlagen attachments sensitivity reply-to antwort organization "
    "pièces importancia importanza prioridad adjuntos allegati bijlagen załączniki вложения важность المرفقات ekler "
    "message-id content-type content-transfer-encoding mime-version list-id return-path delivered-to x-mailer "
    "user-agent in-reply-to references sender",  # Importance: High
}
"""The words before the colon, by what stands behind it, in some thirty languages."""

_OF_MORE_WORDS = {
    "تاريخ الإرسال": DAY, "تم الإرسال": DAY, "enviado el": DAY, "enviado em": DAY, "enviada em": DAY, "enviado a": DAY,
    "envoyé le": DAY, "gesendet am": DAY, "date sent": DAY, "sent at": DAY, "pièces jointes": OTHER,
    "datos adjuntos": OTHER, "dátum": DAY, "reply to": OTHER, "antwort an": OTHER, "répondre à": OTHER, "de la": SENDER,
}  # fmt: skip

_LABEL_OF = {label: kind for kind, labels in LABELS.items() for label in labels.split()} | _OF_MORE_WORDS

ANNOUNCEMENTS = (
    r"begin forwarded message",  # Begin forwarded message:
    r"[-_ ]{3,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche) (?:message|e-?mail|nachricht)\s*[-_ ]*",
    r"anfang der weitergeleiteten (?:nachricht|e-mail)",
    r"(?:[-_ ]{3,}\s*)?(?:début du )?message (?:transféré|réexpédié|d'origine)\s*[-_ ]*",
    r"(?:[-_ ]{3,}\s*)?(?:inicio del )?mensaje (?:reenviado|original)\s*[-_ ]*",
    r"(?:[-_ ]{3,}\s*)?(?:inizio )?messaggio (?:inoltrato|originale)\s*[-_ ]*",
    r"[-_ ]{3,}\s*(?:mensagem encaminhada|doorgestuurd bericht|oorspronkelijk bericht)\s*[-_ ]*",
    r"(?:[-_ ]{3,}\s*)?رسالة (?:محولة|معاد توجيهها|أصلية)\s*[-_ ]*",
    r"[-_]{3,}\s*(?:\w+ ){0,2}(?:message|nachricht|mensaje|messaggio|wiadomość|сообщение|ileti|bericht|meddelande)"
    r"\s*[-_]{3,}",
    r"[-_ ]{3,}\s*(?:пересылаемое|пересланное|исходное) (?:сообщение|письмо)\s*[-_ ]*",
    r"(?:начало переадресованного сообщения|начало пересылаемого сообщения|iletilen mesajın başlangıcı)",
    r"[-_ ]{3,}\s*(?:yönlendirilen|iletilen|özgün) (?:ileti|mesaj|e-posta)\s*[-_ ]*",
    r"[-_ ]{3,}\s*(?:treść przekazanej wiadomości|wiadomość (?:przekazana|oryginalna)|przekazana wiadomość)\s*[-_ ]*",
    r"message: \d{1,3}",  # in the digest of a list
)
"""What mail programs write above the header: "---------- Forwarded message ---------"."""

_ANNOUNCED = re.compile(rf"(?:{'|'.join(ANNOUNCEMENTS)})\s*:?", re.IGNORECASE)
_FIELD = re.compile(
    r"\*{0,2}(?P<label>[^\W\d_][\w'’ -]{0,24}?)\s?\*{0,2}\s?[:：]\*{0,2}(?:\s*\|)?(?:\s+(?P<value>\S.*))?$"
)

LONGEST = 2_000
"""Characters of a line that may be of a header: many are written to at once."""


MOST_FIELDS = 30
"""Fields of a header."""


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


def _letterhead(lines: Sequence[str], start: int) -> Letterhead | None:
    return _with_labels(lines, start) or _printed(lines, start) or _of_web_outlook(lines, start)


UNSEEN = "\u200b"
"""What Outlook on the web puts between the names of a header that is copied there."""

_ON_A_DAY = re.compile(r"\w{2,12}\.?,? \d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?", re.IGNORECASE)
"""The last line of such a header: "Thu 12/03/2026 08:14"."""

MOST_NAMES, NAME_WORDS = 16, 8
"""Lines of such a header, and words of each."""


def _of_web_outlook(lines: Sequence[str], start: int) -> Letterhead | None:
    """The names of who sent and got the message, each with an unseen line below, and the day."""
    if start + 2 >= len(lines) or UNSEEN not in lines[start + 1] or lines[start + 1].strip(f"{UNSEEN} \t"):
        return None
    for at in range(start + 1, min(start + MOST_NAMES, len(lines))):
        text = lines[at].strip(f"{UNSEEN} \t")
        if _ON_A_DAY.fullmatch(text):
            return Letterhead(start, at + 1, {SENDER: lines[start].strip(), DAY: text}, is_announced=True)
        if len(text.split()) > NAME_WORDS:
            return None
    return None


_COUNTED = re.compile(
    r"\d{1,3} (?:messages?|nachrichten?|mensajes?|messaggi(?:o)?|berichten|wiadomoś\w+|ileti|رسائل)", re.I
)
_OVER_PRINTED = re.compile(r"(?P<sender>[^<>@]{2,80}<[^<>\s]+@[^<>\s]+>)\s+(?P<day>\S.{5,60}\d[:.h]\d\d.{0,12})")
"""What Gmail prints over a message: "Ann <ann@…>  Tue, Jan 20, 2026 at 6:00 AM", above it "1 message"."""


def _printed(lines: Sequence[str], start: int) -> Letterhead | None:
    """A message as Gmail prints it: its subject, how many messages there are, sender and day on one line."""
    counted = start + 1 if start + 2 < len(lines) and _COUNTED.fullmatch(lines[start + 1].strip()) else -1
    at = counted + 1 if counted > 0 else start
    found = _OVER_PRINTED.fullmatch(lines[at].strip()) if "@" in lines[at] and len(lines[at]) <= LONGEST else None
    receiver = _field(lines, at + 1) if found and at + 1 < len(lines) else None
    if not found or not receiver or receiver[0] != RECEIVER:
        return None
    fields = {SENDER: found["sender"], DAY: found["day"], RECEIVER: receiver[1]}
    if counted > 0:
        fields[SUBJECT] = lines[start].strip()
    return Letterhead(start, receiver[2], fields, is_announced=True)


def _with_labels(lines: Sequence[str], start: int) -> Letterhead | None:
    is_announced = bool(_ANNOUNCED.fullmatch(unquoted(lines[start])))
    at = _past_blanks(lines, start + 1) if is_announced else start
    fields: dict[str, str] = {}
    count = 0
    while count < MOST_FIELDS and (field := _next_field(lines, at, is_first=not fields)):
        kind, value, at = field
        fields.setdefault(kind, value)
        count += 1
    least = 2 if is_announced else 3
    if SENDER not in fields or len(fields) < least:
        return None
    return Letterhead(start, at, fields, is_announced)


def _next_field(lines: Sequence[str], at: int, *, is_first: bool) -> tuple[str, str, int] | None:
    """The field on that line, or below one blank line, as copied paragraphs have it."""
    if not is_first and at + 1 < len(lines) and not unquoted(lines[at]):
        at += 1
    if at >= len(lines):
        return None
    if field := _field(lines, at):
        return field
    bare = _bare_field(unquoted(lines[at]), is_first=is_first)
    return (*bare, at + 1) if bare else None


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
        while below < len(lines) and _goes_on(lines[below - 1], lines[below]):
            below += 1
    return kind, value.strip("* "), below


_BARE_FIELD = re.compile(r"(?P<label>[^\W\d_]{2,12})\s+(?P<value>\S.*)")


def _bare_field(line: str, *, is_first: bool) -> tuple[str, str] | None:
    """A field without a colon, as newer Outlooks copy it: "From Ann Example <ann@…>", then "Date Thu …"."""
    found = _BARE_FIELD.fullmatch(line) if len(line) <= LONGEST else None
    kind = _LABEL_OF.get(found["label"].casefold()) if found else None
    if not found or kind not in (SENDER, DAY, RECEIVER) or (is_first and kind is not SENDER):
        return None
    has_sign = any(map(str.isdigit, found["value"])) if kind is DAY else "@" in found["value"]
    return (kind, found["value"]) if has_sign else None


def _goes_on(above: str, line: str) -> bool:
    is_list = above.rstrip().endswith((";", ",")) or "@" in line
    return is_list and bool(line.strip()) and not _FIELD.match(unquoted(line))


def _past_blanks(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and not unquoted(lines[at]):
        at += 1
    return at
