"""generator.clean.whole_lines: lines that pages set around articles, word for word."""

from __future__ import annotations

import pytest

from generator.clean.endings import opens_tail
from generator.clean.furniture import furniture
from generator.clean.line_roles import DROPPED
from generator.clean.whole_lines import HEADINGS, LINES, is_known_heading, known_line


@pytest.mark.parametrize("reason", LINES)
def test_each_line_of_a_table_is_told_by_it(reason: str) -> None:
    """As printed, in capitals, and with a sign behind it; each reason names a role."""
    for line in LINES[reason].split("|"):
        text = " ".join(line.split())
        assert known_line(text.lower()) == reason
        assert known_line(f"{text} …".lower()) == reason
    assert any(reason.startswith(begins) for begins, _ in DROPPED)


def test_no_line_stands_in_two_tables() -> None:
    """One reason a line, and a heading over other articles is no button."""
    parts = [" ".join(part.split()) for listed in (*LINES.values(), HEADINGS) for part in listed.split("|")]
    assert len(parts) == len(set(parts))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("View this post on Instagram", "message of the page"),
        ("Empfohlener redaktioneller Inhalt", "message of the page"),
        ("Partager cet article", "share button"),
        ("Article réservé à nos abonnés", "paywall notice"),
        ("CONTINUA DEPOIS DA PUBLICIDADE", "advertisement label"),
        ("Dalsza część artykułu pod reklamą", "advertisement label"),
        ("Únete a nuestro canal de WhatsApp", "follow prompt"),
        ("Be the first to comment!", "comments section"),
        ("Our Standards: The Thomson Reuters Trust Principles.", "licence line"),
        ("Your email address will not be published. Required fields are marked *", "comments section"),
        ("Tu dirección de correo electrónico no será publicada.", "comments section"),
        ("This site uses Akismet to reduce spam.", "comments section"),
        ("Log in or sign up", "button of the page"),
        ("Foren: Einloggen | Registrieren", "button of the page"),
        ("By subscribing, you agree to receive e-mails from us.", "cookie or privacy notice"),
        ("Follow Harbour Gazette Following", "follow prompt"),
        ("See all articles by Ann Example", "button of the page"),
        ("Got a tip? Write to the desk.", "button of the page"),
    ],
)
def test_lines_of_pages_in_many_languages(text: str, reason: str) -> None:
    """Whole lines, and forms beside them."""
    assert furniture(text) == reason


@pytest.mark.parametrize(
    "text", ["À lire également", "Saiba mais", "Последние новости", "آخر الأخبار", "Te recomendamos:"]
)
def test_headings_over_other_articles(text: str) -> None:
    """They open a tail."""
    assert is_known_heading(text)
    assert opens_tail(text)


@pytest.mark.parametrize(
    "text",
    [
        "By signing the lease, the town won a year.",
        "Log in the harbour, he said, is a danger to boats.",
        "The crew asked him to accept all that it had won.",
        "Saving the page took the archive a year.",
        "Follow the water, and you will find the mill.",
    ],
)
def test_sentences_are_none(text: str) -> None:
    """A table speaks for whole lines."""
    assert not furniture(text)
    assert not opens_tail(text)
