"""RSS, Atom and JSON Feed: a part for each entry, with what the feed states of it."""

from __future__ import annotations

import json

import pytest

from generator.clean import articles
from generator.intake import SetAside, feed, json_feed
from generator.intake.formats import Format, Incoming
from generator.model import RawDocument, Shape


def rss(items: str, channel: str = "<title>The Coast Wire</title>") -> RawDocument:
    """An RSS file with these items, as a document."""
    markup = f"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>{channel}{items}</channel></rss>"
    return feed.document(Incoming(Format.FEED, "a.xml", "a.xml", markup.encode(), ""))


def json_items(*items: object, **said: object) -> RawDocument:
    """A JSON Feed with these items, as a document."""
    content = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items, **said})
    return json_feed.document(Incoming(Format.JSON_FEED, "a.json", "a.json", content.encode(), ""))


def shapes(raw: RawDocument) -> list[tuple[Shape, str]]:
    """Every block's shape and words."""
    return [(block.shape, block.lines[0]) for block in raw.blocks]


ITEM = """<item><title>Ferry &amp;amp; Bell</title><link>https://example.org/a</link>
<description>&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
<pubDate>Tue, 20 Jan 2026 23:30:00 -0500</pubDate><dc:creator>By Ann Example</dc:creator></item>"""


def test_an_item_is_an_article() -> None:
    """Title, text, day, author, address and outlet come from the item and its feed; scripts hold no text."""
    raw = rss(ITEM)
    (part,) = raw.parts
    assert shapes(raw) == [(Shape.HEADLINE, "Ferry & Bell"), (Shape.PARAGRAPH, "One & two.")]
    assert part.stated.headline == "Ferry & Bell"
    assert part.stated.published == "2026-01-20"
    assert part.stated.published_evidence == "the feed's entry was published “Tue, 20 Jan 2026 23:30:00 -0500”"
    assert part.stated.authors == ("Ann Example",)
    assert (part.stated.source.outlet, part.stated.source.url) == ("The Coast Wire", "https://example.org/a")


def test_blocks_are_counted_through() -> None:
    """Each block has a number of its own, and each part knows how many are its own."""
    raw = rss(ITEM * 3)
    assert [block.first_line for block in raw.blocks] == [1, 2, 3, 4, 5, 6]
    assert [part.blocks for part in raw.parts] == [2, 2, 2]
    assert [piece.blocks[0].first_line for piece in raw.pieces] == [1, 3, 5]


def test_references_to_no_character() -> None:
    """A number that is no character's shows as a missing one, in a whole feed and in a broken one."""
    for end in ("</item>", ""):
        raw = rss(f"<item><title>A &#xD800; &#99999999999; b</title><description>Words.</description>{end}")
        assert raw.parts[0].stated.headline == "A \ufffd \ufffd b"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "/relative", "data:text/html,x"])
def test_an_address_is_a_web_address(link: str) -> None:
    """What is no web address is left out."""
    assert rss(f"<item><title>T</title><link>{link}</link></item>").parts[0].stated.source.url == ""


def test_atom_content_goes_before_its_summary() -> None:
    """The longest text that an entry gives is its text; the day of an update is told as that, and as no other."""
    markup = """<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry>
    <title type="html">A &lt;b&gt;c&lt;/b&gt;</title>
    <updated>2026-01-20T00:00:00Z</updated><summary>Short.</summary><content type="xhtml"><div
    xmlns="http://www.w3.org/1999/xhtml"><p>Long text.</p><p>More text.</p></div></content></entry></feed>"""
    raw = feed.document(Incoming(Format.FEED, "a.xml", "a.xml", markup.encode(), ""))
    assert [words for _, words in shapes(raw)] == ["A c", "Long text.", "More text."]
    stated = raw.parts[0].stated
    assert (stated.published, stated.updated) == ("", "2026-01-20")
    assert stated.updated_evidence == "the feed's entry was updated “2026-01-20T00:00:00Z”"


def test_an_rss_item_has_no_update_of_its_own() -> None:
    """Only the day on which it was published."""
    stated = rss("<item><title>T</title><pubDate>Tue, 20 Jan 2026 10:00:00 GMT</pubDate></item>").parts[0].stated
    assert (stated.published, stated.updated) == ("2026-01-20", "")


def test_a_json_item() -> None:
    """HTML goes before text; persons, day and address are the item's, outlet and language the feed's."""
    item = {
        "title": "Ferry \ud83d returns", "content_html": "<p>One.</p>", "content_text": "Two.", "url": "https://e.org/a",
        "date_published": "2026-01-20T10:00:00Z", "authors": [{"name": "Ann Example"}, {"url": "x"}, 7],
    }  # fmt: skip
    raw = json_items(item, title="The Wire", language="ar-EG")
    assert shapes(raw) == [(Shape.HEADLINE, "Ferry \ufffd returns"), (Shape.PARAGRAPH, "One.")]
    stated = raw.parts[0].stated
    assert (stated.authors, stated.published, stated.language) == (("Ann Example",), "2026-01-20", "ar")
    assert (stated.source.outlet, stated.source.url) == ("The Wire", "https://e.org/a")


