"""generator.intake.article_part: what of a page is its article, block by block."""

from __future__ import annotations

from generator.intake.formats import Format, Incoming
from generator.intake.html import document
from generator.model import RawDocument, Shape

ENTRIES = (
    ("21:10", "Bridge shut", "The bridge at Orm Lock is shut to lorries since nine, the harbour office says."),
    (
        "20:40",
        "Water over the quay",
        "Water stands on the quay of the old town, and the cellars there are being pumped.",
    ),
    ("19:05", "What is known", "The gauge at Orm Lock read four metres at seven, a hand below the mark of 1954."),
)


def page(body: str, head: str = "") -> RawDocument:
    """A page with this body and head, as a document."""
    markup = f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"
    return document(Incoming(Format.PAGE, "a.html", "a.html", markup.encode(), ""))


def own(raw: RawDocument) -> list[tuple[Shape, str]]:
    """The blocks that are the article's."""
    return [(block.shape, block.lines[0]) for block in raw.blocks if block.shape is not Shape.OUTSIDE]


def test_a_live_pages_entries_keep_headings_times_and_lists() -> None:
    """Headings, times and list items that stand among the paragraphs of one element are of the text, as these are."""
    entries = "".join(
        f"<article><time>{time}</time><h2>{head}</h2><p>{text}</p><ul><li>Lock {time[:2]}</li></ul></article>"
        for time, head, text in ENTRIES
    )
    found = own(page(f"<main><h1>High Water at Orm Lock</h1><div>{entries}</div></main>"))
    for time, head, text in ENTRIES:
        at = found.index((Shape.PARAGRAPH, time))
        below = [(Shape.HEADING, head), (Shape.PARAGRAPH, text), (Shape.ITEM, f"Lock {time[:2]}")]
        assert found[at + 1 : at + 4] == below


def test_a_time_within_a_heading_is_part_of_it() -> None:
    """ "<h2><time>21:10</time> Bridge shut</h2>" stays whole."""
    entries = "".join(f"<h2><time>{time}</time> {head}</h2><p>{text}</p>" for time, head, text in ENTRIES)
    found = own(page(f"<main><article><h1>High Water at Orm Lock</h1>{entries}</article></main>"))
    assert [text for shape, text in found if shape is Shape.HEADING] == [f"{t} {head}" for t, head, _ in ENTRIES]


TEXT = "".join(f"<p>{text}</p>" for _, _, text in ENTRIES)


def test_a_box_of_facts_within_the_text_stays() -> None:
    """It is named as one and has no links; a box of other articles is outside."""
    facts = "<aside class='factbox'><h2>Orm Lock in numbers</h2><ul><li>Gates: 2</li></ul></aside>"
    others = "<aside class='related-box'><h2>Related</h2><p>Harbour fees rise</p></aside>"
    found = own(page(f"<article><h1>High Water at Orm Lock</h1>{TEXT}{facts}{others}{TEXT}</article>"))
    assert (Shape.HEADING, "Orm Lock in numbers") in found
    assert (Shape.ITEM, "Gates: 2") in found
    assert "Harbour fees rise" not in [text for _, text in found]


def test_a_quotation_set_apart_stays_where_it_says_something_new() -> None:
    """One whose words stand in the text already is the page's, wherever it is set."""
    quotes = [
        f"<aside class='pull-quote'><p>{words}</p></aside>" for words in ("You cannot argue with water.", ENTRIES[0][2])
    ]
    found = own(page(f"<article><h1>High Water at Orm Lock</h1>{TEXT}{quotes[0]}{quotes[1]}{TEXT}</article>"))
    texts = [text for _, text in found]
    assert "You cannot argue with water." in texts
    assert texts.count(ENTRIES[0][2]) == 2
