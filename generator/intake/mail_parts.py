"""A message -> the parts that are its own text, and those that are attached to it.

Of one text sent in several forms the richest is taken; pictures, styles and frames of a page are no parts.
"""

from __future__ import annotations

import email
from collections.abc import Iterable
from dataclasses import dataclass
from email import policy
from email.message import Message
from itertools import chain

from generator.intake.plain import stated

HTML, PLAIN = "text/html", "text/plain"

MAX_PARTS = 500
"""Parts of a message that are looked at; the others are named as not read."""

RESOURCES = ("image/", "text/css", "text/javascript", "application/javascript", "font/", "application/font")
"""What a page is drawn with."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The leaves of a message, in order."""

    own: tuple[Message, ...] = ()
    attached: tuple[Message, ...] = ()

    @property
    def is_rich(self) -> bool:
        """There is a text with markup."""
        return any(part.get_content_type() == HTML for part in self.own)


def parts(message: Message) -> Parts:
    """The parts of a message, messages within it whole."""
    if message.get_content_type() == "message/rfc822" or not message.is_multipart():
        return _leaf(message)
    children = [child for child in message.get_payload() if isinstance(child, Message)]
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


def is_attached(part: Message) -> bool:
    """The part says that it is an attachment."""
    return "attachment" in str(part.get("Content-Disposition", "")).lower()


def _leaf(part: Message) -> Parts:
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
    return Parts(best.own, tuple(chain.from_iterable(form.attached for form in told)))


def _with_its_page(children: Iterable[tuple[Parts, Message]]) -> Parts:
    """The text, and what is attached to it but is no part of its page."""
    told = list(children)
    own = next((found.own for found, _ in told if found.own), ())
    attached = [part for found, _ in told for part in found.attached if not _is_of_page(part)]
    return Parts(own, tuple(attached))


def _is_of_page(part: Message) -> bool:
    is_named = part.get("Content-ID") is not None or part.get("Content-Location") is not None
    return part.get_content_type().startswith(RESOURCES) or (is_named and not is_attached(part))


def _joined(found: Iterable[Parts]) -> Parts:
    """Text that goes on below an attachment is the same text; a named text below another is a document of its own."""
    own: list[Message] = []
    attached: list[Message] = []
    for each in found:
        for part in each.own:
            (attached if own and name(part) else own).append(part)
        attached += each.attached
    return Parts(tuple(own), tuple(attached))
