"""Paragraphs that a page marks as such, and that begin with a sign which plain text has for lists and quotations."""

from __future__ import annotations

import pytest

from generator.converting import converted
from generator.intake import from_bytes
from generator.model import Paragraph, Role
from generator.pages import page_text

FIRST = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
SECOND = "It will carry sixty people and twelve bicycles, and its captain has asked for a bell."


def paragraphs(second: str) -> tuple[Paragraph, ...]:
    """Those of a page's article between two others."""
    markup = (
        f"<html lang='en'><body><article><h1>Ferry sails</h1><p>{FIRST}</p>{second}<p>{SECOND}</p></article></body>"
    )
    (article,), _ = converted([from_bytes(markup.encode(), "a.html", "a.html")])
    return article.paragraphs


@pytest.mark.parametrize(
    "words", ["- I have never been asked, he said of the bell.", "– Who would ask, she said to him.", "> is a sign."]
)
def test_a_paragraph_stays_a_paragraph(words: str) -> None:
    """Newsrooms from Paris to Oslo set a dash before what somebody says; it is no list, and its sign is text."""
    found = paragraphs(f"<p>{words.replace('>', '&gt;')}</p>")
    assert (found[1].text, found[1].role) == (words, Role.BODY)


def test_items_and_bullets_stay_items() -> None:
    """What the page marks as items, and paragraphs that begin with bullets as word processors write them."""
    assert paragraphs("<ul><li>sixty people</li></ul>")[1].role is Role.LIST
    assert paragraphs("<p>• sixty people on board</p>")[1].role is Role.LIST


def test_the_sign_is_no_markup_on_the_page() -> None:
    """The page as written is read as a paragraph."""
    said = "<p>- He said so, at last.</p>"
    markup = f"<html><body><article><h1>Ferry</h1><p>{FIRST}</p>{said}<p>{SECOND}</p></article></body>"
    (article,), _ = converted([from_bytes(markup.encode(), "a.html", "a.html")])
    assert "\n\\- He said so" in page_text(article) or "\n&#45; He said so" in page_text(article)


def test_whose_words_a_quotation_has() -> None:
    """The dash before the name stays, as the page shows it."""
    found = paragraphs("<blockquote><p>We have waited for her.</p><footer>— Ida Roe</footer></blockquote>")
    assert [(each.text, each.role) for each in found[1:3]] == [
        ("We have waited for her.", Role.QUOTE), ("— Ida Roe", Role.QUOTE),
    ]  # fmt: skip


@pytest.mark.parametrize("time", ["11:40", "9.05 GMT", "11:40 pm"])
def test_the_time_over_an_entry_heads_it(time: str) -> None:
    """In a live page each entry is headed by its time, and the first one is no deck."""
    entries = f"<h3>{time}</h3><p>{FIRST}</p><h3>8:10</h3><p>{SECOND}</p>"
    markup = f"<html lang='en'><body><article><h1>Ferry sails</h1><p>By Ida Roe</p>{entries}</article>"
    (article,), _ = converted([from_bytes(markup.encode(), "a.html", "a.html")])
    assert [each.text for each in article.paragraphs] == [time, FIRST, "8:10", SECOND]
    assert article.deck == ""
