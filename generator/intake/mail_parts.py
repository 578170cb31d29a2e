"""A message -> the parts that are its own text, and those that are attached to it.

Of one text sent in several forms the richest is taken; pictures, styles and frames of a page are no parts.
"""

from __future__ import annotations

import email
from collections.abc import Iterable
from dataclasses import dataclass
from email import policy
from email.message import Message
from enum import Enum
from itertools import chain

from generator.intake.plain import stated

HTML, PLAIN = "text/html", "text/plain"

ENVELOPES = ("application/pkcs7-mime", "application/x-pkcs7-mime")
"""What S/MIME puts a whole message into."""

MAX_PARTS = 500
"""Parts of a message that are looked at; the others are named as not read."""

RESOURCES = ("image/", "text/css", "text/javascript", "application/javascript", "font/", "application/font")
"""What a page is drawn with."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The leaves of a message, in order."""

    own: tuple[Message, ...] = ()
    attached: tuple[Message, ...] = ()
    plain: tuple[Message, ...] = ()
    """The same text without markup, where it was sent in both forms."""
    is_sealed: bool = False
    """It holds what only who it is for, or their mail program, can read."""

    @property
    def is_rich(self) -> bool:
        """There is a text with markup."""
        return any(part.get_content_type() == HTML for part in self.own)


def parts(message: Message) -> Parts:
    """The parts of a message, messages within it whole."""
    if message.get_content_type() == "message/rfc822" or not message.is_multipart():
        return _leaf(message)
    children = [child for child in message.get_payload() if isinstance(child, Message)]
    if message.get_content_type() == "multipart/encrypted":
        return Parts(is_sealed=True)
    if message.get_content_type().startswith("message/"):
        return Parts(attached=(message,))
    looked_at, beyond = children[:MAX_PARTS], children[MAX_PARTS:]
    found = [parts(child) for child in looked_at if not _is_other_form(message, child)]
    if message.get_content_subtype() == "alternative":
        return _richest(found)
    if message.get_content_subtype() == "related":
        return _with_its_page(zip(found, looked_at, strict=True))
    return _joined([*found, Parts(attached=tuple(beyond))])


def message_of(content: bytes) -> Message:
    """The message in a file."""
    return email.message_from_bytes(content.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.compat32)


def charset(part: Message) -> str:
    """The encoding that a part says it is in; empty where it says none."""
    try:
        return part.get_content_charset() or ""
    except (LookupError, ValueError):
        return ""


def payload(part: Message) -> bytes:
    """The bytes of a part."""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def name(part: Message) -> str:
    """The file name that a part was sent under; empty where it has none."""
    try:
        return stated(part.get_filename(""))
    except (LookupError, ValueError):
        return ""


class Flow(Enum):
    """How a text was broken into lines, where its part says so."""

    WITH_SPACE = "a space of the text stands at a break"
    WITHOUT_SPACE = "a space was added at a break"


def flow(part: Message) -> Flow | None:
    """What a plain part says of its lines; nothing where it says none."""
    if part.get_content_type() != PLAIN or str(part.get_param("format", "")).lower() != "flowed":
        return None
    deletes = str(part.get_param("delsp", "")).lower() == "yes"
    return Flow.WITHOUT_SPACE if deletes else Flow.WITH_SPACE


def enclosing(message: Message) -> Message:
    """A part that holds the message, as one that is attached does."""
    part = Message()
    part["Content-Type"] = "message/rfc822"
    part.attach(message)
    return part


def is_attached(part: Message) -> bool:
    """The part says that it is an attachment."""
    return "attachment" in str(part.get("Content-Disposition", "")).lower()


def _leaf(part: Message) -> Parts:
    if part.get_content_type() in ENVELOPES:
        return Parts(attached=(part,), is_sealed=True)
    if not is_attached(part) and part.get_content_type() in (HTML, PLAIN):
        return Parts(own=(part,)) if payload(part).strip() else Parts()
    return Parts(attached=(part,))


def _is_other_form(around: Message, child: Message) -> bool:
    """A form of the text that is neither plain nor a page: text/x-amp-html, text/calendar."""
    is_form = around.get_content_subtype() == "alternative" and not child.is_multipart()
    return is_form and not is_attached(child) and child.get_content_type() not in (HTML, PLAIN)


def _richest(forms: Iterable[Parts]) -> Parts:
    """One of several forms, and what is attached to any of them."""
    told = list(forms)
    written = [form for form in told if form.own]
    best = next((form for form in written if form.is_rich), next(iter(written), Parts()))
    plain = next((form.own for form in written if not form.is_rich), ()) if best.is_rich else ()
    attached = tuple(chain.from_iterable(form.attached for form in told))
    return Parts(best.own, attached, plain, any(form.is_sealed for form in told))


def _with_its_page(children: Iterable[tuple[Parts, Message]]) -> Parts:
    """The text, and what is attached to it but is no part of its page."""
    told = list(children)
    text = next((found for found, _ in told if found.own), Parts())
    attached = [part for found, _ in told for part in found.attached if not _is_of_page(part)]
    return Parts(text.own, tuple(attached), text.plain)


def _is_of_page(part: Message) -> bool:
    is_named = part.get("Content-ID") is not None or part.get("Content-Location") is not None
    return part.get_content_type().startswith(RESOURCES) or (is_named and not is_attached(part))


def _joined(found: Iterable[Parts]) -> Parts:
    """Text that goes on below an attachment is the same text; a named text below another is a document of its own."""
    own: list[Message] = []
    attached: list[Message] = []
    told = list(found)
    for each in told:
        for part in each.own:
            (attached if own and name(part) else own).append(part)
        attached += each.attached
    plain = next((each.plain for each in told if each.own), ())
    return Parts(tuple(own), tuple(attached), plain, any(each.is_sealed for each in told))
