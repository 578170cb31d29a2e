"""generator.pages.seal: a page knows whether somebody has edited it."""

from hypothesis import given
from hypothesis import strategies as st

from generator.pages.seal import is_intact, sealed

PAGE = "---\ntitle: A\n---\n\nOne.\n"


def test_a_sealed_page_is_intact():
    """The seal is the first key, and holds as written."""
    text = sealed(PAGE)
    assert text.startswith("---\nseal: ")
    assert is_intact(text)


def test_a_checkout_with_other_line_endings_keeps_its_seal():
    """Only newlines are normalised."""
    assert is_intact(sealed(PAGE).replace("\n", "\r\n"))


@given(st.data())
def test_any_edit_breaks_the_seal(data):
    """One character put in, taken out or changed anywhere is seen."""
    text = sealed(PAGE)
    at = data.draw(st.integers(0, len(text) - 1))
    sign = data.draw(st.text(max_size=1))
    edited = text[:at] + sign + text[at + 1 :]
    assert is_intact(edited) is (edited.replace("\r\n", "\n").replace("\r", "\n") == text)


def test_a_page_without_a_seal_is_a_persons():
    """No seal, an empty page, or a seal further down: not intact."""
    assert not is_intact(PAGE)
    assert not is_intact("")
    assert not is_intact(sealed(PAGE).replace("---\nseal", "---\ntitle: x\nseal", 1))
