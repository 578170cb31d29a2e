"""Mentions in articles and in JSON lines, and what holds for any text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Article, Paragraph, Problem, Received, Role
from generator.topics.catalogue import catalogue, glossary
from generator.topics.json_lines import mention_lines
from generator.topics.mentions import Matcher, all_mentions, mentions
from tests.costs import growth

TOPICS, _ = catalogue(Path(__file__).with_name("topics.yml"), "topics.yml")
MATCHER = Matcher(TOPICS)

PIECES = (
    "Kenya", "Jordan", "Michael", "Bank of", "China", "the", "US", "WHO", "SDF", "Omar Rashid", "al-Haddad", "said",
    " ", " ", " ", ". ", "-", "'s", "’", "\n", "\n\n", "`", "<a>", "</a>", "[", "](x)", "@", "#", "/", "(", ")",
    "\u00a0", "\u00ad", "سوريا", "́", "😀",
)  # fmt: skip


def article(slug: str, *paragraphs: Paragraph) -> Article:
    """An article of these paragraphs."""
    return Article(slug, "A headline on Kenya", paragraphs, Received("a.txt", 1, 9, "0" * 64))


def test_an_article_is_read_paragraph_by_paragraph_but_understood_as_a_whole():
    """Offsets are the paragraph's own, sub-headings are left out, and a full name holds for all."""
    read = article(
        "a",
        Paragraph("Theresa May met Kenya's envoy."),
        Paragraph("Kenya waits", Role.SUBHEADING),
        Paragraph("Later May left Kenya.", Role.QUOTE),
    )
    found = mentions(read, MATCHER)
    assert [(m.paragraph, m.topic, m.text) for m in found] == [
        (0, "may", "Theresa May"),
        (0, "kenya", "Kenya"),
        (2, "may", "May"),
        (2, "kenya", "Kenya"),
    ]
    assert all(read.paragraphs[m.paragraph].text[m.start : m.end] == m.text for m in found)


def test_a_name_does_not_run_over_two_paragraphs():
    """The end of one paragraph and the beginning of the next are no name."""
    assert mentions(article("a", Paragraph("the Syrian Democratic"), Paragraph("Forces left")), MATCHER) == ()


def test_articles_are_judged_each_by_itself():
    """What one article calls May says nothing about another; the order of articles is kept."""
    one, other = (
        article("one", Paragraph("Theresa May left.")),
        article("other", Paragraph("In May it rained on Kenya.")),
    )
    assert [(m.article, m.topic) for m in all_mentions([other, one], TOPICS)] == [("other", "kenya"), ("one", "may")]
    assert all_mentions([], TOPICS) == all_mentions([one], ()) == ()


def test_every_verdict_says_why():
    """Linked or not, a sighting has its reason in words."""
    verdicts = MATCHER.verdicts("Haddad met Michael Jordan in Sana, not Sanaa; Turks, Rashid and Ankara's plan.")
    assert [(v.topic, v.is_linked, v.reason) for v in verdicts] == [
        ("haddad", True, "surname of Karim al-Haddad"),
        ("jordan", False, "part of the longer name “Michael Jordan”"),
        ("sanaa", True, "listed as Sana'a"),
        ("turkey", True, "demonym Turks"),
        ("rashid-lina", False, "could be any of rashid-lina, rashid-omar"),
        ("ankara-government", True, "Ankara, standing for its government"),
    ]


def test_json_lines_in_json_lines_out():
    """Each line is a text of its own; blank lines are passed over."""
    lines = ['{"id": 7, "title": "Kenya", "text": "In Kenya."}', "", '{"id": "b", "text": ""}']
    found = [json.loads(str(line)) for line in mention_lines(TOPICS, lines)]
    mention = {"start": 3, "end": 8, "topic": "kenya", "why": "listed as Kenya", "text": "Kenya"}
    assert found == [{"id": 7, "mentions": [mention]}, {"id": "b", "mentions": []}]


def test_json_lines_join_what_a_printer_parted():
    """A name in two halves at a line's end is one; what has a hyphen of its own stays as it is."""
    text = "Two Leba-\nnese, a Chad-\nian and Kare-\nem al-Haddad met a Turkish-\nled party in Ken-\nYa."
    (line,) = mention_lines(TOPICS, [json.dumps({"id": 1, "text": text})])
    found = [(one["topic"], one["text"]) for one in json.loads(str(line))["mentions"]]
    names = [
        ("lebanon", "Leba-\nnese"),
        ("chad", "Chad-\nian"),
        ("haddad", "Kare-\nem al-Haddad"),
        ("turkey", "Turkish"),
    ]
    assert found == names


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"text": "x"}', '{"id": 1, "text": 5}', "[" * 100_000])
def test_a_line_that_is_no_text_is_a_problem_and_the_next_is_read(line):
    """Line number, fact and remedy, and no traceback."""
    problem, good = mention_lines(TOPICS, [line, '{"id": 1, "text": "Kenya"}'])
    assert isinstance(problem, Problem)
    assert str(problem).startswith("input:1: error: ")
    assert isinstance(good, str)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_spans_are_whole_words_in_order(text):
    """No span overlaps another, cuts a word or stands in code."""
    spans = MATCHER.spans(text)
    ends = [0]
    for span in spans:
        assert ends[-1] <= span.start < span.end <= len(text)
        assert not text[span.start - 1 : span.start].isalnum()
        assert not text[span.end : span.end + 1].isalnum()
        ends.append(span.end)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_code_and_links_hold_nothing(text):
    """Whatever is put between backticks or into a link stays as it is."""
    inside = text.replace("`", "").replace("\n\n", " ")
    assert MATCHER.spans(f"`` {inside} ``") == ()
    plain = "".join(letter for letter in inside if letter not in "[]()<>")
    assert MATCHER.spans(f"[{plain}](page.md)") == ()


HOSTILE = (
    "Kenya-",
    "Kenya ",
    "Kenya@",
    "Kenya\n",
    "`",
    "`Kenya``",
    "<a ",
    "[Kenya]",
    "KENYA ",
    "US ",
    "Omar ",
    "(SDF) ",
    "al-",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_repetition_costs_linear_time(piece):
    """Four times the text takes about four times the time: sixteen times would be quadratic."""
    short, long = (piece * (size // len(piece)) for size in (10_000, 40_000))
    assert growth(lambda: MATCHER.spans(short), lambda: MATCHER.spans(long), enough=8) < 8


def test_the_shared_trap_lines_hold(shared):
    """The project's development lines: no wrong link, every true one."""
    matcher = Matcher(glossary(shared / "corpora/links/glossary.json"))
    lines = [json.loads(line) for line in (shared / "corpora/links/traps.jsonl").read_text("utf-8").splitlines()]
    assert len(lines) == 100
    for line in lines:
        wanted = {(m["start"], m["end"], m["entity"]) for m in line["mentions"]}
        assert {(s.start, s.end, s.topic) for s in matcher.spans(line["text"])} == wanted, line["text"]
