"""What a person says of a file beside it goes before what the file states."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.intake import from_bytes, unfit_source, with_source
from generator.intake.sources import source_beside
from generator.model import Severity
from tests.intake.folders import documents

FEED = b"""<rss><channel><title>Wire</title><item><title>A</title><link>https://example.org/a</link>
<description>Words.</description><pubDate>Tue, 20 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>"""


def test_what_is_said_counts(tmp_path: Path) -> None:
    """Outlet, address, licence, day and retrieval are read from the file beside, and say where they are from."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "a.txt.source.yml").write_text(
        "outlet: The Bell\nurl: https://example.org/a\nlicence: CC BY 4.0\ndate: 2026-01-20\nretrieved: 2026-01-21\n"
    )
    (raw,), problems = documents(tmp_path)
    source = raw.stated.source
    assert problems == ()
    assert (source.outlet, source.outlet_evidence) == ("The Bell", "supplied with the file")
    assert (source.url, source.licence, source.retrieved) == ("https://example.org/a", "CC BY 4.0", "2026-01-21")
    assert (raw.stated.published, raw.stated.published_evidence) == ("2026-01-20", "supplied with the file")


@pytest.mark.parametrize("said", ["outlet: [a]", "url: javascript:alert(1)", "date: soon", "colour: red", "a: b: c"])
def test_a_faulty_file_beside(tmp_path: Path, said: str) -> None:
    """It is told with its line, and the file it belongs to is read all the same."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "a.txt.source.yml").write_text(said)
    (raw,), (problem,) = documents(tmp_path)
    assert raw.stated.source.outlet == ""
    assert str(problem.where) == "content/raw/a.txt.source.yml:1"
    assert problem.severity is Severity.ERROR


def test_the_longest_name_has_no_file_beside_it(tmp_path: Path) -> None:
    """That one's name would be longer than a system takes."""
    clipping = tmp_path / ("a" * 250 + ".txt")
    clipping.write_text("Ferry sails again.", encoding="utf-8")
    assert source_beside(clipping, clipping.name) == ({}, ())


def test_entries_keep_their_own_day_and_address() -> None:
    """Of a feed a person names the outlet and licence; address and day are each entry's own."""
    said = {"outlet": "Bell", "url": "https://e.org", "date": "2020-01-01"}
    raw = with_source(from_bytes(FEED, "a.xml", "a.xml"), said)
    stated = raw.pieces[0].stated
    assert (stated.source.outlet, stated.source.url) == ("Bell", "https://example.org/a")
    assert stated.published == "2026-01-20"


def test_what_could_not_be_said() -> None:
    """A value that the file beside could not hold is told before it is written."""
    assert unfit_source({}, "x") == ()
    assert unfit_source({"outlet": "The Bell"}, "x") == ()
    assert "x" in str(unfit_source({"url": "ftp://example.org"}, "x")[0])
