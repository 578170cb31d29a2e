"""generator/markup/preformatted.py: lines stand as they were set, whatever they say, and come back."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import markup
from generator.markup import RefusedError
from generator.model import Paragraph, Role
from generator.pages.body import body_text, paragraphs
from tests.test_markup import TEXTS

LINES = st.lists(
    st.one_of(
        st.sampled_from(["", "```", "````", "~~~", "    deep", "- item", "</code></pre>", "<i>", "&amp;", "[x]: y"]),
        TEXTS,
    ).map(lambda text: markup.line_as_set(text)[0]),
    min_size=1,
    max_size=8,
).filter(lambda lines: bool(lines[0].strip() and lines[-1].strip()))


def words(lines: list[str]) -> str:
    """As a page shows them, on one line."""
    return markup.folded(" ".join(lines))


@given(LINES)
@settings(max_examples=300, deadline=None)
def test_every_line_comes_back(lines: list[str]) -> None:
    """The block is recognised as itself, alone and between other paragraphs of a page."""
    found = markup.recognised_preformatted(markup.preformatted(lines))
    assert found is not None
    assert list(found.lines) == lines
    around = (Paragraph("Before it."), found, Paragraph("Behind it."), found)
    assert paragraphs(body_text(around)) == around


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_a_page_shows_the_lines_and_nothing_else(lines: list[str]) -> None:
    """One box with the words, in Markdown and in HTML; each line's end is one."""
    assert markup.shown(markup.preformatted(lines)) == ((("pre", ()), ("code", ())), words(lines))
    as_html = markup.lines_html(lines)
    assert "\n" not in as_html
    assert html.unescape(as_html).split("\n") == lines
    assert markup.shown(f"<div>\n<pre>{as_html}</pre>\n</div>")[0] == (("div", ()), ("pre", ()))


def test_the_fence_is_longer_than_any_within() -> None:
    """A line of backticks ends nothing."""
    assert markup.preformatted(["```", "a"]) == "````\n```\na\n````"


@pytest.mark.parametrize(
    "lines",
    [[], [""], ["", "a"], ["a", ""], ["a\nb"], ["a\tb"], ["a\u2028b"], ["a "], ["a\x02"], ["a" * 200_001]],
)
def test_what_is_no_line_is_refused(lines: list[str]) -> None:
    """Blank lines around it, signs that would end or indent a line, and too much."""
    with pytest.raises(RefusedError):
        markup.preformatted(lines)


def test_a_persons_block_is_theirs() -> None:
    """One that names its language, or is fenced otherwise, is kept to the letter."""
    for block in ("```python\na\n```", "~~~\na\n~~~", "```\na\n````"):
        assert markup.recognised_preformatted(block) is None
        assert [p.role for p in paragraphs(block + "\n")] == [Role.MARKDOWN]
    assert re.fullmatch(r"`{3}\na\n`{3}", markup.preformatted(["a"]))
