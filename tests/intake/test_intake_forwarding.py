"""Messages that pass another on: outlet, day and text are the other's, whatever program wrote its header."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.intake.letterheads import letterheads
from generator.intake.senders import is_outlet, sender_name
from generator.model import Shape
from tests.intake.test_intake_mail import LONG, letter, read

TEXT = f"{LONG}\n\nIt will carry sixty people and twelve bicycles.\n"

GMAIL = """---------- Forwarded message ---------
From: Lake Daily <daily@lake.example>
Date: Tue, Jan 20, 2026 at 6:00 AM
Subject: Ferry sails again
To: <bo@private.example>
"""
OUTLOOK = """________________________________
From: Lake Daily <daily@lake.example>
Sent: Tuesday, January 20, 2026 6:00 AM
To: Bo Sample <bo@private.example>;
 Ann Example <ann@private.example>
Subject: Ferry sails again
"""
GERMAN = """-----Ursprüngliche Nachricht-----
Von: Lake Daily [mailto:daily@lake.example]
Gesendet: Dienstag, 20. Jan. 2026 06:00
An: bo@private.example
Betreff: Ferry sails again
"""
FRENCH = """---------- Message transféré ---------
De : Lake Daily <daily@lake.example>
Date : mar. 20 janv. 2026 à 06:00
Objet : Ferry sails again
À : <bo@private.example>
"""
ARABIC = """---------- رسالة محولة ---------
من: Lake Daily <daily@lake.example>
التاريخ: الثلاثاء، 20 يناير 2026
الموضوع: Ferry sails again
إلى: <bo@private.example>
"""
APPLE = """Begin forwarded message:

> From: Lake Daily <daily@lake.example>
> Subject: Ferry sails again
> Date: 20 January 2026 at 06:00:00 GMT
> To: bo@private.example
>
"""
THUNDERBIRD = """-------- Forwarded Message --------
Subject: \tFerry sails again
Date: \tTue, 20 Jan 2026 06:00:00 +0000
From: \tLake Daily <daily@lake.example>
To: \tbo@private.example
"""


@pytest.mark.parametrize("header", [GMAIL, OUTLOOK, GERMAN, FRENCH, ARABIC, APPLE, THUNDERBIRD])
def test_the_header_of_the_text_tells_outlet_and_day(header: str) -> None:
    """Neither the name nor the day of who passed it on is the article's; note and header are listed as removed."""
    text = "".join(f"> {line}" for line in TEXT.splitlines(keepends=True)) if header is APPLE else TEXT
    content = letter(
        plain=f"Hi, see below!\n\n{header}\n{text}",
        From="Bo Sample <bo@private.example>",
        Subject="Fwd: Ferry sails again",
        Date="Thu, 22 Jan 2026 09:00:00 +0000",
    )
    (article,), ledger = articles(read(content))
    assert (article.headline, article.source.outlet) == ("Ferry sails again", "Lake Daily")
    assert (str(article.published.date), article.source.outlet_evidence) == (
        "2026-01-20",
        "the forwarded message's sender",
    )
    assert [paragraph.text for paragraph in article.paragraphs] == [LONG, TEXT.splitlines()[-1]]
    removed = [entry.text for entry in ledger.dropped if entry.text.strip(" >")]
    assert removed == ["Hi, see below!", *(line for line in header.splitlines() if line.strip(" >"))]


def test_a_forwarded_page_is_read_alike() -> None:
    """Gmail's markup: the header is one block a line."""
    header = "<br>".join(line.replace("<", "&lt;") for line in GMAIL.splitlines())
    raw = read(
        letter(html=f"<p>FYI</p><div>{header}<br></div><p>{LONG}</p>", Subject="Fwd: Ferry", From="Bo <b@c.example>")
    )
    assert [block.lines[0] for block in raw.blocks if block.shape is not Shape.OUTSIDE] == ["Ferry sails again", LONG]
    assert (raw.stated.published, raw.stated.source.outlet) == ("2026-01-20", "Lake Daily")


def test_what_was_passed_on_twice_is_the_last_ones() -> None:
    """A header with nothing but another below it is a way station's."""
    other = GMAIL.replace("Lake Daily", "Bo Sample").replace("daily@lake", "bo.sample@private").replace("20,", "21,")
    raw = read(letter(plain=f"{other}\nSee this.\n\n{GMAIL}\n{TEXT}", Subject="Fwd: Fwd: Ferry"))
    assert (raw.stated.published, raw.stated.source.outlet) == ("2026-01-20", "Lake Daily")


def test_an_answer_is_not_passed_on() -> None:
    """What was sent stands above; the header of what it answers is no text of it."""
    raw = read(
        letter(
            plain=f"{TEXT * 4}\n{OUTLOOK}\nWhen does it sail?\n",
            Subject="Re: Ferry",
            From="Lake Daily <d@lake.example>",
        )
    )
    assert raw.stated.source.outlet == "Lake Daily"
    outside = [line for block in raw.blocks if block.shape is Shape.OUTSIDE for line in block.lines]
    assert outside == OUTLOOK.splitlines()[1:]


def test_who_takes_the_header_away_leaves_outlet_and_day_unknown() -> None:
    """Forwarded without a header: the day and the name are those of who forwarded it."""
    raw = read(letter(plain=TEXT, Subject="WG: Ferry", Date="Thu, 22 Jan 2026 09:00:00 +0000"))
    assert (raw.stated.headline, raw.stated.published, raw.stated.source.outlet) == ("Ferry", "", "")


