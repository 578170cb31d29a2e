"""Which articles a digest takes, in which order, and what it opens with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.digest import dossier, edited, gathered, single
from generator.digest.definition import Definition, DevelopmentWish, SectionWish
from generator.model import Development, Edition, Paragraph

WEEKLY = Definition("weekly", "The week", "content/digests/weekly.yml", lines={"nowhere": 7})


def slugs(edition: Edition, wanted: Definition) -> list[tuple[str, tuple[str, ...]]]:
    """The sections with their articles."""
    return [(section.title, section.articles) for section in edited(edition, wanted)[0].sections]


def test_pinned_articles_come_first(edition: Edition) -> None:
    """In their own order, whatever their date; the others follow in the edition's."""
    assert slugs(edition, WEEKLY) == [("", ("merger-terms", "khutta", "odd"))]
    assert slugs(edition, replace(WEEKLY, pinned=("odd", "khutta"))) == [("", ("odd", "khutta", "merger-terms"))]
    january = (date(2026, 1, 20), None)
    assert slugs(edition, replace(WEEKLY, pinned=("odd",), period=january)) == [("", ("odd", "merger-terms"))]


def test_nothing_is_newer_than_the_cut_off(edition: Edition) -> None:
    """With a cut-off of its own a digest leaves out what appeared later."""
    assert slugs(edition, replace(WEEKLY, as_of=date(2026, 1, 19))) == [("", ("khutta", "odd"))]


def test_an_article_goes_into_the_first_section_that_fits(edition: Edition) -> None:
    """By name, else by topic; what fits none stands under "Other reports"; an empty section is left out."""
    sections = (
        SectionWish("Papers", articles=("odd",)),
        SectionWish("Forces", topics=("sdf",)),
        SectionWish("Towns", topics=("hasakah",)),
    )
    assert slugs(edition, replace(WEEKLY, sections=sections)) == [
        ("Papers", ("odd",)),
        ("Forces", ("merger-terms",)),
        ("Other reports", ("khutta",)),
    ]


def test_key_developments_are_word_for_word(edition: Edition) -> None:
    """Chosen by the program they are ledes; a person may choose articles and sentences; or none."""
    automatic = edited(edition, WEEKLY)[0].developments
    texts = {article.slug: [p.text for p in article.paragraphs] for article in edition.articles}
    assert len(automatic) == 3
    assert all(any(one.sentence in text for text in texts[one.article]) for one in automatic)
    chosen = (DevelopmentWish("merger-terms", "The truce holds for four days."),)
    assert edited(edition, replace(WEEKLY, developments=chosen))[0].developments == (
        Development("merger-terms", "The truce holds for four days."),
    )
    assert edited(edition, replace(WEEKLY, developments=()))[0].developments == ()


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (replace(WEEKLY, pinned=("nowhere",)), "weekly.yml:7: error: there is no article “nowhere”"),
        (replace(WEEKLY, sections=(SectionWish("x", ("nowhere",)),)), "there is no article “nowhere”"),
        (replace(WEEKLY, developments=(DevelopmentWish("nowhere"),)), "there is no article “nowhere”"),
        (replace(WEEKLY, developments=(DevelopmentWish("odd", "Nobody said so."),)), "“odd” does not say “Nobody"),
    ],
)
def test_what_is_not_there_is_told(edition: Edition, wanted: Definition, said: str) -> None:
    """A name without an article, or a sentence that the article does not hold, is an error at its line."""
    (problem,) = edited(edition, wanted)[1]
    assert said in str(problem)


def test_a_dossier_has_the_topics_words_on_its_cover(edition: Edition) -> None:
    """Its name is the title, its summary the line below, what people wrote the introduction."""
    topic = replace(edition.topic_by_slug["sdf"], summary="An alliance.")
    made = dossier(edition, topic, (Paragraph("Since 2015."),))
    assert (made.title, made.subtitle) == ("Syrian Democratic Forces", "An alliance.")
    assert made.introduction == (Paragraph("Since 2015."),)
    assert made.articles == ("merger-terms",)


def test_a_single_article_and_all_of_them(edition: Edition) -> None:
    """An article is titled by its headline and opens with nothing; a few articles need no key developments."""
    made = single(edition.article_by_slug["odd"])
    assert (made.title, made.articles, made.developments) == ("Odd \U0001f600 characters", ("odd",), ())
    assert gathered(edition, "Two", edition.articles[:2]).developments == ()
    assert len(gathered(edition, "All", edition.articles).developments) == 3
