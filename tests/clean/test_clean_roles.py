"""generator.clean.roles: what each line of an article is, and why."""

from __future__ import annotations

from generator.clean import articles
from generator.clean.credits import credit
from generator.clean.furniture import furniture
from generator.clean.logical_lines import lines
from generator.clean.looks import looks_of
from generator.clean.roles import verdicts
from generator.clean.sheets import Part, Verdict
from generator.clean.splitting import Segment
from generator.model import Role
from tests.clean.received_text import document

HEADLINE = "Veldrun Dam Holds as Three Rivers Rise Above Their Marks"
TEXTS = (
    "Engineers have found three cracks in the wall of the Veldrun dam, and the towns below were told on Wednesday to "
    "pack medicine, papers and warm clothes.",
    "The longest crack runs for eleven metres along the western side. None of them lets water through, the office of "
    "dams said, but all of them are new since the autumn.",
    "About 6,200 people live below the wall. Nobody needs to run, the head of the office said; everybody should know "
    "where the high road is.",
    "Lowering the lake by nine metres will take twelve days, and until then the road across the crest stays closed to "
    "all but the engineers and the mail.",
)


def told(*texts: str) -> dict[str, Verdict]:
    """The verdict on each line of one article."""
    received = lines(document("\n\n".join(texts)))
    found = verdicts(Segment(received, looks_of(received), "the file begins"))
    return {line.text: verdict for line, verdict in zip(received, found, strict=True)}


def test_every_line_has_one_verdict_with_its_reason() -> None:
    """What a line is, and the rule or evidence that says so."""
    found = told(HEADLINE, "By Ann Example", "20 January 2026", *TEXTS, "© 2026 The Example")
    assert [verdict.part for verdict in found.values()] == [
        Part.HEADLINE, Part.BYLINE, Part.STAMP, Part.BODY, Part.BODY, Part.BODY, Part.BODY, Part.DROPPED,
    ]  # fmt: skip
    assert all(verdict.why for verdict in found.values())


def test_a_dropped_lines_reason_names_its_role() -> None:
    """Copyright, promotion, pointers, notes about authors: each is told as what it is."""
    found = told(
        HEADLINE,
        *TEXTS,
        "Read more: The dam's second life",
        "Ann Example is a reporter in Veldrun who writes about water.",
        "Sign up for our weekly newsletter",
        "© 2026 The Example",
    )
    assert [verdict.why for verdict in found.values()][-4:] == [
        "pointer to a related article",
        "note about the author",
        "newsletter prompt",
        "copyright line",
    ]


def test_the_name_in_a_copyright_line_is_no_headline() -> None:
    """The site's own name stands above its articles."""
    found = told("Veldrun Water Post", HEADLINE, *TEXTS, "© 2026 Veldrun Water Post")
    assert found[HEADLINE].part is Part.HEADLINE
    assert found["Veldrun Water Post"].part is Part.DROPPED


def test_a_short_line_between_paragraphs_is_a_subheading() -> None:
    """Blank lines part it from both, and it does not end as a sentence does."""
    found = told(HEADLINE, *TEXTS[:2], "What the towns were told", *TEXTS[2:])
    assert found["What the towns were told"].part is Part.SUBHEADING


def test_a_headline_that_stands_again_is_kept_once() -> None:
    """The first stand is the headline's; the second is dropped with the number of the first."""
    received = lines(document("\n\n".join((HEADLINE, "Share", HEADLINE, *TEXTS))))
    found = verdicts(Segment(received, looks_of(received), "the file begins"))
    assert (found[0].part, found[2].part) == (Part.HEADLINE, Part.DROPPED)
    assert found[2].why == "repeated: the headline of line 1"


def test_a_headline_in_other_letters_is_the_same_headline() -> None:
    """In capitals too, where one letter may become two: either way."""
    small, large = (
        "Neun Stege an der Veldruner Fährstraße bleiben zu",
        "NEUN STEGE AN DER VELDRUNER FÄHRSTRASSE BLEIBEN ZU",
    )
    for headline, again in ((small, large), (large, small)):
        received = lines(document("\n\n".join((headline, "Share", again, *TEXTS))))
        found = verdicts(Segment(received, looks_of(received), "the file begins"), headline)
        assert [verdict.part for verdict in found[:3]] == [Part.HEADLINE, Part.DROPPED, Part.DROPPED]
        assert found[2].why == "repeated: the headline of line 1"