@pytest.mark.parametrize("item", [{}, [], "text", {"title": 7, "content_html": {}, "authors": "Ann"}, None])
def test_odd_json_items(item: object) -> None:
    """What is no item is passed over; a feed of nothing else is set aside."""
    good = {"content_text": "Words.\n\nMore."}
    assert [words for _, words in shapes(json_items(item, good))] == ["Words.", "More."]
    with pytest.raises(SetAside):
        json_items(item)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One line\nof two.", ["One line of two."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("One\nline.\n \nTwo.", ["One line.", "Two."]),
    ],
)
def test_plain_text_in_a_feed(text: str, found: list[str]) -> None:
    """Paragraphs lie between blank lines; a line is one of its own where every line ends as a sentence."""
    assert [words for _, words in shapes(json_items({"content_text": text}))] == found


@pytest.mark.parametrize("content", ["{", "[1", '{"a": ' + "1" * 5000 + "}"])
def test_broken_json(content: str) -> None:
    """Broken JSON is told, with its line where one is known."""
    with pytest.raises(SetAside) as refused:
        json_feed.document(Incoming(Format.JSON_FEED, "a.json", "a.json", content.encode(), ""))
    assert "the JSON is broken" in str(refused.value.problem)


def test_escaped_text_without_markup_keeps_its_paragraphs() -> None:
    """As Hugo writes summaries: a paragraph a line, its signs escaped twice."""
    raw = rss("<item><title>T</title><description>One &amp;amp; two.\nThree &amp;lt;b&amp;gt;.</description></item>")
    assert shapes(raw)[1:] == [(Shape.PARAGRAPH, "One & two."), (Shape.PARAGRAPH, "Three <b>.")]


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("The ferry sails again in May.", "Read more..."),
        ("The ferry sails again in May.", "Continue reading Ferry &amp; Bell →"),
        ("The ferry sails again in May.", "The post Ferry appeared first on The Coast Wire."),
        ("The ferry sails again in May. Islanders read more in winter.", ""),
        ("The post of the harbour master was filled. It appeared first on Monday.", ""),
    ],
)
def test_what_a_feed_adds_to_an_entry_is_none_of_its_text(text: str, tail: str) -> None:
    """Whether it stands on a line of its own or behind the last sentence; the ledger says why."""
    for joined in (f"<p>{text} {tail}</p>", f"<p>{text}</p><p>{tail}</p>"):
        (piece,) = json_items({"title": "Ferry", "content_html": joined}).pieces
        (article,), ledger = articles(piece)
        assert " ".join(paragraph.text for paragraph in article.paragraphs) == text
        assert [entry.text for entry in ledger.dropped] == ([tail.replace("&amp;", "&")] if tail else [])


def test_an_entry_with_any_text_is_an_article() -> None:
    """Without a title its first sentence is the headline; a short one is text, and no deck, all the same."""
    note = "A note on the ferry, posted by the desk on Tuesday."
    for item in ({"content_text": note}, {"title": "Ferry", "content_html": f"<p>{note}</p><p>Share on Facebook</p>"}):
        (piece,) = json_items(item).pieces
        (article,), _ = articles(piece)
        assert (article.headline, article.deck) == (item.get("title", note), "")
        assert [paragraph.text for paragraph in article.paragraphs] == [note]


def test_relative_links_start_from_the_feeds_own() -> None:
    """An entry's "/news/ferry" is an address beside the channel's; without that there is none."""
    item = "<item><title>A</title><link>/news/ferry</link><description>Words.</description></item>"
    beside = rss(item, "<title>The Coast Wire</title><link>https://coast.example/feed/</link>")
    assert beside.parts[0].stated.source.url == "https://coast.example/news/ferry"
    assert rss(item).parts[0].stated.source.url == ""


def test_dublin_cores_date_is_the_day_of_publication() -> None:
    """RSS 1.0 knows no other; it is no update."""
    raw = rss("<item><title>A</title><description>Words.</description><dc:date>2026-01-20T09:00:00Z</dc:date></item>")
    told = raw.parts[0].stated
    assert (told.published, told.updated) == ("2026-01-20", "")
    assert told.published_evidence == "the feed's entry is dated “2026-01-20T09:00:00Z”"