def test_a_text_that_says_from_is_no_header() -> None:
    """One such line, or two, make none."""
    assert not list(letterheads(["From: the harbour", "The ferry sails.", "Date: May"]))
    assert not list(letterheads(["From: the harbour", "To: the island", "The ferry sails."]))


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("Lake Daily <daily@lake.example>", True),
        ("The Wire", True),
        ("Quay <hello@quay.example>", True),
        ("Bo Sample <bo@gmail.com>", False),
        ("Bo Sample <bsample@lake.example>", False),
        ("Bo Sample <bo@sample.example>", False),
        ("Emily Post <e.post@lake.example>", False),
        ("The Post <the.post@lake.example>", True),
        ("Sample, Bo <bo.sample@lake.example>", False),
        ("Bo Sample", False),
        ("bo@lake.example", False),
        ('"bo@lake.example" <bo@lake.example>', False),
    ],
)
def test_a_person_is_no_outlet(sender: str, expected: bool) -> None:
    """Nor is a bare address; in doubt there is none."""
    assert is_outlet(*sender_name(sender)) is expected


def test_a_mailing_lists_name_is_the_outlet() -> None:
    """Whoever wrote to it."""
    raw = read(letter(plain=TEXT, From="Bo Sample <bo@lake.example>", List_Id="Lake Letters <letters.lake.example>"))
    assert (raw.stated.source.outlet, raw.stated.source.outlet_evidence) == (
        "Lake Letters",
        "the message's mailing list",
    )


@pytest.mark.parametrize(
    "line",
    [
        "On Tue, Jan 20, 2026 at 6:00 AM Bo Sample <bo@private.example> wrote:",
        "Am Di., 20. Jan. 2026 um 06:00 Uhr schrieb Bo Sample <bo@private.example>:",
        "Le mar. 20 janv. 2026 à 06:00, Bo Sample <bo@private.example> a écrit :",
        "On Tue, Jan 20, 2026 at 6:00 AM Bo Sample of the harbour office\n<bo@private.example> wrote:",
    ],
)
def test_who_wrote_what_an_answer_quotes_is_no_text(line: str) -> None:
    """It names a person and an address; a sentence that only begins so stays."""
    raw = read(
        letter(plain=f"{TEXT}\nOn Monday the harbour wrote: no.\n\n{line}\n> When does it sail?\n", Subject="Re: Ferry")
    )
    outside = [text for block in raw.blocks if block.shape is Shape.OUTSIDE for text in block.lines]
    assert outside == line.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "Am 20.01.2026 um 06:00 schrieb Bo Beispiel:",
        "Le 20/01/2026 à 06:00, Bo Exemple a écrit :",
        "El mar, 20 ene 2026 a las 6:00, Bo Ejemplo (<bo@private.example>) escribió:",
        "Il giorno mar 20 gen 2026 alle ore 06:00 Bo Esempio <bo@private.example> ha scritto:",
        "Em ter., 20 de jan. de 2026 às 06:00, Bo Exemplo <bo@private.example> escreveu:",
        "Op di 20 jan 2026 om 06:00 schreef Bo Voorbeeld <bo@private.example>:",
        "wt., 20 sty 2026 o 06:00 Bo Przykład <bo@private.example> napisał(a):",
        "út 20. 1. 2026 v 6:00 odesílatel Bo Příklad <bo@private.example> napsal:",
        "Den tis 20 jan. 2026 kl 06:00 skrev Bo Exempel <bo@private.example>:",
        "вт, 20 янв. 2026 г. в 06:00, Бо Пример <bo@private.example>:",
        "20 Oca 2026 Sal 06:00 tarihinde Bo Örnek <bo@private.example> şunu yazdı:",
        "في الثلاثاء، 20 يناير 2026 في 6:00 ص تمت كتابة ما يلي بواسطة Bo <bo@private.example>:",
        "2026年1月20日(火) 6:00 Bo <bo@private.example>:",
        "Bo <bo@private.example> 于2026年1月20日周二 06:00写道：",
    ],
)
def test_who_wrote_stands_over_the_text_that_an_answer_quotes(line: str) -> None:
    """Where the answer is but a word of thanks, the text that it quotes is what was sent."""
    quoted = "".join(f"> {each}\n" for each in (TEXT * 3).split("\n"))
    raw = read(letter(plain=f"Thanks!\n\n{line}\n\n{quoted}", Subject="Re: Ferry", From="Bo <bo@private.example>"))
    outside = [text for block in raw.blocks if block.shape is Shape.OUTSIDE for text in block.lines]
    assert outside == ["Thanks!", line]
    assert raw.blocks[-1].lines == (TEXT.splitlines()[-1],)


@pytest.mark.parametrize(
    "line",
    ["On Monday the harbour wrote:", "In 2026 the office wrote this to all:", "The times of 20 January 2026:"],
)
def test_a_sentence_that_ends_so_is_text(line: str) -> None:
    """It has neither an address nor a time."""
    raw = read(letter(plain=f"{TEXT}\n{line}\n\nNo ferry sails.\n", Subject="Ferry"))
    assert not [block for block in raw.blocks if block.shape is Shape.OUTSIDE]
