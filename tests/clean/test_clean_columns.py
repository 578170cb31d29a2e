"""generator.clean.columns: columns set side by side are read one after the other, tables are not."""

from __future__ import annotations

from itertools import zip_longest

from generator.clean.columns import side_by_side
from generator.clean.logical_lines import lines
from tests.clean.received_text import document

LEFT = """\
The keeper of the lighthouse on
the outer rock wrote down every
ship that passed, and for sixty
years nobody asked him for the
books. They lay in a chest that
stood under the stairs, and the
mice had begun on the first.""".split("\n")
RIGHT = """\
The museum has now read all of
the forty volumes. What it has
found is a record of weather
that is older than any other
on this coast, kept twice each
day and never once left out.""".split("\n")


def beside(*columns: list[str]) -> str:
    """The columns side by side, 36 characters wide."""
    rows = zip_longest(*columns, fillvalue="")
    return "\n".join("".join(part.ljust(36) for part in row).rstrip() for row in rows)


def test_columns_are_read_one_after_the_other() -> None:
    """Two, and three; to the character the pieces are the lines."""
    for columns in ((LEFT, RIGHT), (LEFT[:6], RIGHT, LEFT[:6])):
        raw = document(beside(*columns))
        found = [line.strip() for block in side_by_side(raw.blocks) for line in block.lines]
        assert found == [line for column in columns for line in column]
        told = lines(raw)
        pieces = [text for number in (1, 6) for line in told for at, text in line.received if at == number]
        assert "".join(pieces) == raw.blocks[0].lines[0] + raw.blocks[0].lines[5]


def test_a_headline_across_both_stays_above_them() -> None:
    """Its lines cross the gutter, or stand over the left column alone."""
    above = "Forty Volumes of Rain and Wind Are Found Under the Stairs of\nthe Lighthouse\n"
    blocks = side_by_side(document(above + beside(LEFT, RIGHT)).blocks)
    found = [line.strip() for block in blocks for line in block.lines]
    assert found[:3] == [*above.strip().split("\n"), LEFT[0]]


def test_a_short_column_beside_a_long_one_is_one() -> None:
    """Two lines that read on are enough there."""
    blocks = side_by_side(document(beside(LEFT, RIGHT[:3])).blocks)
    assert [line.strip() for block in blocks for line in block.lines] == [*LEFT, *RIGHT[:3]]


def test_a_table_is_none() -> None:
    """Cells do not read on."""
    rows = [f"{name} district".ljust(36) + f"{count} households" for count, name in enumerate("ABCDEFGH", 100)]
    raw = document("\n".join(rows))
    assert side_by_side(raw.blocks) == raw.blocks


def test_many_columns_take_no_longer() -> None:
    """Past six columns the rest of a line is one."""
    raw = document("\n".join(beside(*[LEFT] * 9).split("\n")))
    assert len(side_by_side(raw.blocks)) <= 8


def test_columns_of_lines_apart_keep_their_pieces() -> None:
    """With a blank line between all lines too, every piece stands on its line."""
    text = beside(LEFT, RIGHT).replace("\n", "\n\n")
    received = dict(enumerate(text.split("\n"), start=1))
    told = lines(document(text))
    for number in range(1, 14, 2):
        assert "".join(piece for line in told for at, piece in line.received if at == number) == received[number]
