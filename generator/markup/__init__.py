"""Words -> Markdown that shows exactly those words; Markdown -> words, and where in it a link may stand.

Everything that puts text from outside on a page goes through here.
"""

from generator.markup.characters import carried, folded, line_as_set, printable
from generator.markup.lists import APART, Seat, number, seated, seats
from generator.markup.preformatted import lines_html, preformatted, recognised_preformatted
from generator.markup.rendering import EXTENSIONS, shown
from generator.markup.spans import free_spans
from generator.markup.tables import cell_html, recognised_table, table
from generator.markup.writing import (
    PREFIX,
    Linked,
    Piece,
    RefusedError,
    again,
    paragraph,
    plain,
    recognised,
    with_links,
)

__all__ = [
    "APART",
    "EXTENSIONS",
    "PREFIX",
    "Linked",
    "Piece",
    "RefusedError",
    "Seat",
    "again",
    "carried",
    "cell_html",
    "folded",
    "free_spans",
    "line_as_set",
    "lines_html",
    "number",
    "paragraph",
    "plain",
    "preformatted",
    "printable",
    "recognised",
    "recognised_preformatted",
    "recognised_table",
    "seated",
    "seats",
    "shown",
    "table",
    "with_links",
]
