"""generator/clean/findings.py: what is known of an article, how surely, and by what."""

from __future__ import annotations

from generator.clean import articles
from generator.converting import converted
from generator.intake import with_source
from generator.intake.documents import from_bytes
from generator.model import Confidence, Finding, RawDocument
from tests.clean.received_text import document

TEXT = "The council of the valley agreed on Tuesday to lower the lake by four meters before the winter comes again."
SECOND = "The engineers said that the wall would hold for another hundred years if the lake was lowered by that much."

HEAD = """<title>Dam Holds – The Bell</title><meta property="og:title" content="Dam Holds">
<meta property="og:site_name" content="The Bell"><meta property="og:url" content="https://bell.example/dam">
<link rel="canonical" href="https://bell.example/dam">
<meta property="article:published_time" content="2026-01-20T10:00:00Z"><meta name="author" content="Ann Example">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Dam Holds", "datePublished": "2026-01-20",
"dateModified": "2026-01-22", "author": {"name": "Ann Example"}, "publisher": {"name": "The Bell"}}</script>"""


def found(raw: RawDocument, index: int = 0) -> dict[str, Finding]:
    """The findings on one of the document's articles."""
    _, ledgers = converted([raw])
    return {finding.about: finding for finding in ledgers[raw.path].by_article[index].findings[0]}


def page(head: str, body: str) -> RawDocument:
    """A saved page."""
    markup = (
        f"<html lang='en'><head>{head}</head><body><article>{body}<p>{TEXT}</p><p>{SECOND}</p></article></body></html>"
    )
    return from_bytes(markup.encode(), "a.html", "a.html")


def test_what_several_places_say_alike_is_agreed_on() -> None:
    """With the number of witnesses, and each of them named."""
    told = found(page(HEAD, "<h1>Dam Holds</h1><p>By Ann Example</p>"))
    assert told["headline"].how == "agreed by 4 witnesses"
    assert told["headline"].witnesses == (
        *("the heading that the page prints", "its own data (JSON-LD)", "og:title", "<title>"),
    )
    assert {about: told[about].how for about in ("authors", "published", "outlet", "url")} == {
        "authors": "agreed by 3 witnesses",
        "published": "agreed by 2 witnesses",
        "outlet": "agreed by 2 witnesses",
        "url": "agreed by 2 witnesses",
    }
    assert (told["updated"].value, told["updated"].confidence) == ("2026-01-22", Confidence.STATED)
    assert told["language"].evidence == "<html lang>"


def test_one_witness_states_or_prints() -> None:
    """Data state; a line is printed; what no place gives is not given."""
    told = found(page("<meta property='og:title' content='Dam Holds'>", "<p>By Ann Example</p>"))
    assert told["headline"].confidence is Confidence.STATED
    assert told["authors"].confidence is Confidence.PRINTED
    assert told["outlet"] == Finding("outlet", "", Confidence.NOT_GIVEN)


def test_a_text_prints_what_it_says() -> None:
    """Each with its line and the rule that read it."""
    header = "Dam Holds as Rivers Rise\n\nBy Ann Example\n20 January 2026"
    told = found(document(f"{header}\n\nOLDPORT, Jan 20 (Reuters) – {TEXT}\n\n{SECOND}\n"))
    assert {about for about, finding in told.items() if finding.confidence is Confidence.PRINTED} == {
        *("headline", "authors", "agencies", "dateline", "published"),
    }
    assert told["authors"].evidence == "line 3: names the author"
    assert told["dateline"].value == "OLDPORT, Jan 20, Reuters"
    assert told["published"].evidence == "“20 January 2026”"
    assert told["language"].confidence is Confidence.INFERRED
    assert told["updated"].confidence is Confidence.NOT_GIVEN


def test_a_date_reasoned_out_is_inferred() -> None:
    """With the chain of reasons; where none fixes it, with the bounds."""
    caption = "The gate on Monday, 19 January 2026. (Bo Sample/AFP)"
    told = found(document(f"Dam Holds as Rivers Rise\n\n{caption}\n\n{TEXT}\n\n{SECOND}\n"))
    assert told["published"].confidence is Confidence.INFERRED
    assert "on Tuesday" in told["published"].evidence
    unknown = found(document(f"Dam Holds as Rivers Rise\n\n{SECOND}\n\n{SECOND[:-1]}, he said.\n"))
    assert unknown["published"].confidence is Confidence.NOT_GIVEN


def test_what_a_person_supplies_counts_as_stated() -> None:
    """It goes before what the file says, and is named as that."""
    raw = page(HEAD, "<h1>Dam Holds</h1>")
    told = found(with_source(raw, {"outlet": "The Gong", "date": "2026-01-21"}))
    assert (told["outlet"].value, told["outlet"].evidence) == ("The Gong", "supplied with the file")
    assert (told["published"].value, told["published"].how) == ("2026-01-21", "stated")


def test_each_article_of_a_file_has_its_own() -> None:
    """A feed's entries are told apart."""
    items = "".join(f"<item><title>{name}</title><description>{TEXT}</description></item>" for name in ("One", "Two"))
    raw = from_bytes(f"<rss><channel><title>Desk</title>{items}</channel></rss>".encode(), "a.xml", "a.xml")
    assert [found(raw, at)["headline"].value for at in (0, 1)] == ["One", "Two"]
    assert found(raw, 1)["headline"].evidence == "the entry's title"


def test_a_text_without_a_headline_says_so() -> None:
    """The first sentence stands in, and is called inferred."""
    _, ledger = articles(document(f"{TEXT} {SECOND}\n\n{SECOND[:-1]}, they wrote on Monday.\n"))
    assert ledger.findings[0][0].confidence is Confidence.INFERRED
