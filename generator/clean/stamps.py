"""Date stamps: a line in, the day it prints for its article out, and whether that is the day of an update only."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from generator.clean.forms import ends_sentence
from generator.dates import Order, PrintedDay, printed_days

STAMP_WORDS = frozenset(
    """
    published updated posted modified issued created edited first last on at date time the am pm a.m p.m gmt utc
    est edt et pst pdt cet cest bst ist eet ast uk hrs monday tuesday wednesday thursday friday saturday sunday
    mon tue wed thu fri sat sun by min mins minute minutes read h نشر في آخر تحديث بتاريخ الساعة الاثنين الإثنين
    الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    originally online content current as of publication release released reviewed revised
    publié publiée mis mise à jour le la modifié lundi mardi mercredi jeudi vendredi samedi dimanche
    veröffentlicht erschienen aktualisiert stand am um uhr montag dienstag mittwoch donnerstag freitag samstag sonntag
    publicado publicada actualizado actualizada atualizado em el a las lunes martes miércoles jueves viernes sábado
    domingo segunda terça quarta quinta sexta feira pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì
    venerdì sabato gepubliceerd bijgewerkt op om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    yayınlanma güncelleme güncellenme tarihi opublikowano aktualizacja опубликовано обновлено פורסם עודכן
    日 일 月 火 水 木 金 土 午前 午後 上午 下午 更新 公開 配信 发布 發布 오전 오후 입력 수정
    เวลา น วันที่ เผยแพร่ ngày lúc cập nhật को प्रकाशित अपडेट बजे
""".split()
)
"""A line of a date and nothing but these is a stamp: "Published: 20 January 2026, 14:05 GMT"."""

_FIGURE = re.compile(r"\d")

MAX_STAMP = 24
"""Words of a header's line that holds the stamp beside names and labels."""

_CLOCK = re.compile(
    r"\b\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d{2}:?\d{2}|\bT(?=\d)",
    re.IGNORECASE,
)

PUBLICATION = (
    r"published|posted|issued|created|released",  # Published: 20 January 2026
    r"publiée?|publié",  # Publié le 20 janvier 2026
    r"veröffentlicht|erschienen",  # Veröffentlicht am 20. Januar 2026
    r"publicad[oa]|pubblicato|gepubliceerd",  # Publicado el 20 de enero de 2026
    r"yayınlanma|opublikowano|опубликовано|פורסם",  # Opublikowano 20 stycznia 2026
    r"(?:ال)?نشر",  # نشر في 20 يناير 2026, تاريخ النشر
)
UPDATE = (
    r"(?:last\s+)?(?:updated?|modified|edited|revised|reviewed)",  # Last updated: 20 January 2026
    r"(?:content\s+)?current\s+as\s+of|as\s+of",  # Content current as of: 01/20/2026
    r"mise?\s+à\s+jour|modifiée?",  # Mis à jour le 20 janvier 2026
    r"aktualisiert|stand",  # Aktualisiert am 20. Januar 2026
    r"actualizad[oa]|atualizad[oa]|aggiornato|bijgewerkt",  # Actualizado el 20 de enero de 2026
    r"güncelleme|güncellenme|aktualizacja|обновлено|עודכן",  # Aktualizacja: 20 stycznia 2026
    r"(?:ال)?تحديث",  # آخر تحديث 20 يناير 2026
)
"""Words before a day that say what happened on it, with an example of each row."""

OTHER_EVENTS = (
    r"born|died|born\s+on|date\s+of\s+birth",  # Born 3 March 1938; died 11 January 2026
    r"née?|nacid[oa]|nat[oa]\s+il|geboren|nascid[oa]|родил(?:ся|ась)|doğum",  # né le 3 mars 1938
    r"décédée?|mort[eo]?\s+(?:le|il|em|el)|fallecid[oa]|gestorben|verstorben|умер(?:ла)?|ölüm",  # gestorben am 11. Mai
    r"retrieved|accessed|archived|downloaded|printed|captured|saved|last\s+(?:visited|checked|accessed)",  # Retrieved …
    r"abgerufen|consultée?|consultad[oa]|consultato|geraadpleegd|erişim|дата\s+обращения",  # abgerufen am 3. Mai 2026
    r"on\s+this\s+day|founded|established|gegründet|fondée?|fundad[oa]",  # On this day, 20 January 1926
    r"expires|valid\s+(?:until|through)|event\s+date",  # Valid until 3 May 2026
    r"(?:ال)?مولود|(?:ال)?متوفى|اطلع\s+عليه",  # اطلع عليه في 20 يناير 2026
)
"""Words before a day on which something else happened: the text's being published is not."""

_AT_A_WORD = r"(?:(?<![^\W\d_])|(?-i:(?<=[a-z])(?=[A-Z])))"
"""No letter before, or a word that ran into it: "Ann ExamplePublished: …"."""

