"""generator/intake/unread.py: what is no news to a reader is refused by what it is."""

from __future__ import annotations

import pytest

from generator.intake import SetAside, from_bytes


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (r"{\rtf1\ansi\deff0 {\fonttbl;} The lake fell by a metre.\par}", "an RTF document, which is not read here"),
        ('{"version": broken', "JSON that is broken, or no JSON feed"),
        ('\ufeff [\n  {"headline": "Lake Falls", "body": "By a metre."}\n]', "JSON that is broken, or no JSON feed"),
        ('<?xml version="1.0"?>\n<nitf><body>The lake fell.</body></nitf>', "XML that is broken, or neither a feed"),
    ],
)
def test_what_no_reader_would_read_is_refused(text: str, what: str) -> None:
    """The message says what the file is, and how it can be had as something that is read."""
    with pytest.raises(SetAside) as refused:
        from_bytes(text.encode(), "clip.txt", "clip.txt")
    assert refused.value.problem.what.startswith(what)
    assert "save the article as plain text" in refused.value.problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "[Harbour News] The lake fell by a metre.",
        "{sic} The lake fell.",
        "“Quoted”: the lake fell.",
        '["The lake fell," she said: it did.]',
    ],
)
def test_brackets_and_quotes_are_prose(text: str) -> None:
    """An article may begin with them."""
    assert from_bytes(text.encode(), "clip.txt", "clip.txt").blocks[0].lines == (text,)
