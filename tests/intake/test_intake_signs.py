"""What is asked before a pattern, because it is told sooner: it changes no answer, whatever the text is made of."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake import messages, pasted_mail, posts, review_items
from generator.intake.decode import decoded, mended
from generator.intake.formats import is_mail
from generator.intake.text import blocks, is_blank


def of_parts(*parts: str) -> st.SearchStrategy[str]:
    """Texts put together from these."""
    return st.lists(st.sampled_from(parts), max_size=12).map("".join)


@given(of_parts("vor", "a", "hace", " ", "3", "12", "2026", ".", "/", "h", "d", "hours", "min", "ago", "x", "٣"))
def test_what_says_when(text: str) -> None:
    """A year, figures with points between, an age: in whatever order they are looked for."""
    plain = r"\d{4}|\d[./-]\d|\d\s?(?:h|d|hours?|hrs?|mins?|minutes?|days?)\b|\bago\b|(?:vor|a|hace)\s\d"
    assert review_items._says_when(text) == bool(re.search(plain, text))


STAMPED = ("Ann", ", [", "[", "12.03.2025", "2025-03-12", " ", ",", "14:05", "14.05", "] ", " - ", ": ", "\n", "\u200e")


@given(of_parts(*STAMPED))
def test_a_header_of_a_message_has_a_sign(text: str) -> None:
    """No text in which a line is a channel's or a chat's header is passed over."""
    if any(form.match(line) for form in messages.FORMS for line in text.split("\n")):
        assert any(sign.search(f"\n{text}") for sign in messages._SIGNS)


@pytest.mark.parametrize("label", pasted_mail._FIRST.split("|"))
def test_a_mails_first_line(label: str) -> None:
    """Each word that opens a mail's header is seen, in a quotation too."""
    assert pasted_mail._SIGN.search(f"\n> {label}: Ann Example")


@given(of_parts("Ã", "©", "â€™", "’", "é", "a", "—", " ", "\n"))
def test_what_was_read_as_another_encoding(text: str) -> None:
    """A text is put right line by line, wherever the line stands."""
    assert mended(text) == "\n".join(map(mended, text.split("\n")))


@given(of_parts("a", "\n", "\r", "\r\n", "\v", "\x85", "\u2028", "\u2029", " "))
def test_every_newline(text: str) -> None:
    """Every system's line breaks become one each."""
    whole = text + 1000 * "a"  # with few other signs in it, no text is taken for another thing
    assert decoded(whole.encode(), "a.txt") == re.sub("\r\n|[\r\v\x85\u2028\u2029]", "\n", whole)


@given(of_parts("a", "\n", "\f", "\x1c", " ", "\t", "\xa0", "\u200b", "\ufeff", "é"))
def test_blocks_hold_all_that_is_seen(text: str) -> None:
    """A block's lines have the numbers that they have in the text; what is in none shows nothing."""
    lines = text.split("\n")
    held = {number: line for block in blocks(text) for number, line in block.numbered}
    assert all(lines[number - 1] == line for number, line in held.items())
    assert all(is_blank(line) for number, line in enumerate(lines, start=1) if number not in held)
    assert not any(map(is_blank, held.values()))
    assert all(is_blank(line) == ("\f" not in line and not line.strip(" \t\x1c\xa0\u200b\ufeff")) for line in lines)


@given(of_parts("From", "Message-ID", "Note", ": ", ":", " ", "\t", "From ann", "\n", "\r\n", "x"))
def test_a_text_that_begins_as_no_mail(text: str) -> None:
    """Its first line tells that it is none: no line below makes it one."""
    if not re.match(r"[\r\n]*(?:[A-Za-z][A-Za-z0-9-]*:|[ \t]|From )", text):
        assert not is_mail(text.encode())


@given(of_parts("\n", "Ann Example", " ", "@ann", "2h", " · ", "The ferry sails again, she said."))
def test_a_post_is_headed_by_an_address(text: str) -> None:
    """A post's header has an @ on its first line or on the next."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line]
    for at in range(len(lines)):
        if posts._head(lines, at):
            assert any("@" in line for _, line in lines[at : at + 2])
