"""Pages that keep something back, and what a page's title says of outlet and headline."""

from __future__ import annotations

import json

import pytest

from generator.intake import SetAside
from generator.intake.formats import Format, Incoming
from generator.intake.html import document
from generator.model import RawDocument, Shape

FIRST = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
SECOND = "It will carry sixty people and twelve bicycles."
THIRD = "The fare is four crowns."


def page(body: str, head: str = "") -> RawDocument:
    """A page with this body and head, as a document."""
    markup = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return document(Incoming(Format.PAGE, "a.html", "a.html", markup.encode(), ""))


def data(**said: object) -> str:
    """A page's own data of its article."""
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **said})}</script>"


def own(raw: RawDocument) -> list[str]:
    """The words of the blocks that are the article's."""
    return [block.lines[0] for block in raw.blocks if block.shape is not Shape.OUTSIDE]


BEGINNING = f"<article><h1>Ferry sails</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
LONG = "".join(f"<p>{number}: {FIRST}</p>" for number in range(12))


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (BEGINNING, data(headline="Ferry sails", isAccessibleForFree=False)),
        (BEGINNING, data(headline="Ferry sails", isAccessibleForFree="False")),
        (BEGINNING.replace("</article>", "<div><h2>Subscribe to continue reading</h2></div></article>"), ""),
        (BEGINNING + "<p>Dieser Text ist nur für Abonnenten.</p>", ""),
    ],
)
def test_a_text_behind_a_paywall_is_told(body: str, head: str) -> None:
    """The page says that it is not free, or shows so right below a short text."""
    (note,) = page(body, head).notes
    assert note.what == "only the beginning is here: the page keeps the rest for those who pay"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (BEGINNING, data(headline="Ferry sails", isAccessibleForFree=True)),
        (f"<article><h1>Ferry sails</h1>{LONG}</article>", data(headline="Ferry sails", isAccessibleForFree=False)),
        ("<nav>Subscribe to read more</nav>" + BEGINNING, ""),
    ],
    ids=["free", "saved by somebody who pays", "an offer above"],
)
def test_a_whole_text_is_not_doubted(body: str, head: str) -> None:
    """A long text is whole, and an offer elsewhere is an offer."""
    assert page(body, head).notes == ()


def test_paragraphs_that_only_the_pages_data_have() -> None:
    """They follow what is shown, and a note says where they are from; what is shown is not said twice."""
    told = data(headline="Ferry sails", articleBody=f"{FIRST}\n\n{SECOND}\n\n{THIRD}", isAccessibleForFree=False)
    raw = page(BEGINNING + "<footer>About us</footer>", told)
    assert own(raw) == ["Ferry sails", FIRST, SECOND, THIRD]
    (note,) = raw.notes
    assert note.what == "1 paragraph from the page's own data (JSON-LD), which it does not show"
    assert page(BEGINNING, data(headline="Ferry sails", articleBody=f"{FIRST}\n{SECOND}")).notes == ()


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (
            "<h1>Before you continue</h1><p>We and our partners use cookies for personalised ads and to measure.</p>"
            "<p>You may change your consent at any time, in your own settings.</p>",
            "the page shows a cookie notice and no article",
        ),
        ("<h1>Just a moment...</h1><p>Please wait.</p>", "the page shows a check of who comes, and no article"),
    ],
)
def test_a_page_without_its_article_is_set_aside(body: str, what: str) -> None:
    """It says what the page shows instead, and what to do."""
    with pytest.raises(SetAside) as refused:
        page(body)
    assert refused.value.problem.what == what


def test_an_article_about_cookies_is_an_article() -> None:
    """A text of some length, or one that the page's data call an article."""
    about = "<h1>Consent is dead</h1>" + "".join(f"<p>Cookies, again: {FIRST} And so on {n}.</p>" for n in range(13))
    assert own(page(about))[0] == "Consent is dead"
    short = "<h1>Cookies end</h1><p>All cookies end on Monday, the council of the island said in a letter.</p>"
    assert own(page(short, data(headline="Cookies end")))


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Lake Ledger - Ferry sails again in May", "<div>Ferry sails again in May</div>"),
        ("Print: Ferry sails again in May", "<h2>Ferry sails again in May</h2>"),
        ("Ferry sails again in May | Lake Ledger", "<h2>Ferry sails again in May</h2>"),
    ],
)
def test_the_title_is_no_headline_where_the_page_prints_it_without_the_sites_name(title: str, heading: str) -> None:
    """Whatever the markup of the printed one; it is the headline's block."""
    raw = page(f"<div>Lake Ledger</div>{heading}<p>{FIRST}</p><p>{SECOND}</p>", f"<title>{title}</title>")
    assert raw.stated.headline == "Ferry sails again in May"
    assert [block.lines[0] for block in raw.blocks if block.shape is Shape.HEADLINE] == ["Ferry sails again in May"]


@pytest.mark.parametrize(
    ("title", "more", "outlet"),
    [
        ("Ferry sails | Lake Gazette", "", "Lake Gazette"),
        ("Ferry sails – Seezeitung", "", "Seezeitung"),
        ("Ferry sails | News | Lake Gazette", "", "Lake Gazette"),
        ("Ferry sails | Shore", "<footer>© 2026 Shore</footer>", "Shore"),
        ("Ferry sails | Politics", "", ""),
        ("Ferry sails | Science and Nature", "", ""),
        ("Ferry sails", "", ""),
    ],
)
def test_the_outlet_in_a_pages_title(title: str, more: str, outlet: str) -> None:
    """A paper's name, or one that the page says again; a section is none."""
    raw = page(f"<h1>Ferry sails</h1><p>{FIRST}</p><p>{SECOND}</p>{more}", f"<title>{title}</title>")
    assert raw.stated.source.outlet == outlet
    assert raw.stated.source.outlet_evidence == ("the page's <title>" if outlet else "")