def atom(entry: str, title: str = "Wire") -> RawDocument:
    """An Atom file with this entry, as a document."""
    markup = f"<feed xmlns='http://www.w3.org/2005/Atom'>{title}<entry><title>A</title>{entry}</entry></feed>"
    return feed.document(Incoming(Format.FEED, "a.xml", "a.xml", markup.encode(), ""))


def test_a_feeds_title_is_decoded() -> None:
    """The outlet's name is as readers see it."""
    raw = atom("<summary>Words.</summary>", "<title type='html'>Coast &amp;mdash; News</title>")
    assert raw.parts[0].stated.source.outlet == "Coast — News"


def test_plain_text_of_atom_keeps_its_signs() -> None:
    """What it calls text holds no markup: "<tags>" are words; what is markup all the same is read so."""
    text = "One of a &lt; b.\n\nTwo of *stars* and &lt;tags&gt;."
    assert shapes(atom(f"<content type='text'>{text}</content>"))[1:] == [
        (Shape.PARAGRAPH, "One of a < b."),
        (Shape.PARAGRAPH, "Two of *stars* and <tags>."),
    ]
    sloppy = "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;"
    assert shapes(atom(f"<content>{sloppy}</content>"))[1:] == [(Shape.PARAGRAPH, "One."), (Shape.PARAGRAPH, "Two.")]


def test_the_times_of_show_notes_stay_lines() -> None:
    """ "03:12 The anchor" is a line of its own; lines that only were wrapped are the paragraph they make."""
    raw = json_items(
        {"title": "Ferry", "content_text": "The ferry sails\nagain in May.\n\n00:00 Intro\n03:12 The anchor"}
    )
    assert [text for _, text in shapes(raw)[1:]] == ["The ferry sails again in May.", "00:00 Intro", "03:12 The anchor"]


MEDIA = (
    "<item><title>A Gate of Oak</title><description>The lock has a new gate.</description>"
    "<media:content xmlns:media='http://search.yahoo.com/mrss/' url='a.jpg'><media:description type='plain'>The gate of"
    " oak hangs from a crane over the lock at Orm on Tuesday.</media:description><media:credit>Lake Press"
    "</media:credit></media:content></item>"
)


def test_what_a_picture_shows_is_no_text() -> None:
    """It is the caption, with its credit, however short the entry's own text is."""
    assert shapes(rss(MEDIA))[1:] == [
        (Shape.CAPTION, "The gate of oak hangs from a crane over the lock at Orm on Tuesday. (Lake Press)"),
        (Shape.PARAGRAPH, "The lock has a new gate."),
    ]


def test_of_a_film_it_is_all_there_is() -> None:
    """An entry without other text has its picture's."""
    bare = MEDIA.replace("<description>The lock has a new gate.</description>", "")
    assert [shape for shape, _ in shapes(rss(bare))] == [Shape.HEADLINE, Shape.PARAGRAPH]


def test_a_name_behind_a_mailbox() -> None:
    """RSS's own way of naming an author, whatever the address ends in."""
    author = "<author>ann@lake.newspaper (Ann Example)</author>"
    (part,) = rss(f"<item><title>A</title><description>It rained.</description>{author}</item>").parts
    assert part.stated.authors == ("Ann Example",)


def test_a_json_items_address_starts_from_its_home() -> None:
    """As a page's links do."""
    raw = json_items({"content_text": "It rained.", "url": "/rain"}, home_page_url="https://lake.example/")
    assert raw.parts[0].stated.source.url == "https://lake.example/rain"


WXR = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Lake Notes</title>{}</channel></rss>"""
POST = """<item><title>{}</title><content:encoded><![CDATA[{}]]></content:encoded><wp:status>{}</wp:status>
<wp:post_type>{}</wp:post_type></item>"""


def test_an_export_of_wordpress_is_its_posts() -> None:
    """Drafts and pictures are listed with the reason; captions and paragraphs are as its pages show them."""
    text = 'It <em>rained</em>.\n\nIt stopped.\n\n[caption id="a"]<img src="a.jpg" /> The lock at Orm.[/caption]'
    posts = (
        ("Rain", text, "publish", "post"),
        ("Snow", "It may.", "draft", "post"),
        ("a", "b", "inherit", "attachment"),
    )
    markup = WXR.format("".join(POST.format(*post) for post in posts))
    raw = feed.document(Incoming(Format.FEED, "a.xml", "a.xml", markup.encode(), ""))
    assert [part.aside for part in raw.parts] == [
        "", "not published (draft)", "part of the export that is no article (attachment)",
    ]  # fmt: skip
    assert shapes(raw.pieces[0]) == [
        (Shape.HEADLINE, "Rain"), (Shape.PARAGRAPH, "It rained."), (Shape.PARAGRAPH, "It stopped."),
        (Shape.CAPTION, "The lock at Orm."),
    ]  # fmt: skip
