"""The format is told by the content; the name only settles what the content leaves open."""

from __future__ import annotations

import pytest

from generator.intake.formats import Format, format_of, is_mail


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<!DOCTYPE html><html>", Format.PAGE),
        ('\ufeff<?xml version="1.0"?>\n<!-- saved -->\n<html lang="en">', Format.PAGE),
        ("<p>Words.</p>", Format.PAGE),
        ('<?xml version="1.0"?><?xml-stylesheet href="a"?><rss version="2.0">', Format.FEED),
        ('<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "a.dtd"><rss>', Format.FEED),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', Format.FEED),
        ("<rdf:RDF xmlns:rdf='x'>", Format.FEED),
        ('{"items": [], "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"}', Format.JSON_FEED),
        ("---\ntitle: Words\n---\nMore words.", Format.MARKDOWN),
        ("# Words\n\nMore [words](https://example.org).", Format.MARKDOWN),
        ("# Words\n\n## More words", Format.MARKDOWN),
        ("#1 in sales\n\nMore words.", Format.TEXT),
        ("---\n\nA rule and words.\n\n---\n", Format.TEXT),
        ("<3 is no element", Format.TEXT),
        ('{"version": "1.0"}', Format.TEXT),
        ("Words.", Format.TEXT),
        ("", Format.TEXT),
    ],
)
def test_content_tells(text: str, found: Format) -> None:
    """Each format shows itself at its start, whatever the file is called."""
    assert format_of(text, "clip.txt") is found


def test_the_name_settles_plain_markdown() -> None:
    """Text without any mark is Markdown in a file that is called so; a page called so is still a page."""
    assert format_of("Words.", "clip.MD") is Format.MARKDOWN
    assert format_of("<html>", "clip.md") is Format.PAGE


def test_a_long_prologue_costs_little() -> None:
    """A file of comments or of white space is told apart without going through it again and again."""
    assert format_of("<!-- -->" * 100_000 + "<html>", "a") is Format.PAGE
    assert format_of("<!--" * 100_000, "a") is Format.TEXT


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nWords", True),
        (b"Received: by x\n\tfor y\nReturn-Path: <a@example.org>\n\nWords", True),
        (b"From a@example.org Mon Jan  1\nFrom: a\nMessage-ID: <1>\n\nWords", True),
        (b"\xef\xbb\xbfFrom: a\nContent-Type: text/plain\n\nWords", True),
        (b"From: a\nTo: b\nSubject: c\n\nA printed letter.", False),
        (b"MIME-Version: 1.0\n\nWords", False),
        (b"Words\nFrom: a\nMIME-Version: 1.0\n", False),
        (b"", False),
    ],
)
def test_a_message_has_what_no_person_types(content: bytes, is_one: bool) -> None:
    """A sender and a technical field at the very start make a message; a pasted letter is text."""
    assert is_mail(content) is is_one
