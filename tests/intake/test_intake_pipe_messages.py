"""generator/intake/pipe_messages.py: what the process that parses says is a document, a refusal, or nothing."""

from __future__ import annotations

import pickle
from dataclasses import replace

import msgspec
import pytest

from generator.intake import pipe_messages, quarantine
from generator.intake.formats import Format, Incoming
from generator.model import Block, Hyperlink, Part, Problem, RawDocument, Severity, Shape, Source, Stated, Where

DOCUMENT = RawDocument(
    "a.html",
    "text/html",
    (
        Block(
            ("The bell of Orsel rang.",), 1, Shape.CAPTION, ("a", "b"), 2, (Hyperlink("bell", "https://example.org"),)
        ),
    ),
    1,
    "ab" * 32,
    Stated(headline="Bell", authors=("A. Writer",), source=Source("The Post")),
    (Part(1, Stated(is_sent=True), aside="an attachment"),),
    (Problem(Where("a.html", 1), "guessed", "look", Severity.NOTE),),
)
INCOMING = Incoming(Format.MAIL, "a.eml", "content/raw/a.eml", b"From: \xff\n", "ab" * 32)


def said(message: bytes) -> bytes:
    """A message without the length in front, which must be right."""
    assert pipe_messages.length(message[: pipe_messages.LENGTH_BYTES]) == len(message) - pipe_messages.LENGTH_BYTES
    return message[pipe_messages.LENGTH_BYTES :]


def test_both_sides_read_what_the_other_wrote() -> None:
    """A file of any bytes, a document with all it can hold, a refusal."""
    assert pipe_messages.asked(said(pipe_messages.question(INCOMING))) == INCOMING
    assert pipe_messages.answered(said(pipe_messages.reply(DOCUMENT))) == DOCUMENT
    assert pipe_messages.answered(said(pipe_messages.reply(("fact", "remedy")))) == ("fact", "remedy")


class _Runs:
    """What pickle runs while it reads."""

    def __reduce__(self) -> tuple[object, ...]:
        return (pytest.fail, ("ran",))


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xc1",
        b"\x91" * 100_000,
        pickle.dumps(_Runs()),
        msgspec.msgpack.encode(DOCUMENT)[:-1],
        msgspec.msgpack.encode({"path": "a.html"}),
        msgspec.msgpack.encode(("fact", "remedy", "more")),
        msgspec.msgpack.encode(INCOMING),
        msgspec.msgpack.encode(replace(DOCUMENT, line_count="one")),  # type: ignore[arg-type]
        msgspec.msgpack.encode({**msgspec.to_builtins(DOCUMENT), "media_type": ["text/html"]}),
        msgspec.msgpack.encode("fact").replace(b"fact", b"f\xffct"),
    ],
    ids="empty cut tower pickle half part long other number list bytes".split(),
)
def test_what_is_no_answer_is_none(message: bytes) -> None:
    """Other types or lengths, half a message, a tower, another notation: it is refused, and nothing of it is run."""
    with pytest.raises(pipe_messages.NoMessageError):
        pipe_messages.answered(message)


def test_a_message_longer_than_any_is_not_waited_for() -> None:
    """Its length says so before a byte of it is read."""
    with pytest.raises(pipe_messages.NoMessageError):
        pipe_messages.length(b"\xff" * pipe_messages.LENGTH_BYTES)


def test_a_document_that_is_too_long_is_refused_where_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """With fact and remedy, like anything else that unfolds."""
    monkeypatch.setattr(pipe_messages, "MOST_BYTES", 100)
    assert pipe_messages.answered(said(pipe_messages.reply(DOCUMENT))) == pipe_messages.TOO_LONG


def test_a_child_that_talks_nonsense_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file in its hands is set aside, and the next one has a child of its own."""
    child = quarantine._Child()
    with monkeypatch.context() as patched:
        patched.setattr(quarantine, "PARSING", ("-c", "print('x' * 8, flush=True); input()"))
        assert child.answer(INCOMING) == quarantine.BROKEN_OFF
        assert child._process is None
    assert child.answer(replace(INCOMING, format=Format.MARKDOWN, content=b"# Bell\n\nIt rang.\n")).blocks  # type: ignore[union-attr]
    child.end()
