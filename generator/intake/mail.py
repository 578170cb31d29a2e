"""A saved message (.eml, or a page saved as MHTML) -> a document: its HTML text, else its plain text.

What is attached and can be read is an article of its own. A newsletter whose headings lead to articles elsewhere and
have text of their own is cut there. What the message's header says of sender, subject and day is what it states; of a
forwarded one, what the forwarded text's header says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

from generator.intake import forwarding, html, mail_parts
from generator.intake.attachments import MAX_NESTED, ReadMessage, with_attached
from generator.intake.decode import decoded_as
from generator.intake.flowed import flowed
from generator.intake.formats import Incoming
from generator.intake.letters import plain_letters
from generator.intake.mail_furniture import is_sealed
from generator.intake.mailboxes import messages_of
from generator.intake.newsletters import newsletter
from generator.intake.people import people
from generator.intake.plain import day_of, is_address, stated, whole
from generator.intake.received import SetAside
from generator.intake.redirects import article_address
from generator.intake.senders import is_outlet, person_from, sender_name
from generator.model import RawDocument, Shape, Source, Stated, Witnesses


def document(incoming: Incoming) -> RawDocument:
    """The message as a document, with a part for each article attached. Raises SetAside where it holds no text."""
    messages = [mail_parts.message_of(content) for content in messages_of(incoming.content)]
    if len(messages) == 1:
        return _read(messages[0], incoming, MAX_NESTED)
    # As if they were attached to one that says nothing.
    return with_attached(incoming, None, [mail_parts.enclosing(each) for each in messages], _within(MAX_NESTED))


def _within(depth: int) -> ReadMessage:
    return lambda inner, incoming: _read(inner, incoming, depth - 1)


def _read(message: Message, incoming: Incoming, depth: int) -> RawDocument:
    if depth < 0:
        raise SetAside(incoming.shown_as, f"more than {MAX_NESTED} messages within each other", "save it by itself")
    found = mail_parts.parts(message)
    own = [part for part in found.own if not found.is_rich or part.get_content_type() == mail_parts.HTML]
    if found.is_sealed and not own:
        raise SetAside(incoming.shown_as, SEALED, REMEDY)
    letter = _letter(message, own, incoming) if own else None
    if letter and _is_poor(letter, found.plain):
        letter = _letter(message, found.plain, incoming)
    others = (*(part for part in found.own if part not in own), *found.attached)
    return with_attached(incoming, letter, others, _within(depth))


SEALED = "the message is encrypted, or signed as a whole, and cannot be read here"
REMEDY = "open it in your mail program, and paste its text"


def _is_poor(page: RawDocument, plain: Sequence[Message]) -> bool:
    """The page says next to nothing of what the plain text does: it was a picture, or a frame."""
    words = sum(len(mail_parts.payload(part).split()) for part in plain)
    if words < LEAST_PLAIN:
        return False
    own = (block for block in page.blocks if block.shape is not Shape.OUTSIDE)
    return POOR * sum(len(line.split()) for block in own for line in block.lines) < words


LEAST_PLAIN, POOR = 60, 3
"""Words of a plain text that goes before a page with a third of them."""


def _letter(message: Message, own: Sequence[Message], incoming: Incoming) -> RawDocument:
    """The text of the message itself, of one kind."""
    words = "\n".join(_words(part, incoming.shown_as) for part in own)
    if own[0].get_content_type() == mail_parts.PLAIN:
        if is_sealed(words.split("\n")):
            raise SetAside(incoming.shown_as, SEALED, REMEDY)
        return plain_letters(incoming, words, _header(message, "Subject"), _stated(message))
    if message.get("Snapshot-Content-Location") or "Blink" in _header(message, "From"):
        return _saved_page(incoming, message, words)
    return newsletter(incoming, words, _header(message, "Subject"), _stated(message))


def _words(part: Message, shown_as: str) -> str:
    decoded = decoded_as(mail_parts.payload(part), mail_parts.charset(part), shown_as)
    words = whole(decoded).replace("\r\n", "\n").replace("\r", "\n")
    flow = mail_parts.flow(part)
    return flowed(words, deletes_space=flow is mail_parts.Flow.WITHOUT_SPACE) if flow else words


# --- what the header states ------------------------------------------------------------------------------------------


def _stated(message: Message) -> Stated:
    sent = _header(message, "Date")
    day = day_of(sent)
    person, outlet, evidence = _sender(message)
    post = _header(message, "List-Post").strip("<> ")
    return Stated(
        authors=people([person]),
        headline=forwarding.subject_of(_header(message, "Subject")),
        published=day.isoformat() if day else "",
        published_evidence=f"the message was sent “{sent}”" if day else "",
        language=_header(message, "Content-Language").split(",")[0].split("-")[0].lower(),
        source=Source(outlet=outlet, outlet_evidence=evidence, url=article_address(post)),
        witnesses=_WITNESSES,
        is_sent=bool(day),
        is_letter=True,
        is_subject=True,
    )


_WITNESSES = Witnesses(
    headline=("the message's subject",),
    authors=("the message's sender",),
    url=("the message's List-Post",),
    language=("the message's Content-Language",),
)


def _sender(message: Message) -> tuple[str, str, str]:
    """The person who writes for an outlet, where the sender names both; the outlet, and what says so.

    That is the list it came from, or the organisation that sent it; a person is no outlet.
    """
    name, address = sender_name(_header(message, "From"))
    person, outlet = person_from(name, address)
    list_name = stated(_header(message, "List-Id").partition("<")[0]).strip(' "')
    if list_name:
        return person, list_name, "the message's mailing list"
    is_bulk = any(message.get(field) for field in _OF_BULK)
    outlet = outlet or (name if is_outlet(name, address, is_bulk=is_bulk) else "")
    return person, outlet, "the message's sender" if outlet else ""


_OF_BULK = ("List-Unsubscribe", "List-Post", "Feedback-ID", "X-Mailer-Campaign")
"""Fields of messages that went to many."""


def _header(message: Message, name: str) -> str:
    """A header field, its encoded words decoded."""
    written = str(message.get(name, ""))
    try:
        pieces = decode_header(written)
        found = [piece if isinstance(piece, str) else piece.decode(code or "utf-8") for piece, code in pieces]
    except (HeaderParseError, LookupError, ValueError):
        return stated(written)
    return stated("".join(found))


# --- pages and newsletters -------------------------------------------------------------------------------------------


def _saved_page(incoming: Incoming, message: Message, markup: str) -> RawDocument:
    """A page saved with its pictures: the message's date is the day of saving, not of publishing."""
    found = html.document(replace(incoming, content=markup.encode("utf-8")))
    source, link = found.stated.source, _header(message, "Snapshot-Content-Location")
    saved = day_of(_header(message, "Date"))
    source = replace(
        source,
        url=source.url or (link if is_address(link) else ""),
        retrieved=source.retrieved or (saved.isoformat() if saved else ""),
    )
    return replace(found, stated=replace(found.stated, source=source))
