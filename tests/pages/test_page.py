"""generator.pages.page, front_matter and body: an article goes onto a page and comes back."""

from datetime import date

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import markup
from generator.model import (
    Article,
    Byline,
    Caption,
    Dateline,
    Paragraph,
    Precision,
    Published,
    Received,
    Role,
    Severity,
    Source,
)
from generator.pages import front_matter
from generator.pages.body import paragraphs
from generator.pages.page import page_text, parts
from generator.pages.seal import is_intact
from tests.pages.strategies import ARTICLES, article

FULL = Article(
    slug="talks",
    headline="Talks: a start",
    paragraphs=(
        Paragraph("In [brief]", Role.SUBHEADING),
        Paragraph("They met."),
        Paragraph("one", Role.LIST),
        Paragraph("two", Role.LIST),
        Paragraph("1986. A quote", Role.QUOTE),
    ),
    raw=Received("a.txt", 3, 20, "ab" * 32),
    deck="A deck",
    byline=Byline(("Mona Said",), ("Reuters",)),
    dateline=Dateline("Geneva", "2026-01-20", "AFP"),
    published=Published(date(2026, 1, 20), Precision.DAY, 'caption date and "on Tuesday"'),
    source=Source("The Paper", "line 1", "https://example.org/a", "all rights reserved", ""),
    captions=(Caption("A room.", "AFP", "2026-01-19"),),
    description="They met.",
    language="en",
    added=date(2026, 11, 22),
)

PAGE = """\
title: 'Talks: a start'
deck: A deck
date: 2026-01-20
date_precision: day
date_evidence: caption date and "on Tuesday"
dateline:
  place: Geneva
  date: '2026-01-20'
  agency: AFP
outlet: The Paper
outlet_evidence: line 1
url: https://example.org/a
licence: all rights reserved
authors:
- Mona Said
agencies:
- Reuters
captions:
- text: A room.
  credit: AFP
  date: '2026-01-19'
description: They met.
source:
  file: a.txt
  first_line: 3
  last_line: 20
  sha256: abababababababababababababababababababababababababababababababab
wording: f8cd644b9b5736a2c40aba1adb934c49
language: en
added: 2026-11-22
---

## In \\[brief\\]

They met.

- one
- two

> 1986\\. A quote
"""

PATH = "content/articles/talks.md"


def page(front: str, body: str = "Text.\n") -> str:
    """A page somebody typed."""
    return f"---\n{front}\n---\n\n{body}"


def test_a_page_reads_like_a_clipping():
    """Keys in a fixed order, empty ones left out, text escaped only where it must be."""
    lines = page_text(FULL).split("\n", 2)
    assert lines[0] == "---"
    assert lines[1].startswith("seal: ")
    assert lines[2] == PAGE


@given(ARTICLES)
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_back(given_article):
    """Page -> article gives the same article, article -> page the same bytes."""
    text = page_text(given_article)
    found, problems = article(text, f"content/articles/{given_article.slug}.md")
    assert problems == ()
    assert found is not None
    assert found == given_article
    assert page_text(found) == text
    assert is_intact(text)


@given(ARTICLES)
@settings(max_examples=60, deadline=None)
def test_the_faster_yaml_is_the_same_yaml(given_article):
    """With and without libyaml a page has the same bytes and the same values."""
    text = page_text(given_article)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(front_matter, "_LOADER", yaml.SafeLoader)
        patch.setattr(front_matter, "_DUMPER", yaml.SafeDumper)
        front_matter.read.cache_clear()
        assert page_text(given_article) == text
        assert article(text, f"{given_article.slug}.md")[0] == given_article


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_a_checkout_with_other_line_endings_reads_the_same(ending):
    """CRLF changes neither the article nor whose page it is."""
    found, problems = article(page_text(FULL).replace("\n", ending), PATH)
    assert (found, problems) == (FULL, ())


