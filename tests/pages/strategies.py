"""Hypothesis strategies for articles as `clean` hands them over."""

from datetime import date

from hypothesis import strategies as st

from generator import markup
from generator.model import (
    Article,
    Byline,
    Caption,
    Dateline,
    Paragraph,
    Precision,
    Problem,
    Published,
    Received,
    Role,
    Source,
    Updated,
)
from generator.pages.page import reading

AWKWARD = st.sampled_from(
    ["2026-01-20", "yes", "null", "1984", "a: b", "- x", "# no", "*a", "'q'", '"', "1. x", "[x](y)", "😀", "é", "ضوء"]
)


def article(text: str, path: str) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article on a page, and what is wrong with it."""
    found = reading(text, path)
    return found.article, found.problems


def carried(text: str) -> str:
    """The text as a page holds it."""
    return markup.folded(markup.printable(text)[0])


TEXT = st.one_of(AWKWARD, st.text(max_size=20)).map(carried)
WORDS = TEXT.filter(bool)
SLUGS = st.from_regex(r"\A[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}\Z")
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
ROLES = st.sampled_from([Role.BODY, Role.BODY, Role.BODY, Role.SUBHEADING, Role.QUOTE, Role.LIST])
TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(TEXT, min_size=width, max_size=width).map(tuple), min_size=2, max_size=3)
)
FILLED_TABLES = TABLES.filter(lambda rows: any(map(any, rows))).map(lambda rows: Paragraph.table(tuple(rows)))
NUMBERED = st.builds("{}. {}".format, st.integers(0, 3), WORDS)
ITEMS = st.builds(Paragraph, st.one_of(NUMBERED, WORDS), st.just(Role.LIST), level=st.integers(0, 2))
BLOCKS = st.one_of(st.builds(Paragraph, WORDS, ROLES), ITEMS, FILLED_TABLES)
PARAGRAPHS = st.lists(BLOCKS, max_size=6).map(markup.seated)
KNOWN = st.builds(Published, DAYS, st.sampled_from([Precision.DAY, Precision.MONTH, Precision.YEAR]), TEXT)
UNKNOWN = st.builds(Published, evidence=TEXT, not_before=st.none() | DAYS, not_after=st.none() | DAYS)
FILES = st.sampled_from(["a.txt", "b.txt", "sub/c.html"])
RECEIVED = st.builds(Received, FILES, st.integers(1, 40), st.integers(41, 99), st.sampled_from(["a" * 64, "1" * 64]))
TUPLES = st.lists(WORDS, max_size=2).map(tuple)

ARTICLES = st.builds(
    Article,
    slug=SLUGS,
    headline=WORDS,
    paragraphs=PARAGRAPHS,
    raw=RECEIVED,
    deck=TEXT,
    byline=st.builds(Byline, TUPLES, TUPLES),
    dateline=st.builds(Dateline, TEXT, TEXT, TEXT),
    published=st.one_of(KNOWN, UNKNOWN),
    updated=st.builds(Updated, DAYS, TEXT) | st.just(Updated()),
    source=st.builds(Source, TEXT, TEXT, st.sampled_from(["", "https://example.org/a?b=1#c"]), TEXT, TEXT),
    captions=st.lists(st.builds(Caption, WORDS, TEXT, TEXT), max_size=2).map(tuple),
    corrections=TUPLES,
    language=st.sampled_from(["en", "ar", "zh-Hant"]),
    topics=st.lists(SLUGS, max_size=2).map(tuple),
    description=TEXT,
    added=st.one_of(st.none(), DAYS),
)
