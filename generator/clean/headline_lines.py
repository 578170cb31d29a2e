"""Which of an article's lines is its headline: a Sheet in, its headline and that line's repeats told on it.

In bare text by what the lines look like; else by what the page states and how it marks the line; else by form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from generator.clean.captions import HEADER_REACH
from generator.clean.credits import credit
from generator.clean.datelines import dateline
from generator.clean.endings import is_about_author
from generator.clean.forms import byline, is_bare_name, is_paragraph, is_title_like
from generator.clean.furniture import furniture
from generator.clean.furniture_forms import COPYRIGHT
from generator.clean.labels import MAX_HEADLINE, likeliest_headline, may_be_headline
from generator.clean.lines import Line, is_list_item
from generator.clean.menus import is_of_menu
from generator.clean.sheets import Part, Sheet
from generator.clean.signatures import names_an_author_below
from generator.clean.stamps import stamp
from generator.model import Shape
from generator.press_names import is_press_review

LEAST_HEADLINE = 0.02
"""Share from which on a bare line is taken for the headline."""

MAX_SITE = 4
"""Words of a site's name."""


def headline_by_form(sheet: Sheet) -> None:
    """The stated headline where a line bears it, else an <h1>, else the first like a headline, else a short first."""
    if sheet.headline >= 0:
        return
    open_lines = [(at, line) for at, line in sheet.open(0, HEADER_REACH if len(sheet.lines) > HEADER_REACH else None)]
    candidates: tuple[Callable[[Line], bool], ...] = (
        lambda line: bool(sheet.stated_headline) and line.text == sheet.stated_headline,
        lambda line: line.shape is Shape.HEADLINE,
        lambda line: not sheet.stated_headline and _is_headline_form(line),
        lambda line: (
            not sheet.stated_headline
            and line is open_lines[0][1]
            and len(line.text.split()) <= 25
            and not furniture(line.text)
        ),
    )
    open_lines = [(at, line) for at, line in open_lines if not is_of_menu(line.text)]
    if (at := _long_headline(sheet, open_lines)) >= 0:
        sheet.headline = at
        sheet.say(at, Part.HEADLINE, "a line without a full stop over the article's byline or stamp")
        return
    everywhere = list(sheet.open())
    for number, is_it in enumerate(candidates):
        for at, line in everywhere if number < 2 else open_lines:
            if is_it(line):
                sheet.headline = at
                sheet.say(
                    at, Part.HEADLINE, "the article's first headline-like line" if number > 1 else "the page's headline"
                )
                return
            if number == 2 and is_paragraph(line.text) and not credit(line.text):
                break


def _long_headline(sheet: Sheet, lines: Sequence[tuple[int, Line]]) -> int:
    """In bare text a first line too long for other headlines, no sentence, soon above a byline or a stamp; else -1."""
    if not sheet.labels or sheet.stated_headline:
        return -1
    for at, line in lines:
        look = sheet.looks[at]
        if look.ends or look.count > LONGEST_HEADLINE or is_list_item(line.text) or dateline(line.text):
            return -1
        if look.count > MAX_HEADLINE:
            below = sheet.looks[at + 1 : at + 1 + HEADER_WITHIN]
            text = next((step for step, each in enumerate(below) if each.is_running), len(below))
            return at if any(each.is_header for each in below[:text]) else -1
    return -1


LONGEST_HEADLINE = 50
HEADER_WITHIN = 5
"""Words of a headline, and lines below it in which its byline or stamp stands."""


def likeliest_headline_line(sheet: Sheet) -> None:
    """In bare text the line that looks most like a headline, if one does at all."""
    if not sheet.labels or sheet.stated_headline:
        return
    owners = [line.text.casefold() for line in sheet.lines if furniture(line.text) == COPYRIGHT]
    people = tuple({*_announced(sheet), *_profiled(sheet)})
    place, share = likeliest_headline(
        {
            at: sheet.labels[at]
            for at, line in sheet.open()
            if may_be_headline(sheet.looks[at])
            and not (furniture(line.text) or _is_site(line.text, owners) or _tells_of(line.text, people))
            and not (is_of_menu(line.text) or _stands_over_headline(sheet, at) or is_press_review(line.text))
            and not (_is_masthead(sheet, at) or _is_note(sheet, at))
        }
    )
    if share >= LEAST_HEADLINE:
        at = _end_of_trail(sheet, _first_stand(sheet, place))
        sheet.headline = at
        sheet.say(at, Part.HEADLINE, f"looks like a headline above text ({share:.0%})")


def _announced(sheet: Sheet) -> Iterator[str]:
    """Names below a label that says who wrote or edited."""
    return (below.text for line, below in pairwise(sheet.lines) if names_an_author_below(line.text))


