"""Intake: files as people have them -> RawDocuments. One module a format; what cannot be read is a Problem."""

from generator.intake.documents import document, from_bytes, hidden_files, one_by_one, received_files
from generator.intake.received import SetAside
from generator.intake.sources import SOURCE_SUFFIX, unfit_source, with_source
from generator.intake.unread import received

__all__ = [
    "SOURCE_SUFFIX",
    "SetAside",
    "document",
    "from_bytes",
    "hidden_files",
    "one_by_one",
    "received",
    "received_files",
    "unfit_source",
    "with_source",
]
