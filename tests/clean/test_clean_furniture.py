"""generator.clean.furniture: lines that are a page's and not the article's."""

from __future__ import annotations

import re

import pytest

from generator.clean.furniture import ROWS, furniture, is_about_author, is_pointer, is_rule, is_sign_off, opens_tail


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.reason)
def test_a_row_holds_its_example(row) -> None:
    """Each row's example is told by that very row."""
    assert furniture(row.example) == row.reason


@pytest.mark.parametrize(
    "text",
    [
        "The committee will share the report with the public.",
        "Print runs have fallen by a third since 2020.",
        "Subscribers to the plan pay less than others in the province.",
        "He followed the river north for nine days.",
    ],
)
def test_sentences_with_the_same_words_stay(text: str) -> None:
    """A row speaks for whole lines, not for a word within one."""
    assert furniture(text) == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Inscrivez-vous pour la recevoir chaque matin", "newsletter prompt"),
        ("Newsletter abonnieren", "newsletter prompt"),
        ("Todos los derechos reservados", "copyright line"),
        ("This article is republished under a Creative Commons licence.", "licence line"),
        ("Get the Example News app", "app or audio prompt"),
        ("Listen to this episode on Spotify", "app or audio prompt"),
        ("3 Kommentare", "comments section"),
        ("Comments are closed.", "comments section"),
        ("Like this story? Share it with a friend!", "share button"),
        ("We value your privacy", "cookie or privacy notice"),
    ],
)
def test_rows_speak_several_languages(text: str, reason: str) -> None:
    """Prompts, notices and licences as sites everywhere word them."""
    assert furniture(text) == reason


@pytest.mark.parametrize("text", ["À lire aussi", "Mehr zum Thema:", "Te puede interesar", "Leia também"])
def test_lists_of_other_articles_open_in_several_languages(text: str) -> None:
    """As they do in English."""
    assert opens_tail(text)


def test_long_lines_are_never_furniture() -> None:
    """What is longer than a label can be is text, whatever it says."""
    assert furniture("Subscribe " * 40) == ""


def test_other_forms() -> None:
    """Drawn rules, headings over other articles, pointers, author's notes and sign-offs."""
    assert is_rule("* * *")
    assert not is_rule("* one")
    assert opens_tail("Related stories:")
    assert not opens_tail("Related parties denied it on Monday in a letter to the court")
    assert is_pointer("Read more: The dam's second life")
    assert is_pointer("Lire aussi : La digue a tenu")
    assert is_about_author("Ann Example is a reporter for The Example.")
    assert is_sign_off("(Reporting by Ann Example; Editing by Bo Sample)")


def test_forms_are_written_in_small_letters() -> None:
    """A line is told in small letters first: a capital in a form would never be met."""
    assert not [form for row in ROWS for form in row.forms if re.search(r"(?<!\\)[A-Z]", form)]
