"""Exports of press archives, channels and networks: what parts them, and what only looks like one."""

from __future__ import annotations

import pytest

from generator.converting import converted
from generator.intake import from_bytes
from generator.model import Article, Ledger

FERRY = (
    "Ferry service across the Sample resumed at noon on Wednesday, the harbour office said. Two boats are back.",
    "Harbour master Cleo Tester said that the storm had damaged eleven moorings, most of them on the northern shore.",
)
QUARRY = (
    "The upland council voted nine to four on Wednesday evening to close the quarry road to lorries at night.",
    "Residents had collected 1,200 signatures. The ban begins on 1 April and runs for six months.",
)


def taken(text: str) -> tuple[tuple[Article, ...], Ledger]:
    """The articles of a text file and what became of its lines."""
    raw = from_bytes(text.encode(), "clip.txt", "clip.txt")
    articles, ledgers = converted([raw])
    return articles, ledgers["clip.txt"]


def bodies(text: str) -> list[tuple[str, ...]]:
    """The paragraphs of each article of a text file."""
    return [tuple(paragraph.text for paragraph in article.paragraphs) for article in taken(text)[0]]


def coded(headline: str, paragraphs: tuple[str, ...], number: str, gap: str) -> str:
    """A document as Factiva prints it with codes."""
    fields = (
        ("HD", headline), ("BY", "Ann Example"), ("WC", "512 words"), ("PD", "12 March 2025"),
        ("SN", "The Coast Herald"), ("SC", "CHERLD"), ("LA", "English"), ("CY", "(c) 2025 Coast Media"),
        ("LP", paragraphs[0]),
        ("TD", "\n\n".join(paragraphs[1:])), ("CO", "sampfe : Sample Ferries AS"), ("RE", "samp : Sampleland"),
        ("AN", f"Document {number}"),
    )  # fmt: skip
    return "\n".join(f"{code}{gap}{value}" for code, value in fields)


@pytest.mark.parametrize("gap", [" ", "   ", "\t", "\n\n"])
def test_codes_are_read_however_the_value_stands_beside_them(gap: str) -> None:
    """Behind one space, several, a tab, or on the next line."""
    both = (coded("Ferries are back", FERRY, "A1", gap), coded("Quarry road closed", QUARRY, "B2", gap))
    articles, ledger = taken("\n\n".join(both))
    assert [article.headline for article in articles] == ["Ferries are back", "Quarry road closed"]
    assert [tuple(p.text for p in article.paragraphs) for article in articles] == [FERRY, QUARRY]
    assert {article.source.outlet for article in articles} == {"The Coast Herald"}
    assert all(entry.why.startswith("field of an archive") for entry in ledger.dropped if entry.text)


def test_a_paragraph_that_opens_with_a_code_is_text() -> None:
    """In a text of single spaces: a code counts where its value looks like the field's, and in its order."""
    text = (
        FERRY[0],
        "IN the harbour nobody slept. RE boats there was no news.",
        "PD and others waited at the pier for hours.",
    )
    assert bodies(coded("Ferries are back", text, "A1", " ")) == [text]


def test_what_stands_below_an_export_is_an_article_of_its_own() -> None:
    """A person pasted something else below it."""
    below = "\n\n".join(("Quarry road closed to lorries", "By Bo Sample", *QUARRY))
    articles, _ = taken(f"{coded('Ferries are back', FERRY, 'A1', chr(9))}\n\n{below}")
    assert [article.headline for article in articles] == ["Ferries are back", "Quarry road closed to lorries"]
    assert articles[1].byline.names == ("Bo Sample",)


def test_a_citation_without_an_abstract_is_no_article() -> None:
    """It says so, and the one beside it that has one is an article."""
    bare = "TY  - NEWS\nTI  - Ferries are back\nT2  - The Coast Herald\nDA  - 2025/03/12\nER  - \n"
    full = f"TY  - NEWS\nTI  - Quarry road closed\nT2  - Upland Gazette\nAB  - {' '.join(QUARRY)}\nER  - \n"
    articles, ledger = taken(f"{bare}\n{full}")
    assert [article.headline for article in articles] == ["Quarry road closed"]
    assert {entry.why for entry in ledger.dropped if 0 < entry.line < 6} == {"a citation without a text"}


