"""Mail copied out of a mail program into a text file: read as if it had been saved."""

from __future__ import annotations

import quopri
from collections.abc import Callable

import pytest

from generator import intake
from generator.converting import converted
from generator.model import Article, LedgerEntry, Shape
from tests.clean.test_clean_letters import MILL, NOTE, QUARRY
from tests.costs import growth

PRIVATE = "Dana Sample <dana@private.example>"

HEADERS = {
    "English": ("From", "Sent", "To", "Cc", "Subject", "Tuesday, March 10, 2026 8:14 AM"),
    "German": ("Von", "Gesendet", "An", "Cc", "Betreff", "Dienstag, 10. März 2026 08:14"),
    "French": ("De ", "Envoyé ", "À ", "Cc ", "Objet ", "mardi 10 mars 2026 08:14"),
    "Spanish": ("De", "Enviado el", "Para", "CC", "Asunto", "martes, 10 de marzo de 2026 8:14"),
    "Italian": ("Da", "Inviato", "A", "Cc", "Oggetto", "martedì 10 marzo 2026 08:14"),
    "Dutch": ("Van", "Verzonden", "Aan", "CC", "Onderwerp", "dinsdag 10 maart 2026 8:14"),
    "Polish": ("Od", "Wysłano", "Do", "DW", "Temat", "wtorek, 10 marca 2026 08:14"),
    "Russian": ("От", "Отправлено", "Кому", "Копия", "Тема", "10 марта 2026 г. 8:14"),
    "Arabic": ("من", "تم الإرسال", "إلى", "نسخة", "الموضوع", "الثلاثاء، 10 مارس 2026 08:14"),
    "Turkish": ("Kimden", "Gönderildi", "Kime", "Bilgi", "Konu", "10 Mart 2026 Salı 08:14"),
    "Portuguese": ("De", "Enviada em", "Para", "Cc", "Assunto", "terça-feira, 10 de março de 2026 08:14"),
}
"""What stands before sender, day, receivers, copies and subject, and a day."""


def header(language: str = "English", subject: str = "FW: clippings") -> str:
    """A header as Outlook prints it."""
    sender, sent, to, copies, about, day = HEADERS[language]
    return (
        f"{sender}: {PRIVATE}\n{sent}: {day}\n{to}: Bo <bo@private.example>; Ann\n <ann@private.example>\n"
        f"{copies}: Policy Team\n{about}: {subject}\n"
    )


def came_from(text: str) -> tuple[tuple[Article, ...], tuple[LedgerEntry, ...]]:
    """The articles of a text file, and what became of its lines."""
    articles, ledgers = converted([intake.from_bytes(text.encode(), "a.txt", "a.txt")])
    return articles, ledgers["a.txt"].entries


def told(clipping: tuple[str, ...]) -> str:
    """A clipping as a text has it."""
    return "\n\n".join(clipping) + "\n"


@pytest.mark.parametrize("language", HEADERS)
def test_a_copied_header_is_read_like_a_saved_one(language: str) -> None:
    """Note, signature and header are aside; a private sender's day is the last on which it can have appeared."""
    note = "See below.\n\nBest regards,\nDana Sample\nDesk Officer | dana@private.example\n"
    (article,), entries = came_from(f"{note}\n{header(language)}\n{told(QUARRY)}")
    assert (article.headline, article.byline.names) == (QUARRY[0], ("Ann Example",))
    assert [paragraph.text for paragraph in article.paragraphs] == list(QUARRY[2:])
    assert (article.source.outlet, str(article.published.not_after)) == ("", "2026-03-10")
    assert article.published.evidence == f"not after 10 Mar 2026: the mail is dated “{HEADERS[language][5]}”"
    assert not [entry.text for entry in entries if entry.kept and "@" in entry.text]
    assert "\n".join(entry.text for entry in entries) == f"{note}\n{header(language)}\n{told(QUARRY)}".rstrip("\n")


def test_where_no_headline_is_printed_the_subject_is_the_headline() -> None:
    """Without the marks of what is passed on, and of a list."""
    (article,), _ = came_from(f"{header(subject='FW: [Quarry-list] Re: A quarry closes')}\n{told(QUARRY[2:])}")
    assert article.headline == "A quarry closes"