def test_a_name_beside_the_stamp_is_the_authors() -> None:
    """Above the headline too; what somebody does is no name."""
    found = told("Home", "20 January 2026", "Ann Example", HEADLINE, *TEXTS)
    assert found["Ann Example"].part is Part.BYLINE
    found = told(HEADLINE, "Games Editor", "20 January 2026", *TEXTS)
    assert found["Games Editor"].part is not Part.BYLINE


def test_a_stamp_outside_the_text_that_dates_the_article_says_so() -> None:
    """The line is not on the page, its day is."""
    (article,), ledger = articles(document("\n\n".join((HEADLINE, *TEXTS, "Published: 20 January 2026"))))
    assert str(article.published.date) == "2026-01-20"
    assert {entry.text: entry.why for entry in ledger.dropped}["Published: 20 January 2026"] == (
        "date stamp outside the text, read for the date"
    )


def test_a_sign_off_is_removed_and_names_the_agency() -> None:
    """ "(Reporting by …)" is no part of the text."""
    (article,), ledger = articles(document("\n\n".join((HEADLINE, *TEXTS, "(Reporting by Ann Example)"))))
    assert len(article.paragraphs) == len(TEXTS)
    assert [entry.why for entry in ledger.dropped if entry.text.startswith("(")] == [
        "agency sign-off: names the agency or its reporters"
    ]


def test_a_number_belongs_to_its_item() -> None:
    """A list that counts up is one; other numbers, "3)" and "a)" stay in front; a bullet is only a look."""
    listed = ("1. Lower the lake by nine metres.", "2. Close the road across the crest.", "- Tell the towns below it.")
    others = ("7. Wait for the spring.", "3) Mend the wall before winter.", "b) Open the road again.")
    (article,), ledger = articles(document("\n\n".join([HEADLINE, *TEXTS[:2], *listed, TEXTS[2], *others, TEXTS[3]])))
    shown = {paragraph.text: paragraph.role for paragraph in article.paragraphs}
    assert [shown.get(text.removeprefix("- ")) for text in listed] == [Role.LIST] * 3
    assert [shown.get(text) for text in others] == [Role.BODY] * 3
    assert {*listed, *others} <= {entry.text for entry in ledger.kept}


def test_a_refrain_is_kept_and_a_double_paste_is_not() -> None:
    """A line that returns apart from its first stand is the text's; one that follows itself was pasted twice."""
    refrain = "The high road is open to the mail until noon."
    (article,), ledger = articles(document("\n\n".join((HEADLINE, TEXTS[0], refrain, *TEXTS[1:3], refrain, TEXTS[3]))))
    assert [paragraph.text for paragraph in article.paragraphs].count(refrain) == 2
    assert not [entry for entry in ledger.dropped if entry.why.startswith("repeated")]
    towns = [f"The people of town {n} sleep in its school, and the keys hang in the mill." for n in "ABCDEFGHIJKLMN"]
    (article,), ledger = articles(document("\n\n".join((HEADLINE, *TEXTS, *towns, towns[-1]))))
    assert [paragraph.text for paragraph in article.paragraphs] == [*TEXTS, *towns]
    assert [entry.why for entry in ledger.dropped if entry.why.startswith("repeated")] == ["repeated: line 37"]


def test_a_sentence_of_the_text_that_a_wide_form_fits_stays() -> None:
    """It speaks of terms of service among paragraphs; the notice of the page does not."""
    asked = "Are towns that never agreed to the terms of service of the alarm to be told by letter, then?"
    found = told(HEADLINE, TEXTS[0], asked, *TEXTS[1:], "Privacy Policy | Terms of Service")
    assert found[asked].part is Part.BODY
    assert found["Privacy Policy | Terms of Service"].part is Part.DROPPED


