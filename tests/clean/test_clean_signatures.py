"""generator.clean.signatures: who wrote an article, and who only stands on its page."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.clean.forms import byline
from generator.model import Article, Confidence, Ledger
from tests.clean.received_text import FIRST, HEADLINE, SECOND, document

THIRD = (
    "A new fund for software engineering schools and for herders is to open in October; by then half of the herds "
    "that are left will be gone, the herders say."
)


def cleaned(*header: str, tail: tuple[str, ...] = ()) -> tuple[Article, Ledger]:
    """The article that this header, three paragraphs and this tail make."""
    (article,), ledger = articles(document("\n\n".join((HEADLINE, *header, FIRST, SECOND, THIRD, *tail))))
    return article, ledger


@pytest.mark.parametrize(
    "header",
    [
        ("By Orla Venn",),
        ("Written by", "Orla Venn"),
        ("By", "Orla Venn"),
        ("Author: Orla Venn",),
        ("ByOrla Venn Updated on January 20, 2026",),
        ("The Saltmere Post | 20.01.2026 | Par Orla Venn",),
        ("Orla Venn", "20 January 2026"),
        ("Orla Venn", "Follow", "20 January 2026 · 8 min read"),
        ("Orla Venn • Jan 20, 2026",),
        ("Orla Venn January 20, 2026",),
        ("Orla Venn", "Senior correspondent"),
        ("Orla Venn | Senior correspondent",),
    ],
)
def test_a_header_says_who_wrote_it(header: tuple[str, ...]) -> None:
    """In many forms; the finding names the line."""
    article, ledger = cleaned(*header)
    assert article.byline.names == ("Orla Venn",)
    (authors,) = [found for found in ledger.findings[0] if found.about == "authors"]
    assert authors.confidence is Confidence.PRINTED
    assert authors.evidence.startswith("line ")


def test_so_does_a_name_of_whom_the_page_tells_below() -> None:
    """Nothing beside it says that it is the author's, but the note at the end does."""
    article, _ = cleaned("Orla Venn", tail=("Orla Venn is a reporter in Saltmere Cross.",))
    assert article.byline.names == ("Orla Venn",)


def test_and_a_label_behind_the_text() -> None:
    """The name stands below it."""
    article, _ = cleaned(tail=("About the author", "Orla Venn"))
    assert article.byline.names == ("Orla Venn",)


@pytest.mark.parametrize(
    "header",
    [
        ("Software Engineering", "20 January 2026"),  # words of the text: what the page is filed under
        ("View Full Profile", "20 January 2026"),
        ("Next Post", "20 January 2026"),
        ("Edited by", "Orla Venn"),
        ("Medically reviewed by", "Orla Venn"),
        ("Dry Winter", "20 January 2026"),  # words of the headline: whom it is about
        ("Orla VennIn Travel", "20 January 2026"),
    ],
)
def test_what_only_looks_like_a_name_is_nobody(header: tuple[str, ...]) -> None:
    """Rather no author than a wrong one."""
    assert cleaned(*header)[0].byline.names == ()


def test_bylines_of_other_articles_are_dropped_as_such() -> None:
    """The header's stands; where several stand behind the text, none is this article's for sure."""
    article, ledger = cleaned("By Orla Venn", tail=("By Bo Sample", "By Ann Example"))
    assert article.byline.names == ("Orla Venn",)
    assert {entry.text for entry in ledger.dropped if entry.text} >= {"By Bo Sample", "By Ann Example"}
    article, ledger = cleaned(tail=("By Bo Sample", "By Ann Example"))
    assert article.byline.names == ()
    reasons = {entry.text: entry.why for entry in ledger.dropped}
    assert reasons["By Bo Sample"] == reasons["By Ann Example"] == "a byline, but not plainly this article's"
    assert cleaned(tail=("By Bo Sample",))[0].byline.names == ("Bo Sample",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Orla Venn, Senior Reporter, The Saltmere Post", ("Orla Venn",)),
        ("By Orla Venn, Staff Writer, and Bo Sample", ("Orla Venn", "Bo Sample")),
        ("By Our Foreign Staff", ("Our Foreign Staff",)),
        ("By Orla VennPublished: 20 January 2026", ("Orla Venn",)),
    ],
)
def test_what_authors_do_is_no_name(line: str, names: tuple[str, ...]) -> None:
    """Nor for whom they do it."""
    found = byline(line)
    assert found
    assert found.names == names


@pytest.mark.parametrize(
    "label", ["News > The plain > Herders", "The Saltmere wire services", "© 2026 Saltmere Post Ltd"]
)
def test_a_header_s_label_is_no_deck(label: str) -> None:
    """It is dropped; a deck stays."""
    article, ledger = cleaned(label, "By Orla Venn")
    assert article.deck == ""
    assert label in {entry.text for entry in ledger.dropped}
    deck = "Wells fall dry in eleven villages of the plain"
    assert cleaned(deck, "By Orla Venn")[0].deck == deck


def test_nobodys_name_is_a_headline_and_no_note_about_them_a_deck() -> None:
    """The headline stands between a trail of the page's sections and its author."""
    about = "Orla Venn is a reporter in Saltmere Cross and has written of the plain since her childhood."
    header = ("News / The plain / Best wells", "Best wells", "Written by", "Orla Venn", about, "20 January 2026")
    text = "\n\n".join((*header, FIRST, SECOND))
    (article,), ledger = articles(document(text))
    assert (article.headline, article.deck, article.byline.names) == ("Best wells", "", ("Orla Venn",))
    assert {entry.text: entry.why for entry in ledger.dropped}[about] == "note about the author"


