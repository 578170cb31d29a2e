"""generator/clean/published.py, bounds.py, evidence.py: when an article was published, and why we say so."""

from __future__ import annotations

from datetime import date

import pytest

from generator.clean import articles
from generator.clean.bounds import bounded
from generator.clean.evidence import Evidence, Proof, evidence
from generator.clean.lines import Line
from generator.clean.published import is_inferred, published, updated
from generator.clean.sheets import Part, Verdict
from generator.clean.stamps import Stamp, header_stamp
from generator.dates import Order
from generator.model import Dateline, Precision, Source, Stated
from tests.clean.received_text import document

TUESDAY = date(2026, 1, 20)

NOTHING = Stated()
NO_DATELINE = Dateline()

TOLD_ON_TUESDAY = ("MARSA - The gate fell on Tuesday, the mayor said.", "Nobody was hurt.")

P, H, D = Part.BODY, Part.HEADLINE, Part.DROPPED


def told(*rows: tuple[str, Part], dateline: Dateline = NO_DATELINE, home: Order | None = None) -> Evidence:
    """The evidence of these lines."""
    lines = tuple(Line(text, ((number, text),)) for number, (text, _) in enumerate(rows, start=1))
    verdicts = tuple(Verdict(part, "") for _, part in rows)
    return evidence(Proof(lines, verdicts, dateline), home)


def day(*rows: tuple[str, Part], dateline: Dateline = NO_DATELINE, home: Order | None = None) -> date | None:
    """The day that an article of these lines has."""
    return published(told(*rows, dateline=dateline, home=home), NOTHING).date


def inferred(captions: tuple[str, ...], paragraphs: tuple[str, ...] = TOLD_ON_TUESDAY) -> date | None:
    """The day reasoned out from captions and text."""
    return published(Evidence((), captions, paragraphs), NOTHING).date


# --- stated ----------------------------------------------------------------------------------------------------------


def test_a_day_at_the_end_of_a_text_is_its_stamp() -> None:
    """Where none stands above; behind one that does it is of something else."""
    text = "\n\n".join(("Gate falls in Marsa", *TOLD_ON_TUESDAY, "Tue 20 Jan 2026 18.55 GMT"))
    (article,), _ = articles(document(text))
    assert (article.published.date, len(article.paragraphs)) == (TUESDAY, 2)


def test_what_the_file_states_comes_first() -> None:
    """A feed's or a person's word counts more than what is printed, and is named."""
    found = published(
        told(("1 May 2020", Part.STAMP), ("Rain fell.", P)),
        Stated(published="2026-01-20", published_evidence="supplied with the file"),
    )
    assert (found.date, found.precision, found.evidence) == (TUESDAY, Precision.DAY, "stated: supplied with the file")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("19 January 2026", date(2026, 1, 19)),
        ("21 January 2026", TUESDAY),
        ("19 January 2023", TUESDAY),
    ],
)
def test_a_clippings_own_day_counts_before_that_of_its_message(printed: str, day: date) -> None:
    """It was printed before it was sent on, and not years before."""
    stated = Stated(published="2026-01-20", published_evidence="the message was sent on Tuesday", is_sent=True)
    evidence = told(("Gate Falls", H), (f"The Example, {printed}", Part.STAMP), ("The gate fell.", P))
    assert published(evidence, stated).date == day


def test_the_headers_stamp_dates_the_article() -> None:
    """On a line of its own or behind the author's name; its words are the evidence."""
    found = published(told(("Rain at last", H), ("Published 20 January 2026", Part.STAMP), ("Rain fell.", P)), NOTHING)
    assert (found.date, found.evidence) == (TUESDAY, "stated: “Published 20 January 2026”")
    assert day(("Rain at last", H), ("By Ann Example Jan 20, 2026", Part.BYLINE), ("Rain fell.", P)) == TUESDAY


