"""A saved page: which blocks are the article, and what the page states of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.intake.formats import Format, Incoming
from generator.intake.html import document
from generator.intake.markup_tree import laid_out, tree
from generator.model import RawDocument, Shape

LEDE = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
SECOND = "It will carry 60 people and twelve bicycles, and the fare will be four crowns for the whole of the summer."
TEXT = f"<p>{LEDE}</p><p>{SECOND}</p>"


def page(body: str, head: str = "") -> RawDocument:
    """A page with this body and head, as a document."""
    markup = f"<!doctype html><html lang='en-GB'><head>{head}</head><body>{body}</body></html>"
    return document(Incoming(Format.PAGE, "a.html", "a.html", markup.encode(), ""))


def own(raw: RawDocument) -> list[str]:
    """The words of the blocks that are the article's."""
    return [block.lines[0] for block in raw.blocks if block.shape is not Shape.OUTSIDE]


def outside(raw: RawDocument) -> list[str]:
    """The words of all other blocks."""
    return [block.lines[0] for block in raw.blocks if block.shape is Shape.OUTSIDE]


# --- blocks ----------------------------------------------------------------------------------------------------------


def test_every_word_makes_a_block() -> None:
    """Text is laid out in reading order, with the shape of the strongest element around it; scripts have none."""
    markup = """<body>Loose<script>no()</script><h1>One<br>line</h1>
    <figure><figcaption><p>A boat</p></figcaption></figure>
    <ul><li>Item <b>bold</b></li></ul><blockquote><p>Quote</p></blockquote><nav>Menu</nav><p hidden>Hidden</p>tail"""
    laid = [(piece.block.shape, piece.block.lines[0]) for piece in laid_out(tree(markup, "a"))]
    assert laid == [
        (Shape.PARAGRAPH, "Loose"),
        (Shape.HEADLINE, "One line"),
        (Shape.CAPTION, "A boat"),
        (Shape.ITEM, "Item bold"),
        (Shape.QUOTE, "Quote"),
        (Shape.OUTSIDE, "Menu"),
        (Shape.OUTSIDE, "Hidden"),
        (Shape.PARAGRAPH, "tail"),
    ]


def test_links_are_known() -> None:
    """How much of a block is linked, and whereto, is told beside it."""
    (piece,) = laid_out(tree("<p>See <a href='https://example.org/a'>this one</a>.</p>", "a"))
    assert (piece.linked, piece.href) == (len("thisone"), "https://example.org/a")


def test_windows_characters_by_number() -> None:
    """`&#146;` shows what browsers show."""
    assert [piece.block.lines[0] for piece in laid_out(tree("<p>it wasn&#146;t</p>", "a"))] == ["it wasn’t"]


ELEMENTS = "<p> <div> </div> <b> </p> <nav> </nav> <li> <!--x--> <br> <h1> </h1>".split(" ")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*ELEMENTS, "Word", "and", "more."]), max_size=40))
def test_no_word_is_lost_or_made(pieces: list[str]) -> None:
    """The blocks hold the words of the page in order, each as often as it stands there."""
    laid = laid_out(tree("<body>Start " + " ".join(pieces), "a"))
    words = [piece for piece in pieces if not piece.startswith("<")]
    assert " ".join(piece.block.lines[0] for piece in laid).split() == ["Start", *words]


# --- the article's part ----------------------------------------------------------------------------------------------


def test_furniture_is_outside() -> None:
    """Menus, teasers and imprint are handed on as outside; headline, text and caption are the article's."""
    menu = "<nav><a href='/'>Home</a></nav>"
    teasers = "".join(f"<li><a href='/{n}'>Another story number {n} of today</a></li>" for n in range(9))
    photo = "<figure><figcaption>The ferry.</figcaption></figure>"
    raw = page(f"{menu}<h1>Ferry Returns</h1>{TEXT}{photo}<p>{LEDE} Again.</p>"
               f"<h2>Related</h2><ul>{teasers}</ul><footer>Imprint</footer>")  # fmt: skip
    assert own(raw) == ["Ferry Returns", LEDE, SECOND, "The ferry.", f"{LEDE} Again."]
    assert {"Home", "Related", "Imprint"} <= set(outside(raw))
    assert len(outside(raw)) == 12


