"""One article with its lines and what its file states -> what was found out about it, how surely, and by what.

A thing that two places or more say alike is agreed on; one that the file's own data or a person states is stated; what
a reader sees among the lines is printed; what only other things show is inferred.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.clean.agencies import agency
from generator.clean.evidence import Proof
from generator.clean.sheets import Part
from generator.languages import UNKNOWN
from generator.model import Article, Confidence, Finding, Stated

_PRINTS = "that the page prints"
"""How a witness ends, or begins with "the page prints", that is a line and no data."""


def findings(made: Article, proof: Proof, stated: Stated) -> tuple[Finding, ...]:
    """Headline, deck, authors, agencies, outlet, address, language, dateline, day of publication, day of change."""
    source, places = made.source, stated.witnesses
    return (
        _headline(made, proof, stated),
        _printed("deck", made.deck, proof, Part.DECK),
        _authors(made, proof, stated),
        _finding("agencies", ", ".join(made.byline.agencies), tuple(_agencies(made, proof)), Confidence.PRINTED),
        _told("outlet", source.outlet, places.outlet or tuple(filter(None, [source.outlet_evidence]))),
        _told("url", source.url, places.url or ("a line of the text",) * bool(source.url and not stated.source.url)),
        _language(made, stated),
        _dateline(made, proof),
        _published(made, stated),
        _updated(made, stated),
    )


def _headline(made: Article, proof: Proof, stated: Stated) -> Finding:
    if stated.headline and stated.witnesses.headline:
        return _told("headline", made.headline, stated.witnesses.headline)
    printed = _printed("headline", made.headline, proof, Part.HEADLINE)
    if printed.confidence is Confidence.PRINTED:
        return printed
    if stated.headline:
        return Finding("headline", made.headline, Confidence.STATED, ("the file states it",))
    return Finding("headline", made.headline, Confidence.INFERRED, ("none is printed: the text's first sentence",))


def _authors(made: Article, proof: Proof, stated: Stated) -> Finding:
    names = ", ".join(made.byline.names)
    if stated.authors and names:
        return _told("authors", names, stated.witnesses.authors or ("the file states it",))
    lines = proof.placed(Part.BYLINE, Part.STAMP)
    found = ((at, line) for at, line in lines if any(name in line.text for name in made.byline.names))
    printed = tuple(f"line {line.number}: {proof.verdicts[at].why}" for at, line in found)
    return _finding("authors", names if printed else "", printed, Confidence.PRINTED)


def _agencies(made: Article, proof: Proof) -> Iterator[str]:
    """The lines that name an agency as the source of the text."""
    if made.dateline.agency:
        yield f"the dateline names {made.dateline.agency}"
    for at, line in proof.placed(Part.SIGN_OFF, Part.BYLINE):
        if agency(line.text) or any(name in line.text for name in made.byline.agencies):
            yield f"line {line.number}: {proof.verdicts[at].why}"


def _language(made: Article, stated: Stated) -> Finding:
    if stated.language == made.language and stated.witnesses.language:
        return _told("language", made.language, stated.witnesses.language)
    if made.language == UNKNOWN:
        return Finding("language", "", Confidence.NOT_GIVEN, ("neither its letters nor its commonest words tell it",))
    return Finding("language", made.language, Confidence.INFERRED, ("its letters and commonest words",))


def _dateline(made: Article, proof: Proof) -> Finding:
    printed = made.dateline
    value = ", ".join(filter(None, (printed.place, printed.date, printed.agency)))
    first = next((line for line in proof.of(Part.BODY) if printed.place and line.text.startswith(printed.place)), None)
    where = (f"line {first.number}: the paragraph opens with it",) if first else ("the text opens with it",)
    return _finding("dateline", value, where, Confidence.PRINTED)


def _published(made: Article, stated: Stated) -> Finding:
    told = made.published
    if told.date is None:
        return Finding("published", "", Confidence.NOT_GIVEN, tuple(filter(None, [told.evidence])))
    day = told.date.isoformat()
    if stated.published and day.startswith(stated.published):
        return _told("published", day, stated.witnesses.published or (stated.published_evidence,))
    confidence = Confidence.INFERRED if told.evidence.startswith("inferred") else Confidence.PRINTED
    return Finding("published", day, confidence, (told.evidence.removeprefix("stated: "),))


def _updated(made: Article, stated: Stated) -> Finding:
    told = made.updated
    if told.date is None:
        return Finding("updated", "", Confidence.NOT_GIVEN)
    is_stated = stated.updated == told.date.isoformat()
    confidence = Confidence.STATED if is_stated else Confidence.PRINTED
    return Finding("updated", told.date.isoformat(), confidence, (told.evidence.removeprefix("stated: "),))


def _printed(about: str, value: str, proof: Proof, part: Part) -> Finding:
    """What a line of that part says."""
    found = tuple(f"line {line.number}: {proof.verdicts[at].why}" for at, line in proof.placed(part))
    return _finding(about, value if found else "", found, Confidence.PRINTED)


def _told(about: str, value: str, places: tuple[str, ...]) -> Finding:
    """What these places of the file say."""
    is_line = len(places) == 1 and (places[0].endswith(_PRINTS) or places[0].startswith("the page prints"))
    single = Confidence.PRINTED if is_line else Confidence.STATED
    return _finding(about, value, places, Confidence.AGREED if len(places) > 1 else single)


def _finding(about: str, value: str, witnesses: tuple[str, ...], confidence: Confidence) -> Finding:
    return Finding(about, value, confidence, witnesses) if value else Finding(about, "", Confidence.NOT_GIVEN)
