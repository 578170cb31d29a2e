"""generator.intake.front_pages: pages that are several articles, and pages that are none."""

from __future__ import annotations

import pytest

from generator.intake.formats import Format, Incoming
from generator.intake.html import document
from generator.intake.received import SetAside
from generator.model import RawDocument, Shape

LOCK = (
    "<p>The lock at Orm has a new gate, and it is of oak, as the one of 1911 was that it takes the place of.</p>"
    "<p>It was floated in on Tuesday, and skippers waited four hours to see it close for the first time.</p>"
)
FERRY = (
    "<p>The ferry between the two shores of the lake will sail again in May, nine years after its last trip.</p>"
    "<p>It will carry 60 people and twelve bicycles, and the fare will be four crowns for the whole summer.</p>"
)
TEASERS = "".join(
    f"<div><h3><a href='/{n}'>Story number {n} of the day</a></h3><p>What it tells in one sentence, {n}.</p></div>"
    for n in range(1, 10)
)


def page(body: str, head: str = "") -> RawDocument:
    """A page with this body and head, as a document."""
    markup = f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"
    return document(Incoming(Format.PAGE, "a.html", "a.html", markup.encode(), ""))


def post(heading: str, day: str, author: str, text: str) -> str:
    """A weblog's article as its list of articles has it."""
    return f"<article><h2><a href='/{day}'>{heading}</a></h2><p>{day} by {author}</p>{text}</article>"


def test_articles_side_by_side_are_so_many() -> None:
    """Each is a part of the document, with its own headline, author, day and address; every block is in one of them."""
    gate, ferry = ("A Gate of Oak", "2025-05-02", "Nils Aker"), ("Ferry Returns", "2025-04-28", "Ida Roe")
    posts = post(*gate, LOCK) + post(*ferry, FERRY)
    raw = page(f"<h1>Notes</h1>{posts}<p>Older</p>", "<link rel='canonical' href='https://notes.example/tag'>")
    assert [(part.stated.headline, part.stated.authors, part.stated.published) for part in raw.parts] == [
        ("A Gate of Oak", ("Nils Aker",), "2025-05-02"),
        ("Ferry Returns", ("Ida Roe",), "2025-04-28"),
    ]
    assert [part.stated.source.url for part in raw.parts] == [
        "https://notes.example/2025-05-02",
        "https://notes.example/2025-04-28",
    ]
    assert sum(part.blocks for part in raw.parts) == len(raw.blocks)
    outside = [block.lines[0] for block in raw.blocks if block.shape is Shape.OUTSIDE]
    assert outside == ["Notes", "Older"]


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>High Water</h1><article><h2>At nine</h2>{LOCK}</article><article><h2>At ten</h2>{FERRY}</article>",
        f"<article><h1>Ferry Returns</h1>{FERRY}{LOCK}</article>{TEASERS}",
        f"<article><h1>Ferry Returns</h1>{FERRY}<article><h2><a href='/u'>Ann</a></h2>{LOCK}</article></article>",
    ],
    ids=["a live page's entries", "an article over teasers", "a reader's comment within"],
)
def test_one_article_stays_one(body: str) -> None:
    """Entries without addresses of their own, teasers beside a text and articles within one are no articles."""
    assert page(body).parts == ()


def test_a_page_of_teasers_is_set_aside() -> None:
    """It is no article, and says so."""
    with pytest.raises(SetAside) as refused:
        page(f"<h1>The Orm Lock Journal</h1><p>News of the lake since 1911.</p>{TEASERS}")
    assert refused.value.problem.what == "a page of teasers, no article"


def test_a_page_that_calls_itself_an_article_is_one() -> None:
    """However little of its text was saved."""
    head = "<meta property='og:type' content='article'>"
    assert page(f"<h1>Ferry Returns</h1><p>It will sail again.</p>{TEASERS}", head).blocks