def test_a_page_within_a_form() -> None:
    """An element around the whole page is no furniture, whatever its kind or name."""
    raw = page(f"<form class='has-sidebar'><h1>Ferry Returns</h1>{TEXT}</form>")
    assert own(raw) == ["Ferry Returns", LEDE, SECOND]


def test_a_hidden_copy_is_outside() -> None:
    """Text that stands once to be seen and once hidden counts where it is seen."""
    raw = page(f"<h1>Ferry Returns</h1>{TEXT}<div style='display:none'>{TEXT}</div>")
    assert own(raw) == ["Ferry Returns", LEDE, SECOND]
    assert outside(raw) == [LEDE, SECOND]


STRUCK = (
    "<p>It carries <del>fifty</del> <ins>sixty</ins> people, and <s>all</s> bicycles, over the <q>old</q> lake.</p>"
)
FOOT = "<blockquote><p>We have waited for her.</p><footer>— Ida Roe, <cite>Notes</cite></footer></blockquote>"
FORMULA = (
    "<p>Her speed is <span style='display: none'><math><mi>v</mi><mo>=</mo><mn>9</mn><annotation>v=9</annotation>"
    "</math></span> as the yard that built her had said it would be in its letter to the town.</p>"
)


@pytest.mark.parametrize(
    ("inside", "kept", "listed"),
    [
        (STRUCK, ["It carries sixty people, and bicycles, over the “old” lake."], ["fifty all"]),
        (FOOT, ["We have waited for her.", "— Ida Roe, Notes"], []),
        (FORMULA, [f"Her speed is v=9{FORMULA.partition('</span>')[2].removesuffix('</p>')}"], []),
        ("<figure><img alt='The ferry lies at her old quay'></figure>", [], ["The ferry lies at her old quay"]),
        ("<amp-iframe><p placeholder>Loading map</p></amp-iframe>", [], ["Loading map"]),
    ],
    ids=["struck out and quoted", "whose words a quotation has", "a formula", "a picture's words", "a stand-in"],
)
def test_what_elements_within_a_text_say(inside: str, kept: list[str], listed: list[str]) -> None:
    """Each word stands in the text as the page shows it, or is listed."""
    raw = page(f"<article><h1>Ferry Returns</h1><p>{LEDE}</p>{inside}<p>{SECOND}</p></article>")
    assert own(raw) == ["Ferry Returns", LEDE, *kept, SECOND]
    assert outside(raw) == listed


BROKEN = (
    "The ferry between the two shores of the lake will<br>sail again in May, nine years after its last trip.<br><br>"
    "Roses are red,<br>violets are blue,<br>and rain is wet.<br><br>"
    "It will carry 60 people and twelve bicycles, said Ida<br>Roe, and the fare will be four crowns for all of the<br>"
    "summer, as it was in the year in which she was built."
)


def test_lines_that_were_broken_for_their_width() -> None:
    """They are the paragraph they make; verse stays verse."""
    raw = page(f"<div><h1>Ferry Returns</h1>{BROKEN}</div>")
    assert [line.split()[-1] for line in own(raw)] == ["Returns", "trip.", "red,", "blue,", "wet.", "built."]


def test_a_formulas_powers_and_fractions_are_told() -> None:
    """No digit runs together with the one before it."""
    square, half = (
        "<msup><mi>v</mi><mn>2</mn></msup>",
        "<mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac>",
    )
    raw = page(f"<h1>Ferry Returns</h1>{TEXT}<p>Her load is <math>{square}<mo>·</mo>{half}</math>.</p>{TEXT}")
    assert "Her load is v²·1/(n+1)." in own(raw)


def test_a_struck_word_is_told() -> None:
    """The reason says so."""
    raw = page(f"<h1>Ferry Returns</h1>{TEXT}{STRUCK}{TEXT}")
    assert [block.why for block in raw.blocks if block.lines == ("fifty all",)] == ["struck out on the page"]


def test_an_open_strike_takes_no_text() -> None:
    """An element that nobody closed strikes out no page."""
    raw = page(f"<h1>Ferry Returns</h1><s>{TEXT}{TEXT}")
    assert own(raw) == ["Ferry Returns", LEDE, SECOND, LEDE, SECOND]


# --- what it states --------------------------------------------------------------------------------------------------

OG = "<meta property='og:title' content='{}'>"


