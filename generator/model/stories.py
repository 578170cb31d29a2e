"""What articles tell together: dated events, and how one article stands to the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.model.articles import Precision, Slug


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence that says when something happens: `article.paragraphs[paragraph].text[start:end]`.

    `date` is the first day of the month or year where only that is known, and the last one where something is to be
    done by its end. `planned`: a thing to come, as seen from the article.
    """

    article: Slug
    paragraph: int
    start: int
    end: int
    date: date
    precision: Precision
    words: str
    """What dates it, as written: "on Tuesday"."""
    at: int
    """Where `words` stand in the paragraph."""
    reason: str
    """How the words became the date; empty where they say it themselves."""
    planned: bool = False
    is_limit: bool = False
    """To happen by then, and perhaps before."""


@dataclass(frozen=True, slots=True)
class Connections:
    """How one article stands to the others; no article is in two of the lists."""

    same: tuple[Slug, ...] = ()
    """The same story, word for word for the most part."""
    earlier: tuple[Slug, ...] = ()
    """Earlier in its thread, oldest first."""
    beside: tuple[Slug, ...] = ()
    """In its thread and of the same day."""
    later: tuple[Slug, ...] = ()
    related: tuple[Slug, ...] = ()
    """Most alike first."""