def test_an_outlets_own_mail_states_outlet_and_day() -> None:
    """It published what it sent."""
    sent = header().replace(PRIVATE, "Stone Gazette <news@stonegazette.example>")
    (article,), _ = came_from(f"{sent}\n{told(QUARRY[3:])}")
    assert (article.source.outlet, article.source.outlet_evidence) == ("Stone Gazette", "the mail's sender")
    assert article.published.evidence == "stated: the mail is dated “Tuesday, March 10, 2026 8:14 AM”"


def test_each_mail_of_a_file_with_a_clipping_is_an_article() -> None:
    """Short answers between them are aside."""
    answer = f"{header(subject='RE: mill')}\nThanks, see you on Monday.\n\nDana\n\n"
    text = f"{header()}\n{told(QUARRY)}\n{answer}{header(subject='mill')}\n{told(MILL)}"
    articles, entries = came_from(text)
    assert [article.headline for article in articles] == [QUARRY[0], MILL[0]]
    assert "Thanks, see you on Monday." in [entry.text for entry in entries if not entry.kept]
    assert "\n".join(entry.text for entry in entries) == text.rstrip("\n")


def test_a_clipping_deep_in_a_chain_of_answers_is_found() -> None:
    """Below two answers, each quoted once more."""
    quoted = "".join(f"> > {line}\n" for line in told(QUARRY).split("\n"))
    text = (
        "Thanks, very useful.\n\nOn Tue, 10 Mar 2026 at 09:30, Dana <dana@private.example> wrote:\n\n"
        "> Hi Bo, here it is.\n>\n> On Tue, 10 Mar 2026 at 08:14, Ann Sample <ann@private.example>\n> wrote:\n>\n"
        f"{quoted}"
    )
    (article,), _ = came_from(text)
    assert (article.headline, article.byline.names) == (QUARRY[0], ("Ann Example",))
    assert [paragraph.text for paragraph in article.paragraphs] == list(QUARRY[2:])


def test_a_message_as_gmail_prints_it() -> None:
    """Sender and day on one line, the subject above the number of messages."""
    above = "Gmail\tBo <bo@private.example>\n\nFwd: a quarry closes\n1 message\n"
    text = f"{above}{PRIVATE}\tTue, Mar 10, 2026 at 8:14 AM\nTo: Bo <bo@private.example>\n\n"
    (clipping,), _ = came_from(text + told(QUARRY))
    (bare,), _ = came_from(text + told(QUARRY[3:]))
    assert (clipping.headline, bare.headline) == (QUARRY[0], "a quarry closes")
    assert str(clipping.published.not_after) == "2026-03-10"


@pytest.mark.parametrize(
    "head",
    [
        f"FW: a quarry\nFrom {PRIVATE}\nDate Tue 3/10/2026 8:14 AM\nTo Bo <bo@private.example>\n",
        "Dana Sample\n\u200b\nBo Sample;\n\u200b\n+1 other\n\u200b\nTue 10/03/2026 08:14\n",
    ],
    ids=["new", "older"],
)
def test_headers_that_outlook_on_the_web_copies(head: str) -> None:
    """Fields without colons, or names with unseen lines between; none is a headline or an author."""
    (article,), entries = came_from(f"{head}\n{told(QUARRY)}")
    assert (article.headline, article.byline.names) == (QUARRY[0], ("Ann Example",))
    assert not [entry.text for entry in entries if entry.kept and ("@" in entry.text or "Sample" in entry.text)]


def test_a_text_that_is_no_mail_stays_one() -> None:
    """Two such words with colons make no header."""
    text = f"From: the hills\nTo: the sea\n\n{told(QUARRY)}"
    raw = intake.from_bytes(text.encode(), "a.txt", "a.txt")
    assert not any(block.shape is Shape.OUTSIDE for block in raw.blocks)


