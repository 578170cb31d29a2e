"""What articles are about, and where they say so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.model.articles import Slug


class Kind(Enum):
    """What a topic is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"
    THEME = "theme"


class Case(Enum):
    """How an alias must be written to count."""

    EXACT = "exact"
    """As listed, or all in capitals where the alias is longer than one capitalised word or letter group."""
    ANY = "any"


class Sense(Enum):
    """What kind of word an alias is, which decides what may stand beside it."""

    NAME = "name"
    DEMONYM = "demonym"
    """Its people or its adjective: "Syrian", "Syrians"."""
    SEAT = "seat"
    """A capital whose name also stands for this government: counts only where the words around say so."""


class Spelling(Enum):
    """Whether other Latin spellings of an Arabic name count: "Hasaka", "Hasakeh" for "Hasakah"."""

    LISTED = "listed"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Alias:
    """One way of writing a topic's name."""

    text: str
    topic: Slug
    case: Case = Case.EXACT
    sense: Sense = Sense.NAME
    spelling: Spelling = Spelling.LISTED
    near: tuple[str, ...] = ()
    """Where it is one word: counts only with one of these near it, or where the text names the topic in full."""
    not_near: tuple[str, ...] = ()
    """Where it is one word: does not count with one of these near it."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One entry of the catalogue. `aliases` includes the name itself, first."""

    slug: Slug
    name: str
    kind: Kind
    aliases: tuple[Alias, ...]
    summary: str = ""
    exclude: tuple[str, ...] = ()
    """Longer phrases that hold a name of this topic and are something else: "Damascus steel"."""
    parent: Slug = ""
    """The topic this one is a part of: Hasakah of Syria; empty for none."""
    formerly: tuple[Slug, ...] = ()
    """Slugs its page had before."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A topic named in a paragraph: `article.paragraphs[paragraph].text[start:end] == text`."""

    article: Slug
    topic: Slug
    paragraph: int
    start: int
    end: int
    text: str
