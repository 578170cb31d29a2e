"""generator.pages.carriable: what no page can hold is replaced or left out, and told."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Article, Byline, Caption, Paragraph, Received, Role, Severity, Source
from generator.pages.carriable import carriable
from generator.pages.page import page_text
from tests.pages.strategies import article

PLAIN = Article("a", "A headline", (Paragraph("Words.", raw_lines=(4,)),), Received("a.txt", 2, 9, "f" * 64))


def test_an_article_of_plain_words_is_left_alone():
    """Nothing to tell, nothing changed."""
    assert carriable(PLAIN) == (PLAIN, ())


def test_a_control_character_becomes_visible_and_is_told_with_its_line():
    """The sign stands where the character was; the note names it."""
    bell = Paragraph("a\x07b", raw_lines=(4,))
    found, problems = carriable(replace(PLAIN, paragraphs=(bell,), captions=(Caption("\x00"),)))
    assert found.paragraphs[0].text == "a␇b"
    assert found.captions[0].text == "␀"
    assert [str(problem) for problem in problems] == [
        "a.txt:2: note: U+0000 cannot be shown on a page; a sign stands in its place",
        "a.txt:4: note: U+0007 cannot be shown on a page; a sign stands in its place",
    ]


def test_a_paragraph_that_cannot_be_shown_is_an_error():
    """It is left out, and the run says so."""
    wall = Paragraph("[" * 6_000, raw_lines=(4,))
    found, (problem,) = carriable(replace(PLAIN, paragraphs=(wall, *PLAIN.paragraphs)), "docs/raw/a.txt")
    assert found.paragraphs == PLAIN.paragraphs
    assert problem.severity is Severity.ERROR
    assert str(problem.where) == "docs/raw/a.txt:4"


def test_an_address_that_is_none_is_left_out():
    """A stated address goes into links: only http(s)."""
    found, problems = carriable(replace(PLAIN, source=Source("The Paper", url="javascript:alert(1)"), language='"><b>'))
    assert found.source == Source("The Paper")
    assert found.language == "en"
    assert len(problems) == 2


@pytest.mark.parametrize(
    "large",
    [
        replace(PLAIN, captions=(Caption("A boat at the pier."),) * 5_000),
        replace(PLAIN, captions=(Caption("'" * 3_000, '"' * 3_000),) * 500),
        replace(PLAIN, headline="War and " * 100_000, deck="'" * 300_000, description="😀" * 100_000),
        replace(PLAIN, byline=Byline(("'",) * 90_000, ("Reuters",) * 90_000), corrections=("'" * 90_000,) * 9),
    ],
)
def test_what_is_too_much_for_front_matter_is_cut_and_told(large):
    """A page that we write is one that we can read."""
    found, problems = carriable(large)
    assert [problem.severity for problem in problems] == [Severity.WARNING]
    read, wrong = article(page_text(found), "content/articles/a.md")
    assert wrong == ()
    assert read is not None
    assert read.paragraphs == (Paragraph("Words."),)
    assert large.headline.startswith(read.headline.removesuffix(" …"))


ANY_TEXT = st.text(st.characters(), max_size=12)


@given(ANY_TEXT, ANY_TEXT, st.sampled_from([Role.BODY, Role.SUBHEADING, Role.LIST]))
@settings(max_examples=150, deadline=None)
def test_whatever_was_received_has_a_page(headline, text, role):
    """No text from outside keeps an article from being written and read back."""
    body = (Paragraph(text, role),)
    found = carriable(replace(PLAIN, headline=headline, paragraphs=body, deck=text, corrections=(text,)))[0]
    written = page_text(found)
    read, problems = article(written, "a.md")
    assert read is not None
    assert page_text(read) == written
    assert problems == ()