def test_a_line_of_the_text_that_opens_with_a_label_stays() -> None:
    """Fields stand together; one such line between paragraphs is what somebody wrote."""
    text = (FERRY[0], "Subject: the moorings, said a note on the door of the harbour office.", FERRY[1], QUARRY[0])
    export = "\n\n".join(
        ("Ferries are back", "The Coast Herald", "March 12, 2025 Wednesday", "Length: 512 words", "Byline: Ann Example",
         "Body", *text, "Load-Date: March 13, 2025", "End of Document")
    )  # fmt: skip
    assert bodies(export) == [text]


def test_a_text_that_only_speaks_of_archives_is_none() -> None:
    """The sign stands in it, and no fields."""
    text = (
        "How to Read an Archive",
        "By Ann Example",
        *FERRY,
        "Each file closes with the words End of Document",
        *QUARRY,
    )
    articles, _ = taken("\n\n".join(text))
    assert articles[0].headline == "How to Read an Archive"
    assert FERRY[0] in bodies("\n\n".join(text))[0]


def test_days_of_figures_are_read_by_all_of_a_chats_stamps() -> None:
    """One over 12 tells how all are written; else time goes on in one of the two orders only, or in neither."""
    for days, told in (
        (("03/12/2025", "03/14/2025"), ["2025-03-12", "2025-03-14"]),
        (("11/03/2025", "02/04/2025"), ["2025-03-11", "2025-04-02"]),
        (("03/03/2025", "04/04/2025"), ["2025-03-03", "2025-04-04"]),
        (("03/04/2025", "03/04/2025"), [None, None]),
    ):
        lines = (
            f"{day}, 14:05 - Ann Example: {' '.join(text)}" for day, text in zip(days, (FERRY, QUARRY), strict=True)
        )
        articles, _ = taken("\n".join(lines))
        assert [str(a.published.date) if a.published.date else None for a in articles] == told


def test_an_article_that_quotes_a_chat_is_an_article() -> None:
    """Its own text stands before the first message."""
    quoted = (
        "12/03/2025, 14:05 - Ann: Where are you, and when will the ferry come at last?",
        "12/03/2025, 14:06 - Bo: Soon.",
    )
    articles, _ = taken("\n\n".join(("What the Crew Wrote", "By Ann Example", *FERRY, *quoted, *QUARRY)))
    assert [article.headline for article in articles] == ["What the Crew Wrote"]


def post(name: str, handle: str, stamp: str, text: str) -> str:
    """A post as it is copied from a network's page."""
    return f"{name}\n{handle}\n·\n{stamp}\n{text}\n3\n12\n4.5K"


def test_posts_of_several_senders_are_reports_of_their_own() -> None:
    """A search or a list; an age tells no day."""
    articles, ledger = taken(
        "\n".join((post("Upland Radio", "@upland", "2h", QUARRY[0]), post("Coast Wire", "@coast", "5h", FERRY[0])))
    )
    assert [article.source.outlet for article in articles] == ["Upland Radio", "Coast Wire"]
    assert [article.published.date for article in articles] == [None, None]
    assert sum(entry.why.startswith("relative time stamp") for entry in ledger.dropped) == 4


def test_a_person_who_posts_is_the_author() -> None:
    """An organisation is the outlet."""
    thread = "\n".join(post("Ann Example", "@ann", "2h", text) for text in QUARRY)
    (article,), _ = taken(thread)
    assert (article.byline.names, article.source.outlet) == (("Ann Example",), "")
    assert tuple(p.text for p in article.paragraphs) == QUARRY


def test_an_authors_handle_over_an_article_makes_no_post_of_it() -> None:
    """Name, @name and day stand over many a text: a post has counts or a second one."""
    articles, _ = taken(
        "\n\n".join(("Ferries Are Back in Port Sample", "Ann Example\n@annexample\nMarch 12, 2025", *FERRY, *QUARRY))
    )
    assert [article.headline for article in articles] == ["Ferries Are Back in Port Sample"]
    assert str(articles[0].published.date) == "2025-03-12"
