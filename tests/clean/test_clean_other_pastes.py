"""Pastes of other kinds: an archive's export, a press release, a chat's forward, a list of things in the middle."""

from __future__ import annotations

from generator.clean import articles
from generator.model import Article
from tests.clean.received_text import document

PORT = (
    "The port of Aldana reopened on Monday after a strike of nine days, the harbour master said.",
    '"We are glad to work again," said one of the crane drivers, who had slept in his car for a week.',
    "Ships will wait up to three days, and the pilots have been asked to work at night.",
)
GRAIN = (
    "Grain prices fell by a tenth on Tuesday after the port reopened, traders in Aldana said.",
    "Farmers on the plain had waited with their carts since April, and some had sold to the mills in the hills.",
    "Millers expect more ships this week, and bakers hope for cheaper flour before the feast.",
)


def pasted(*blocks: str) -> tuple[Article, ...]:
    """The articles of these blocks with a blank line between them."""
    return articles(document("\n\n".join(blocks)))[0]


def texts(article: Article) -> tuple[str, ...]:
    """Its paragraphs."""
    return tuple(paragraph.text for paragraph in article.paragraphs)


def exported(day: str, headline: str, author: str, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """A document as press archives export it."""
    return (
        "The Coast Herald", day, headline, f"BYLINE: {author}", "SECTION: NEWS; Pg. 4", "LENGTH: 512 words",
        *paragraphs, "LOAD-DATE: May 6, 2026", "LANGUAGE: ENGLISH", "PUBLICATION-TYPE: Newspaper",
        "Copyright 2026 The Coast Herald\nAll Rights Reserved", "End of Document",
    )  # fmt: skip


def test_the_documents_of_an_archive_are_parted_and_their_fields_are_no_text() -> None:
    """The line with the rights ends one; the next has the same header."""
    port, grain = pasted(
        *exported("May 4, 2026 Monday", "Port of Aldana reopens after strike", "Rosa Field", PORT),
        *exported("May 5, 2026 Tuesday", "Grain prices fall on the coast", "Karl Lund", GRAIN),
    )
    assert (texts(port), texts(grain)) == (PORT, GRAIN)
    assert (port.byline.names, grain.byline.names) == (("Rosa Field",), ("Karl Lund",))
    assert grain.headline == "Grain prices fall on the coast"


def test_a_press_releases_first_line_is_no_headline() -> None:
    """Nor does the headline below it become a caption."""
    (release,) = pasted("FOR IMMEDIATE RELEASE", "Aldana Harbour Opens Its New Grain Quay", *PORT)
    assert (release.headline, texts(release), release.captions) == ("Aldana Harbour Opens Its New Grain Quay", PORT, ())


def test_a_chats_mark_is_no_headline() -> None:
    """Who passed the text on, and when, and from which phone."""
    marked = (
        "[12:45, 04/05/2026] Rami: Forwarded",
        "Port of Aldana reopens after strike",
        *PORT,
        "Sent from my iPhone",
    )
    (passed_on,) = pasted(*marked)
    assert (passed_on.headline, texts(passed_on)) == ("Port of Aldana reopens after strike", PORT)


def test_a_list_of_things_within_a_text_stays() -> None:
    """In figures, or announced by a colon."""
    for above, things in (
        ("She gave us her recipe.", "2 kg onions\n1 kg barley\nA ham bone\nSalt"),
        ("These came to the gate:", "The baker\nThe priest\nTwo nurses"),
    ):
        (report,) = pasted("What the dockers ate", "4 May 2026", *PORT[:2], above, things, PORT[2])
        assert texts(report) == (*PORT[:2], above, *things.split("\n"), PORT[2])


def test_an_arabic_agencys_lines_are_no_caption_and_no_text() -> None:
    """The place with the agency above, who wrote and edited below."""
    told = (
        "قال مدير ميناء الدانة يوم الاثنين إن الميناء أعيد فتحه بعد إضراب استمر تسعة أيام.",
        "وأضاف أن السفن ستنتظر ثلاثة أيام على الأكثر.",
    )
    signed = "(إعداد سامر النجار للنشرة العربية - تحرير ليلى حداد)"
    (report,) = pasted("إعادة فتح ميناء الدانة بعد إضراب", "الدانة - رويترز", "4 أيار 2026", *told, signed)
    assert (texts(report), report.captions) == (told, ())
