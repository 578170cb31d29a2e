"""generator.markup.lists: items show the numbers and the levels with which they were received."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator import markup
from generator.model import Paragraph, Role
from generator.pages.body import body_text, paragraphs

MARKS = st.sampled_from(["", "", "1. ", "2. ", "3. ", "10. ", "3) ", "a) ", "02. "])
ITEMS = st.builds(
    lambda mark, words, level: Paragraph(mark + words, Role.LIST, level=level),
    MARKS,
    st.sampled_from(["rice", "1986. *x*", "- a", "# b"]),
    st.integers(0, 4),
)
BODIES = st.lists(st.one_of(ITEMS, st.just(Paragraph("Text."))), max_size=9).map(tuple)


def items(*texts: str) -> tuple[Paragraph, ...]:
    """Items; each two spaces before one are a level."""
    return tuple(Paragraph(text.strip(), Role.LIST, level=(len(text) - len(text.lstrip())) // 2) for text in texts)


@pytest.mark.parametrize(
    ("texts", "body"),
    [
        (("1. Plan", "2. Build"), "1. Plan\n2. Build\n"),
        (("1. Plan", "  steel", "  stone", "2. Build"), "1. Plan\n    - steel\n    - stone\n2. Build\n"),
        (("10. Third", "9. Second", "8. First"), "10\\. Third\n\n9\\. Second\n\n8\\. First\n"),
        (("3) Rice", "a) Bread"), "3\\) Rice\n\na) Bread\n"),
        (("1. Plan", "3. Build"), "1. Plan\n\n3\\. Build\n"),
        (("rice", "1. Plan", "2. Build"), "- rice\n\n<!-- -->\n\n1. Plan\n2. Build\n"),
        (("A. Example, mayor", "o. nobody"), "- A. Example, mayor\n- o. nobody\n"),
        (("  deep first",), "- deep first\n"),
    ],
)
def test_lists_as_they_are_written(texts, body):
    """What counts up from one is a list; any other number stands in front of a paragraph, as received."""
    assert body_text(markup.seated(items(*texts))) == body


def shown_marks(body: str) -> list[str]:
    """The items and paragraphs of a page with the numbers that a browser shows before them."""
    html = Markdown(extensions=list(markup.EXTENSIONS)).convert(body)
    counts: list[int] = []
    found: list[str] = []
    for tag, words in re.findall(r"<(/?\w+)>([^<]*)", html):
        if tag in ("ol", "ul"):
            counts.append(0 if tag == "ol" else -999)
        elif tag in ("/ol", "/ul"):
            counts.pop()
        elif tag == "li":
            counts[-1] += 1
            found.append(f"{counts[-1]}. {words.strip()}" if counts[-1] > 0 else words.strip())
        elif tag == "p":
            found.append(words.strip())
    return found


@given(BODIES)
@settings(max_examples=150, deadline=None)
def test_every_item_shows_its_number(given_paragraphs):
    """Whatever marks stand in whatever order and depth, a browser shows each as received, and no other."""
    body = body_text(markup.seated(given_paragraphs))
    assert shown_marks(body) == [paragraph.text for paragraph in given_paragraphs]


@given(BODIES)
@settings(max_examples=150, deadline=None)
def test_lists_come_back_from_their_page(given_paragraphs):
    """A body with lists is read as the same paragraphs, on the same levels."""
    seated = markup.seated(given_paragraphs)
    assert paragraphs(body_text(seated)) == seated
    assert markup.seated(seated) == seated


@pytest.mark.parametrize(
    "body", ["2. b\n", "- a\n1. b\n", "- a\n        - b\n", "1. a\n\n- b\n", "    - a\n", "1. a\n1. b\n"]
)
def test_a_persons_own_lists_stay_as_written(body):
    """What we would write otherwise is a person's, to the letter."""
    found = paragraphs(body)
    assert Role.MARKDOWN in {paragraph.role for paragraph in found}
    assert body_text(found).replace("\n\n", "\n") == body.replace("\n\n", "\n")
