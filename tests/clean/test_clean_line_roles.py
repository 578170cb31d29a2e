"""generator/clean/line_roles.py: every received line has a role, on the page or off it, and says what gave it."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.clean.furniture_forms import ROWS
from generator.clean.line_roles import DROPPED, line_role
from generator.clean.lines import Line
from generator.clean.looks import looks_of
from generator.clean.sheets import Part, Verdict
from generator.model import LineRole
from tests.clean.received_text import document

TEXT = """Dam Holds as Rivers Rise

The council gave way.

By Ann Example
20 January 2026

Smoke over the port on Monday. (Bo Sample/AFP)

OLDPORT, 20 January (Reuters) – The council of the valley agreed on Tuesday to lower the lake before the winter comes.

What the council wants

The engineers said that the wall would hold for another hundred years if the lake was lowered by four meters or more.

- The gates are opened at night for an hour.
- The road below the wall stays closed until spring.
- Boats are taken out of the lake by the town.

> We have never seen the lake as high as it is today, said the keeper of the dam, and we hope never to see it again.

Gate\tWater\tDays
North\t120\t3
South\t80\t4

The keeper of the dam said that the gates would be opened again as soon as the rain had stopped in the hills above.

Share on Facebook
Sign up for our weekly newsletter
Read more: The dam's second life
-----
© 2026 The Example
"""

WANTED = {
    1: LineRole.TITLE, 2: LineRole.BLANK, 5: LineRole.BYLINE, 6: LineRole.STAMP, 8: LineRole.CAPTION,
    10: LineRole.BODY, 12: LineRole.SUBHEADING, 14: LineRole.BODY, 16: LineRole.LIST, 17: LineRole.LIST,
    20: LineRole.QUOTE, 22: LineRole.TABLE, 23: LineRole.TABLE, 26: LineRole.BODY, 28: LineRole.WIDGET,
    29: LineRole.PROMOTION, 30: LineRole.RELATED, 31: LineRole.RULE, 32: LineRole.COPYRIGHT,
}  # fmt: skip


def test_every_line_has_its_role() -> None:
    """A text with most kinds of lines: what a reader calls each, kept or dropped."""
    _, ledger = articles(document(TEXT))
    found = {entry.line: entry.role for entry in ledger.entries}
    assert {line: found[line] for line in WANTED} == WANTED
    assert all(entry.why for entry in ledger.entries)


def test_a_paragraph_tells_of_its_dateline() -> None:
    """The line is the body's, and says what it opens with."""
    _, ledger = articles(document(TEXT))
    assert next(entry.why for entry in ledger.entries if entry.line == 10).endswith(
        "; it opens with a dateline (OLDPORT, 20 January, Reuters)"
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.reason)
def test_every_form_of_furniture_has_a_role_of_its_own(row: object) -> None:
    """A reason that readers see names one of the roles, not merely "furniture"."""
    reason = str(getattr(row, "reason", ""))
    assert _role("Some words", reason) is not LineRole.FURNITURE


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("20 January 2026", LineRole.STAMP),
        ("By Ann Example", LineRole.BYLINE),
        ("More from the valley", LineRole.RELATED),
        ("Some other words", LineRole.FURNITURE),
    ],
)
def test_what_only_looks_unlike_text_is_told_by_its_form(text: str, role: LineRole) -> None:
    """A teaser's stamp is a stamp, wherever it stands."""
    assert _role(text, "does not look like the article's text (words: 1)") is role


def test_so_is_a_long_caption_with_its_credit() -> None:
    """Of a line of many words its look does not tell a credit: it is asked for all the same."""
    text = f"{'Boats wait in the harbour of the old town. ' * 6}(Bo Sample/AFP)"
    assert _role(text, "does not look like the article's text (words: 1)") is LineRole.CREDIT


def test_a_dateline_alone_is_one() -> None:
    """Where its text begins on the next line."""
    line = Line("DAMASCUS, 20 January 2026 (Reuters) –", ((1, ""),))
    assert line_role(line, Verdict(Part.BODY, "running text"), *looks_of([line])) is LineRole.DATELINE


def test_the_table_of_reasons_has_no_two_alike() -> None:
    """Which row counts never depends on their order."""
    begins = [reason for reason, _ in DROPPED]
    assert not [(a, b) for a in begins for b in begins if a != b and a.startswith(b)]


def _role(text: str, why: str) -> LineRole:
    line = Line(text, ((1, text),))
    return line_role(line, Verdict(Part.DROPPED, why), *looks_of([line]))
