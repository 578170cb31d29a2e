"""What is attached to a message: articles of their own, or named as not read; nothing goes in silence."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from generator import intake
from generator.converting import converted, without_text
from generator.intake.attachments import COVER_NOTE, MAX_NESTED, NOT_READ, TAIL
from generator.model import Article, Ledger, RawDocument

PAGE = (
    "<html><body><h1>Ferry sails again</h1><p>The ferry between the two shores of the lake sailed on Monday for the "
    "first time in nine years, with forty people on board.</p><p>Its captain said that she had missed the noise.</p>"
    "</body></html>"
)
TEXT = """Mill to close in spring

12 March 2026

The mill above the town will close in spring, its owner said on Wednesday, after the river fell too low to turn it.

Nine people work there, and the youngest of them has been at the wheel for thirty years.
"""
SECOND = """Choir finds its bell

By Lena Ostrow

14 March 2026

A choir found the bell of its church on Saturday in a barn, where it had been used as a trough since the war of 1914.

"It still rings in tune," said the conductor, who had struck it with a spoon, "and the cows will get another."
"""
LETTER = "The council of the island has met for the first time since the storm and agreed to rebuild the harbour wall."


def message(words: str = "", subject: str = "News") -> EmailMessage:
    """A message with a plain text."""
    made = EmailMessage(policy=SMTP)
    made["From"], made["Subject"], made["Date"] = "Ann <ann@example.org>", subject, "Tue, 20 Jan 2026 09:00:00 +0000"
    made.set_content(words)
    return made


def read(made: EmailMessage) -> RawDocument:
    """The file that a mail program saves of it, read."""
    return intake.from_bytes(made.as_bytes(), "a.eml", "a.eml")


def came_to(raw: RawDocument) -> tuple[tuple[Article, ...], Ledger]:
    """Its articles and its ledger, which tells of every line."""
    articles, ledgers = converted([raw])
    ledger = ledgers["a.eml"]
    received = {line for block in raw.blocks for line in block.lines if line.strip()}
    assert received <= {entry.text for entry in ledger.entries}
    return articles, ledger


def test_attached_articles_are_documents_of_their_own() -> None:
    """A page, a text, Markdown and a message within the message: each with what it states itself, in their order."""
    made = message("Four for Monday, as promised.")
    made.add_attachment(PAGE, subtype="html", filename="ferry.html")
    made.add_attachment(TEXT, filename="mill.txt")
    made.add_attachment(f"---\ntitle: Wall to rise\n---\n\n{LETTER}\n".encode(), maintype="application",
                        subtype="octet-stream", filename="wall.md")  # fmt: skip
    made.add_attachment(message(LETTER + "\n\n" + LETTER, "Fwd: Heron seen"))
    articles, ledger = came_to(read(made))
    assert [article.headline for article in articles] == [
        "Ferry sails again", "Mill to close in spring", "Wall to rise", "Heron seen",
    ]  # fmt: skip
    assert [str(article.published.date) for article in articles[1:2]] == ["2026-03-12"]
    assert [entry.why for entry in ledger.dropped if entry.text.startswith("Four")] == [COVER_NOTE]


def test_an_attached_text_may_hold_several_articles() -> None:
    """It is a text like any other; its lines are counted on behind those before it."""
    made = message("Here.")
    made.add_attachment(PAGE, subtype="html", filename="ferry.html")
    made.add_attachment(f"{TEXT}\n\n\n{SECOND}", filename="two.txt")
    articles, _ = came_to(read(made))
    assert [article.headline for article in articles][1:] == ["Mill to close in spring", "Choir finds its bell"]
    assert articles[0].raw.last_line < articles[1].raw.first_line < articles[2].raw.first_line


def test_what_is_not_read_is_named_in_a_note_and_in_the_ledger() -> None:
    """With its name and kind; the message's own text stays an article, and what a person says of it still counts."""
    made = message(LETTER + "\n\n" + LETTER)
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="scan.pdf")
    made.add_attachment(b"PNG", maintype="image", subtype="png", filename="wall.png")
    raw = intake.with_source(read(made), {"date": "2026-01-19", "url": "https://paper.example/wall"})
    articles, ledger = came_to(raw)
    (note,) = raw.notes
    assert note.what == "not read: scan.pdf (application/pdf), wall.png (image/png)"
    assert [entry.text for entry in ledger.dropped if entry.why == NOT_READ] == [
        "scan.pdf (application/pdf)", "wall.png (image/png)",
    ]  # fmt: skip
    assert [(str(one.published.date), one.source.url) for one in articles] == [
        ("2026-01-19", "https://paper.example/wall")
    ]
    assert not without_text(raw, ledger, "a.eml")


