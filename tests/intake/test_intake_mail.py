"""Saved messages: their text, what their header states, newsletters cut into their articles."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from generator.intake import SetAside
from generator.intake.formats import Format, Incoming
from generator.intake.mail import document
from generator.model import RawDocument, Shape

LONG = (
    "The ferry between the two shores of the lake will sail again in May, nine years after its last trip to the town."
)


def read(content: bytes) -> RawDocument:
    """A message as a document."""
    return document(Incoming(Format.MAIL, "a.eml", "a.eml", content, ""))


def letter(html: str = "", plain: str = "", **fields: str) -> bytes:
    """A message as Python's mail package writes it."""
    message = EmailMessage(policy=SMTP)
    for name, value in {"From": "The Wire <post@example.org>", "Subject": "News", **fields}.items():
        message[name.replace("_", "-")] = value
    if plain:
        message.set_content(plain)
    if html and plain:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message.as_bytes()


def words(raw: RawDocument) -> list[str]:
    """The words of every block."""
    return [line for block in raw.blocks for line in block.lines]


def test_html_goes_before_plain_text() -> None:
    """Of two versions of one text the one with headings and links is read."""
    raw = read(letter("<p>One &amp; two.</p>", "Plain."))
    assert words(raw) == ["News", "One & two."]
    assert raw.media_type == "text/html"


def test_plain_text_keeps_its_lines() -> None:
    """A plain letter is a text like any other: lines as received, cut where articles show themselves."""
    raw = read(letter(plain="One.\n\nTwo é – three.\n"))
    assert (raw.media_type, raw.line_count) == ("text/plain", 3)
    assert [(block.first_line, block.lines) for block in raw.blocks] == [(1, ("One.",)), (3, ("Two é – three.",))]


def test_what_the_header_states() -> None:
    """Subject, sender and day, encoded words and all; the marks of answers are no headline."""
    raw = read(letter(plain="Words.", Subject="Re: AW: Überfahrt – neu", Date="Tue, 20 Jan 2026 23:30:00 -0500"))
    assert raw.stated.headline == "Überfahrt – neu"
    assert raw.stated.published == "2026-01-20"
    assert raw.stated.published_evidence == "the message was sent “Tue, 20 Jan 2026 23:30:00 -0500”"
    assert (raw.stated.source.outlet, raw.stated.source.outlet_evidence) == ("The Wire", "the message's sender")


def test_a_newsletter_is_cut_at_linked_headings() -> None:
    """Two headings that lead elsewhere, each with text of its own, are two articles; a greeting is the letter's."""
    story = "<h2><a href='https://example.org/{0}'>Story {0}</a></h2><p>" + LONG + "</p><h1>Part</h1>"
    raw = read(letter("<p>Good morning!</p>" + story.format(1) + story.format(2)))
    assert [part.stated.headline for part in raw.parts] == ["Story 1", "Story 2"]
    assert [part.stated.source.url for part in raw.parts] == ["https://example.org/1", "https://example.org/2"]
    assert [(block.shape, block.lines[0]) for block in raw.pieces[0].blocks] == [
        (Shape.OUTSIDE, "Good morning!"),
        (Shape.HEADLINE, "Story 1"),
        (Shape.PARAGRAPH, LONG),
        (Shape.HEADING, "Part"),
    ]


def test_a_letters_own_lines_are_outside_its_articles() -> None:
    """How to leave it, where to read it, why it came; a sentence that begins so goes on too long."""
    own = ("Unsubscribe", "View this e-mail in your browser", "You get this letter because you asked.", "Abmelden")
    news = (
        "Unsubscribe was the word of the year, and the academy that chose it explained at length why no other would do."
    )
    raw = read(letter("".join(f"<p>{line}</p>" for line in (*own, LONG, news))))
    assert [block.lines[0] for block in raw.blocks if block.shape is Shape.OUTSIDE] == [*own]


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>Story 1</h2><p>{LONG}</p><h2>Story 2</h2><p>{LONG}</p>",
        f"<h2><a href='https://e.org'>One</a></h2><p>{LONG}</p><h2><a href='https://e.org'>Two</a></h2><p>Short.</p>",
    ],
    ids=["sub-headings", "a list of links"],
)
def test_one_article_is_not_cut(html: str) -> None:
    """Headings that lead nowhere, and links without text, part no articles."""
    assert read(letter(html)).parts == ()


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"From: a\nContent-Type: text/plain; charset=no-such\n\nT\xe9xt said w\xe9ll.", "Téxt said wéll."),
        (b"From: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nV29yZHM=", "Words"),
        (b"From: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: odd\n\nWords", "Words"),
        (b"From: =?x?y?z?=\nSubject: =?utf-8?q?=FF?=\nMIME-Version: 1.0\n\nWords", "Words"),
        (b"From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nWords", "Words"),
    ],
)
def test_broken_messages(content: bytes, found: str) -> None:
    """Unknown encodings, broken headers and missing ends leave the text readable."""
    assert words(read(content))[-1] == found


def test_a_message_of_many_levels() -> None:
    """Parts within parts within parts are set aside or read, and end."""
    levels = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(200))
    with pytest.raises(SetAside):
        read(f"From: a\nMIME-Version: 1.0\n{levels}\n".encode())