def _profiled(sheet: Sheet) -> Iterator[str]:
    """Names a little above a note that says which paper's editor or reporter that is."""
    for at, line in enumerate(sheet.lines):
        if "about author" in sheet.looks[at].forms:
            above = (near.text for near in sheet.lines[max(0, at - NEAR) : at])
            yield from (name for name in above if line.text.startswith(f"{name} ") and is_bare_name(name))


NEAR = 3
"""Lines above a note about an author in which the name stands."""


def _is_masthead(sheet: Sheet, at: int) -> bool:
    """The file's first line is one word over a stamp, below which the headline and its deck stand."""
    if at or len(sheet.lines) < MASTHEAD_OVER or " " in sheet.lines[0].text or not sheet.looks[1].is_header:
        return False
    return all(look.is_title_like and not look.is_header for look in sheet.looks[2:MASTHEAD_OVER])


MASTHEAD_OVER = 4
"""A masthead, a stamp, a headline and a deck."""


def _stands_over_headline(sheet: Sheet, at: int) -> bool:
    """The line is a byline, a day or a kicker ("Opinion") with a line like a headline soon below."""
    text = sheet.lines[at].text
    author = byline(text) if text[:1] in "BVP" else None
    is_day = text[-4:].isdecimal() and stamp(text) is not None
    if not is_day and text.rstrip(":").casefold() not in KICKERS and not (author and author.names):
        return False
    return any(look.is_title_like and not look.is_running for look in sheet.looks[at + 1 : at + 3])


KICKERS = frozenset(
    (
        "guest essay", "opinion", "analysis", "news analysis", "comment", "editorial", "op-ed", "exclusive",
        "explainer", "interview", "feature", "special report", "breaking news", "long read", "the long read",
        "fact check",
        "meinung", "gastbeitrag", "kommentar", "analyse", "leitartikel", "reportage", "exklusiv",
        "tribune", "éditorial", "entretien", "enquête", "opinión", "análisis", "entrevista", "reportaje", "tribuna",
        "opinião", "análise", "reportagem", "opinione", "commento", "analisi", "intervista", "editoriale",
        "l'intervista",
        "мнение", "анализ", "интервью", "эксклюзив", "görüş", "yorum", "analiz", "röportaj", "opinia", "wywiad",
        "for immediate release", "press release", "media release", "pressemitteilung", "communiqué de presse",
        "nota de prensa", "comunicado de prensa", "comunicato stampa", "nota de imprensa", "persbericht",
        "basın bülteni", "пресс-релиз", "komunikat prasowy", "بيان صحفي", "komentarz", "رأي", "تحليل",
        "مقابلة", "حصري", "خاص",
    )
)  # fmt: skip
"""What papers set over a headline to say what kind of text it heads."""


def _tells_of(text: str, people: tuple[str, ...]) -> bool:
    """The line is the name of somebody who worked on the article, or a note about them."""
    return text.startswith(people)


def _is_note(sheet: Sheet, at: int) -> bool:
    """The line says who somebody is whose name stands above it."""
    over = sheet.lines[at - 1].text if at else ""
    return is_bare_name(over) and sheet.lines[at].text.startswith(f"{over} ") and is_about_author(sheet.lines[at].text)


def _is_site(text: str, owners: Sequence[str]) -> bool:
    """The line is the name of the site: its copyright line, folded in `owners`, says so."""
    return bool(owners) and len(text.split()) <= MAX_SITE and any(text.casefold() in owner for owner in owners)


def _first_stand(sheet: Sheet, at: int) -> int:
    """The line, or the one a little above it that says the same: a stamp may stand between the two."""
    text = sheet.lines[at].text
    return next((above for above, line in sheet.open(max(0, at - HEADER_REACH), at) if line.text == text), at)


def _end_of_trail(sheet: Sheet, at: int) -> int:
    """For "News / The plain / Herders Sell Cattle" the line "Herders Sell Cattle" below it, if one stands."""
    *trail, last = re.split(r"\s+[/>›»|]\s+", sheet.lines[at].text)
    below = sheet.open(at + 1, at + 1 + HEADER_REACH) if trail else ()
    return next((place for place, line in below if line.text == last), at)


def _is_headline_form(line: Line) -> bool:
    text = line.text
    return (
        line.shape in (Shape.TEXT, Shape.HEADING)
        and is_title_like(text)
        and not (furniture(text) or byline(text) or stamp(text) or credit(text) or is_list_item(text))
    )


def headline_repeats(sheet: Sheet) -> None:
    """The headline again, wherever it stands."""
    if sheet.headline < 0:
        return
    headline = sheet.lines[sheet.headline]
    folded = headline.text.casefold()
    for at, line in sheet.open():
        if len(line.text) <= len(folded) and line.text.casefold() == folded:  # folding makes no text shorter
            sheet.say(at, Part.DROPPED, f"repeated: the headline of line {headline.number}")
