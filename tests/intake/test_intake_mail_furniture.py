"""What of a letter is the letter's own, and what of it names its reader."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from generator import intake
from generator.converting import converted
from generator.intake.mail_furniture import own_lines, without_readers
from generator.model import Article, Ledger, RawDocument, Shape

FIRST = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
SECOND = "It will carry sixty people and twelve bicycles, and the captain has asked for a bell."


def read(plain: str = "", html: str = "", **fields: str) -> RawDocument:
    """The file that a mail program saves of such a message, read."""
    made = EmailMessage(policy=SMTP)
    for name, value in {"From": "The Wire <post@example.org>", "Subject": "News", **fields}.items():
        made[name.replace("_", "-")] = value
    made.set_content(html or plain, subtype="html" if html else "plain")
    return intake.from_bytes(made.as_bytes(), "a.eml", "a.eml")


def came_to(raw: RawDocument) -> tuple[Article, Ledger]:
    """The one article and the ledger."""
    (article,), ledgers = converted([raw])
    return article, ledgers["a.eml"]


@pytest.mark.parametrize(
    "line",
    [
        "Unsubscribe from this list",
        "Unsubscribe: https://wire.example/leave",
        "View this post on the web at https://wire.example/p/ferry",
        "Forwarded this email? Subscribe here for more",
        "Want to change how you receive these emails?",
        "You can update your preferences or unsubscribe from this list.",
        "Our mailing address is:",
        "Upgrade to paid",
        "Sent from my iPhone",
        "This email and any attachments are confidential and meant for the addressee alone. If it is not you, tell us.",
        "Diese E-Mail enthält vertrauliche Informationen.",
        "Sie erhalten diesen Newsletter, weil Sie ihn bestellt haben.",
        "<https://wire.example/read>",
    ],
)
def test_lines_of_a_letters_own(line: str) -> None:
    """How to leave it, where to read it, what lawyers say; an answered line as well."""
    assert own_lines([FIRST, line, SECOND]) == {1}
    assert own_lines([f"> {line}"]) == {0}


@pytest.mark.parametrize(
    "end",
    [
        ("--", "Ann Example", "The Wire"),
        ("Mit freundlichen Grüßen", "Ann Beispiel"),
        ("Best regards,", "", "Ann", "This email and any attachments are confidential."),
        ("Copyright © 2026 The Wire, All rights reserved.", "", "12 Quay Street", "Unsubscribe"),
    ],
)
def test_signatures_and_feet_go_on_to_the_end(end: tuple[str, ...]) -> None:
    """What stands below a letter is none of its text; the same words in the midst of it are."""
    lines = [FIRST, "", SECOND, "", *end]
    assert own_lines(lines) == set(range(4, len(lines)))
    assert not own_lines(["--", FIRST, SECOND]) & {1, 2}
    assert not own_lines([end[0], *[FIRST] * 40]) & set(range(1, 41))


def test_a_sentence_with_such_words_is_text() -> None:
    """It goes on as no notice does."""
    text = "Unsubscribe was the word of the year, and the academy that chose it told at length why no other would."
    assert own_lines([text, "Share prices fell by a tenth.", "Regards to the captain were sent by all."]) == frozenset()


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        ("A ferry sails <https://click.wire.example/t/1?u=ann>", "A ferry sails"),
        ("See https://wire.example/ferry-sails-in-2026", "See https://wire.example/ferry-sails-in-2026"),
        ("See https://wire.example/a?id=7&u=ann.", "See https://wire.example/a?…"),
        ("https://wire.example/c/eJxVkM1uwyAQhJ8GbhXgH/9x/read", "https://wire.example/c/…"),
        ("No address at all.", "No address at all."),
    ],
)
def test_what_names_the_reader_is_cut_out(line: str, becomes: str) -> None:
    """What stands behind a question mark, or what no person typed; a readable address stays."""
    assert without_readers(line) == becomes


@pytest.mark.parametrize("is_page", [True, False], ids=["html", "plain"])
def test_no_token_reaches_a_page_or_a_ledger(is_page: bool) -> None:
    """Not in the text, and not among the lines that were removed."""
    lines = [
        FIRST,
        SECOND,
        "More: https://wire.example/a?u=ann-7f3e",
        "Unsubscribe: https://wire.example/out?u=ann-7f3e",
    ]
    raw = read(html="".join(f"<p>{line}</p>" for line in lines)) if is_page else read("\n\n".join(lines))
    article, ledger = came_to(raw)
    assert [paragraph.text for paragraph in article.paragraphs[:2]] == [FIRST, SECOND]
    assert "Unsubscribe: https://wire.example/out?…" in [entry.text for entry in ledger.dropped]
    assert not any("7f3e" in entry.text for entry in ledger.entries)


def test_hidden_words_are_no_text() -> None:
    """A preheader that only a list of messages shows stands outside, and parts no sentence that it stands in."""
    raw = read(html=f"<span style='display:none'>This week: a ferry</span><p>{FIRST}</p><p>A<i hidden>x</i>B</p>")
    assert [(block.shape, block.lines[0]) for block in raw.blocks][1:] == [
        (Shape.OUTSIDE, "This week: a ferry"), (Shape.PARAGRAPH, FIRST), (Shape.PARAGRAPH, "AB"), (Shape.OUTSIDE, "x"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "printed"),
    [
        ("Wire: ferry sails again", "Ferry sails again"),
        ("Ferry sails", "Ferry sails after nine years"),
        ("Daily clip: Ferry sails again", "Ferry sails again"),
    ],
)
def test_the_headline_is_as_the_text_prints_it(subject: str, printed: str) -> None:
    """A subject says the letter's name before it, or less; once is enough."""
    page = read(html=f"<h1>{printed}</h1><p>{FIRST}</p><p>{SECOND}</p>", Subject=subject)
    assert page.stated.headline == printed
    assert [block.lines[0] for block in page.blocks if block.shape is Shape.HEADLINE] == [printed]
    plain = read(f"{printed}\n\n{FIRST}\n\n{SECOND}\n", Subject=subject)
    assert came_to(plain)[0].headline == printed


@pytest.mark.parametrize(
    ("sender", "authors", "outlet"),
    [
        ("Delta Brief <brief@delta.example>", (), "Delta Brief"),
        ("Ann Example from Slow Harbour <slowharbour@letters.example>", ("Ann Example",), "Slow Harbour"),
        ("Ann Example from Accounts <ann@paper.example>", (), ""),
    ],
)
def test_who_sends_a_letter(sender: str, authors: tuple[str, ...], outlet: str) -> None:
    """A newsletter that is named for what it is; a person and the letter she writes, where the address says so."""
    told = read(f"{FIRST}\n\n{SECOND}\n", From=sender, List_Unsubscribe="<https://out.example>").stated
    assert (told.authors, told.source.outlet) == (authors, outlet)