@pytest.mark.parametrize(
    ("stamps", "doubt"),
    [
        (("Monday 20 January 2026",), "; that day is a Tuesday"),
        (("Mon. 20 Jan 2026",), "; that day is a Tuesday"),
        (("الاثنين 20 يناير 2026",), "; that day is a Tuesday"),
        (("Tue, 20 Jan 2026",), ""),
        (("Published: Wed, 20 January 2026", "Updated 9 January 2026"),
         "; that day is a Tuesday; the day of the update is an earlier one"),
        (("Published: 20 January 2026", "Last updated 9 January 2026"), "; the day of the update is an earlier one"),
        (("Published: 20 January 2026", "Last updated 20 January 2026"), ""),
        (("Tuesday 20 January 2026",), ""),
    ],
)  # fmt: skip
def test_what_does_not_go_with_the_printed_day_is_told(stamps: tuple[str, ...], doubt: str) -> None:
    """A weekday that the calendar has not, an update before the publication: the day is kept, its reason says so."""
    rows = ((text, Part.STAMP) for text in stamps)
    found = published(told(("Rain at last", H), *rows, ("Rain fell.", P)), NOTHING)
    assert (found.date, found.evidence) == (TUESDAY, f"stated: “{stamps[0]}”{doubt}")


def test_a_label_on_the_line_above_says_that_a_stamp_is_of_an_update() -> None:
    """Where a page's parts stand on lines of their own; a label of the stamp's own counts more."""
    alone = (("Rain at last", H), ("Updated", D), ("Jan 20, 2026, 10:28 am", Part.STAMP), ("Rain fell.", P))
    assert day(*alone) is None
    both = (("Rain at last", H), ("Updated", D), ("Published 20 January 2026", Part.STAMP), ("Rain fell.", P))
    assert day(*both) == TUESDAY


def test_the_dateline_dates_it_where_it_has_a_year() -> None:
    """ "MARSA, Jan 20" could be of any year."""
    assert day(("Rain fell.", P), dateline=Dateline("MARSA", "20 January 2026")) == TUESDAY
    assert day(("Rain fell.", P), dateline=Dateline("MARSA", "Jan 20")) is None


def test_a_labelled_stamp_below_the_text_dates_it() -> None:
    """The label may stand on the line above."""
    assert day(("Rain at last", H), ("Rain fell.", P), ("Published On: 20 January 2026", D)) == TUESDAY
    assert day(("Rain at last", H), ("Rain fell.", P), ("Published", D), ("January 20, 2026", D)) == TUESDAY


def test_other_dates_below_the_text_do_not() -> None:
    """A bare date may be a comment's; a list of other articles has dates of its own, and so have several teasers."""
    assert day(("Rain at last", H), ("Rain fell.", P), ("January 20, 2026", D)) is None
    assert day(("Rain fell.", P), ("Related articles", D), ("Published 20 January 2026", D)) is None
    assert day(("Rain fell.", P), ("Published 20 January 2026", D), ("Published 3 May 2025", D)) is None
    assert day(("Rain fell.", P), ("Updated", D), ("January 20, 2026", D)) is None


def test_a_lone_date_above_the_text_dates_it() -> None:
    """Two different ones are a list's."""
    assert day(("Menu", D), ("January 20, 2026", D), ("Rain at last", D), ("Rain fell.", P)) == TUESDAY
    assert day(("January 20, 2026", D), ("May 3, 2025", D), ("Rain at last", D), ("Rain fell.", P)) is None


def test_a_window_title_dates_it() -> None:
    """ "… - 20/01/2026 - Weather": as a part of its own."""
    assert day(("Rain at last - 20/01/2026 - Weather - The Example", H), ("Rain fell.", P)) == TUESDAY
    assert day(("What 20 January 2026 - and no other day - was like", H), ("Rain fell.", P)) is None


def test_a_caption_of_a_date_alone_is_a_stamp() -> None:
    """A caption that shows something dates its photo."""
    assert day(("Rain at last", H), ("20 Jan, 2026", Part.CAPTION), ("Rain fell.", P)) == TUESDAY
    assert day(("Rain at last", H), ("Rain in Marsa on 20 Jan 2026", Part.CAPTION), ("Rain fell.", P)) is None


def test_many_different_days_in_a_header_are_other_articles() -> None:
    """But one that touches the headline is its own."""
    others = tuple((f"{number} January 2026", Part.STAMP) for number in (3, 4, 5, 6, 7))
    assert day(("Rain at last", H), ("Menu", D), ("More", D), *others, ("Rain fell.", P)) is None
    assert day(("Rain at last", H), ("20 January 2026", Part.STAMP), *others, ("Rain fell.", P)) == TUESDAY


FIGURES = ("03/04/2026", Part.STAMP)


