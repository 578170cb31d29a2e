"""A small edition of original prose: an Arabic article, one with characters that no font has, one without a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from generator.digest import write_digest
from generator.model import (
    Alias,
    Article,
    Byline,
    Caption,
    Digest,
    Edition,
    Kind,
    Mention,
    Paragraph,
    Precision,
    Problem,
    Published,
    Received,
    Role,
    Section,
    Source,
    Topic,
)

RAW = Received("clip.txt", 3, 41, "9f2c" * 16)

SDF = Topic("sdf", "Syrian Democratic Forces", Kind.ORGANISATION, (Alias("Syrian Democratic Forces", "sdf"),))
HASAKAH = Topic("hasakah", "Hasakah", Kind.PLACE, (Alias("Hasakah", "hasakah"),))
PINNED = Topic("ceasefires", "Ceasefires", Kind.THEME, (Alias("Ceasefires", "ceasefires"),))

HOSTILE = '#import "@preview/cetz:0.2.0" $x^2$ *bold* #read("../../etc/passwd") <label> @ref \\'

MERGER = Article(
    "merger-terms",
    "Four days to accept the merger terms",
    (
        Paragraph("Officials spoke of a plan that the Syrian Democratic Forces are to draw up for Hasakah."),
        Paragraph("What the note says", Role.SUBHEADING),
        Paragraph("The truce holds for four days.", Role.LIST),
        Paragraph("Border posts change hands.", Role.LIST),
        Paragraph("“It will not stay open,” he wrote.", Role.QUOTE),
        Paragraph("A second time: the Syrian Democratic Forces agreed."),
    ),
    RAW,
    deck="A truce holds as long as the talks do.",
    byline=Byline(("Rana Haddad",), ("Reuters",)),
    published=Published(date(2026, 1, 20), Precision.DAY, "inferred: caption date and “on Tuesday”"),
    source=Source("The Euphrates Post", url="https://post.example.org/merger"),
    captions=(Caption("A soldier on the road to Hasakah.", "Reuters"),),
    corrections=("21 January: the number was wrong.",),
    topics=("ceasefires",),
)

ARABIC = Article(
    "khutta",
    "خطة دمج الحسكة خلال أربعة أيام",
    (Paragraph("قالت مصادر محلية إن القيادة تدرس الخطة."),),
    RAW,
    published=Published(date(2026, 1, 19), Precision.DAY),
    source=Source("صحيفة الفرات"),
    language="ar",
)

ODD = Article(
    "odd",
    "Odd \U0001f600 characters",
    (
        Paragraph("A phone wrote \u6771\u4eac, \ufeff a mark, \ue000 private, \x07 a bell and \u202eoverride."),
        Paragraph(HOSTILE),
        Paragraph("An Arabic name, \u0627\u0644\u062d\u0633\u0643\u0629, 20 men: " + "=" * 300),
    ),
    RAW,
    source=Source("Phone", url="javascript:alert(1)"),
)


def mention(topic: str, paragraph: int, words: str) -> Mention:
    """The place of some words in the first article."""
    start = MERGER.paragraphs[paragraph].text.index(words)
    return Mention(MERGER.slug, topic, paragraph, start, start + len(words), words)


EDITION = Edition(
    (MERGER, ARABIC, ODD),
    (SDF, HASAKAH, PINNED),
    (
        mention("sdf", 0, "Syrian Democratic Forces"),
        mention("hasakah", 0, "Hasakah"),
        mention("sdf", 5, "Syrian Democratic Forces"),
    ),
    as_of=date(2026, 1, 21),
)

DIGEST = Digest("The Levant Briefing", (Section("", ("merger-terms", "khutta", "odd")),), subtitle="Week 4")


@dataclass(frozen=True)
class Printed:
    """A digest that was printed once for many tests."""

    path: Path
    problems: tuple[Problem, ...]


@pytest.fixture(scope="session")
def edition() -> Edition:
    """Three articles, three topics."""
    return EDITION


@pytest.fixture(scope="session")
def digest() -> Digest:
    """All three articles, on A4."""
    return DIGEST


@pytest.fixture(scope="session")
def hostile_words() -> str:
    """A paragraph that is Typst markup."""
    return HOSTILE


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """The digest in print, made once."""
    path = tmp_path_factory.mktemp("digest") / "digest.pdf"
    return Printed(path, write_digest(EDITION, DIGEST, path))
