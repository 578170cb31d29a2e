"""Intake: files as people have them -> RawDocuments. One module a format; what cannot be read is a Problem."""

from generator.intake.documents import SOURCE_SUFFIX, documents, from_bytes, received_files
from generator.intake.received import SetAside, received

__all__ = ["SOURCE_SUFFIX", "SetAside", "documents", "from_bytes", "received", "received_files"]
