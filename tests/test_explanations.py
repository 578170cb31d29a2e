"""Why a page says what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.explanations import as_data, explained, told, told_lines
from generator.model import (
    Alias,
    Article,
    Edition,
    Kind,
    Ledger,
    LedgerEntry,
    LineRole,
    LinkPolicy,
    Paragraph,
    Precision,
    Published,
    Received,
    Topic,
)
from generator.stories import events
from generator.topics import all_mentions

TOPICS = (Topic("chad", "Chad", Kind.PLACE, (Alias("Chad", "chad"),)),)
ARTICLE = Article(
    "rain",
    "Rain at last",
    (Paragraph("Rain fell on Chad."), Paragraph("Chad Smith saw it; all of Chad did.")),
    Received("a.txt", 1, 4, "0" * 64),
    published=Published(date(2026, 1, 20), Precision.DAY, "printed before the text"),
)
LEDGER = Ledger(
    "a.txt",
    (
        LedgerEntry(1, "Rain at last", kept=True, why="the page's headline", article=0, role=LineRole.TITLE),
        LedgerEntry(2, "", kept=False, why="blank", article=0, role=LineRole.BLANK),
        LedgerEntry(3, "Share this", kept=False, why="sharing buttons", article=0, role=LineRole.WIDGET),
    ),
)
POLICY = LinkPolicy()
EDITION = Edition((ARTICLE,), TOPICS, all_mentions([ARTICLE], TOPICS), ledgers={"rain": LEDGER})


def test_every_name_has_its_outcome_and_reason():
    """The first is linked, a later one is not linked again, a longer name is left alone."""
    found = explained(EDITION, "rain", POLICY)
    assert found is not None
    assert [(n.paragraph, n.text, n.outcome, n.why) for n in found.namings] == [
        (1, "Chad", "linked", "listed as Chad"),
        (2, "Chad", "left alone", "part of the longer name “Chad Smith”"),
        (2, "Chad", "named again", "already linked in this section"),
    ]


def test_the_text_tells_the_date_with_its_reason_and_each_dropped_line():
    """Blank lines are nobody's question."""
    found = explained(EDITION, "rain", POLICY)
    assert found is not None
    assert told(found).splitlines() == [
        "Rain at last",
        "  a.txt, lines 1 to 4",
        "Date",
        "  2026-01-20 (day): printed before the text",
        "Linked (1)",
        "  paragraph 1: “Chad” -> chad: listed as Chad",
        "Named again, and not linked twice (1)",
        "  paragraph 2: “Chad” -> chad: already linked in this section",
        "Not linked (1)",
        "  paragraph 2: “Chad”: part of the longer name “Chad Smith”",
        "Lines not on the page (1)",
        "  line 3: sharing buttons: Share this",
    ]


def test_a_link_that_would_stand_too_close_is_told_with_the_cap():
    """What the page would need to have it, by the site's own policy."""
    found = explained(EDITION, "rain", LinkPolicy(links_per_page=0))
    assert found is not None
    assert {(n.outcome, n.why) for n in found.namings if n.outcome != "left alone"} == {
        ("one too many", "density cap: no page has more than 0 links")
    }
    assert "Named where links would stand too close (2)" in told(found).splitlines()


def test_the_data_hold_the_same():
    """Keys for another program; an unknown date is null."""
    found = explained(EDITION, "rain", POLICY)
    assert found is not None
    data = as_data(found)
    assert data["dropped"] == [{"line": 3, "text": "Share this", "why": "sharing buttons"}]
    assert isinstance(data["lines"], list)
    assert data["lines"][0] == {
        "line": 1,
        "kept": True,
        "role": "title",
        "why": "the page's headline",
        "text": "Rain at last",
    }
    assert data["date"] == "2026-01-20"
    assert data["source"] == {"file": "a.txt", "lines": [1, 4]}


def test_no_such_article_has_no_explanation():
    """The command line makes a usage error of it."""
    assert explained(EDITION, "snow", POLICY) is None


DATED = Article(
    "gate",
    "Gate falls",
    (Paragraph("It fell on Monday."), Paragraph("Prices rose last month. A new one will stand by the end of 2026.")),
    Received("b.txt", 1, 4, "0" * 64),
    published=Published(date(2026, 1, 20), Precision.DAY, "stated: “20 January 2026”"),
)


def test_each_resolved_expression_has_its_date_precision_and_reason():
    """In the order of the text: what was counted from the report, and what is written out."""
    edition = Edition((DATED,), (), (), events=events([DATED]))
    found = explained(edition, "gate", POLICY)
    assert found is not None
    assert told(found).splitlines()[4:8] == [
        "Dates told (3)",
        "  paragraph 1: “on Monday” -> 2026-01-19 (day): “on Monday”, in a report of 20 Jan 2026",
        "  paragraph 2: “last month” -> 2025-12 (month): “last month”, in a report of 20 Jan 2026",
        "  paragraph 2: “by the end of 2026” -> by 2026 (year, to come): written out in the text",
    ]
    assert as_data(found)["dates"] == [
        {"paragraph": number, "text": text, "date": day, "precision": how, "planned": ahead, "limit": ahead, "why": why}
        for number, text, day, how, ahead, why in (
            (1, "on Monday", "2026-01-19", "day", False, "“on Monday”, in a report of 20 Jan 2026"),
            (2, "last month", "2025-12", "month", False, "“last month”, in a report of 20 Jan 2026"),
            (2, "by the end of 2026", "2026", "year", True, "written out in the text"),
        )
    ]


def test_an_unknown_date_is_told_with_its_bounds():
    """And with the words that bound it."""
    evidence = "not before 19 Jan 2026: “19 January 2026” is told as past"
    undated = replace(DATED, published=Published(evidence=evidence, not_before=date(2026, 1, 19)))
    found = explained(Edition((undated,), (), ()), "gate", POLICY)
    assert found is not None
    assert told(found).splitlines()[3] == f"  not given; {evidence}"
    assert (as_data(found)["date"], as_data(found)["not_before"], as_data(found)["not_after"]) == (
        None,
        "2026-01-19",
        None,
    )


def test_every_line_is_told_with_its_role():
    """Number, kept or dropped, what it is, and what says so; blank ones too."""
    found = explained(EDITION, "rain", POLICY)
    assert found is not None
    assert told_lines(found).split("\n")[:4] == [
        "Lines (1 of 3 on the page)",
        "     1 kept    title       the page's headline: Rain at last",
        "     2 dropped blank       blank",
        "     3 dropped widget      sharing buttons: Share this",
    ]


def test_a_page_written_by_hand_is_explained_as_that():
    """No line 0 of no file; in the data its source is null."""
    edition = Edition((replace(DATED, raw=Received("", 0, 0, "")),), (), ())
    found = explained(edition, "gate", POLICY)
    assert found is not None
    assert told(found).splitlines()[1] == "  written by hand, from no file"
    assert as_data(found)["source"] is None