@pytest.mark.parametrize(
    ("body", "head", "headline"),
    [
        ("<h1>Ferry Returns</h1>", "<title>Ferry Returns | The Bell</title>", "Ferry Returns"),
        ("<h1>The Bell</h1><h1>Ferry Returns</h1>", OG.format("Ferry Returns – The Bell"), "Ferry Returns"),
        (
            "<h1>Ferry Returns to Lake Orsel</h1>",
            OG.format("Ferry Is Back on Lake Orsel"),
            "Ferry Returns to Lake Orsel",
        ),
        ("", OG.format("Ferry Returns to Orsel | District"), "Ferry Returns to Orsel"),
        ("", OG.format("Ferry Returns | 2026 | 3") + "<meta property='og:site_name' content='2026'>", "Ferry Returns"),
        ("<h1>The Bell</h1>", "<title>The Bell: Ferry Returns</title>" + OG.format("Ferry Returns"), "Ferry Returns"),
        ("<h1>Sign up</h1>", OG.format("Ferry Returns to Lake Orsel"), "Ferry Returns to Lake Orsel"),
        ("<h1>Ferry Returns</h1>", "", "Ferry Returns"),
        (
            "<div>Ferry Returns to Orsel</div>",
            "<title>The Bell - Ferry Returns to Orsel</title>",
            "Ferry Returns to Orsel",
        ),
        ("<h2>Ferry Returns to Orsel</h2>", "<title>Print: Ferry Returns to Orsel</title>", "Ferry Returns to Orsel"),
        ("", "<title>Orsel - Ferry Returns to Orsel</title>", "Orsel - Ferry Returns to Orsel"),
        ("", "", ""),
    ],
)
def test_the_headline(body: str, head: str, headline: str) -> None:
    """What is printed counts where the page calls itself about the same; a site's name never does."""
    assert page(body + TEXT, head).stated.headline == headline


def test_one_headline_is_left() -> None:
    """A site's name in a first-level heading is outside, so that the headline is the only one."""
    raw = page(f"<h1>The Bell</h1><h1>Ferry Returns</h1>{TEXT}", OG.format("Ferry Returns – The Bell"))
    assert [block.lines[0] for block in raw.blocks if block.shape is Shape.HEADLINE] == ["Ferry Returns"]


def data(**said: object) -> str:
    """An article's JSON-LD."""
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **said})}</script>"


H1 = "<h1>Ferry Returns</h1>"


@pytest.mark.parametrize(
    ("body", "head", "day", "evidence"),
    [
        (H1 + "<p>4 March 2026</p>", data(datePublished="2026-03-05"), "2026-03-04", "the page prints “4 March 2026”"),
        (H1 + "<p>Updated 6 March 2026</p>", data(datePublished="2026-03-05T23:00Z"), "2026-03-05",
         "the page's own data says datePublished “2026-03-05T23:00Z”"),
        (H1, "<meta property='article:published_time' content='2026-03-05'>", "2026-03-05",
         "the page's article:published_time says “2026-03-05”"),
        (H1, data(datePublished="Feb 08, 2022"), "2022-02-08", "the page's own data says datePublished “Feb 08, 2022”"),
        (H1 + "<time datetime='2026-03-05'>yesterday</time>", "", "2026-03-05", "the page's <time> says “2026-03-05”"),
        (H1 + "<p>May 21, 2025April 24, 2025 by Ann Example</p>", "", "2025-04-24",
         "the page prints “May 21, 2025April 24, 2025 by Ann Example”"),
        (H1 + "<p>2/24/2026</p>", "", "2026-02-24", "the page prints “2/24/2026”"),
        (H1 + "<p>2/4/2026</p>", "", "", ""),
        (H1, "<link rel='canonical' href='https://example.org/2026/3/5/ferry'>", "2026-03-05",
         "the page's address names “2026/3/5”"),
        (H1, "", "", ""),
    ],
)  # fmt: skip
def test_the_day(body: str, head: str, day: str, evidence: str) -> None:
    """A day counts with the place that states it: the stamp by the headline, then the page's data and its address."""
    stated = page(body + TEXT, head).stated
    assert (stated.published, stated.published_evidence) == (day, evidence)


