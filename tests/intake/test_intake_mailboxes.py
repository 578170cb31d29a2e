"""Files that hold messages in other wrappings, and messages that were wrapped."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from generator import intake
from generator.converting import converted
from generator.intake.flowed import flowed
from generator.model import Article
from tests.clean.test_clean_letters import MILL, QUARRY
from tests.intake.test_intake_mail import letter


def clip(clipping: tuple[str, ...], **fields: str) -> bytes:
    """A message with a clipping, as mail programs keep it on disk."""
    told = {"From": "Dana Sample <dana@private.example>", "Date": "Thu, 12 Mar 2026 08:14:00 +0100", **fields}
    return letter(plain="\n\n".join(clipping) + "\n", **told).replace(b"\r\n", b"\n")


def articles(content: bytes, name: str = "a.eml") -> tuple[Article, ...]:
    """The articles of a file."""
    return converted([intake.from_bytes(content, name, name)])[0]


def texts(article: Article) -> list[str]:
    """Its paragraphs."""
    return [paragraph.text for paragraph in article.paragraphs]


def test_each_message_of_a_mailbox_is_read() -> None:
    """As if it were saved alone; a line of the text that begins like a message's first is none."""
    mill = (*MILL[:-1], f"From Ford we hear: {MILL[-1]}")
    line = b"From dana@private.example Thu Mar 12 08:14:00 2026\n"
    stuffed = clip(mill, Subject="Fwd: =?utf-8?q?M=C3=BChle?=").replace(b"\nFrom Ford", b"\n>From Ford")
    quarry, other = articles(line + clip(QUARRY, Subject="Quarry") + b"\n" + line + stuffed, "inbox.mbox")
    assert (quarry.headline, other.headline) == (QUARRY[0], MILL[0])
    assert (texts(quarry), texts(other)) == (list(QUARRY[2:]), list(mill[2:]))


def test_apples_file_is_a_message_between_its_length_and_notes() -> None:
    """What Apple Mail keeps of it is no text."""
    message = clip(QUARRY)
    notes = b'<?xml version="1.0"?>\n<plist version="1.0"><dict><key>flags</key><integer>7</integer></dict></plist>\n'
    (article,) = articles(b"%d\n" % len(message) + message + notes, "1.emlx")
    assert (article.headline, texts(article)) == (QUARRY[0], list(QUARRY[2:]))
    assert not articles(b"2026\n" + "\n\n".join(MILL).encode(), "a.txt")[0].headline.isdigit()


@pytest.mark.parametrize(("deletes", "end"), [("no", " "), ("yes", "")])
def test_lines_that_a_program_says_it_broke_are_whole(deletes: str, end: str) -> None:
    """Whether the space at a break is one of the text's or not."""
    made = EmailMessage(policy=SMTP)
    made["From"], made["Subject"] = "Dana <dana@private.example>", "Quarry"
    half = len(QUARRY[3]) // 2
    at = QUARRY[3].index(" ", half) + (0 if end else 2)
    first, second = QUARRY[3][:at], QUARRY[3][at:].removeprefix(end)
    body = "\n\n".join((*QUARRY[:3], f"{first} \n{second}", QUARRY[4]))
    made.set_content(f"{body}\n")
    made.replace_header("Content-Type", f'text/plain; charset="utf-8"; format=flowed; delsp={deletes}')
    (article,) = articles(made.as_bytes())
    assert texts(article) == list(QUARRY[2:])


def test_a_signatures_mark_is_no_soft_break() -> None:
    """Nor does a quotation go on in an answer."""
    assert flowed("A \nb\n-- \nAnn\n> c \nd", deletes_space=False) == "A b\n-- \nAnn\n> c \nd"


def test_a_page_that_says_nothing_gives_way_to_the_plain_text() -> None:
    """It was a picture."""
    page = "<p>Please enable images.</p><img src='all.png'>"
    made = letter(page, "\n\n".join(QUARRY) + "\n", From="Dana <dana@private.example>")
    (article,) = articles(made)
    assert (article.headline, texts(article)) == (QUARRY[0], list(QUARRY[2:]))


PGP = "-----BEGIN PGP MESSAGE-----\n\nhQEMA1234567890ABAf+Lx0p\n=x1Y2\n-----END PGP MESSAGE-----\n"
SMIME = (
    b"From: Dana <dana@private.example>\r\nSubject: x\r\nMessage-ID: <s@private.example>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nMIIBkAYJKoZIhvcNAQcDoIIBgTCCAX0CAQAx\r\n"
)


@pytest.mark.parametrize("content", [letter(plain=PGP), SMIME], ids=["PGP", "S/MIME"])
def test_what_is_encrypted_is_set_aside_with_a_remedy(content: bytes) -> None:
    """No article is made of its signs."""
    with pytest.raises(intake.SetAside) as refused:
        articles(content)
    assert str(refused.value.problem).endswith(
        "the message is encrypted, or signed as a whole, and cannot be read here; open it in your mail program, and "
        "paste its text"
    )


def test_the_signs_about_a_signed_text_are_none_of_it() -> None:
    """Nor is the signature below."""
    text = "\n\n".join(QUARRY)
    signature = (
        "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEEd7yQe1pXb0aJb0kT\n=aB3d\n-----END PGP SIGNATURE-----\n"
    )
    signed = f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{text}\n{signature}"
    (article,) = articles(letter(plain=signed, From="Dana <dana@private.example>"))
    assert (article.headline, texts(article)) == (QUARRY[0], list(QUARRY[2:]))
