"""A text file that somebody exported: from a press archive, a chat or a network. The text in, cut at its reports, out.

Each form is looked for by a sign that it has and other texts have not, before a line of it is read; the first form
that finds records has the text.
"""

from __future__ import annotations

from generator.intake.coded_records import coded_records
from generator.intake.framed_records import framed_records
from generator.intake.labelled_records import labelled_records
from generator.intake.messages import message_records
from generator.intake.posts import post_records
from generator.intake.records import document_of_records, numbered
from generator.model import RawDocument

READERS = (coded_records, labelled_records, framed_records, message_records, post_records)
"""In this order: the plainest form first."""


def with_exported(text: str, raw: RawDocument) -> RawDocument:
    """The document with a part for each report, where the text is an export; else as it is."""
    lines = numbered(raw)
    for reader in READERS:
        if records := reader(text, lines):
            return document_of_records(raw, records)
    return raw
