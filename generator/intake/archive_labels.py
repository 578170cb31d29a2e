"""The forms of exports with labels: the sign of each, where its documents begin and end, what its fields hold.

Data, an example beside each entry; labelled_records.py reads by it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.dates import Order
from generator.intake.archive_fields import Field, Known


@dataclass(frozen=True)
class Form:
    """How one archive lays its documents out; labels are in small letters."""

    signs: tuple[tuple[str, ...], ...]
    """All of one of these stand in the text."""
    labels: Known
    alone: frozenset[str] = frozenset()
    """Labels that stand alone on their line, without a colon."""
    starts: re.Pattern[str] | None = None
    ends: re.Pattern[str] | None = None
    marks: re.Pattern[str] | None = None
    """Lines that an archive sets around documents, and that hold nothing."""
    has_stamp: bool = False
    """Outlet and day stand over the fields, on lines of their own."""
    order: Order | None = None
    """How it writes days of figures alone."""

    def is_mark(self, text: str) -> bool:
        """The line only says where a document is."""
        return any(mark is not None and mark.match(text) for mark in (self.starts, self.ends, self.marks))


def _other(labels: str) -> Known:
    """Fields that say nothing for a page, by their own names."""
    return {label: (Field.OTHER, label) for label in re.split(r"\s*\|\s*", labels.strip())}


NEXIS = Form(
    signs=(("LOAD-DATE:",), ("Load-Date:",), ("End of Document",)),
    labels={
        "headline": (Field.HEADLINE, ""), "title": (Field.HEADLINE, ""),
        "byline": (Field.AUTHOR, ""),  # BYLINE: Ann Example
        "highlight": (Field.DECK, ""),  # Highlight: Two of four boats are back.
        "body": (Field.TEXT, "text"), "full text": (Field.TEXT, "text"),
        "graphic": (Field.CAPTION, ""), "graphics": (Field.CAPTION, ""),
        "language": (Field.LANGUAGE, ""),  # LANGUAGE: ENGLISH
        "publication": (Field.OUTLET, ""),
        "link to image": (Field.OTHER, "address of a picture"), "load-date": (Field.OTHER, "day of loading"),
        "length": (Field.OTHER, "number of words"), "dateline": (Field.OTHER, "place of the report"),
        **_other(
            "section|publication-type|document-type|journal-code|subject|industry|geographic|organization|company"
            "|person|ticker|classification|notes|series|type|correction|correction-date|edition|distribution|acc-no"
            "|city|country|state|copyright|source"
        ),
    },
    alone=frozenset(("body", "graphic", "graphics", "classification", "highlight", "notes", "full text")),
    starts=re.compile(r"\s*(?:\d+ of \d+ DOCUMENTS|Document \d+ of \d+)\s*$"),
    ends=re.compile(r"\s*End of Document\s*$"),
    marks=re.compile(r"\s*(?:Page \d+ of \d+|About LexisNexis.*|Terms (?:&|and) Conditions.*|Bibliography)\s*$"),
    has_stamp=True,
)  # fmt: skip

PROQUEST = Form(
    signs=(("ProQuest document ID",), ("ProQuest document link",)),
    labels={
        "title": (Field.HEADLINE, ""),
        "author": (Field.AUTHOR, ""),  # Author: Example, Ann.
        "full text": (Field.TEXT, "text"),
        "abstract": (Field.ABSTRACT, ""),
        "publication title": (Field.OUTLET, ""),  # Publication title: The Coast Herald; Port Sample
        "publication info": (Field.OUTLET_AND_DATE, ""),  # The Coast Herald; Port Sample. 12 Mar 2025: A.4.
        "publication date": (Field.DATE, ""), "publication year": (Field.DATE, ""),
        "language of publication": (Field.LANGUAGE, ""), "language": (Field.LANGUAGE, ""),
        "caption": (Field.CAPTION, ""), "illustration": (Field.CAPTION, ""),
        **_other(
            "credit|subject|location|people|company / organization|company|publication subject|first page|pages|section"
            "|publisher|place of publication|country of publication|issn|e-issn|source type|document type"
            "|proquest document id|document url|copyright|last updated|database|identifier / keyword|column|volume"
            "|issue|dateline|links|document feature|classification|number of pages|source attribution"
            "|business indexing term"
        ),
    },
    alone=frozenset(("proquest document link", "full text", "abstract")),
    starts=re.compile(r"\s*(?:_{20,}|Document \d+ of \d+)\s*$"),
    marks=re.compile(
        r"\s*(?:ProQuest document link|(?:Table of contents|Contact us at|Copyright © \d{4} ProQuest).*)\s*$"
    ),
)  # fmt: skip

EBSCO = Form(
    signs=(("Accession Number:", "Database:"),),
    labels={
        "title": (Field.HEADLINE, ""),
        "authors": (Field.AUTHOR, ""), "author": (Field.AUTHOR, ""),  # Authors: Example, Ann
        "source": (Field.OUTLET_AND_DATE, ""),  # Source: Coast Herald, The (Port Sample). 03/12/2025.
        "abstract": (Field.ABSTRACT, ""), "full text": (Field.TEXT, "text"),
        "persistent link to this record (permalink)": (Field.OTHER, "address in the archive"),
        **_other(
            "record|document type|subject terms|geographic terms|company/entity|naics/industry codes|people"
            "|author-supplied keywords|full text word count|issn|isbn|accession number|database|section|lexile"
            "|publication type|persistent link to this record|cut and paste"
        ),
    },
    starts=re.compile(r"\s*(?:Record: \d+|_{20,})\s*$"),
    marks=re.compile(r"\s*(?:Copyright of .* is the property of .*|Result List.*)$"),
    order=Order.MONTH_FIRST,
)  # fmt: skip

GENIOS = Form(
    signs=(("Dokumentnummer:",), ("Dauerhafte Adresse des Dokuments:",)),
    labels={
        "quelle": (Field.OUTLET_AND_DATE, ""),  # Quelle: Weser-Zeitung vom 12.03.2025, S. 4
        "autor": (Field.AUTHOR, ""), "von": (Field.AUTHOR, ""),
        "ressort": (Field.OTHER, "section"), "rubrik": (Field.OTHER, "section"), "issn": (Field.OTHER, "ISSN"),
        "ausgabe": (Field.OTHER, "edition"), "dokumentnummer": (Field.OTHER, "document number"),
        "dauerhafte adresse des dokuments": (Field.OTHER, "address in the archive"),
        "alle rechte vorbehalten": (Field.OTHER, "copyright"), "schlagworte": (Field.OTHER, "subjects"),
        "region": (Field.OTHER, "region"), "branche": (Field.OTHER, "industries"),
    },
    ends=re.compile(r"\s*Alle Rechte vorbehalten\b.*"),
    marks=re.compile(r"\s*(?:© GBI-Genios.*|_{20,})$"),
    order=Order.DAY_FIRST,
)  # fmt: skip

FORMS = (NEXIS, PROQUEST, EBSCO, GENIOS)
