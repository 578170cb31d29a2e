"""Markdown as writers use it beyond CommonMark: readers see its words, and what is taken out is listed."""

from __future__ import annotations

import pytest

from generator.intake.formats import Format, Incoming
from generator.intake.markdown import document
from generator.model import RawDocument, Shape

TEXT = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."


def read(text: str) -> RawDocument:
    """A Markdown file as a document."""
    return document(Incoming(Format.MARKDOWN, "a.md", "a.md", text.encode(), ""))


def laid(text: str) -> list[tuple[int, Shape, str]]:
    """Each block's line, shape and words."""
    return [(block.first_line, block.shape, block.lines[0]) for block in read(text).blocks]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("It sailed[^1] on Monday.", "It sailed¹ on Monday."),
        ("It sailed[^note].", "It sailed(note)."),
        ("[^1]: Word", "¹ Word"),
        ("See [[Lake ferries|the ferries]] and [[Lake]].", "See the ferries and Lake."),
        ("They ==stopped noticing==.", "They stopped noticing."),
        ("If a == b and c == d.", "If a == b and c == d."),
        ("Code `[[a]]` and `==b==` stays.", "Code [[a]] and ==b== stays."),
        ("- [ ] ask", "[ ] ask"),
        ("It sailed %%ask Ida%% on Monday. ^a1b2c3", "It sailed on Monday."),
        ("It sailed^[In May.] on Monday.", "It sailed (In May.) on Monday."),
        ("It is ~~nine~~ ten.", "It is ten."),
        ('[Ida Roe]{.smallcaps} said {{< ref "roe.md" >}}so.', "Ida Roe said so."),
        ("## The vote {#vote .unnumbered}", "The vote"),
        ("![The lock at Orm in May|400](lock.png)", "The lock at Orm in May"),
        ("Set %% and {x} stay [1].", "Set %% and {x} stay [1]."),
    ],
)
def test_marks_of_dialects(written: str, seen: str) -> None:
    """Footnotes, links between notes and marked words are read as shown; code and sums are what they are."""
    assert laid(written)[0][2] == seen


@pytest.mark.parametrize(
    "line",
    [
        "<!--more-->",
        '{% include figure.html src="wall.jpg" %}',
        '{{< figure src="robot.jpg" >}}',
        "{: .lead}",
        "![](https://paper.example/wall.jpg)",
        "![[map.png]]",
        "::: {.callout-note}",
        ":::",
        "[TOC]",
        "#harbour #orm/lock",
    ],
)
def test_instructions_are_listed(line: str) -> None:
    """A line for the site's generator, or a picture without words, is no text, and is not lost."""
    assert laid(f"{TEXT}\n\n{line}\n\nMore.\n") == [
        (1, Shape.PARAGRAPH, TEXT), (3, Shape.OUTSIDE, line), (5, Shape.PARAGRAPH, "More."),
    ]  # fmt: skip


def test_a_comment_of_several_lines_is_listed() -> None:
    """Each of its lines."""
    assert laid(f"{TEXT}\n\n<!-- one\ntwo -->\n")[1:] == [(3, Shape.OUTSIDE, "<!-- one"), (4, Shape.OUTSIDE, "two -->")]


def test_code_is_no_dialect() -> None:
    """Whatever a fence or an indented block holds."""
    assert [words for *_, words in laid("```\n{: .a}\n[[b]]\n```\n\n    {: .c}\n\nEnd.\n")] == [
        "{: .a}", "[[b]]", "{: .c}", "End.",
    ]  # fmt: skip


def test_a_callout_is_a_quotation() -> None:
    """Its mark is listed, its title is text."""
    assert laid("> [!quote] On the bilge\n> You could drink it.\n") == [
        (1, Shape.QUOTE, "On the bilge"),
        (2, Shape.QUOTE, "You could drink it."),
        (1, Shape.OUTSIDE, "[!quote]"),
    ]


def test_lists_of_letters_and_of_terms() -> None:
    """Lines that CommonMark would run together: items of letters within an item, a term and what it means."""
    blocks = read("1. Dug wells\n    a. lined\n    b. open\n2. Bored wells\n\nPit\n:   A well without a rope.\n").blocks
    assert [(block.first_line, block.shape, block.level, block.lines[0]) for block in blocks] == [
        (1, Shape.ITEM, 0, "1. Dug wells"),
        (2, Shape.ITEM, 1, "a. lined"),
        (3, Shape.ITEM, 1, "b. open"),
        (4, Shape.ITEM, 0, "2. Bored wells"),
        (6, Shape.PARAGRAPH, 0, "Pit"),
        (7, Shape.PARAGRAPH, 0, "A well without a rope."),
    ]