@pytest.mark.parametrize(
    ("body", "head", "day", "evidence"),
    [
        (H1 + "<p>Last update:</p><p>6 March 2026</p>", "", "2026-03-06",
         "the page prints “Last update: 6 March 2026”"),
        (H1, data(datePublished="0001-01-01", dateModified="2026-03-07"), "2026-03-07",
         "the page's own data says dateModified “2026-03-07”"),
        (H1, "<meta property='article:modified_time' content='2026-03-08'>", "2026-03-08",
         "the page's article:modified_time says “2026-03-08”"),
        (H1, "", "", ""),
    ],
)  # fmt: skip
def test_the_day_of_a_change_is_no_day_of_publication(body: str, head: str, day: str, evidence: str) -> None:
    """Printed, or in the page's data: it is told as that, and nothing is taken for the first day in its place."""
    stated = page(body + TEXT, head).stated
    assert (stated.updated, stated.updated_evidence) == (day, evidence)
    assert stated.published == ""


def test_a_day_in_the_text_is_no_stamp() -> None:
    """The days that an article tells of are not its own."""
    assert page(f"{H1}{TEXT}<p>The first trip was on 4 March 1998.</p>").stated.published == ""


@pytest.mark.parametrize(
    ("body", "head", "authors"),
    [
        ("<p>By Ann Example and Bo Sample</p>", data(author="Cy Third"), ("Ann Example", "Bo Sample")),
        ("", data(author=[{"name": "Ann Example"}, {"name": "Bo &amp; Sample"}]), ("Ann Example", "Bo", "Sample")),
        ("", data(author={"@id": "#p"}) + data(**{"@type": "Person", "@id": "#p", "name": "Ann Example"}),
         ("Ann Example",)),
        ("<div class='author-name'>Ann Example</div>",
         data(author={"name": "The Bell"}, publisher={"name": "The Bell"}), ("Ann Example",)),
        ("", data(author={"name": "Bell"}, publisher={"name": "Bell"}), ("Bell",)),
        ("", "<meta name='author' content='https://example.org/ann'>", ()),
        ("", "<meta name='author' content='Ann Example'>", ("Ann Example",)),
        ("", "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Example'>",
         ("Ann Example",)),
        ("<a rel='author' href='/ann'>Ann Example</a>", "", ("Ann Example",)),
        ("<a rel='author' href='/ann'>Ann Example</a>", "<meta name='author' content='annex'>", ("Ann Example",)),
        ("", "<meta name='author' content='annex'>", ("annex",)),
        ("<div class='credits reader-credits'>Ann Example</div>", "", ("Ann Example",)),
        ("<div data-component='byline-block'><span>Ann Example</span><span>Reporting from Exampleton</span></div>",
         "<meta property='og:site_name' content='The Bell'>" + data(author={"name": "The Bell"}), ("Ann Example",)),
    ],
)  # fmt: skip
def test_the_authors(body: str, head: str, authors: tuple[str, ...]) -> None:
    """Persons count before outlets, and what is printed before what is only in the page's data."""
    assert page(H1 + body + TEXT, head).stated.authors == authors


def test_outlet_address_and_language() -> None:
    """The publisher, the canonical address and the language are what the page says they are."""
    head = data(publisher={"name": "The Bell &amp; Tower"}) + "<link rel=canonical href='https://example.org/ferry'>"
    stated = page(H1 + TEXT, head).stated
    assert (stated.source.outlet, stated.source.outlet_evidence) == ("The Bell & Tower", "the page's own data")
    assert (stated.source.url, stated.language) == ("https://example.org/ferry", "en")


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 5000,
        '{"@type": 7, "author": [[[]]]}',
        '[{"@type": "Article", "headline": {}}]',
        '{"@graph": [{"@type": ["Article"], "datePublished": ["2026-03-05"]}]}',
    ],
)
def test_odd_data(script: str) -> None:
    """Broken and odd JSON-LD states what can be read of it, and breaks nothing."""
    stated = page(H1 + TEXT, f"<script type='application/ld+json'>{script}</script>").stated
    assert stated.headline == "Ferry Returns"
    assert stated.published == ("2026-03-05" if "datePublished" in script else "")


