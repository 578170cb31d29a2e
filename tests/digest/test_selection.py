"""Which articles a digest takes, and how it says its facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.digest import selection, wording
from generator.model import Article, Edition, Precision, Published, Received, Source

RAW = Received("clip.txt", 3, 3, "0" * 64)


def article(slug: str, published: Published, *topics: str) -> Article:
    """An article of which only its date and pinned topics matter."""
    return Article(slug, slug, (), RAW, published=published, topics=topics)


DAY = Published(date(2026, 1, 20), Precision.DAY)
MONTH = Published(date(2026, 1, 1), Precision.MONTH)
YEAR = Published(date(2025, 1, 1), Precision.YEAR)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (None, None, "day month year undated"),
        (date(2026, 1, 20), date(2026, 1, 20), "day month"),
        (date(2026, 1, 21), None, "month"),
        (None, date(2025, 6, 1), "year"),
        (date(2027, 1, 1), None, ""),
    ],
)
def test_days(first: date | None, last: date | None, expected: str) -> None:
    """Bounds are included; a month or year is in when any of its days is; undated ones only without bounds."""
    articles = (article("day", DAY), article("month", MONTH), article("year", YEAR), article("undated", Published()))
    chosen = selection(Edition(articles, (), ()), first=first, last=last, topics=())
    assert " ".join(one.slug for one in chosen) == expected


def test_topics(edition: Edition) -> None:
    """An article is taken when it names or pins any of the topics; an unknown topic takes none."""
    assert [a.slug for a in selection(edition, first=None, last=None, topics=("sdf", "x"))] == ["merger-terms"]
    assert [a.slug for a in selection(edition, first=None, last=None, topics=("ceasefires",))] == ["merger-terms"]
    assert selection(edition, first=None, last=None, topics=("x",)) == ()


def test_dates_are_said_as_exactly_as_they_are_known() -> None:
    """Day, month, year and unknown each have their words."""
    assert [wording.day(p) for p in (DAY, MONTH, YEAR, Published())] == [
        "20 Jan 2026",
        "January 2026",
        "2025",
        "Date not given",
    ]


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a b?q=é#f", "https://example.org/a%20b?q=%C3%A9#f"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("http://[half", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_only_http_addresses_can_be_followed(url: str, address: str) -> None:
    """Anything but a whole http or https address is no link; what is one is plain ASCII."""
    assert wording.web_address(url) == address


def test_an_unknown_source_is_said_not_left_out() -> None:
    """The endnote says that outlet and address were not supplied, and names the file, its line and checksum."""
    lines = [text for text, _ in wording.source_lines(article("a", Published()))]
    assert lines == [
        "Outlet not supplied. Date not given.",
        "Original address not supplied",
        "clip.txt, line 3",
        f"SHA-256 {'0' * 64}",
    ]


def test_the_endnote_of_a_page_written_by_hand_says_so() -> None:
    """It names no file, line or checksum."""
    by_hand = replace(article("a", Published()), raw=Received("", 0, 0, ""))
    assert [text for text, _ in wording.source_lines(by_hand)][2:] == ["Written by hand, from no file"]


def test_period_and_outlets() -> None:
    """The cover spans the dated articles, counts the undated and names at most six outlets."""
    later = Published(date(2026, 1, 22), Precision.DAY)
    assert wording.period([article("a", later), article("b", DAY), article("c", Published())]) == (
        "20 Jan 2026 to 22 Jan 2026; 1 without a date"
    )
    assert wording.period([article("c", Published())]) == "No article gives its date"
    named = [Article(n, n, (), RAW, source=Source(n)) for n in "hgfedcba"]
    assert wording.outlets(named) == "a, b, c, d, e, f and 2 more"
