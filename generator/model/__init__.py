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
    Paragraph,
    Precision,
    Published,
    Received,
    Role,
    Slug,
)
from generator.model.digests import Development, Digest, PrintedDigest, Section
from generator.model.editions import Edition, Extent, LinkPolicy, Outcome, Page, Site, newest_first
from generator.model.problems import Problem, Severity, Where
from generator.model.received import Block, Hyperlink, Part, RawDocument, Shape, Source, Stated
from generator.model.stories import Connections, Event
from generator.model.topics import Alias, Case, Kind, Mention, Sense, Spelling, Topic

__all__ = [
    "Alias",
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Case",
    "Connections",
    "Dateline",
    "Development",
    "Digest",
    "Edition",
    "Event",
    "Extent",
    "Hyperlink",
    "Kind",
    "Ledger",
    "LedgerEntry",
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
    "Where",
    "newest_first",
]