# --- lists -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ol><li>Plan it<li>Build it</ol>", ["1. Plan it", "2. Build it"]),
        ("<ol reversed><li>Plan it<li>Build it</ol>", ["2. Plan it", "1. Build it"]),
        ("<ol start=4><li>Plan it<li value=9>Build it<li>Open it</ol>", ["4. Plan it", "9. Build it", "10. Open it"]),
        ("<ol type=a><li>Plan it<li>Build it</ol>", ["a. Plan it", "b. Build it"]),
        ("<ol type=I start=4><li>Plan it</ol>", ["IV. Plan it"]),
        ("<ol><li>1) Plan it<li>2) Build it</ol>", ["1) Plan it", "2) Build it"]),
        ("<ol style='list-style: none'><li>Plan it</ol>", ["Plan it"]),
        ("<ul><li>Plan it<li>Build it</ul>", ["Plan it", "Build it"]),
        ("<ol><li><h3>Plan it</h3><p>First.</p></ol>", ["Plan it", "First."]),
        ("<ol><li><p>Plan it</p><p>Slowly.</p></ol>", ["1. Plan it", "Slowly."]),
    ],
)
def test_items_have_the_numbers_that_a_browser_shows(markup: str, expected: list[str]) -> None:
    """Where a list counts, where it has bullets, and where its author numbered by hand."""
    assert own(page(f"<article><h1>Bridge</h1><p>{LEDE}</p>{markup}<p>{SECOND}</p></article>"))[2:-1] == expected


def test_lists_in_lists_keep_their_level() -> None:
    """An item knows how many items it stands in."""
    nested = "<ol><li>Order steel<ul><li>from the north<li>from the south</ul><li>Build it</ol>"
    blocks = page(f"<article><h1>Bridge</h1><p>{LEDE}</p>{nested}<p>{SECOND}</p></article>").blocks
    assert [(block.lines[0], block.level) for block in blocks[2:-1]] == [
        ("1. Order steel", 0),
        ("from the north", 1),
        ("from the south", 1),
        ("2. Build it", 0),
    ]


# --- superscripts, lines, links --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("10<sup>6</sup> tons of H<sub>2</sub>O", "10⁶ tons of H₂O"),
        ("10<sup>-3</sup> and x<sup>n+1</sup>", "10⁻³ and xⁿ⁺¹"),
        ("2<sup>1.5</sup> and CO<sub>x</sub>", "2^1.5 and CO_x"),
        ("the 21<sup>st</sup> of May, Lake<sup>TM</sup>", "the 21st of May, LakeTM"),
        ("in 2019<sup>3</sup> and said<sup>1, 2</sup>", "in 2019³ and said¹, ²"),
        ("in 2019<sup><a href='#n3'>[3]</a></sup>", "in 2019[3]"),
        ("a <sup>whole sentence in small print</sup>", "a whole sentence in small print"),
    ],
)
def test_digits_never_run_together(markup: str, shown: str) -> None:
    """What is set above or below the line stays told from what it stands behind."""
    raw = page(f"<article><h1>Ferry</h1><p>{LEDE}</p><p>Next: {markup}.</p><p>{SECOND}</p></article>")
    assert own(raw)[2] == f"Next: {shown}."


def test_preformatted_lines_stay_lines() -> None:
    """A verse and code keep their lines; a paragraph that was only wrapped is one."""
    wrapped = "The ferry between the two shores of the lake will sail\nagain in May, nine years after its last trip.\n"
    raw = page(
        f"<article><h1>Ferry</h1><p>{LEDE}</p><pre>One oar\nTwo oars\n\n{wrapped}</pre><p>{SECOND}</p></article>"
    )
    assert own(raw)[2:-1] == ["One oar", "Two oars", " ".join(wrapped.split())]


def test_addresses_behind_words_are_handed_on() -> None:
    """Of links in the text, with their words; none of furniture, of a place on the page, a mailbox or a script."""
    text = (
        "The <a href='https://lake.example/plan'>plan of <b>May</b></a> and <a href='/fares'>fares</a>, see "
        "<a href='#note'>note</a>, <a href='mailto:ann@lake.example'>Ann</a>, <a href='javascript:x()'>more</a>, "
        "<a href='https://lake.example/'>https://lake.example</a>."
    )
    raw = page(f"<nav><a href='/'>Home</a></nav><article><h1>Ferry</h1><p>{LEDE}</p><p>{text}</p></article>")
    links = [(link.words, link.address) for block in raw.blocks for link in block.links]
    assert links == [("plan of May", "https://lake.example/plan"), ("fares", "/fares")]
