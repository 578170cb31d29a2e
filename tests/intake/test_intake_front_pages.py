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
    articles = [part for part in raw.parts if not part.aside]
    assert [(part.stated.headline, part.stated.authors, part.stated.published) for part in articles] == [
        ("A Gate of Oak", ("Nils Aker",), "2025-05-02"),
        ("Ferry Returns", ("Ida Roe",), "2025-04-28"),
    ]
    assert [part.stated.source.url for part in articles] == [
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


def boxed(heading: str, stamp: str, text: str) -> str:
    """A post as older weblogs have it, in no <article>."""
    link = f"<a href='/{heading[:1]}'>{heading}</a>"
    return f"<div class='post'><h2>{link}</h2><p>{stamp}</p><div>{text}</div><p><a href='/c'>3 Comments</a></p></div>"


SIGNED = f"<h2>A Gate of Oak</h2><p>2 May 2025</p>{LOCK}<hr><h2>Ferry Returns</h2><p>By Ida Roe</p>{FERRY}"
BOLD = "<p><b><a href='https://letter.example/{}'>{}</a></b></p>"
LETTER = "<table>{}</table>".format(
    "".join(
        f"<tr><td>{cell}</td></tr>"
        for cell in (
            "<p>Good morning. Here is what we read today, 5 May 2025.</p>",
            BOLD.format("1", "A Gate of Oak") + LOCK,
            BOLD.format("2", "Ferry Returns") + FERRY,
            "<p>Unsubscribe</p>",
        )
    )
)


@pytest.mark.parametrize(
    "body",
    [
        boxed("A Gate of Oak", "Posted on 2 May 2025 by Nils Aker", LOCK) + boxed("Ferry Returns", "Ida Roe", FERRY),
        f"<h1>All updates</h1>{SIGNED}",
        f"<div id='main'>{SIGNED}</div><div><h3>Archives</h3><p>May 2025</p></div>",
        LETTER,
    ],
    ids=["posts in boxes", "updates below each other", "beside a column", "a printed letter"],
)
def test_articles_below_headings_are_so_many(body: str) -> None:
    """Without an <article>: each heading leads to its own, or a line with a day or a name signs it."""
    raw = page(body)
    articles = [piece for piece in raw.pieces if not piece.aside]
    assert [piece.stated.headline for piece in articles] == ["A Gate of Oak", "Ferry Returns"]
    texts = [[block.lines[0] for block in piece.blocks if len(block.lines[0].split()) > 15] for piece in articles]
    assert [len(own) for own in texts] == [2, 2]
    assert sum(part.blocks for part in raw.parts) == len(raw.blocks)


def test_a_letters_day_is_none_of_its_articles() -> None:
    """What stands over the first article says nothing of it."""
    assert [piece.stated.published for piece in page(LETTER).pieces if not piece.aside] == ["", ""]


PLAIN = f"<h2>The lock</h2>{LOCK}<h2>The ferry</h2>{FERRY}"
LINKED = "<h2><a href='https://{}.example/'>{}</a></h2>{}"


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>High Water</h1><p>By Ida Roe, 5 May 2025</p>{PLAIN}",
        f"<h1>High Water</h1>{LOCK}{FERRY}{SIGNED}",
        "<h1>Two Boats</h1>" + LINKED.format("a", "The Orm", LOCK) + LINKED.format("b", "The Tor", FERRY),
        PLAIN.replace("<h2>The", "<h2><a href='#x'>#</a> The"),
        f"<h1>High Water</h1><h2>The lock</h2><p>2 May 2025</p>{LOCK}<h2>The ferry</h2>{FERRY}",
    ],
    ids=["sub-headings", "a text above them", "wares of several shops", "places on the page", "one signed alone"],
)
def test_sub_headings_part_no_article(body: str) -> None:
    """They neither lead to articles on one site nor is each of them signed."""
    assert page(body).parts == ()


def test_a_weblogs_data_describes_each_post() -> None:
    """Its home is none of them: the articles below each other count."""
    data = (
        '{"@type":"Blog","blogPost":[{"@type":"BlogPosting","headline":"%s"},{"@type":"BlogPosting","headline":"%s"}]}'
    )
    described = data % ("A Gate of Oak", "Ferry Returns")
    posts = boxed("A Gate of Oak", "2 May 2025", LOCK) + boxed("Ferry Returns", "4 May 2025", FERRY)
    raw = page(posts, f"<script type='application/ld+json'>{described}</script>")
    assert sum(not part.aside for part in raw.parts) == 2


def test_a_page_of_links_is_set_aside() -> None:
    """What somebody meant to read, exported as a list, is no article."""
    links = "".join(f"<li><a href='https://paper.example/{n}'>Story number {n} of the day</a></li>" for n in range(4))
    with pytest.raises(SetAside) as refused:
        page(f"<h1>Unread</h1><ul>{links}</ul>", "<title>Export</title>")
    assert refused.value.problem.what == "a page of links, no article"


def test_a_lead_in_full_over_teasers() -> None:
    """A front page with one article in full is that article; the teasers are listed beside it."""
    raw = page(f"<p>The Orm Post</p>{boxed('A Gate of Oak', 'By Nils Aker', LOCK)}{TEASERS}")
    (article,) = [piece for piece in raw.pieces if not piece.aside]
    assert article.stated.headline == "A Gate of Oak"
    assert not any("Story number" in block.lines[0] for block in article.blocks)