_LABEL = re.compile(rf"{_AT_A_WORD}(?:(?P<update>{'|'.join(UPDATE)})|{'|'.join(PUBLICATION)})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line that says when the article was published (or only updated)."""

    days: tuple[date, ...]
    """None where the line tells a time only; two where its figures could be two days, the day-first one in front."""
    text: str
    is_update: bool = False
    is_labelled: bool = False
    """Words before the day say what happened on it."""

    @property
    def day(self) -> date | None:
        """The day; None where the line has none or its figures could be two."""
        return self.days[0] if len(self.days) == 1 else None

    def read(self, order: Order | None) -> Stamp:
        """The stamp with its figures read in that order."""
        if len(self.days) < 2 or order is None:
            return self
        return replace(self, days=(self.days[order is Order.MONTH_FIRST],))


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def stamp(text: str) -> Stamp | None:
    """The line as a date stamp, if it is a date or a time and little else."""
    if len(text) > 120 or not _FIGURE.search(text):
        return None
    days = _own_days(text)
    rest = text
    for found in reversed(days):
        rest = rest[: found.start] + " " + rest[found.end :]
    rest, clocks = _CLOCK.subn(" ", rest)
    if not (days or clocks) or (days and _is_period(text, days)):
        return None
    left = (word.strip(".").lower() for word in _WORDS.findall(rest))
    return labelled(text, days) if all(word in STAMP_WORDS for word in left) else None


_WORDS = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")


def header_stamp(text: str) -> Stamp | None:
    """In an article's header a short line with a day in it is a stamp too: "Ann Example • Oct 20, 2025 • 8 min"."""
    if len(text.split()) > MAX_STAMP or ends_sentence(text):
        return None
    days = _own_days(text)
    return labelled(text, days) if days and not _is_period(text, days) else None


def _own_days(text: str) -> tuple[PrintedDay, ...]:
    """The days of the line but those on which something else happened."""
    days = printed_days(text)
    if not days or not (others := [match.end() for match in _OTHER_EVENT.finditer(text)]):
        return days
    labels = sorted((*others, *(at for at, _ in _labels(text))))
    return tuple(day for day in days if _before(labels, day.start) not in others)


def _before(labels: Sequence[int], place: int) -> int:
    """The last of the labels before the place; -1 where none is."""
    at = bisect_right(labels, place)
    return labels[at - 1] if at else -1


_OTHER_EVENT = re.compile(rf"(?<!\w)(?:{'|'.join(OTHER_EVENTS)})(?!\w)", re.IGNORECASE)


def _is_period(text: str, days: Sequence[PrintedDay]) -> bool:
    """From one day to another, or to no end: the days on which a thing is open or shown, or an issue's."""
    if _FROM_A_DAY.search(text, 0, days[0].start):
        return True
    behind = [text[day.end : below.start] for day, below in pairwise(days)]
    return any(map(_UNTIL.fullmatch, behind)) or bool(_OPEN_END.match(text[days[-1].end :]))


_FROM_A_DAY = re.compile(r"(?<![\d:.])\d{1,2}\.?\s?[-–—/]\s?\Z")
"""Before the last day of a week: "17-23 January 2026"."""

_UNTIL = re.compile(r"\s*(?:[-–—~]|to|until|till|through|bis|au|al|a|até|hasta)\s*", re.IGNORECASE)
"""Between two days of a period: "20 January 2026 – 3 March 2026"."""

_OPEN_END = re.compile(r"\s*~|\s*[-–—]\s*(?:open|present|ongoing)\b", re.IGNORECASE)
"""Behind the first day of a period without an end: "20.01.2026 ~ open run"."""


def is_publication_label(text: str) -> bool:
    """The line says what the day on the next one is: "Published", "Posted on:"."""
    found = _LABEL.match(text)
    return bool(found and not found["update"]) and len(text.split()) <= 3


def is_update_label(text: str) -> bool:
    """The line says that the day on the next one is of a change: "Last updated:"."""
    found = _LABEL.match(text)
    return bool(found and found["update"]) and len(text.split()) <= 3 and not any(map(str.isdigit, text))


def updates(text: str) -> tuple[Stamp, ...]:
    """The days of a line that are labelled those of a change: "Published 20 January, updated 22 January 2026"."""
    labels = _labels(text)
    told = (Stamp(found.days, text, *_label(labels, found.start)) for found in printed_days(text))
    return tuple(found for found in told if found.is_update)


def labelled(text: str, days: Sequence[PrintedDay]) -> Stamp:
    """The first day that is not labelled an update, else the first; with the words that say so."""
    labels = _labels(text)
    told = [Stamp(found.days, text, *_label(labels, found.start)) for found in days]
    return min(told, key=lambda found: found.is_update, default=Stamp((), text))


def _labels(text: str) -> list[tuple[int, bool]]:
    """Where each label begins, and whether it is an update's."""
    return [(match.start(), match["update"] is not None) for match in _LABEL.finditer(text)]


def _label(labels: Sequence[tuple[int, bool]], start: int) -> tuple[bool, bool]:
    """Whether the nearest label before a day says "updated", and whether there is one."""
    before = [is_update for at, is_update in labels if at < start]
    return (before[-1] if before else False, bool(before))
