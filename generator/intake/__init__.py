"""Intake: files as people have them -> RawDocuments. One module a format; what cannot be read is a Problem."""
