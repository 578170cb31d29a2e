"""What an article without a day says of it after all: the days it cannot be older, and cannot be younger, than.

Each bound comes with the words that truly bound: an event told as past on a day with its year, a stamp of a later
change, figures that could be two days, something yet to come, the day the text was fetched or sent on. No bound is a
guess, and where two of them contradict each other there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.clean.evidence import Evidence
from generator.dates import coming_days, day_dates, is_planned, iso_day, past_days, short
from generator.model import Precision, Published, Stated


@dataclass(frozen=True, slots=True)
class _Reason:
    day: date
    says: str


def bounded(evidence: Evidence, stated: Stated) -> Published:
    """No date, with its bounds; or the one reading of a stamp's figures that lies within them."""
    earliest = max(_earliest(evidence), key=lambda reason: reason.day, default=None)
    latest = min(_latest(evidence, stated), key=lambda reason: reason.day, default=None)
    if earliest and latest and earliest.day > latest.day:
        return Published()
    found = _by_elimination(evidence, earliest, latest)
    if found:
        return found
    return Published(
        evidence=_told(earliest, latest),
        not_before=earliest.day if earliest else None,
        not_after=latest.day if latest else None,
    )


def _told(earliest: _Reason | None, latest: _Reason | None) -> str:
    told = [
        (f"not {where} {short(reason.day)}", reason.says)
        for where, reason in (("before", earliest), ("after", latest))
        if reason
    ]
    if len({says for _, says in told}) == 1:
        return f"{', '.join(bound for bound, _ in told)}: {told[0][1]}"
    return "; ".join(f"{bound}: {says}" for bound, says in told)


def _earliest(evidence: Evidence) -> Iterator[_Reason]:
    for paragraph, _ in evidence.dated:
        for found in past_days(paragraph):
            yield _Reason(found.day, f"“{found.words}” is told as past")
    yield from (_Reason(min(days), f"“{text}” could be two days") for days, text in _open_stamps(evidence))


def _latest(evidence: Evidence, stated: Stated) -> Iterator[_Reason]:
    if changed := iso_day(stated.updated):
        yield _Reason(changed, stated.updated_evidence)
    for stamp in evidence.stamps:
        if stamp.is_update and stamp.days:
            yield _Reason(max(stamp.days), f"“{stamp.text}”")
    for paragraph in evidence.paragraphs:
        for found in coming_days(paragraph):
            if not _is_overtaken(found.day, evidence):
                yield _Reason(found.day, f"“{found.words}” is told as to come")
    yield from (_Reason(max(days), f"“{text}” could be two days") for days, text in _open_stamps(evidence))
    if stated.is_passed_on and (sent := iso_day(stated.published)):
        yield _Reason(sent, stated.published_evidence)
    if fetched := iso_day(stated.source.retrieved):
        yield _Reason(fetched, "retrieved then")


def _is_overtaken(day: date, evidence: Evidence) -> bool:
    """The text has a later day that is not told as to come: its "will" was seen from another time."""
    captions = ((caption, day_dates(caption)) for caption in evidence.captions)
    return any(
        found.day > day and not is_planned(text, found.start)
        for text, days in (*captions, *evidence.dated)
        for found in days
    )


def _open_stamps(evidence: Evidence) -> Iterator[tuple[tuple[date, ...], str]]:
    """Stamps of the publication whose figures leave open which is the day; the first, as elsewhere."""
    told = (stamp for stamp in evidence.stamps if stamp.days and not stamp.is_update)
    yield from ((stamp.days, stamp.text) for stamp in [next(told, None)] if stamp and stamp.day is None)


def _by_elimination(evidence: Evidence, earliest: _Reason | None, latest: _Reason | None) -> Published | None:
    """ "8/1/2025" in a text that tells of a day in June as past is 1 August."""
    for days, text in _open_stamps(evidence):
        too_old = [(day, earliest) for day in days if earliest and day < earliest.day]
        too_young = [(day, latest) for day in days if latest and day > latest.day]
        for out, reason in (*too_old, *too_young):
            (left,) = (day for day in days if day != out)
            because = f"which is not {short(out)}: {reason.says}"
            return Published(left, Precision.DAY, f"stated: “{text}”, {because}")
    return None
