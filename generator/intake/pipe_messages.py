"""What goes over the pipes between quarantine.py and its child: a file there, a document or a refusal back.

MessagePack of these very types and no others: whatever a parser was made to say, nothing of it is run where it is read,
and what is no Answer, or longer than MOST_BYTES, is none. In front of each message stands its length.
"""

from __future__ import annotations

from typing import Final

import msgspec

from generator.intake.formats import Incoming
from generator.model import RawDocument

LENGTH_BYTES: Final = 8

MOST_BYTES: Final = 128 << 20
"""The longest message. A file has 2 MB; one that is all table cells, links or entries of a feed becomes some 60."""

Answer = RawDocument | tuple[str, str]
"""What a child says: the document, or the fact and the remedy of a refusal."""

TOO_LONG: Final[Answer] = ("it unfolds to more than 128 MB", "paste the text itself")


class NoMessageError(Exception):
    """Bytes that are no message of the kind that was waited for."""


def question(incoming: Incoming) -> bytes:
    """The file as a message."""
    return _framed(_ENCODER.encode(incoming))


def reply(answer: Answer) -> bytes:
    """The answer as a message; of one that is too long, a refusal."""
    message = _ENCODER.encode(answer)
    return _framed(message if len(message) <= MOST_BYTES else _ENCODER.encode(TOO_LONG))


def length(start: bytes) -> int:
    """How long the message is that begins so. Raises NoMessageError."""
    found = int.from_bytes(start, "big")
    if found > MOST_BYTES:
        raise NoMessageError
    return found


def asked(message: bytes) -> Incoming:
    """The file of a question."""
    return _QUESTIONS.decode(message)


def answered(message: bytes) -> Answer:
    """What a reply says. Raises NoMessageError."""
    try:
        return _ANSWERS.decode(message)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NoMessageError from error


def _framed(message: bytes) -> bytes:
    return len(message).to_bytes(LENGTH_BYTES, "big") + message


_ENCODER = msgspec.msgpack.Encoder()
_QUESTIONS = msgspec.msgpack.Decoder(Incoming)
_ANSWERS: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