@pytest.mark.parametrize(
    ("front", "line", "says"),
    [
        ("title: a: b", 2, "not YAML"),
        ("deck: x\ntitle: 5", 3, '"title" is not text'),
        ("title: a\ndate: 2026-02-30", 3, "is not a day; write it as 2026-01-20"),
        ("title: a\ndate: 2026-01-20 10:00", 3, "is not a day"),
        ("title: a\ntopics: Iraq", 3, "is not a list; write it as [Iraq]"),
        ("title: a\ntopics: [Iraq War]", 3, "no short name"),
        ("title: a\ndate_precision: hour", 3, "no precision"),
        ("title: a\ntitle: b", 3, "stands twice, first at line 2"),
        ("title: a\nsource: {file: a, first_line: x}", 3, '"source" is not a whole number'),
        ("title: a\nsource: a.txt", 3, "holds no keys of its own"),
        ("title: a\ncaptions:\n- text: a\n  when: b", 5, "has no place for 'when'"),
        ("title: a\ncaptions: [{[a]: b}]", 3, "has no place"),
        ("title: !!python/object:os.system x", 2, "is not text"),
        ("title: !!timestamp x\ndate: !!timestamp x", 3, "is not a day"),
        ("title: a\nurl: javascript:alert(1)", 3, "not a web address"),
        ("title: a\nlanguage: <b>", 3, "no language code"),
        ("title: a\npublish: maybe", 3, "neither true nor false"),
        ('title: "a\\u0007"', 2, "holds U+0007"),
        ("title: " + "[" * 5_000, 2, "nested too deeply"),
        ("title: &a x\nauthors: [" + "*a, " * 400 + "]", 3, "repeats itself"),
        ("title: " + "x" * 200_001, 2, "longer than"),
        ("- a", 2, "no keys"),
        ("deck: a", 1, 'no "title"'),
        ("", 1, 'no "title"'),
    ],
)
def test_what_is_wrong_is_told_by_line(front, line, says):
    """A wrong value sets the page aside with the line, the fact and the remedy, and never ends in a traceback."""
    found, problems = article(page(front), PATH)
    assert found is None
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert [problem.where.line for problem in errors] == [line]
    assert says in str(errors[0])


@pytest.mark.parametrize(
    ("key", "meant"), [("tags", "topics"), ("authers", "authors"), ("headline", "title"), ("license", "licence")]
)
def test_an_unknown_key_is_kept_and_told(key, meant):
    """The page stays in the edition; the warning asks what was meant."""
    found, problems = article(page(f"title: a\n{key}: Iraq"), PATH)
    assert found is not None
    (problem,) = problems
    assert problem.severity is Severity.WARNING
    assert problem.remedy == f'did you mean "{meant}"?'


def test_a_hidden_page_is_no_article_and_no_problem():
    """`publish: false` hides, whatever else stands there."""
    assert article(page("title: a\npublish: false\naliases: [old-name]"), PATH) == (None, ())


@pytest.mark.parametrize("text", ["", "Just text.\n", "---\ntitle: never closed\n", "\x00", "---"])
def test_a_page_without_front_matter_is_told(text):
    """It needs a headline at least."""
    found, problems = article(text, PATH)
    assert found is None
    assert "no front matter" in problems[0].what


@pytest.mark.parametrize("line", ["- " * 41, "> " * 50, " " * 200 + "- x", "1. " * 1_000, ">" * 5_000])
def test_what_nests_without_end_is_told_by_line(line):
    """The renderer would break off, and MkDocs with it."""
    found, (problem,) = article(page("title: a", f"Text.\n\n{line}x\n"), PATH)
    assert found is None
    assert (problem.where.line, problem.severity) == (7, Severity.ERROR)
    assert "nested more than 40 deep" in problem.what


@pytest.mark.parametrize("line", ["- " * 38 + "x", "> > > quoted", "-" * 5_000 + "x", "* " * 60, "    " * 45 + "code"])
def test_what_can_be_shown_is_read(line):
    """Rules, code and lists as people write them."""
    found, problems = article(page("title: a", f"{line}\n"), PATH)
    assert found is not None
    assert problems == ()
    assert "!" not in {name for name, _ in markup.shown(line)[0]}


BODY = """\
## Our own heading

Ours, to the letter.

A **bold** [link](https://example.org) and
a second line.

[ref]: https://example.org

| a | b |
|---|---|
| 1 | 2 |

<div class="note">

Inside *HTML*

</div>

```
code

more code
```

``` text
code of a kind
```

- plain item
- plain item two

1. numbered

    with more

![A photo](a.png)
"""


