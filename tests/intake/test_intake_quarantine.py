"""Nothing from outside can stop a run: a parser that hangs, dies or unfolds costs its own file alone."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.intake import SetAside, from_bytes, parsing, quarantine
from generator.intake.formats import Format, Incoming
from generator.model import RawDocument

PAGE = b"<html><body><h1>Bell Rings</h1><p>The bell of Orsel rang at noon, for the first time in a year.</p>"


def refusal(content: bytes, name: str) -> str:
    """The message for a file that is set aside."""
    with pytest.raises(SetAside) as refused:
        from_bytes(content, name, f"content/raw/{name}")
    return str(refused.value.problem)


def child() -> int:
    """The process id of the child that parses now."""
    process = quarantine._CHILD._process
    assert process is not None
    return process.pid


def test_one_child_serves_many_files() -> None:
    """The start is paid once."""
    from_bytes(PAGE, "a.html", "a.html")
    first = child()
    from_bytes(PAGE, "b.html", "b.html")
    assert child() == first


def test_plain_text_needs_no_child() -> None:
    """A text is read without a parser, and without loading one."""
    code = "from generator.intake import from_bytes; from_bytes(b'Words.', 'a', 'a'); import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "generator.intake.text" in loaded
    assert not {"lxml", "trafilatura", "feedparser", "markdown_it", "ftfy"} & set(loaded)


def test_a_child_that_dies_is_replaced() -> None:
    """The file that was in its hands is set aside, the next one is read."""
    from_bytes(PAGE, "a.html", "a.html")
    os.kill(child(), signal.SIGSEGV)
    time.sleep(0.05)
    assert refusal(PAGE, "a.html") == (
        "content/raw/a.html: error: its parser broke off; save it again, or paste the text itself"
    )
    assert from_bytes(PAGE, "a.html", "a.html").blocks


def test_a_file_that_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that does not answer is killed, and its file set aside."""
    from_bytes(PAGE, "a.html", "a.html")
    os.kill(child(), signal.SIGSTOP)
    monkeypatch.setattr(quarantine, "WALL_SECONDS", 0.05)
    monkeypatch.setattr(quarantine, "PATIENCE", 0.05)
    assert "reading it took more than 10 seconds; paste the text itself" in refusal(PAGE, "a.html")


def test_seconds_are_counted_for_each_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit lies ahead of what the process has used so far, so that it is one of each file."""
    limits: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "setrlimit", lambda _, limit: limits.append(limit))
    parsing._allow_seconds(10)
    assert 10 <= limits[0][0] - sum(os.times()[:2]) <= 12


@pytest.mark.parametrize(
    ("raised", "what"), [(RecursionError, "nested too deep"), (MemoryError, "unfolds to more than fits into memory")]
)
def test_what_python_itself_refuses(raised: type[Exception], what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too deep and too large are told as such."""

    def refuse(_: Incoming) -> RawDocument:
        raise raised

    monkeypatch.setattr(parsing, "document", refuse)
    found = parsing.answer(Incoming(Format.PAGE, "a", "a", b"", ""))
    assert isinstance(found, tuple)
    assert what in found[0]


BOMB = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<rss><channel><item><title>&b;</title></item></channel></rss>"""


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        (BOMB, "a.xml", "the feed declares entities of its own"),
        (b'<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss></rss>', "a.xml", "the feed holds no entry"),
        (b"<rss>" + b"<a>" * 300 + b"</rss>", "a.xml", "elements nested more than 250 deep"),
        (b"<html>" + b"<div>" * 300 + b"x", "a.html", "elements nested more than 250 deep"),
        (b"<html><body><script>var a = 1</script></body></html>", "a.html", "the page holds no text"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 100_000, "a.json", "nested too deep"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": []}', "a.json", "the JSON feed holds no article"),
        (
            b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc",
            "a.eml",
            "the message holds no text",
        ),
        (b"---\ntitle: Empty\n---\n", "a.md", "the Markdown file holds no text"),
    ],
)
def test_what_is_refused(content: bytes, name: str, what: str) -> None:
    """Bombs, towers and files without text are set aside, each with its fact."""
    assert what in refusal(content, name)


STARTS = (b"", b"<html>", b"<rss><channel>", b"<feed>", b"---\n", b"# A\n", b"From: a\nMIME-Version: 1.0\n",
          b'{"version": "https://jsonfeed.org/version/1.1", "items": [', b"\xff\xfe", b"\xef\xbb\xbf")  # fmt: skip
PIECES = (b"<item>", b"<p>", b"<h1>A b c</h1>", b"</p>", b"<!--", b"]]>", b"<![CDATA[", b"&#x1f;", b"\x85",
          b"\xc3\xa9", b"- ", b"> ", b"[", b"](", b"\n", b"Words and words.", b"\x00", b"\xd8", b'"', b"{",
          b"}", b"--b\n")  # fmt: skip
files = st.builds(lambda start, pieces: start + b"".join(pieces), st.sampled_from(STARTS),
                  st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=6)), max_size=30))  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(files, st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_any_bytes(content: bytes, name: str) -> None:
    """Any bytes are a document with its digest and blocks in order, or are set aside with fact and remedy."""
    try:
        raw = from_bytes(content, name, name)
    except SetAside as refused:
        told = refused.problem
        assert all((told.what, told.remedy, told.what != "its parser broke off"))
        return
    assert len(raw.digest) == 64
    firsts = [block.first_line for block in raw.blocks]
    assert firsts == sorted(firsts)
    assert sum(part.blocks for part in raw.parts) in (0, len(raw.blocks))
    assert Path(raw.path).name == name
