"""The rows of tables among an article's lines: which are the article's, told before all other rules and after them.

A row is a row, whatever its words look like: no rule that reads words may take it for a headline or a share button.
Whether the table is the article's shows when the lines around it are told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.clean.furniture import is_rule
from generator.clean.labels import Label, labels
from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.clean.sheets import Part, Sheet, Verdict
from generator.model import Shape
from generator.tables import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, OPENING_ROWS, ROWS

EXCESS = (
    f"the rest of a table: shown are up to {MOST_COLUMNS} columns, {MOST_ROWS} rows, {MOST_CHARACTERS:,} characters"
)

LEAST_LIKELY = 0.3
"""How like text the rows of a table must look, on average, unless it holds figures and stands within the text: the
grids of links that pages end in do not."""

BOTH = 2

_TEXT = (Part.BODY, Part.QUOTE, Part.LIST, Part.SUBHEADING)


def labels_beside_tables(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[Label, ...]:
    """One label a line; those of the text are told as if no table of data stood between, which is no furniture."""
    shown = [at for at, line in enumerate(lines) if line.shape is not Shape.EXCESS]
    told = _told(shown, looks, lines)
    data = {at for rows in _tables(lines) if _holds_data(rows, lines, told) for at in rows}
    if data:
        told |= _told([at for at in shown if at not in data], looks, lines)
    return tuple(told.get(at) or Label(look) for at, look in enumerate(looks))


def _told(places: Sequence[int], looks: Sequence[Look], lines: Sequence[Line]) -> dict[int, Label]:
    """The labels of the lines at these places as if they were all."""
    found = labels([looks[at] for at in places], [lines[at] for at in places]) if places else ()
    return dict(zip(places, found, strict=True))


def _holds_data(rows: Sequence[int], lines: Sequence[Line], told: Mapping[int, Label]) -> bool:
    """Its rows hold figures, or look like text."""
    return _has_figures(rows, lines) or sum(told[at].kept for at in rows) >= LEAST_LIKELY * len(rows)


def table_rows(sheet: Sheet) -> None:
    """Every row of a table, and what is too much of one; and every line that was set as it stands."""
    why = "its neighbours have as many cells" if sheet.labels else "the page sets a table of data"
    for at, line in sheet.open():
        if line.shape in ROWS:
            sheet.say(at, Part.TABLE, why)
        elif line.shape is Shape.PREFORMATTED:
            sheet.say(at, Part.PREFORMATTED, "the page sets it line by line")
        elif line.shape is Shape.EXCESS:
            sheet.say(at, Part.DROPPED, "a drawn line" if is_rule(line.text) else EXCESS)


def stray_tables(sheet: Sheet) -> None:
    """In bare text a table above the headline or away from the text, and a grid of links between its paragraphs."""
    if not sheet.labels or not any(verdict and verdict.part in _TEXT for verdict in sheet.verdicts):
        return
    for rows in _tables(sheet.lines):
        beside = _is_text(sheet, rows[0], -1) + _is_text(sheet, rows[-1], 1)
        likely = sum(sheet.labels[at].kept for at in rows) / len(rows)
        is_within = beside == BOTH and _has_figures(rows, sheet.lines)
        if rows[0] < sheet.headline or not beside or (likely < LEAST_LIKELY and not is_within):
            for at in rows:
                sheet.verdicts[at] = Verdict(Part.DROPPED, "a table beside the text, like those that pages carry")


def _has_figures(rows: Sequence[int], lines: Sequence[Line]) -> bool:
    """Most rows hold one."""
    return 2 * sum(any(map(str.isdigit, lines[at].text)) for at in rows) > len(rows)


def _tables(lines: Sequence[Line]) -> Iterator[Sequence[int]]:
    """The places of each table's rows."""
    rows: list[int] = []
    for at, line in enumerate(lines):
        if line.shape in OPENING_ROWS and rows:
            yield rows
            rows = []
        if line.shape in ROWS:
            rows.append(at)
    if rows:
        yield rows


def _is_text(sheet: Sheet, at: int, step: int) -> bool:
    """The next line that way which is neither of a table nor drawn is of the text."""
    at += step
    while 0 <= at < len(sheet.lines):
        verdict = sheet.verdicts[at]
        if sheet.lines[at].shape not in ROWS and verdict and not verdict.why.startswith("a drawn line"):
            return verdict.part in _TEXT
        at += step
    return False
