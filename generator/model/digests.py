"""What one PDF prints, and the finished file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from generator.model.articles import Paragraph, Slug


@dataclass(frozen=True, slots=True)
class Section:
    """Articles of a digest in a row, under a title; "" where they stand under none."""

    title: str
    articles: tuple[Slug, ...]


@dataclass(frozen=True, slots=True)
class Development:
    """A sentence of an article, word for word, that a digest opens with."""

    article: Slug
    sentence: str


@dataclass(frozen=True, slots=True)
class Digest:
    """What one PDF prints: articles of an edition in the order of its sections. `paper` is "a4" or "us-letter"."""

    title: str
    sections: tuple[Section, ...]
    slug: Slug = ""
    """The name of its file on the site; empty for one that is printed by hand."""
    subtitle: str = ""
    period: tuple[date | None, date | None] = (None, None)
    """The first and the last day that were asked for; None sets no bound."""
    introduction: tuple[Paragraph, ...] = ()
    developments: tuple[Development, ...] = ()
    paper: str = "a4"
    as_of: date | None = None
    """Its own information cut-off; None: the edition's."""

    @property
    def articles(self) -> tuple[Slug, ...]:
        """All its articles in order."""
        return tuple(slug for section in self.sections for slug in section.articles)


@dataclass(frozen=True, slots=True)
class PrintedDigest:
    """A digest that goes out with the site: its file, how long and large it is, the topics it was made for."""

    slug: Slug
    title: str
    pdf: bytes = field(repr=False)
    pages: int
    topics: tuple[Slug, ...] = ()

    @property
    def path(self) -> str:
        """Its place below the site."""
        return f"digests/{self.slug}.pdf"

    @property
    def size(self) -> str:
        """How large the file is: "124 KB", "2.1 MB", with a space at which no line ends."""
        kilobytes = len(self.pdf) / 1000
        return f"{kilobytes:.0f}\u00a0KB" if kilobytes < 1000 else f"{kilobytes / 1000:.1f}\u00a0MB"
