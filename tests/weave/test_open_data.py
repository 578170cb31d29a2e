"""generator/weave/open_data.py: what others compute with"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date

import pytest

from generator.model import Received, Site, Source
from generator.weave.open_data import ARTICLE_COLUMNS, csv_text, open_data
from tests.weave.editions import article, edition

SITE = Site("The Briefing", "https://example.org/some/prefix/")


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a CSV file by column."""
    return list(csv.DictReader(io.StringIO(text)))


def test_index_and_table_tell_of_every_article() -> None:
    """The same articles with the same address; what is not known is null, or an empty cell."""
    made = edition(article("talks", "Syria.", day=date(2026, 1, 20)), article("undated", "No topic."))
    files = dict(open_data(made, SITE))
    listed = json.loads(files["index.json"])
    assert [a["published"] for a in listed["articles"]] == ["2026-01-20", None]
    assert listed["articles"][0]["topics"] == {"syria": 1}
    assert [topic["slug"] for topic in listed["topics"]] == ["syria"]
    table = rows(files["articles.csv"])
    assert tuple(table[0]) == ARTICLE_COLUMNS
    assert [row["address"] for row in table] == [a["address"] for a in listed["articles"]]
    assert table[0]["address"] == "https://example.org/some/prefix/articles/talks/"
    assert table[1]["published"] == ""


def test_a_page_written_by_hand_has_no_source() -> None:
    """Null, and empty cells: no line 0 of no file."""
    made = edition(replace(article("own", "Syria."), raw=Received("", 0, 0, "")))
    files = dict(open_data(made, SITE))
    assert json.loads(files["index.json"])["articles"][0]["source"] is None
    assert [rows(files["articles.csv"])[0][column] for column in ARTICLE_COLUMNS[-3:]] == ["", "", ""]


def test_a_mention_is_found_again_by_its_row() -> None:
    """The paragraph is the number of its mark on the page, which sub-headings do not have."""
    made = edition(article("talks", "First words.", "## A heading", "They met in Syria."))
    (row,) = rows(dict(open_data(made, SITE))["mentions.csv"])
    assert (row["paragraph"], row["start"], row["end"], row["text"]) == ("2", "12", "17", "Syria")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r", " =", "＝"])
def test_no_cell_is_a_formula(start: str) -> None:
    """A spreadsheet shows what it would otherwise run."""
    bad = start + 'HYPERLINK("https://example.org","x")'
    made = edition(replace(article("bad", "Syria."), headline=bad, source=Source(bad)))
    (row,) = rows(dict(open_data(made, SITE))["articles.csv"])
    assert row["headline"] == row["outlet"] == f"'{bad}"


def test_quotes_and_line_ends_stay_within_their_cell() -> None:
    """Read back as written."""
    assert list(csv.reader(io.StringIO(csv_text(["a"], [['x","=1\ny']]))))[1] == ['x","=1\ny']


def test_numbers_stay_numbers() -> None:
    """A negative count is no formula."""
    assert csv_text(["n"], [[-1]]) == '"n"\n"-1"\n'
