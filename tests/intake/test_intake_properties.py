"""What clipping and note programs write around a Markdown text: it is read as what the file states, and listed."""

from __future__ import annotations

import pytest

from generator.intake.formats import Format, Incoming, format_of
from generator.intake.markdown import document
from generator.intake.properties import WHY
from generator.model import RawDocument, Shape

TEXT = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
URL = "https://paper.example/ferry"

JINA = (
    f"Title: Ferry Returns\n\nURL Source: {URL}\n\nPublished Time: 2025-05-02T08:00:00Z\n\nMarkdown Content:\n{TEXT}\n"
)
NOTION = (
    f"# Ferry Returns\n\nAuthor: Ida Roe\nCreated: May 9, 2025 10:11 AM\nPublished: May 2, 2025\nURL: {URL}\n\n{TEXT}\n"
)
LOGSEQ = (
    f"title:: Ferry Returns\nauthor:: [[Ida Roe]]\nsource:: {URL}\ndate:: [[May 2nd, 2025]]\n\n"
    f"- {TEXT}\n  collapsed:: true\n"
)
JOPLIN = (
    f"Ferry Returns\n\n{TEXT}\n\nid: 0f5d2c1b7a8e4f6f9d3c2b1a0e9f8d7c\nuser_created_time: 2025-05-09T09:10:00.000Z\n"
    f"author: Ida Roe\nsource_url: {URL}\nsource: joplin-desktop\norder: 0\ntype_: 1"
)
READWISE = (
    f"# Ferry Returns\n\n## Metadata\n- Author: [[Ida Roe]]\n- Full Title: Ferry Returns\n- URL: {URL}\n\n"
    f"## Highlights\n- {TEXT} ([View Highlight](https://read.example/1))\n"
)
INSTAPAPER = f"# [Ferry Returns]({URL})\n\nby Ida Roe\n\n{TEXT}\n\nVia: Instapaper\n"
OMNIVORE = (
    f"# Ferry Returns\n#Omnivore\n\n[Read on Omnivore](https://read.example/1)\n[Read Original]({URL})\n\n{TEXT}\n"
)
ZOTERO = f"# Annotations  \n(9/5/2025, 10:11:12)\n\n{TEXT}\n"


def read(text: str) -> RawDocument:
    """A Markdown file as a document."""
    return document(Incoming(Format.MARKDOWN, "a.md", "a.md", text.encode(), ""))


def own(raw: RawDocument) -> list[str]:
    """The words of all blocks that are the article's."""
    return [block.lines[0] for block in raw.blocks if block.shape is not Shape.OUTSIDE]


@pytest.mark.parametrize(
    ("text", "url", "authors", "day"),
    [
        (JINA, URL, (), "2025-05-02"),
        (NOTION, URL, ("Ida Roe",), "2025-05-02"),
        (LOGSEQ, URL, ("Ida Roe",), "2025-05-02"),
        (JOPLIN, URL, ("Ida Roe",), ""),
        (READWISE, URL, ("Ida Roe",), ""),
        (INSTAPAPER, URL, (), ""),
        (OMNIVORE, URL, (), ""),
        (ZOTERO, "", (), ""),
    ],
    ids=["Jina", "Notion", "Logseq", "Joplin", "Readwise", "Instapaper", "Omnivore", "Zotero"],
)
def test_a_programs_properties(text: str, url: str, authors: tuple[str, ...], day: str) -> None:
    """Address, author and day are stated; the day of clipping is none; none of it is left in the text."""
    raw = read(text)
    assert (raw.stated.source.url, raw.stated.authors, raw.stated.published) == (url, authors, day)
    assert raw.stated.source.outlet == ""
    headline, *body = own(raw)
    assert headline in ("Ferry Returns", "Annotations")
    assert [line for line in body if line not in (TEXT, "by Ida Roe", "Highlights")] == []
    assert TEXT in body


def test_properties_are_listed() -> None:
    """Each line with its reason, in its place."""
    listed = [(block.first_line, block.lines[0]) for block in read(NOTION).blocks if block.why == WHY]
    assert listed == [
        (3, "Author: Ida Roe"), (4, "Created: May 9, 2025 10:11 AM"), (5, "Published: May 2, 2025"), (6, f"URL: {URL}"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        f"# Ferry Returns\n\nQuestion: Will it sail?\nAnswer: Yes.\n\n{TEXT}\n",
        f"# Ferry Returns\n\n{TEXT}\n\nCapacity: sixty\nSpeed: nine knots\n",
        f"# Ferry Returns\n\n{TEXT}\n\nRoe::Aker is how they sign.\n",
        f"# Ferry Returns\n\n## Metadata\n\n{TEXT}\n",
        f"# Ferry Returns\n\nTitle: the ferry's, of 1911.\n\n{TEXT}\n",
    ],
)
def test_a_texts_own_lines_are_no_properties(text: str) -> None:
    """Lines with a colon that no program writes stay."""
    assert [block for block in read(text).blocks if block.why] == []


def test_what_a_reader_makes_of_a_page_is_markdown() -> None:
    """Also under a name that does not say so."""
    assert format_of(JINA, "paste.txt") is Format.MARKDOWN


@pytest.mark.parametrize(
    ("text", "decks"),
    [
        (f"---\ntitle: Ferry Returns\nsubtitle: Nine years on\n---\n{TEXT}\n", ["Nine years on"]),
        (
            f'---\ntitle: "Ferry Returns"\ndescription: "She will sail in May."\n---\n{TEXT}\n',
            ["She will sail in May."],
        ),
        (
            f"+++\ntitle = 'Ferry Returns'\ndescription = 'She will sail in May.'\n+++\n{TEXT}\n",
            ["She will sail in May."],
        ),
        (f"# Ferry Returns\n\n> ## Excerpt\n> She will sail in May.\n\n---\n{TEXT}\n", ["She will sail in May."]),
        (f"---\ntitle: Ferry Returns\ndescription: {TEXT[:60]}…\n---\n{TEXT}\n", []),
        (f"---\ntitle: Ferry Returns\ndescription: {TEXT}\n---\n{TEXT}\n", []),
        (f"---\ndescription: She will sail in May.\n---\n{TEXT}\n", []),
    ],
    ids=["subtitle", "description", "TOML", "MarkDownload", "broken off", "the text's own words", "without a title"],
)
def test_a_deck_in_front_matter(text: str, decks: list[str]) -> None:
    """A subtitle, or a description that the text does not say too, stands below the headline."""
    assert [block.lines[0] for block in read(text).blocks if block.shape is Shape.DECK] == decks
