"""Newsletters as their makers send them: author, outlet, deck, address and text, and none of what is about them."""

from __future__ import annotations

import pytest

from generator.converting import converted
from generator.intake.mail_furniture import own_lines
from generator.model import Article, Ledger
from tests.intake.test_intake_mail import LONG, letter, read

SECOND = "It will carry sixty people and twelve bicycles, and the captain has asked for a bell to ring at either shore."


def came_from(page: str, **fields: str) -> tuple[Article, Ledger]:
    """The one article of a letter with markup."""
    (article,), ledgers = converted([read(letter(html=page, **fields))])
    return article, ledgers["a.eml"]


def test_a_letter_of_one_writer() -> None:
    """Its post's address is that of the list's field; the links in it count clicks."""
    page = (
        "<div style='display:none'>Nine years \u034f \u200c \u00ad \u034f</div>"
        "<p>Forwarded this email? <a href='https://substack.com/redirect/2/eyJlIjoi'>Subscribe here</a> for more</p>"
        "<h1 class='post-title'><a href='https://substack.com/app-link/post?token=eyJ1c2VyX2lkIjox'>"
        "The ferry and the bell</a></h1><h3 class='subtitle'>Why the captain waited for nine years</h3>"
        "<div>Ann Example</div><div>Mar 12</div>"
        f"<div><a href='x'>READ IN APP</a></div><p>{LONG}</p><h3>What comes next</h3><p>{SECOND}</p>"
        "<p>Thanks for reading Slow Harbour! This post is public so feel free to share it.</p>"
        "<p><a href='x'>Share</a></p>"
        "<p>You’re currently a free subscriber to <a href='x'>Slow Harbour</a>. For the full experience, upgrade.</p>"
        "<div>Like</div><div>Comment</div><div>Restack</div><p>© 2026 Ann Example<br>12 Quay Street, Port Ellis</p>"
        "<p><a href='https://slowharbour.example/action/disable_email?token=eyJ1c2'>Unsubscribe</a></p>"
    )
    article, ledger = came_from(
        page,
        From="Ann Example from Slow Harbour <slowharbour@letters.example>",
        Subject="The ferry and the bell",
        List_Post="<https://slowharbour.example/p/ferry>",
    )
    assert (article.headline, article.deck) == ("The ferry and the bell", "Why the captain waited for nine years")
    assert (article.byline.names, article.source.outlet) == (("Ann Example",), "Slow Harbour")
    assert article.source.url == "https://slowharbour.example/p/ferry"
    assert [paragraph.text for paragraph in article.paragraphs] == [LONG, "What comes next", SECOND]
    assert not [entry.text for entry in ledger.entries if "eyJ" in entry.text]


def test_the_address_is_that_of_the_headline_or_of_view_online() -> None:
    """Without what says how a reader came by it; an address that counts clicks is none."""
    text = f"<p>{LONG}</p><p>{SECOND}</p>"
    linked, _ = came_from(f"<h1><a href='https://slow.example/ferry/?utm_source=mail'>News</a></h1>{text}")
    online, _ = came_from(f"<p><a href='https://slow.example/ferry/'>View this email in your browser</a></p>{text}")
    counted, _ = came_from(f"<p><a href='https://click.slow.example/t/3?u=ann'>View online</a></p>{text}")
    assert [each.source.url for each in (linked, online, counted)] == [
        "https://slow.example/ferry/",
        "https://slow.example/ferry/",
        "",
    ]


def test_sections_that_lead_nowhere_are_one_text() -> None:
    """As the outlet published it; the subject with a sign before it is the headline as printed."""
    page = f"<h1>Three things</h1><p>Good morning.</p><h2>The ferry</h2><p>{LONG}</p><h2>The bell</h2><p>{SECOND}</p>"
    article, _ = came_from(page, Subject="\u2615 Three things")
    assert article.headline == "Three things"
    assert [paragraph.text for paragraph in article.paragraphs] == [
        "Good morning.", "The ferry", LONG, "The bell", SECOND,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "You’re currently a free subscriber to Slow Harbour. For the full experience, upgrade your subscription.",
        "You are receiving this because you are a member of Slow Harbour.",
        "More like this Less like this Comment",
        "How was today's edition?",
        "Powered by Ghost",
        "You just read issue #41 of Slow Harbour.",
        "[1] https://wire.example/c/…",
        "Diese Nachricht im Browser anzeigen",
        "Voir cet e-mail en ligne",
        'You received this message because you are subscribed to the Google Groups "Lake" group.',
        "To unsubscribe from this group and stop receiving emails from it, send an email to lake+leave@groups.example.",
        "https://lists.example/mailman/listinfo/lake",
        "End of Lake Digest, Vol 12, Issue 3",
        "Gesendet mit der Mail App",
        "Wysłane z iPhone'a",
        "Отправлено из мобильной Почты",
        "CAUTION: This email originated from outside of the organisation. Do not click any links in it.",
        "[EXTERNAL] Do not open attachments.",
        "You don't often get email from dana@private.example. Learn why this is important",
        "AVISO LEGAL: Este mensaje es confidencial.",
        "Le présent message et ses pièces jointes sont confidentiels.",
        "Niniejsza wiadomość ma charakter poufny.",
        "Это сообщение содержит конфиденциальную информацию.",
        "Virus-free. Checked by Avast",
    ],
)
def test_lines_about_a_letter(line: str) -> None:
    """What lists, programs, firms and lawyers add, in many languages."""
    assert own_lines([LONG, "", line, "", SECOND]) == {2}


def test_a_notice_that_was_wrapped_goes_on() -> None:
    """To the end of its paragraph, and no further."""
    notice = [
        "This e-mail and any attachments are confidential and are meant",
        "for the addressee alone, and for no one.",
    ]
    assert own_lines([LONG, "", *notice, "", SECOND]) == {2, 3}


@pytest.mark.parametrize(
    "line",
    [
        "Thanks to the ferry, the island has bread again.",
        "Caution: the bridge is closed until June, and drivers should take the ferry.",
    ],
)
def test_a_sentence_that_begins_like_one_is_text(line: str) -> None:
    """It speaks of something else."""
    assert own_lines([LONG, "", line, "", SECOND]) == frozenset()