def test_the_pages_own_figures_tell_the_order() -> None:
    """8/27/2025 elsewhere on the page makes 8/1/2025 the first of August."""
    assert day(("8/1/2025", Part.STAMP), ("Rain fell.", P), ("8/27/2025", D)) == date(2025, 8, 1)
    assert day(("04.05.2015", Part.STAMP), ("Rain fell.", P), ("27.05.2015", D)) == date(2015, 5, 4)


def test_the_outlets_country_tells_the_order() -> None:
    """Where nothing on the page does; else the day is not given."""
    assert day(FIGURES, ("Rain fell.", P), home=Order.DAY_FIRST) == date(2026, 4, 3)
    assert day(("03/04/2026 7:11 AM PST", Part.STAMP), ("Rain fell.", P)) == date(2026, 3, 4)
    assert day(FIGURES, ("Rain fell.", P)) is None


# --- inferred --------------------------------------------------------------------------------------------------------


def test_a_dated_photo_and_a_weekday_agree() -> None:
    """The first such weekday on the photo's day or the day after; both witnesses are named."""
    found = published(Evidence((), ("The gate on 19 January 2026.",), TOLD_ON_TUESDAY), NOTHING)
    assert found.date == TUESDAY
    assert found.evidence == "inferred from a photo caption dated “19 January 2026” and “on Tuesday”"
    assert is_inferred(found)


@pytest.mark.parametrize(
    "caption",
    [
        "The gate on 16 January 2026.",  # four days before: over a week any day agrees with some weekday
        "The gate on 20 January 2026 (file photo).",
        "The gate on Monday, 20 January 2026.",  # no Monday
        "The gate in January 2026.",
        "The gate.",
    ],
)
def test_one_witness_is_none(caption: str) -> None:
    """A photo of another week, of the archive, of a day that is none, or of no day, dates nothing."""
    assert inferred((caption,)) is None


def test_a_weekday_of_another_week_is_no_witness() -> None:
    """ "would meet on Tuesday", "since Tuesday", "last Tuesday"."""
    photo = ("The gate on 19 January 2026.",)
    for text in ("It will open on Tuesday.", "It has been shut since Tuesday.", "It fell last Tuesday."):
        assert inferred(photo, (text,)) is None


def test_a_later_year_told_as_past_forbids_it() -> None:
    """The text was written after the photo's year; a year to come does not."""
    photo = ("The gate on 19 January 2026.",)
    assert inferred(photo, (*TOLD_ON_TUESDAY, "Prices doubled in 2027.")) is None
    assert inferred(photo, (*TOLD_ON_TUESDAY, "It will open by 2027.")) == TUESDAY


# --- not given, with bounds ------------------------------------------------------------------------------------------


def test_without_evidence_nothing_is_said() -> None:
    """No date, no bound, no reason."""
    found = published(Evidence((), (), ("Rain fell.",)), NOTHING)
    assert (found.date, found.precision, found.evidence, found.not_before, found.not_after) == (
        None,
        Precision.UNKNOWN,
        "",
        None,
        None,
    )


def test_a_past_day_bounds_from_below() -> None:
    """The latest one that the text tells as past; the words are the reason."""
    found = published(
        Evidence((), (), ("It fell on 3 May 2025.", "He said on 19 January 2026 that it stood.")), NOTHING
    )
    assert (found.date, found.not_before, found.not_after) == (None, date(2026, 1, 19), None)
    assert found.evidence == "not before 19 Jan 2026: “19 January 2026” is told as past"


def test_a_stamp_of_an_update_bounds_from_above() -> None:
    """The article was there before it was changed."""
    stamp = header_stamp("Updated: December 09, 2025")
    assert stamp is not None
    found = published(Evidence((stamp,), (), ("Rain fell.",)), NOTHING)
    assert (found.date, found.not_after) == (None, date(2025, 12, 9))
    assert found.evidence == "not after 9 Dec 2025: “Updated: December 09, 2025”"


def test_what_is_to_come_and_the_day_it_was_fetched_bound_from_above() -> None:
    """The earlier of the two."""
    evidence = Evidence((), (), ("The gate will open by the end of 2026.",))
    assert bounded(evidence, NOTHING).not_after == date(2026, 12, 31)
    assert bounded(evidence, Stated(source=Source(retrieved="2026-02-03"))).not_after == date(2026, 2, 3)