def test_an_agency_signs_right_behind_the_text() -> None:
    """Far behind it the same word is a menu's."""
    assert cleaned(tail=("Agencies",))[0].byline.agencies == ("agencies",)
    menu = ("Home", "Plans", "Prices", "Agencies", "Contact")
    assert cleaned(tail=menu)[0].byline.agencies == ()


@pytest.mark.parametrize(
    ("header", "names"),
    [
        (("ORLA VENN, CNN", "4 May 2026"), ("ORLA VENN",)),
        (("Orla Venn / BBC News, Saltmere", "4 May 2026"), ("Orla Venn",)),
        (("Orla Venn", "Saltmere News, Cross", "Published", "4 May 2026"), ("Orla Venn",)),
        (("Reporter: Orla Venn", "Editor: Bo Sample", "Photographer: Ann Example", "4 May 2026"), ("Orla Venn",)),
        (("Haber: Selin Kaya", "4 Mayıs 2026"), ("Selin Kaya",)),
        (("di Paolo Serri", "4 maggio 2026"), ("Paolo Serri",)),
        (("Door Bram Visser", "4 mei 2026"), ("Bram Visser",)),
        (("Текст: Пётр Лукин", "4 мая 2026"), ("Пётр Лукин",)),
        (("Orla Venn and Bo Sample • 4 May 2026",), ("Orla Venn", "Bo Sample")),
        (("Orla Venn et Bo Sample", "4 mai 2026"), ("Orla Venn", "Bo Sample")),
        (("Orla Venn, foreign correspondent, and Bo Sample in Cross", "4 May 2026"), ("Orla Venn", "Bo Sample")),
        (("Story by Orla Venn, Special to The Post", "Photos by Bo Sample", "4 May 2026"), ("Orla Venn",)),
        (("By ORLA VENN and BO SAMPLE Associated Press", "4 May 2026"), ("ORLA VENN", "BO SAMPLE")),
    ],
)
def test_a_header_names_one_author_or_several(header: tuple[str, ...], names: tuple[str, ...]) -> None:
    """With their houses, their posts and where they write from, which are no names."""
    article, _ = cleaned(*header)
    assert article.byline.names == names
    assert (article.headline, article.deck, "".join(caption.text for caption in article.captions)) == (HEADLINE, "", "")


@pytest.mark.parametrize(
    "header",
    [
        ("Saltmere Today", "4 May 2026"),
        ("Middle Plain Monitor", "4 May 2026"),
        ("Saltmere Today | Staff Writer", "4 May 2026"),
        ("Middle East • 4 May 2026",),
        ("Oprac. Lina Aziz", "4 maja 2026"),
        ("Redaktion: Orla Venn", "4. Mai 2026"),
    ],
)
def test_an_outlet_a_region_and_an_editor_are_no_authors(header: tuple[str, ...]) -> None:
    """Though they stand beside the stamp, with capitals."""
    assert cleaned(*header)[0].byline.names == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Reporting by Orla Venn; editing by Bo Sample)", ("Orla Venn",)),
        ("(Reporting by Orla Venn in Cross and Ann Example; Writing by Bo Sample)", ("Orla Venn", "Ann Example")),
        ("(Additional reporting by Orla Venn)", ()),
        ("Orla Venn in Cross contributed to this report.", ()),
    ],
)
def test_where_nothing_else_does_the_agencys_last_line_names_the_author(line: str, names: tuple[str, ...]) -> None:
    """Who reported, not who edited; the line is none of the text."""
    article, _ = cleaned("4 May 2026", tail=(line,))
    assert article.byline.names == names
    assert article.paragraphs[-1].text == THIRD
    assert cleaned("By Ida Moor", tail=(line,))[0].byline.names == ("Ida Moor",)


@pytest.mark.parametrize("above", [("By Orla Venn",), ("Guest essay",), ("Meinung",), ("Opinion", "By Orla Venn")])
def test_a_byline_or_a_kicker_above_a_headline_is_none(above: tuple[str, ...]) -> None:
    """The line below it is."""
    (article,), _ = articles(document("\n\n".join((*above, HEADLINE, "4 May 2026", FIRST, SECOND, THIRD))))
    assert article.headline == HEADLINE
    assert article.byline.names == (("Orla Venn",) if "By Orla Venn" in above else ())


@pytest.mark.parametrize(
    ("byline", "note"),
    [
        ("By Orla Venn", "Orla Venn is a correspondent in Saltmere Cross."),
        ("Orla Venn", "Venn covers the plain and its wells."),
        ("Von Orla Venn", "Orla Venn ist Korrespondentin in Saltmere."),
        ("Par Orla Venn", "Orla Venn couvre la plaine depuis dix ans."),
        ("di Orla Venn", "Orla Venn scrive di acqua e di campi."),
    ],
)
def test_a_note_about_the_author_is_known_by_the_name(byline: str, note: str) -> None:
    """Whatever form the byline has; above the text, below it, and above an agency's last line."""
    signed = "Additional reporting by Bo Sample in Cross. Editing by Ann Example."
    for lines in ((note, FIRST, SECOND, THIRD), (FIRST, SECOND, THIRD, note), (FIRST, SECOND, THIRD, note, signed)):
        (article,), ledger = articles(document("\n\n".join((HEADLINE, byline, "4 May 2026", *lines))))
        assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, SECOND, THIRD]
        assert {entry.text: entry.why for entry in ledger.dropped}[note] == "note about the author"
