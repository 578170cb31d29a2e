"""generator.clean.running_heads and page_turns: heads and feet of print are told apart, paragraphs go on over them."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.clean.logical_lines import lines
from generator.model import Shape
from tests.clean.received_text import document

PAGE = """\
The {w} keeper of the lighthouse on the outer rock wrote down every
ship that passed, and for sixty years nobody asked him or his children
for the books. They lay in a chest under the stairs of the tower, and
mice had begun on the first of them when the harbour museum heard about
the find. It sent two of its staff across the bay on the same evening,
and they came back with all that there was, wrapped in oilcloth against
the spray, and with a letter of the {w} keeper's daughter who asks for the
"""
WORDS = ("first", "second", "third")


def page(number: int) -> str:
    """A page's text, which breaks off within a sentence."""
    return PAGE.format(w=WORDS[number - 1])


def end(number: int) -> str:
    """The rest of its last sentence."""
    return f"return of the {WORDS[number - 1]} of all volumes.\n"


def printed(foot: str, pages: int = 3, between: str = "\n") -> str:
    """Pages that break off within a sentence, each with its foot."""
    parts = [page(n) + f"\n{foot.format(n=n)}\n" + between for n in range(1, pages + 1)]
    return "".join(part if n == 0 else end(n) + part for n, part in enumerate(parts)) + end(pages)


def heads(text: str) -> list[str]:
    """What is told to be a head or foot."""
    return [line.text for line in lines(document(text)) if line.shape is Shape.RUNNING]


@pytest.mark.parametrize(
    "foot",
    ["{n} | Example Institute", "Page {n} of 12", "Seite {n}", "- {n} -", "{n}", "Example Weekly, 3 May, p. {n}"],
)
@pytest.mark.parametrize("between", ["\n", "\f"])
def test_feet_are_told_and_the_sentence_goes_on(foot: str, between: str) -> None:
    """By numbers that count up, with form feeds or without."""
    text = printed(foot, between=between)
    assert heads(text) == [foot.format(n=n) for n in (1, 2, 3)]
    kept = [line.text for line in lines(document(text)) if line.shape is Shape.TEXT and line.text]
    assert all(any(f"asks for the return of the {word} of all" in text for text in kept) for word in WORDS)


def test_a_title_that_runs_is_kept_where_it_is_the_headline() -> None:
    """On the first page nothing else can be it."""
    title = "What the Keeper of the Light Wrote Down\n"
    made, ledger = articles(document(title + printed("{n}", between=title)))
    assert made[0].headline == title.strip()
    assert [entry.line for entry in ledger.dropped if entry.text == title.strip()] == [11, 22, 33]


def test_the_day_of_a_head_dates_the_article() -> None:
    """It stands beside the paper's name and the page's number; the pieces of the line are the line."""
    head = "The Example           Tuesday, 20 January 2026           Page {n}\n"
    parts = [head.format(n=n) + ("Rain Is Written Down\n\n" if n == 1 else end(1)) + page(n) for n in (1, 2)]
    made, ledger = articles(document("".join(parts) + end(2)))
    assert made[0].published.date is not None
    assert made[0].published.date.isoformat() == "2026-01-20"
    assert made[0].headline == "Rain Is Written Down"
    assert "".join(entry.text for entry in ledger.entries if entry.line == 1) == head.format(n=1).strip("\n")


def test_footnotes_stand_behind_the_paragraph_that_they_interrupt() -> None:
    """Also one of two lines."""
    notes = "\n1 Example Museum, The Keeper's Books, 2025.\n2 Letter of the daughter, which the museum\nholds.\n\n"
    text = printed("Page {n}", pages=2).replace("\nPage 1", notes + "\nPage 1")
    found = [line.text for line in lines(document(text)) if line.shape is Shape.TEXT]
    at = next(n for n, line in enumerate(found) if "return of the first" in line)
    assert found[at + 1].startswith("1 Example Museum")


@pytest.mark.parametrize(
    "text",
    [
        "\f".join(
            f"Share\nHeadline of Article {n} in This Paste\n\nThe council met on Tuesday and agreed.\n"
            for n in range(4)
        ),
        "\n".join(
            f"Chapter {n}\n\nThe council met on Tuesday, and it agreed on all that lay before it.\n" for n in range(4)
        ),
        "\n".join(f"{n}.\nThe council met on Tuesday and agreed.\n" for n in range(1, 6)),
    ],
    ids=["articles", "chapters", "items"],
)
def test_what_cuts_no_sentence_is_no_foot(text: str) -> None:
    """Articles that form feeds part, chapters, items of a list."""
    assert heads(text) == []


def test_a_capital_over_the_page_goes_on_below_a_full_line() -> None:
    """As nouns of German do; a heading at a page's top stays one."""
    text = printed("Page {n}", pages=1).replace(
        end(1), "Return of a single volume is what she wants, and no other one of\nthem.\n"
    )
    two = text + page(2) + "\nPage 2\n"
    assert any("asks for the Return of" in line.text for line in lines(document(two)))
    headed = two.replace("Return of", "Her Letter\nReturn of")
    assert any(line.text == "Her Letter" for line in lines(document(headed)))