def test_what_a_person_writes_stays_as_written():
    """Blocks of ours keep their role; every other one is kept to the letter, with its words beside it."""
    found = paragraphs(BODY)
    assert [(p.role, p.text) for p in found] == [
        (Role.SUBHEADING, "Our own heading"),
        (Role.BODY, "Ours, to the letter."),
        (Role.MARKDOWN, "A bold link and a second line."),
        (Role.MARKDOWN, ""),
        (Role.MARKDOWN, "a b 1 2"),
        (Role.MARKDOWN, "Inside HTML"),
        (Role.PREFORMATTED, "code more code"),
        (Role.MARKDOWN, "code of a kind"),
        (Role.LIST, "plain item"),
        (Role.LIST, "plain item two"),
        (Role.MARKDOWN, "numbered with more"),
        (Role.MARKDOWN, "A photo"),
    ]
    assert found[5].markdown == '<div class="note">\n\nInside *HTML*\n\n</div>'


ODD = ("<p>", "</p>", "<!--", "-->", "***", "    code", "> a\nb", "~~~")
BLOCKS = st.lists(st.sampled_from([*BODY.split("\n\n"), *BODY.split("\n"), *ODD]), max_size=10)


@given(BLOCKS.map("\n\n".join), st.sampled_from(["\n\n", "\n", "\n \n"]))
@settings(max_examples=200, deadline=None)
def test_no_line_of_a_persons_body_is_lost(body, gap):
    """Written again, an edited body is the same but for blank lines, and stays so."""
    text = page("title: a", body.replace("\n\n", gap) + "\n")
    found, _ = article(text, PATH)
    assert found is not None
    again = parts(page_text(found))[1]
    assert _lines(again) == _lines(parts(text)[1])
    read_again, _ = article(page("title: a", again), PATH)
    assert read_again is not None
    assert read_again.paragraphs == found.paragraphs


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def test_an_edited_page_says_so():
    """From the first keystroke the page is a person's."""
    found, _ = article(page_text(FULL).replace("They met.\n\n", "They *met*.\n\n"), PATH)
    assert found is not None
    assert found.edited
    assert found.paragraphs[1] == Paragraph("They met.", Role.MARKDOWN, (), "They *met*.")


UNDATED = """\
---
title: Talks
date_evidence: 'not after 30 Sep 2025: “by September 2025” is told as to come'
date_not_after: 2025-09-30
{more}---

They met.
"""


def test_a_date_that_a_person_adds_is_the_editors_and_no_longer_bounded():
    """The reason for the bounds is no reason for the date that was put beside them."""
    found, problems = article(UNDATED.format(more="date: 2024-09-27\n"), "content/articles/talks.md")
    assert problems == ()
    assert found is not None
    assert found.published == Published(date(2024, 9, 27), Precision.DAY, "supplied by the editor")


def test_what_a_person_says_of_their_date_is_said():
    """An evidence of their own stands, as long as no bounds show whose it was."""
    own = "---\ntitle: Talks\ndate: 2024-09-27\ndate_evidence: told by the outlet\n---\n\nThey met.\n"
    whole = UNDATED.format(more="date: 2024-09-27\ndate_precision: day\n")
    for page, evidence in ((own, "told by the outlet"), (whole, "not after 30 Sep 2025")):
        found, _ = article(page, "talks.md")
        assert found is not None
        assert found.published.evidence.startswith(evidence)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('title: "Lake Falls', "a quotation that is not closed"),
        ("authors: [Ann Example", "a list that is not closed"),
        ("deck: Lake: Falls", "mapping values are not allowed in this context"),
    ],
)
def test_a_fault_is_told_where_it_began(line, what):
    """YAML itself notices at the end of the page that something was not closed, or at the next quotation mark."""
    for rest in ("outlet: The Bell", 'outlet: "The Bell"'):
        _, (problem,) = article(page(f"language: en\n{line}\nlicence: free\n{rest}"), PATH)
        assert problem.where.line == 3
        assert problem.what == f"the front matter is not YAML ({what})"
