"""Markdown files: the words a reader of the rendered page sees, and what the front matter states."""

from __future__ import annotations

import pytest

from generator.intake.formats import Format, Incoming
from generator.intake.markdown import document
from generator.model import Hyperlink, RawDocument, Shape


def read(text: str) -> RawDocument:
    """A Markdown file as a document."""
    return document(Incoming(Format.MARKDOWN, "a.md", "a.md", text.encode(), ""))


def laid(text: str) -> list[tuple[int, Shape, str]]:
    """Each block's line, shape and words."""
    return [(block.first_line, block.shape, block.lines[0]) for block in read(text).blocks]


def test_every_kind_of_block() -> None:
    """Headings, paragraphs, lists, quotations, code, tables and pictures: their words, none of their marks."""
    text = """# Ferry *returns*

A line
goes **on** with [a link](https://example.org) &amp; `code`.

- one
  - two

> Said so.

![The ferry on the lake at noon](a.jpg)

![logo](b.jpg)

## Fare

```
4 crowns
```

<div>Raw <b>words</b></div>
"""
    assert laid(text) == [
        (1, Shape.HEADLINE, "Ferry returns"),
        (3, Shape.PARAGRAPH, "A line goes on with a link & code."),
        (6, Shape.ITEM, "one"),
        (7, Shape.ITEM, "two"),
        (9, Shape.QUOTE, "Said so."),
        (11, Shape.CAPTION, "The ferry on the lake at noon"),
        (13, Shape.OUTSIDE, "logo"),
        (15, Shape.HEADING, "Fare"),
        (18, Shape.PARAGRAPH, "4 crowns"),
        (21, Shape.PARAGRAPH, "Raw words"),
    ]


def test_front_matter_is_what_it_states() -> None:
    """Known keys in any common spelling; every line of it is handed on, the title as the headline."""
    raw = read("""---
title: "Ferry returns"
date: 2026-01-20 10:00
authors:
  - name: Ann Example
    role: editor
  - Bo Sample
source: https://example.org/a
publisher: The Bell
lang: de-CH
tags: [a, b]
---
Words.
""")
    stated = raw.stated
    assert (stated.headline, stated.published, stated.language) == ("Ferry returns", "2026-01-20", "de")
    assert stated.published_evidence == "the front matter says date “2026-01-20 10:00”"
    assert set(stated.authors) == {"Ann Example", "Bo Sample"}
    assert (stated.source.outlet, stated.source.url) == ("The Bell", "https://example.org/a")
    assert [block.shape for block in raw.blocks] == [Shape.HEADLINE, *[Shape.OUTSIDE] * 9, Shape.PARAGRAPH]
    assert raw.blocks[-1].first_line == 13


@pytest.mark.parametrize(
    "front",
    [
        "title: Ferry: it returns\nauthor: [Ann Example",
        "title: Ferry: it returns\nauthor: '[Ann Example]'\n: {",
        "title: 'Ferry: it returns'\nauthor: Ann Example",
    ],
)
def test_front_matter_that_is_no_yaml(front: str) -> None:
    """A colon in a title and other slips are read as they were meant."""
    stated = read(f"---\n{front}\n---\n\nWords.").stated
    assert (stated.headline, stated.authors) == ("Ferry: it returns", ("Ann Example",))


@pytest.mark.parametrize(
    "front", ["a: &a [x]\nb: [*a, *a]", "? [a, b]\n: c", "- a\n- b", "title:\ndate: {}", "x: !!python/none y"]
)
def test_odd_front_matter(front: str) -> None:
    """Aliases, lists, tags and empty values state nothing and break nothing."""
    raw = read(f"---\n{front}\n---\n\nWords.")
    assert raw.stated.headline == ""
    assert raw.blocks[-1].lines == ("Words.",)


def test_several_articles_in_one_file() -> None:
    """A rule before each next first-level heading parts articles; first-level headings alone do not."""
    two = read("# One\n\nWords.\n\n---\n\n# Two\n\nWords.\n")
    assert [part.stated.headline for part in two.parts] == ["One", "Two"]
    assert read("# One\n\nWords.\n\n# Two\n\nWords.\n").parts == ()
    assert read("Words.\n\n---\n\n# Two\n\nWords.\n\n---\n\n# Three").parts == ()


@pytest.mark.parametrize("text", ["- " * 2000 + "x", "[" * 3000, "> " * 2000 + "x", "*" * 5000 + "x", "`" * 5000])
def test_towers_end(text: str) -> None:
    """Deep and unclosed marks are read, and soon."""
    assert read(f"Words.\n\n{text}\n").blocks


def test_toml_front_matter_is_read_like_yaml() -> None:
    """Hugo's own: keys, lists, days without quotes, its table of parameters; its lines are outside the article."""
    found = read(
        '+++\ntitle = "Ferry = late"\ndate = 2026-01-20T14:05:00Z\n[params]\nauthor = ["Ida Fenn"]\n+++\n\nIt sails.\n'
    )
    assert (found.stated.headline, found.stated.published, found.stated.authors) == (
        "Ferry = late",
        "2026-01-20",
        ("Ida Fenn",),
    )
    assert [(block.shape, block.lines[0]) for block in found.blocks] == [
        (Shape.HEADLINE, "Ferry = late"),
        (Shape.OUTSIDE, "date = 2026-01-20T14:05:00Z"),
        (Shape.OUTSIDE, "[params]"),
        (Shape.OUTSIDE, 'author = ["Ida Fenn"]'),
        (Shape.PARAGRAPH, "It sails."),
    ]


def test_broken_toml_is_read_line_by_line() -> None:
    """A value without quotes is no TOML; what it says is read all the same, and a note says so."""
    found = read('+++\nslug = "ferry"\ntitle = Ferry returns\nauthor = Ida Fenn\n+++\n\nIt sails.\n')
    assert (found.stated.headline, found.stated.authors) == ("Ferry returns", ("Ida Fenn",))
    (note,) = found.notes
    assert (note.where.line, note.what) == (3, "the front matter is not TOML (Invalid value)")


def test_items_have_numbers_and_levels() -> None:
    """A list counts as the rendered file would; lists in lists keep their level."""
    blocks = read("# Plan\n\n1. one\n1. two\n   - deep\n1. three\n\n3) other\n").blocks[1:]
    assert [(block.lines[0], block.level) for block in blocks] == [
        ("1. one", 0),
        ("2. two", 0),
        ("deep", 1),
        ("3. three", 0),
        ("3) other", 0),
    ]


def test_superscripts_and_addresses() -> None:
    """Written as HTML in a line they are set apart; the addresses behind words are handed on."""
    block = read("# Lake\n\n10<sup>6</sup> tons of H<sub>2</sub>O in [the *plan*](https://lake.example/a).\n").blocks[1]
    assert block.lines == ("10⁶ tons of H₂O in the plan.",)
    assert block.links == (Hyperlink("the plan", "https://lake.example/a"),)


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("2025-09", "2025-09"),
        ("September 2025", "2025-09"),
        ("2025", "2025"),
        ("2025-09-03", "2025-09-03"),
        ("2025-13", ""),
        ("soon", ""),
    ],
)
def test_as_much_of_a_date_as_the_front_matter_has(said: str, stated: str) -> None:
    """A month is no day, and neither is nothing."""
    assert read(f"---\ntitle: A quiet harvest\ndate: {said}\n---\n\nThe mills closed.\n").stated.published == stated
