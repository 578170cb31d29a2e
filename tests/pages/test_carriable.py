"""generator.pages.carriable: what no page can hold is replaced or left out, and told."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Article, Caption, Paragraph, Received, Role, Severity, Source
from generator.pages.carriable import carriable
from generator.pages.page import article, page_text

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
        "content/raw/a.txt:2: note: U+0000 cannot be shown on a page; a sign stands in its place",
        "content/raw/a.txt:4: note: U+0007 cannot be shown on a page; a sign stands in its place",
    ]


def test_a_paragraph_that_cannot_be_shown_is_an_error():
    """It is left out, and the run says so."""
    wall = Paragraph("[" * 6_000, raw_lines=(4,))
    found, (problem,) = carriable(replace(PLAIN, paragraphs=(wall, *PLAIN.paragraphs)))
    assert found.paragraphs == PLAIN.paragraphs
    assert problem.severity is Severity.ERROR
    assert str(problem.where) == "content/raw/a.txt:4"


def test_an_address_that_is_none_is_left_out():
    """A stated address goes into links: only http(s)."""
    found, problems = carriable(replace(PLAIN, source=Source("The Paper", url="javascript:alert(1)"), language='"><b>'))
    assert found.source == Source("The Paper")
    assert found.language == "en"
    assert len(problems) == 2


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
