"""Small editions that the tests of weave share: original prose, one article a call."""

from __future__ import annotations

from datetime import date

from generator.model import Alias, Article, Edition, Kind, Paragraph, Precision, Published, Received, Role, Topic
from generator.topics import all_mentions

SYRIA = Topic("syria", "Syria", Kind.PLACE, (Alias("Syria", "syria"),))
SDF = Topic(
    "sdf",
    "Syrian Democratic Forces",
    Kind.ORGANISATION,
    (Alias("Syrian Democratic Forces", "sdf"), Alias("SDF", "sdf")),
    "A force.",
)


def article(slug: str, *texts: str, day: date | None = None) -> Article:
    """An article of body paragraphs; a text that begins with "## " is a sub-heading."""
    paragraphs = tuple(
        Paragraph(text.removeprefix("## "), Role.SUBHEADING if text.startswith("## ") else Role.BODY) for text in texts
    )
    published = Published(day, Precision.DAY, "") if day else Published()
    return Article(
        slug, slug.replace("-", " ").title(), paragraphs, Received("clip.txt", 1, 9, "0" * 64), published=published
    )


def edition(*articles: Article) -> Edition:
    """The articles with the mentions of SYRIA and SDF in them."""
    topics = (SDF, SYRIA)
    return Edition(articles, topics, all_mentions(articles, topics))