def test_an_abbreviation_at_a_lines_start_is_no_item() -> None:
    """A wrapped line may begin with "z. B."."""
    assert [words for *_, words in laid("- Der Teich, der See,\n  z. B. der alte.\n")] == [
        "Der Teich, der See, z. B. der alte."
    ]


def test_pandocs_title_block() -> None:
    """Title, authors and date in three lines; each of them is a block."""
    raw = read(f"% The count\n  of wells\n% Ann Example; Bo Sample\n% 3 March 2025\n\n{TEXT}\n")
    assert raw.stated.headline == "The count of wells"
    assert raw.stated.authors == ("Ann Example", "Bo Sample")
    assert raw.stated.published == "2025-03-03"
    assert [block.first_line for block in raw.blocks] == [1, 2, 3, 4, 6]
    short = read(f"% The count\n\n{TEXT}\n")
    assert (short.blocks[0].shape, short.blocks[0].lines) == (Shape.HEADLINE, ("The count",))


@pytest.mark.parametrize("sign", ["*By Ann Example, The Wire*", "*The Wire, 3 March 2025*", "2025-03-03"])
def test_signed_headings_begin_articles(sign: str) -> None:
    """Each first-level heading has a byline or a day under it: several articles, each with its own."""
    raw = read(f"# One\n\n{sign}\n\n{TEXT}\n\n# Two\n\nA deck.\n\n{sign}\n\n{TEXT}\n")
    assert [part.stated.headline for part in raw.parts] == ["One", "Two"]
    assert [len(piece.blocks) for piece in raw.pieces] == [3, 4]


def test_chapters_are_no_articles() -> None:
    """Headings of one text, of which not every one is signed."""
    assert read(f"# One\n\n3 March 2025\n\n{TEXT}\n\n# Two\n\n{TEXT}\n").parts == ()


def test_a_comment_of_several_lines_is_its_writers() -> None:
    """Obsidian's is listed line by line; signs that nobody closes open none."""
    assert laid(f"{TEXT}\n\n%%\nask Ida\n%%\n\nMore.\n") == [
        (1, Shape.PARAGRAPH, TEXT), (3, Shape.OUTSIDE, "%%"), (4, Shape.OUTSIDE, "ask Ida"), (5, Shape.OUTSIDE, "%%"),
        (7, Shape.PARAGRAPH, "More."),
    ]  # fmt: skip
    assert laid(f"{TEXT}\n\n%% of a hundred\n\nMore.\n")[1:] == [
        (3, Shape.PARAGRAPH, "%% of a hundred"), (5, Shape.PARAGRAPH, "More."),
    ]  # fmt: skip


def test_lines_that_their_writer_broke_stay_lines() -> None:
    """Verse and footnotes; a sentence that a program broke for its width goes on."""
    assert [words for _, _, words in laid("Rain on the lake,  \nrain on the lock,  \nand no boat.\n")] == [
        "Rain on the lake,", "rain on the lock,", "and no boat.",
    ]  # fmt: skip
    broken = TEXT.replace("will sail", "will  \nsail")
    assert [words for _, _, words in laid(broken)] == [TEXT]
    assert [words for _, _, words in laid("[^1]: In May.\n[^2]: In June.\n")] == ["¹ In May.", "² In June."]


def test_a_pictures_caption_in_an_instruction() -> None:
    """A reader of the site sees it."""
    line = '{{< figure src="lock.jpg" caption="The lock at Orm." alt="lock" >}}'
    assert laid(f"{TEXT}\n\n{line}\n")[1:] == [(3, Shape.CAPTION, "The lock at Orm.")]


def test_a_press_review_is_its_articles() -> None:
    """Second-level headings that a day or a name signs begin them; its title is none."""
    signed = f"## A Gate of Oak\n*Lake Post, 2 May 2025*\n\n{TEXT}\n\n## Ferry Returns\n*By Ida Roe*\n\n{TEXT}\n"
    raw = read(f"# Press review\n\n{signed}")
    assert [piece.stated.headline for piece in raw.pieces if not piece.aside] == ["A Gate of Oak", "Ferry Returns"]
    assert sum(part.blocks for part in raw.parts) == len(raw.blocks)
    assert read(f"# High Water\n\nBy Nils Aker\n\n{signed}").parts == ()
    assert read(signed.replace("*By Ida Roe*", "So it went.")).parts == ()
