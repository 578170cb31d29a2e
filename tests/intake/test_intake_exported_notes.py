"""Web pages that note programs and word processors export: what they say apart from the text, and their styles."""

from __future__ import annotations

from generator.intake import from_bytes
from generator.model import RawDocument, Shape

URL = "https://paper.example/ferry"
FIRST = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
SECOND = "It will carry 60 people and twelve bicycles, and the fare will be four crowns for the whole of the summer."


def read(markup: str) -> RawDocument:
    """An exported page as a document."""
    return from_bytes(markup.encode(), "a.html", "a.html")


def own(raw: RawDocument) -> list[tuple[Shape, str]]:
    """The shape and words of the blocks that are the article's."""
    return [(block.shape, block.lines[0]) for block in raw.blocks if block.shape is not Shape.OUTSIDE]


NOTION = (
    "<html><body><article class='page sans'><header><h1 class='page-title'>Ferry Returns</h1><table class='properties'>"
    "<tr><th>Author</th><td>Ida Roe</td></tr><tr><th>Created</th><td><time>@May 9, 2025 10:11 AM</time></td></tr>"
    f"<tr><th>URL</th><td><a href='{URL}'>{URL}</a></td></tr></table></header><div class='page-body'><p>{FIRST}</p>"
    f"<figure class='callout'><div>A bell will be rung on deck.</div></figure><p>{SECOND}</p></div></article></body>"
)


def test_notions_properties_are_read_and_listed() -> None:
    """The day on which the note was made is no day of the article; a callout is text."""
    raw = read(NOTION)
    assert (raw.stated.authors, raw.stated.source.url, raw.stated.published) == (("Ida Roe",), URL, "")
    assert [line for _, line in own(raw)] == ["Ferry Returns", FIRST, "A bell will be rung on deck.", SECOND]
    listed = [block.lines[0] for block in raw.blocks if block.why]
    assert listed == ["Author: Ida Roe", "Created: May 9, 2025 10:11 AM", f"URL: {URL}"]


def test_evernotes_days_are_the_notes() -> None:
    """Nor is its author the article's; where it was clipped from is the article's address."""
    metas = {
        "exporter-version": "Evernote Mac 7", "author": "ida@lake.example", "created": "2025-05-09 10:11:12 +0000",
        "updated": "2025-05-10 10:11:12 +0000", "source-url": URL,
    }  # fmt: skip
    head = "".join(f"<meta name='{name}' content='{said}'>" for name, said in metas.items())
    stated = read(f"<html><head>{head}<title>Ferry Returns</title></head><body><p>{FIRST}</p><p>{SECOND}</p>").stated
    assert (stated.source.url, stated.published, stated.updated, stated.authors) == (URL, "", "", ())


def test_styles_of_word_processors() -> None:
    """A document's title is its headline, whatever its window is called; Word's items lose their bullets."""
    items = "<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp; </span></span>sixty people</p>"
    raw = read(
        "<html><head><title>Document1</title></head><body><p class=MsoTitle>Ferry Returns</p><p class=MsoSubtitle>After"
        f" nine years on land</p><p class=MsoNormal>{FIRST}</p>{items}<p class=MsoNormal>{SECOND}</p></body></html>"
    )
    assert own(raw) == [
        (Shape.HEADLINE, "Ferry Returns"), (Shape.DECK, "After nine years on land"), (Shape.PARAGRAPH, FIRST),
        (Shape.ITEM, "sixty people"), (Shape.PARAGRAPH, SECOND),
    ]  # fmt: skip
    assert raw.stated.headline == "Ferry Returns"
