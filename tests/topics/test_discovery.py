"""Names found in texts without a catalogue: what is one, what kind it is, and which mean the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Kind
from generator.topics.discovery import discovered
from tests.costs import growth

NAMES = {
    "sentences": (
        "Talks began in [Geneva] on Monday. The envoy left.",
        "Later [Omar Rashid] spoke. [Rashid] left on Tuesday.",
        "However the plan failed. Nobody in [Sanaa] knew.",
        "We saw workers. Workers of [Kenya Airways] left.",
    ),
    "titles": (
        "Mr [Rashid] met President [Lina Haddad] and Prime Minister [Ali Saad].",
        "[Turkish] President [Lina Haddad] and [German] Chancellor [Otto Kern]",
    ),
    "joined": (
        "the [Bank of Sudan] and the [Republic of Chad]",
        "[Ursula von der Leyen] met [Samir al-Haddad] and [J. P. Okello].",
        "the [Department of Roads and Bridges] in [Nairobi]",
        "the [Smith & Kern] report, [Resolution 2254] and [World War I]",
        "she reads [The Economist] at home",
        "the president of [Chad] and the duke of nothing",
    ),
    "letters": (
        "the [Rapid Support Forces] ([RSF]) and the [RSF]",
        "fighters of [IS] and the [WHO] team",
    ),
    "headings": (
        "[RASHID] LEAVES [NAIROBI] IN HASTE\n\n[Omar Rashid] flew from [Nairobi] at noon.",
        "PRICES RISE AGAIN THIS YEAR\n\nThe price of bread rose in [Chad].",
    ),
    "nothing": ("Nothing here is a name.", "", "   ", "في دمشق", "12 . 5 ! ? ..."),
}  # fmt: skip

_MARKED = re.compile(r"\[([^\]]*)\]")


@pytest.mark.parametrize("marked", [text for texts in NAMES.values() for text in texts])
def test_a_name_is_found_whole_and_alone(marked):
    """What a reader would underline, and nothing else."""
    text = _MARKED.sub(r"\1", marked)
    (names,) = discovered([text])
    assert [text[name.start : name.end] for name in names] == _MARKED.findall(marked)


KINDS = (
    ("the town of Ruvenka", "Ruvenka", Kind.PLACE),
    ("Ruvenka is a village.", "Ruvenka", Kind.PLACE),
    ("They met in Ruvenka.", "Ruvenka", Kind.PLACE),
    ("the firm Ruvenka", "Ruvenka", Kind.ORGANISATION),
    ("Colonel Ruvenka sat.", "Ruvenka", Kind.PERSON),
    ("Then Ruvenka said no.", "Ruvenka", Kind.PERSON),
    ("So Anna Ruvenka left.", "Anna Ruvenka", Kind.PERSON),
    ("the Ruvenka Bank", "Ruvenka Bank", Kind.ORGANISATION),
    ("the Battle of Ruvenka", "Battle of Ruvenka", Kind.EVENT),
    ("the Ruvenka Treaty", "Ruvenka Treaty", Kind.EVENT),
    ("on Lake Ruvenka", "Lake Ruvenka", Kind.PLACE),
    ("the novel Ruvenka", "Ruvenka", Kind.THEME),
    ("the KVR agreed", "KVR", Kind.ORGANISATION),
)


@pytest.mark.parametrize(("text", "name", "kind"), KINDS)
def test_a_kind_comes_from_the_words_and_their_neighbours(text, name, kind):
    """Titles, heads, telling nouns and verbs."""
    (names,) = discovered([text])
    assert [(text[n.start : n.end], n.kind) for n in names] == [(name, kind)]


SAME = (
    ("Omar Rashid came. Later Rashid left, said Omar.", ["omar rashid"] * 3),
    ("the Rapid Support Forces left; the RSF came back", ["rapid support forces"] * 2),
    ("In Iraq an Iraqi told Iraqis so.", ["iraq"] * 3),
    ("the US and the United States", ["united states"] * 2),
    ("Omar Rashid and Lina Rashid met Rashid.", ["omar rashid", "lina rashid", "rashid"]),
)


@pytest.mark.parametrize(("text", "topics"), SAME)
def test_what_means_the_same_has_one_topic(text, topics):
    """Last names, letters, peoples; but nothing is guessed where two could be meant."""
    (names,) = discovered([text])
    assert [" ".join(name.topic) for name in names] == topics


def test_a_surname_is_looked_up_across_the_collection():
    """Where only one holder of it is known."""
    one, other = discovered(["They met Ahmad Sharaa.", "They met Sharaa."])
    assert one[0].topic == other[0].topic == ("ahmad", "sharaa")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(alphabet="AbÉx .\n-'*(&I1", max_size=40), max_size=4))
def test_names_are_whole_words_in_order_and_texts_do_not_disturb_each_other(texts):
    """No overlap, no half word; the same texts in another order give the same names."""
    found = discovered(texts)
    for text, names in zip(texts, found, strict=True):
        ends = [0, *(name.end for name in names)]
        assert all(end <= name.start < name.end <= len(text) for end, name in zip(ends, names, strict=False))
    backwards = discovered(texts[::-1])[::-1]
    spans = [[[(n.start, n.end) for n in names] for names in one] for one in (found, backwards)]
    assert spans[0] == spans[1]


@pytest.mark.parametrize("piece", ["Ab ", "A. ", "AB ", "Ab of ", "Ab and ", "Ab-", "The Ab ", "\n\n", "Iraqi "])
def test_repetition_costs_linear_time(piece):
    """Four times the text takes about four times the time: sixteen times would be quadratic."""
    short, long = (piece * (size // len(piece)) for size in (10_000, 40_000))
    assert growth(lambda: discovered([short]), lambda: discovered([long]), enough=8) < 8