def test_the_note_above_stays_aside_in_a_chain_of_headers() -> None:
    """However many words the notes of a chain have together."""
    (article,), _ = came_from(f"{header()}\n{' '.join(NOTE)}\n\n{header(subject='clip')}\n{told(MILL)}")
    assert article.headline == MILL[0]


def test_a_mails_source_is_decoded() -> None:
    """Lines that end in "=" go on; a note says so."""
    bridge = (
        "Brücke über die Ohme fällt aus",
        "Die Brücke bleibt für Fußgänger gesperrt, und die Stadt prüft ein Jahr.",
    )
    source = quopri.encodestring("\n\n".join((*bridge, bridge[1])).encode()).decode()
    raw = intake.from_bytes(source.encode(), "a.txt", "a.txt")
    (article,), _ = converted([raw])
    assert (article.headline, article.paragraphs[0].text) == bridge
    assert [note.what for note in raw.notes] == [
        "letters stand in it as “=C3=BC”, as in a mail's source, and were decoded"
    ]
    plain = intake.from_bytes(
        b"x = 3 and y=C3 are sums.\n\nThey are no letters of any mail, and stay as they are.", "a.txt", ""
    )
    assert not plain.notes


def test_a_newsletter_copied_as_text() -> None:
    """What it says of itself is none of its text; its deck, its author and its sub-heading stay."""
    lines = (
        "The quarry and the lake", "What becomes of a pit when the stone is gone", "Ann Example", "Mar 12",
        "READ IN APP", *QUARRY[3:], "Slow Harbour is a reader-supported publication. To receive new posts, subscribe.",
        "Upgrade to paid", "What comes next", MILL[3], "Thanks for reading Slow Harbour!", "Share",
        "You're currently a free subscriber to Slow Harbour. For the full experience, upgrade your subscription.",
        "Like", "Comment", "Restack", "© 2026 Ann Example", "12 Quay Street, Port Ellis", "Unsubscribe",
    )  # fmt: skip
    (article,), entries = came_from("\n\n".join(lines) + "\n")
    assert (article.headline, article.deck, article.byline.names) == (lines[0], lines[1], ("Ann Example",))
    assert [paragraph.text for paragraph in article.paragraphs] == [*QUARRY[3:], "What comes next", MILL[3]]
    assert [entry.text for entry in entries if entry.text] == list(lines)


def test_a_mail_saved_as_a_page() -> None:
    """Its header stands in the page, not about it."""
    fields = "<br>".join(f"<b>{line.partition(':')[0]}:</b>{line.partition(':')[2]}" for line in header().splitlines())
    page = f"<html><head><title>FW: clip</title></head><body><div>{fields.replace(' <', ' &lt;')}</div>"
    page += "".join(f"<p>{line}</p>" for line in QUARRY) + "</body></html>"
    articles, ledgers = converted([intake.from_bytes(page.encode(), "a.html", "a.html")])
    assert [(article.headline, str(article.published.not_after)) for article in articles] == [(QUARRY[0], "2026-03-10")]
    assert not [entry.text for entry in ledgers["a.html"].entries if entry.kept and "private" in entry.text]


HEADER_LINES = "From: a <a@private.example>\nTo: b <b@private.example>\n"

COSTLY = {
    "senders": "From: a\n",
    "fields": HEADER_LINES,
    "mails": f"{HEADER_LINES}Subject: quarry\n\n{told(QUARRY)}\n",
    "answers": "On 10 March 2026 at 08:14 Ann <ann@private.example> wrote:\n> Yes.\n",
    "list": f"1. Mill Wheel Turns Again\nLake Gazette, 11 March 2026\n{MILL[3]}\nhttps://a.example/1\n\n",
}
"""What a hostile or a very long mail repeats."""


@pytest.mark.parametrize("name", COSTLY)
def test_the_cost_grows_with_the_length_and_no_faster(name: str) -> None:
    """Four times the text takes about four times as long."""

    def reading(times: int) -> Callable[[], object]:
        content = (COSTLY[name] * times).encode()
        return lambda: intake.from_bytes(content, "a.txt", "a.txt")

    assert growth(reading(300), reading(1_200), enough=8) < 8
