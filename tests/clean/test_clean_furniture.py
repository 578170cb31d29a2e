"""generator.clean.furniture: lines that are a page's and not the article's."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from generator.clean.endings import _TAIL_OPENERS, MAX_OPENER, is_about_author, is_pointer, is_sign_off, opens_tail
from generator.clean.furniture import _has_form, furniture, is_rule
from generator.clean.furniture_forms import ROWS
from generator.clean.whole_lines import KNOWN_HEADINGS, is_known_heading


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
        "The museum opens a new window on the drowned villages.",
        "The broker may earn a commission on each head of cattle.",
        "The minister's comments are not the opinion of the cabinet.",
        "We can't load the lorries before the snow has gone.",
        "Something went wrong with the count in Saltmere.",
        "Copyright Rules Divide the Coast",
        "To keep reading alive, the province pays for two buses of books.",
        "Sent from the capital, the lorries never reached the plain.",
        "Jetzt testen die Forscher das Wasser in den Brunnen.",
        "Suscríbase quien pueda, dijo el alcalde de la villa.",
        "Forwarded mail is kept at the post office for a month.",
        "Most of them took the survey on the last day of the fair.",
    ],
)
def test_sentences_with_the_same_words_stay(text: str) -> None:
    """A row speaks for whole lines, not for a word within one."""
    assert furniture(text) == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Inscrivez-vous pour la recevoir chaque matin", "newsletter prompt"),
        ("Suscríbete para seguir leyendo", "paywall notice"),
        ("Abbonati per continuare a leggere", "paywall notice"),
        ("Jetzt weiterlesen mit Plus", "paywall notice"),
        ("Devamını okumak için abone olun", "paywall notice"),
        ("Video Duration 02 minutes 41 seconds", "audio or video widget"),
        ("Von meinem iPhone gesendet", "sign-off of a mail program"),
        ("Envoyé de mon iPhone", "sign-off of a mail program"),
        ("Enviado desde mi iPhone", "sign-off of a mail program"),
        ("Отправлено с iPhone", "sign-off of a mail program"),
        ("Get Outlook for Android", "sign-off of a mail program"),
        ("Weitergeleitet", "mark of a forwarded message"),
        ("end of list", "list markers of the page"),
        ("© RIPRODUZIONE RISERVATA", "copyright line"),
        ("Nachdruck verboten", "copyright line"),
        ("Newsletter abonnieren", "newsletter prompt"),
        ("Todos los derechos reservados", "copyright line"),
        ("This article is republished under a Creative Commons licence.", "licence line"),
        ("Get the Example News app", "app or audio prompt"),
        ("Listen to this episode on Spotify", "app or audio prompt"),
        ("3 Kommentare", "comments section"),
        ("Comments are closed.", "comments section"),
        ("Like this story? Share it with a friend!", "share button"),
        ("We value your privacy", "cookie or privacy notice"),
        ("Cet article est réservé aux abonnés", "paywall notice"),
        ("Il vous reste 72 % de cet article à lire.", "paywall notice"),
        ("Dieser Artikel ist nur für Abonnenten lesbar", "paywall notice"),
        ("You have 2 free articles left this month", "paywall notice"),
        ("El contenido de los comentarios es la opinión de los lectores.", "rules for comments"),
        ("Atenção: comentários ofensivos não serão aprovados", "rules for comments"),
        ("14 thoughts on “A Third Dry Winter”", "comments section"),
        ("Reply to Ann Example", "comments section"),
        ("Herders on the plain count their losses as… Read more Read more", "pointer to the whole article"),
        ("Careers Opens in a new tab", "button of the page"),
        ("S’abonner (s’ouvre dans un nouvel onglet)", "button of the page"),
        ("Contact us about your barn", "button of the page"),
        ("This is a modal window.", "audio or video widget"),
        ("Sorry, we can’t load comments right now. Try again.", "message of the page"),
        ("Let our letters meet your inbox every Monday.", "newsletter prompt"),
        ("Thanks for reading The Plain! Subscribe for free to receive new posts.", "newsletter prompt"),
        ("If you buy through these links we may receive a small commission.", "affiliate notice"),
        ("Your one-off or monthly donation keeps this paper going.", "appeal for support"),
        ("Soutenez un journalisme indépendant", "appeal for support"),
        ("Siga @exemplo", "follow prompt"),
        ("Suivez-nous sur Facebook", "follow prompt"),
        ("SHOP GARDEN TOOLS", "shop button"),
        ("See it on Amazon", "shop button"),
        ("Schlagworte: Dürre, Vieh", "tags of the page"),
        ("In this article: cattle, hay, drought", "tags of the page"),
        ("© Example Media", "copyright line"),
        ("Copyright Example Media Ltd. No reprints.", "copyright line"),
    ],
)
def test_rows_speak_several_languages(text: str, reason: str) -> None:
    """Prompts, notices and licences as sites everywhere word them."""
    assert furniture(text) == reason


@pytest.mark.parametrize("text", [
        "À lire aussi", "Mehr zum Thema:", "Te puede interesar", "Leia também", "Das könnte Sie auch interessieren",
        "Más sobre la sequía", "Articoli correlati", "Читайте также:", "İlgili haberler", "أخبار ذات صلة", "関連記事",
        "Czytaj także", "If you liked this post you might also like:", "Recommended for you",
    ],
)  # fmt: skip
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
    assert is_pointer("You might also like: The dam's second life")
    assert is_pointer("[Related: The dam's second life]")
    assert not opens_tail("Recommended breeds")
    assert is_about_author("Ann Example is a reporter for The Example.")
    assert is_sign_off("(Reporting by Ann Example; Editing by Bo Sample)")


def test_forms_are_written_in_small_letters() -> None:
    """A line is told in small letters first: a capital in a form would never be met."""
    assert not [form for row in ROWS for form in row.forms if re.search(r"(?<!\\)[A-Z]", form)]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_is_asked_first_hides_no_form(data: st.DataObject) -> None:
    """A line that has a form is found, whatever letter it begins with and whichever words it has."""
    row = data.draw(st.sampled_from(ROWS))
    form = re.compile(rf"(?:{data.draw(st.sampled_from(row.forms))})\s*$")
    small = " ".join(data.draw(st.from_regex(form)).lower().split())
    assume(form.match(small))
    assert _has_form(small)


@given(st.from_regex(_TAIL_OPENERS, fullmatch=True) | st.sampled_from(sorted(KNOWN_HEADINGS)).map(str.title))
def test_no_first_letters_hide_a_heading_over_other_articles(line: str) -> None:
    """Whatever the heading is, its first letters are among those that are asked for."""
    line = " ".join(line.split())
    assume(len(line.split()) <= MAX_OPENER and (is_known_heading(line) or _TAIL_OPENERS.fullmatch(line)))
    assert opens_tail(line)


def test_two_buttons_in_one_line_are_buttons() -> None:
    """A page's corner as it is copied: what the button says, and what it is for."""
    assert furniture("Sign in to your account and orders Log in to manage your alerts")
    assert not furniture("Log in hand, she crossed the yard and laid it on the fire that her sons had kept all night.")
