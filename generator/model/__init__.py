"""Every noun of a briefing, as frozen data.

Nothing here reads a file, a clock or a setting, and nothing here imports another module of the generator. Line numbers
count from 1, offsets are Unicode code points, dates are proleptic Gregorian days without a time zone.
"""

from generator.model.articles import (
    Article,
    Byline,
    Caption,
    Dateline,
    Ledger,
    LedgerEntry,
    LineRole,
    Paragraph,
    Precision,
    Published,
    Received,
    Role,
    Slug,
    Updated,
)
from generator.model.digests import Development, Digest, PrintedDigest, Section
from generator.model.editions import Edition, Extent, LinkPolicy, Outcome, Page, Search, Site, newest_first
from generator.model.findings import Confidence, Finding
from generator.model.problems import Problem, Severity, Where, on_one_line
from generator.model.received import Block, Hyperlink, Part, RawDocument, Shape, Source, Stated, Witnesses
from generator.model.stories import Connections, Event
from generator.model.topics import Alias, Case, Kind, Mention, Sense, Spelling, Topic

__all__ = [
    "Alias",
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Case",
    "Confidence",
    "Connections",
    "Dateline",
    "Development",
    "Digest",
    "Edition",
    "Event",
    "Extent",
    "Finding",
    "Hyperlink",
    "Kind",
    "Ledger",
    "LedgerEntry",
    "LineRole",
    "LinkPolicy",
    "Mention",
    "Outcome",
    "Page",
    "Paragraph",
    "Part",
    "Precision",
    "PrintedDigest",
    "Problem",
    "Published",
    "RawDocument",
    "Received",
    "Role",
    "Search",
    "Section",
    "Sense",
    "Severity",
    "Shape",
    "Site",
    "Slug",
    "Source",
    "Spelling",
    "Stated",
    "Topic",
    "Updated",
    "Where",
    "Witnesses",
    "newest_first",
    "on_one_line",
]