def test_a_note_opens_with_its_authors_name() -> None:
    """The byline's name, or the one on the line above, and what that person does."""
    signed = "Ann Example covers rivers and dams, and has lived in Veldrun for nine years with two dogs and a boat."
    named = "Sample holds a degree in the building of roads and teaches it on the coast in the summer."
    found = told(HEADLINE, "By Ann Example", *TEXTS, signed, "Bo Sample", named)
    assert {found[text].why for text in (signed, "Bo Sample", named)} == {"note about the author"}


def test_a_person_of_the_text_is_no_author() -> None:
    """Somebody whom the text goes on about stays in it."""
    person = "Ann Example is the head of the office of dams, and she slept in the guard's hut for a week."
    assert told(HEADLINE, "By Bo Sample", person, *TEXTS)[person].part is Part.BODY
    assert told(HEADLINE, "By Ann Example", person, *TEXTS)[person].part is Part.BODY


DAYS = (
    "Eat two eggs and a slice of bread an hour before the walk.",
    "Drink a glass of water with lemon after the first mile.",
    "Rest for half an hour under a tree and eat an apple there.",
    "Sleep eight hours with the window open on every night of it.",
)


def test_what_a_text_says_again_in_another_order_stays() -> None:
    """A plan for a week repeats its days; only what was pasted again, in its order, goes."""
    plan = (HEADLINE, *TEXTS[:1], *DAYS, DAYS[2], DAYS[0], DAYS[3], DAYS[1], DAYS[0], DAYS[2])
    received = lines(document("\n\n".join(plan)))
    found = verdicts(Segment(received, looks_of(received), "the file begins"))
    assert not any(verdict.why.startswith("repeated") for verdict in found)


def test_what_was_pasted_twice_in_its_order_goes() -> None:
    """All of the second stand."""
    received = lines(document("\n\n".join((HEADLINE, *TEXTS, *TEXTS))))
    found = verdicts(Segment(received, looks_of(received), "the file begins"))
    assert sum(verdict.why.startswith("repeated") for verdict in found) == len(TEXTS)


def test_one_paragraph_again_and_again_was_written_so() -> None:
    """A chant or a filler: nobody pastes it three times in a row by mistake, and no text is nothing but a mistake."""
    for stands in ([*TEXTS, *[TEXTS[1]] * 3], [TEXTS[0]] * 2):
        (article,), ledger = articles(document("\n\n".join((HEADLINE, *stands))))
        assert [paragraph.text for paragraph in article.paragraphs] == stands
        assert not [entry for entry in ledger.dropped if entry.why.startswith("repeated")]


def test_entries_with_numbers_open_alike() -> None:
    """The days of a plan are one kind, whichever number each has."""
    days = [f"Day {n}: Nine miles to the mill of town {n}" for n in range(1, 7)]
    found = told(HEADLINE, *TEXTS, *days, TEXTS[0].replace("three", "four"))
    assert {found[day].part is Part.DROPPED for day in days} == {False}


def test_a_sentence_within_the_text_is_of_it() -> None:
    """Where text stands above and below, a sentence that is not quite unlike it stays."""
    received = lines(document("\n\n".join((HEADLINE, *TEXTS, TEXTS[0].replace("three", "four"), *DAYS))))
    found = verdicts(Segment(received, looks_of(received), "the file begins"))
    assert [verdict.part for verdict in found[1:]] == [Part.BODY] * (len(received) - 1)


def test_the_dateline_of_a_report_opens_its_text() -> None:
    """Whatever its words look like, and also above a photo's credit."""
    lede = "PORT EXAMPLE (Reuters) - Envoys met on Monday, and Share, Follow, Menu and Home were words of the day."
    others = [f"Paragraph {n} of the report says what the envoys did on that day, and who went home." for n in range(8)]
    for above in ((), ("Getty Images",)):
        (article,), _ = articles(document("\n\n".join(("Envoys Meet in Port Example", lede, *above, *others))))
        assert article.paragraphs[0].text == lede


def test_a_quotation_that_speaks_of_subscribing_is_no_prompt() -> None:
    """Nor is a sentence that begins as a credit does."""
    assert furniture("Subscribe to our newsletter")
    assert not furniture("“Subscribe to our newsletter,” she said.")
    assert credit("Photo by Ann Example")
    assert not credit("Photo by photo, the engineer showed the cracks.")
