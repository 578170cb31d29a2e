"""A line of its own that says where an article is from."""

from __future__ import annotations

import pytest

from generator.converting import converted
from generator.intake import from_bytes
from generator.model import Article, Ledger

TEXT = """Ferry sails again in May

12 March 2026

The ferry between the two shores of the lake will sail again in May, nine years after its last trip, the council said.

It will carry sixty people and twelve bicycles, and its captain has asked for a bell that can be heard in the town.
"""


def came_to(text: str) -> tuple[Article, Ledger]:
    """The one article of a text, and its ledger."""
    (article,), ledgers = converted([from_bytes(text.encode(), "a.txt", "a.txt")])
    return article, ledgers["a.txt"]


@pytest.mark.parametrize(
    "label", ["URL: ", "Source: ", "Link: ", "Quelle: ", "Original article: ", "来源：", "Printed from "]
)
def test_an_address_below_the_text(label: str) -> None:
    """It is the article's address and none of its text; the ledger says so."""
    article, ledger = came_to(f"{TEXT}\n{label}https://paper.example/ferry\n")
    assert article.source.url == "https://paper.example/ferry"
    assert len(article.paragraphs) == 2
    assert [entry.why for entry in ledger.dropped if "paper.example" in entry.text] == ["address of the article"]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Source: Lake Gazette", "Lake Gazette"),
        ("来源：湖城晚报  作者：林木", "湖城晚报"),
        ("Quelle: Seezeitung, 12. März 2026", "Seezeitung"),
        ("Source: Ministry of Health", ""),
        ("Source: Reuters", ""),
    ],
)
def test_an_outlet_that_is_named_as_the_source(line: str, outlet: str) -> None:
    """A paper's name; a ministry or an agency that a text or a chart rests on is no outlet."""
    article, _ = came_to(TEXT.replace("12 March 2026", f"12 March 2026\n\n{line}"))
    assert article.source.outlet == outlet
    assert bool(article.source.outlet_evidence) is bool(outlet)


def test_a_link_within_the_text_is_no_source() -> None:
    """A sentence with an address goes on, and an address that its file states goes before a printed one."""
    article, _ = came_to(f"{TEXT}\nThe source: https://paper.example/ferry says that it was never asked for a bell.\n")
    assert article.source.url == ""


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (("By Ann Example", "The Lake Gazette, 12 March 2026"), "The Lake Gazette"),
        (("The Lake Gazette | 12 March 2026",), "The Lake Gazette"),
        (("By Ann Example", "Lake Observer", "12 March 2026"), "Lake Observer"),
        (("By Ann Example", "Stone Bridge, 12 March 2026"), ""),
        (("Reuters, 12 March 2026",), ""),
    ],
)
def test_a_paper_that_the_header_names(lines: tuple[str, ...], outlet: str) -> None:
    """With the day, or alone beside byline or day; a town and an agency are none, and no picture's caption."""
    headline, *text = TEXT.split("12 March 2026")
    article, _ = came_to("\n\n".join((headline.strip(), *lines)) + "".join(text))
    assert (article.source.outlet, article.captions) == (outlet, ())
    assert str(article.published.date) == "2026-03-12"