def test_a_will_that_the_text_has_overtaken_bounds_nothing() -> None:
    """A later day that is told as past, even beside a wrong weekday."""
    texts = ("The gate will not be ready by September 2025.", "The letter is dated Friday, 18 November 2025.")
    assert bounded(Evidence((), (), texts), NOTHING).not_after is None


def test_figures_that_could_be_two_days_bound_on_both_sides() -> None:
    """Neither is chosen, and the page says between which days."""
    found = published(told(FIGURES, ("Rain fell.", P)), NOTHING)
    assert (found.date, found.not_before, found.not_after) == (None, date(2026, 3, 4), date(2026, 4, 3))
    assert found.evidence == "not before 4 Mar 2026, not after 3 Apr 2026: “03/04/2026” could be two days"


def test_figures_are_read_where_one_reading_is_impossible() -> None:
    """A past day in the text lies after the one: the other is the day."""
    found = published(told(FIGURES, ("The gate fell on 20 March 2026.", P)), NOTHING)
    assert found.date == date(2026, 4, 3)
    assert found.evidence == "stated: “03/04/2026”, which is not 4 Mar 2026: “20 March 2026” is told as past"


def test_bounds_that_contradict_each_other_are_none() -> None:
    """One of them is wrong, and nobody knows which."""
    update = Stamp((date(2025, 1, 1),), "Updated 1 January 2025", is_update=True)
    found = published(Evidence((update,), (), ("The gate fell on 20 March 2026.",)), NOTHING)
    assert (found.not_before, found.not_after, found.evidence) == (None, None, "")


@pytest.mark.parametrize(
    ("lines", "published_on", "updated_on"),
    [
        ("Published 20 January 2026, updated 22 January 2026", date(2026, 1, 20), date(2026, 1, 22)),
        ("20 January 2026\nLast updated: 22 January 2026", date(2026, 1, 20), date(2026, 1, 22)),
        ("20 January 2026\nLast updated:\n22 January 2026", date(2026, 1, 20), date(2026, 1, 22)),
        ("Updated: 22 January 2026", None, date(2026, 1, 22)),
        ("Published 20 January 2026\nUpdated: 20 January 2026", date(2026, 1, 20), None),
        ("20 January 2026", date(2026, 1, 20), None),
    ],
    ids=["one line", "two lines", "label above", "alone", "same day", "none"],
)
def test_the_day_of_an_update_is_its_own(lines: str, published_on: date | None, updated_on: date | None) -> None:
    """It is read where it is stated, never taken for that of the publication, and left out on the same day."""
    text = "The council of the valley agreed to lower the lake by four meters before the winter comes to the hills."
    made, _ = articles(
        document(f"Dam Holds as Rivers Rise\n\nBy Ann Example\n{lines}\n\n{text}\n\n{text[:-1]}, it said.")
    )
    assert (made[0].published.date, made[0].updated.date) == (published_on, updated_on)
    assert bool(made[0].updated.evidence) is bool(updated_on)


def test_what_a_file_states_of_an_update_counts_first() -> None:
    """Before what is printed; and where no day of publication is known it is a bound."""
    stated = Stated(updated="2026-01-22", updated_evidence="the page's data says so")
    appeared = published(Evidence((), (), ("Rain fell.",)), stated)
    assert (appeared.date, appeared.not_after) == (None, date(2026, 1, 22))
    assert updated(Evidence((), (), ()), stated, appeared).evidence == "stated: the page's data says so"


@pytest.mark.parametrize(
    ("said", "first", "precision"),
    [("2025-09", date(2025, 9, 1), Precision.MONTH), ("2025", date(2025, 1, 1), Precision.YEAR)],
)
def test_a_month_or_a_year_is_as_much_as_some_files_state(said: str, first: date, precision: Precision) -> None:
    """It is kept as such; a stamp in the text that lies within says which day."""
    stated = Stated(published=said, published_evidence="the front matter")
    found = published(Evidence((), (), ()), stated)
    assert (found.date, found.precision, found.day) == (first, precision, None)
    assert found.evidence == "stated: the front matter"
    within, without = (Stamp((day,), "a stamp") for day in (date(2025, 9, 12), date(2024, 2, 3)))
    assert published(Evidence((within,), (), ()), stated).day == date(2025, 9, 12)
    assert published(Evidence((without,), (), ()), stated).precision is precision