def test_a_long_text_beside_attachments_is_an_article_too() -> None:
    """More words than go with an attachment are what was sent."""
    made = message("\n\n".join([LETTER] * 4))
    made.add_attachment(PAGE, subtype="html", filename="ferry.html")
    articles, _ = came_to(read(made))
    assert len(articles) == 2


def test_a_message_with_nothing_but_what_cannot_be_read_says_so() -> None:
    """It is set aside with the name of what it holds."""
    made = message()
    made.add_attachment(b"PK", maintype="application", subtype="zip", filename="all.zip")
    with pytest.raises(intake.SetAside, match=r"holds no text, only all\.zip \(application/zip\)"):
        read(made)


def test_a_faulty_attachment_is_told_with_its_fault() -> None:
    """It stops none of the others."""
    made = message(LETTER)
    made.add_attachment(b'{"a": 1}', maintype="application", subtype="json", filename="a.json")
    made.add_attachment(b" ", maintype="text", subtype="html", filename="b.html")
    (note,) = read(made).notes
    assert note.what.startswith("not read: a.json (application/json): JSON that is broken")
    assert note.what.endswith("b.html (text/html): it is empty")


def test_pictures_of_a_page_and_seals_are_no_attachments() -> None:
    """What a newsletter is drawn with is no loss; a signature is listed and not told."""
    made = message(LETTER)
    made.add_alternative(f"<p>{LETTER}</p><img src='cid:1'>", subtype="html")
    page = made.get_body()
    assert isinstance(page, EmailMessage)
    page.add_related(b"PNG", maintype="image", subtype="png", cid="<1>")
    assert read(made).parts == ()
    made.add_attachment(b"--", maintype="application", subtype="pgp-signature", filename="signature.asc")
    raw = read(made)
    assert raw.notes == ()
    assert [entry.text for entry in came_to(raw)[1].dropped if entry.why == NOT_READ] == [
        "signature.asc (application/pgp-signature)"
    ]


def test_text_that_goes_on_below_an_attachment_is_the_same_text() -> None:
    """As Apple Mail sends it; few plain lines below a page are a list's."""
    made = message(LETTER)
    made.add_attachment(b"PNG", maintype="image", subtype="png", filename="wall.png")
    made.attach(_inline("The wall is nine metres high, and the sea was higher than that in the night of the storm."))
    articles, _ = came_to(read(made))
    assert [paragraph.text[:12] for paragraph in articles[0].paragraphs] == ["The council ", "The wall is "]
    page = message()
    page.set_content(f"<p>{LETTER}</p>", subtype="html")
    page.make_mixed()
    page.attach(_inline("To leave the list write to leave@example.org"))
    articles, ledger = came_to(read(page))
    assert len(articles) == 1
    assert [entry.why for entry in ledger.dropped if entry.text.startswith("To leave")] == [TAIL]


def _inline(words: str) -> EmailMessage:
    part = EmailMessage(policy=SMTP)
    part.set_content(words)
    return part


def test_messages_within_messages_end_somewhere() -> None:
    """Deeper than anybody forwards they are named, not opened."""
    made = message(LETTER)
    for _ in range(MAX_NESTED + 2):
        around = message("See below.")
        around.add_attachment(made)
        made = around
    (note,) = read(made).notes
    assert "messages within each other" in note.what
