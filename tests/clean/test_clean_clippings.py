"""Short lines of a clipping's text stay: what somebody said, a list's items, a sub-heading of two words."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.model import Role
from tests.clean.received_text import document
from tests.clean.test_clean_boxes import TEXTS

ENGLISH, FRENCH, GERMAN, ARABIC, SPANISH, ITALIAN, RUSSIAN, TURKISH, POLISH = TEXTS.values()


def body(*parts: str, gap: str = "\n\n") -> list[str]:
    """The paragraphs that these lines below their headline are taken for."""
    (article,), _ = articles(document(gap.join(parts)))
    return [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ENGLISH, ("Then silence.", '"No."')),
        (FRENCH, ("Puis plus rien.", "« Non. »")),
        (GERMAN, ("Dann war Ruhe.", "„Nein.“")),
        (ARABIC, ("ثم ساد الصمت.", "«لا.»")),
        (SPANISH, ("Luego, nada.", "«No.»")),
        (RUSSIAN, ("Потом тишина.", "«Нет».")),
        (TURKISH, ("Sonra sessizlik.", "“Hayır.”")),
    ],
)
def test_a_sentence_of_a_word_or_two_is_text(text: tuple[str, ...], said: tuple[str, str]) -> None:
    """Between paragraphs, and as the last words of all."""
    headline, *paragraphs = text
    lines = (*paragraphs[:2], said[0], paragraphs[2], said[1], paragraphs[3])
    assert body(headline, "4.5.2026", *lines) == list(lines)
    assert body(headline, "4.5.2026", *paragraphs, said[0]) == [*paragraphs, said[0]]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        (ENGLISH, ("Q: Why two years?", "A: Money.", "Q: And now?", "A: We open.", "Q: Any regrets?", "A: Never.")),
        (GERMAN, ("Frage: Warum zwei Jahre?", "Antwort: Geld.", "Frage: Und nun?", "Antwort: Wir öffnen.")),
        (ITALIAN, ("D: Perché due anni?", "R: Soldi.", "D: E ora?", "R: Apriamo.", "D: Lo rimpiange?", "R: Mai.")),
        (POLISH, ("P: Dlaczego dwa lata?", "O: Pieniądze.", "P: A teraz?", "O: Otwieramy.")),
        (ARABIC, ("س: لماذا عامان؟", "ج: المال.", "س: والآن؟", "ج: نفتح.")),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_so_are_question_and_answer(text: tuple[str, ...], speech: tuple[str, ...], gap: str) -> None:
    """However short, and with or without blank lines between."""
    headline, *paragraphs = text
    lines = (paragraphs[0], paragraphs[2], *speech, paragraphs[3])
    assert body(headline, "4.5.2026", *lines, gap=gap) == list(lines)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (ENGLISH, ("1. The hall", "2. The roof", "3. The square")),
        (GERMAN, ("1. Halle", "2. Dach", "3. Platz")),
        (SPANISH, ("1. La nave", "2. El techo", "3. La plaza")),
        (RUSSIAN, ("1. Зал", "2. Крыша", "3. Площадь")),
    ],
)
def test_and_the_items_of_a_list(text: tuple[str, ...], items: tuple[str, ...]) -> None:
    """Within the text and at its end."""
    headline, *paragraphs = text
    for lines in ((*paragraphs[:3], *items), (*paragraphs[:2], *items, *paragraphs[2:])):
        assert body(headline, "4.5.2026", *lines) == list(lines)


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        (FRENCH, ("Deux ans de travaux", "Et maintenant ?")),
        (GERMAN, ("Was bedeutet das?", "Zwei Jahre Umbau")),
        (ARABIC, ("لماذا الآن؟", "عامان من العمل")),
        (SPANISH, ("Qué cambia", "¿Y ahora?")),
        (ITALIAN, ("Le ragioni", "E adesso?")),
        (RUSSIAN, ("Почему сейчас", "Что дальше?")),
        (TURKISH, ("Neden şimdi?", "Bundan sonrası")),
        (POLISH, ("Co dalej?", "Dwa lata prac")),
    ],
)
def test_a_few_words_between_paragraphs_stay(text: tuple[str, ...], headings: tuple[str, str]) -> None:
    """They are sub-headings, whatever the language."""
    headline, *paragraphs = text
    lines = (paragraphs[0], headings[0], paragraphs[1], paragraphs[2], headings[1], paragraphs[3])
    assert body(headline, "4.5.2026", *lines) == list(lines)


def test_an_ordinary_sentence_that_begins_as_a_pointer_does_is_text() -> None:
    """It says what there was, and points to nothing."""
    headline, *paragraphs = GERMAN
    last = ("1. Halle", "2. Dach", "3. Platz", "Mehr zum Thema gab es in der Pressekonferenz nicht.")
    tail = ("Mehr zum Thema", "Straßenbahn kommt 2028")
    assert body(headline, "4.5.2026", *paragraphs, *last, *tail) == [*paragraphs, *last]


def test_what_readers_say_below_stays_off() -> None:
    """Whatever reads as a sentence there."""
    headline, *paragraphs = ENGLISH
    assert body(headline, "4 May 2026", *paragraphs, "3 Comments", "Nice!", "I saw it.") == paragraphs


def test_a_picture_s_giver_and_a_button_are_no_text() -> None:
    """A name alone between two paragraphs is no sub-heading, nor is a word of the page's own."""
    headline, *paragraphs = SPANISH
    (article,), _ = articles(
        document(
            "\n\n".join((headline, "4.5.2026", *paragraphs[:2], "Rosa Peña", paragraphs[2], "Video", paragraphs[3]))
        )
    )
    assert [p.text for p in article.paragraphs if p.role is Role.SUBHEADING] == []
