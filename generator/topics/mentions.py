"""Topics and text in, the places where the text names them out, each with the reason why.

One pass over the words finds the longest listed name at each place (finding.py); rules that know how English prose
uses names then object (rulebook.py). What nobody objects to is a span. Time is linear in the length of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.model import Article, Mention, Role, Sense, Slug, Topic
from generator.tokens import words
from generator.topics.barred import barred
from generator.topics.explained import explained_otherwise
from generator.topics.finding import Finder, Found
from generator.topics.names import Index, Key, Name, Way, index
from generator.topics.namesakes import as_namesake, is_in_full, namesakes
from generator.topics.reading import Reading, Sighting
from generator.topics.rulebook import Applicable, objection, rules_for
from generator.topics.seats import is_government
from generator.topics.spellings import ARTICLE, keys


@dataclass(frozen=True, slots=True)
class Span:
    """A topic named in a text: `text[start:end]`, and why it counts."""

    start: int
    end: int
    topic: Slug
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sighting and what became of it: `reason` says why it is linked, or why not."""

    start: int
    end: int
    topic: Slug
    is_linked: bool
    reason: str


@dataclass(frozen=True)
class Matcher:
    """What finds topics in texts. Build it once for a catalogue."""

    topics: tuple[Topic, ...]

    def spans(self, text: str) -> tuple[Span, ...]:
        """Every true mention, in order, none inside another."""
        return tuple(Span(v.start, v.end, v.topic, v.reason) for v in self.verdicts(text) if v.is_linked)

    def verdicts(self, text: str) -> tuple[Verdict, ...]:
        """Every sighting with the reason why it is linked or not: what `briefing explain` shows."""
        sightings = tuple(self._sightings(text))
        rules = self._rules
        judged = [(s, _ambiguity(names) or objection(s, rules[id(s.name)])) for s, names in sightings]
        others = namesakes(judged)
        if others.places or others.storms or others.defined:
            judged = [(s, reason or as_namesake(s, others)) for s, reason in judged]
        return tuple(_verdict(s, reason) for s, reason in judged)

    @cached_property
    def _spelled_out(self) -> Mapping[Slug, frozenset[Key]]:
        """The longer names of topics that list more than letters: with those a text's own explanation is compared."""
        found = {
            topic.slug: frozenset(tuple(keys(words(alias.text))) for alias in topic.aliases if " " in alias.text)
            for topic in self.topics
        }
        return {slug: names for slug, names in found.items() if names}

    @cached_property
    def _indexes(self) -> tuple[Index, Index]:
        return index(self.topics)

    def _sightings(self, text: str) -> Iterator[tuple[Sighting, tuple[Name, ...]]]:
        """The longest name at each place with all that are written like it."""
        cut = words(text)
        reading = Reading(text, *cut, keys(cut), barred(text))
        found = tuple(self._finder.longest_names(reading))
        reading = _read_through(reading, found, self._spelled_out)
        for first, last, names in found:
            begun = _with_middle_name(reading, _with_article(reading, first, names[0]), names[0])
            yield _in_its_sense(Sighting(reading, begun, last, names[0]), names)

    @cached_property
    def _finder(self) -> Finder:
        return Finder(*self._indexes)

    @cached_property
    def _rules(self) -> Mapping[int, Applicable]:
        """The rules that concern each name, by the name's identity: most concern few names."""
        names = (name for one in self._indexes for names in one.names.values() for name in names)
        return {id(name): rules_for(name) for name in names}


def _with_article(reading: Reading, first: int, name: Name) -> int:
    """Takes in the article of ar-Raqqah where the catalogue lists "Raqqa"."""
    if not first or reading.keys[first - 1] != ARTICLE or name.words[0] == ARTICLE:
        return first
    is_joined = reading.is_hyphened(first) or (reading.is_spaced(first) and reading.is_capital(first - 1))
    return first - 1 if is_joined else first


def _with_middle_name(reading: Reading, first: int, name: Name) -> int:
    """Takes in "Donald J." and "Donald John" where the catalogue lists "Donald Trump"."""
    given = first - 2
    if name.way is not Way.SURNAME or given < 0 or not name.is_given(reading.keys[given]):
        return first
    is_one = reading.is_capital(given) and reading.is_capital(first - 1) and reading.is_spaced(first - 1)
    return given if is_one and reading.gap(first) in (" ", ". ", "\n", ".\n") else first


# --- what the whole text tells ---------------------------------------------------------------------------------------


def _read_through(reading: Reading, found: Sequence[Found], spelled_out: Mapping[Slug, frozenset[Key]]) -> Reading:
    own = [(first, last, name) for first, last, names in found for name in names if name.way is not Way.OTHER]
    in_full = ((name.alias.topic, first) for first, _, name in own if is_in_full(reading, first, name))
    full = dict(sorted(in_full, key=lambda one: -one[1]))
    counts = Counter(name.alias.topic for *_, name in own)
    repeated = frozenset(topic for topic, count in counts.items() if count > 1)
    named = frozenset(at for first, last, _ in own for at in range(first, last))
    acronyms = [(first, name) for first, _, name in own if name.is_acronym and name.alias.topic in spelled_out]
    parts = {(at, name.alias.topic) for first, last, name in own for at in range(first, last)} if acronyms else set()
    redefined = explained_otherwise(replace(reading, full_names=full), acronyms, parts, spelled_out)
    letters = {name.words[0].casefold() for *_, name in own if name.is_acronym}
    small = frozenset(letters.intersection(reading.words)) if letters else frozenset()
    return replace(reading, named=named, full_names=full, repeated=repeated, redefined=redefined, small=small)


# --- verdicts --------------------------------------------------------------------------------------------------------


def _in_its_sense(s: Sighting, names: tuple[Name, ...]) -> tuple[Sighting, tuple[Name, ...]]:
    """Of names that are written alike those that the text speaks for: Washington, the city or the power; Rashid."""
    if len(names) == 1 and s.name.alias.sense is not Sense.SEAT:
        return s, names
    names = _of_the_one_named(s.reading, names)
    s = replace(s, name=names[0])
    seats = tuple(name for name in names if name.alias.sense is Sense.SEAT)
    if not seats:
        return s, names
    others = tuple(name for name in names if name not in seats)
    rule = is_government(replace(s, name=seats[0]))
    chosen = seats if rule else others
    return (replace(s, name=chosen[0]), chosen) if chosen else (replace(s, name=seats[0]), ())


def _of_the_one_named(reading: Reading, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Of several holders of a surname the only one that the text names in full."""
    if any(name.way is not Way.SURNAME for name in names):
        return names
    own = tuple(name for name in names if name.alias.topic in reading.full_names)
    return own if len({name.alias.topic for name in own}) == 1 else names


def _ambiguity(names: tuple[Name, ...]) -> str:
    if not names:
        return "the city, not the government"
    if names[0].way is Way.OTHER:
        return f"part of “{names[0].alias.text}”, which is something else"
    topics = {name.alias.topic for name in names} if len(names) > 1 else ()
    return f"could be any of {', '.join(sorted(topics))}" if len(topics) > 1 else ""


def _verdict(s: Sighting, reason: str) -> Verdict:
    return Verdict(s.start, s.end, s.name.alias.topic, not reason, reason or s.name.why)


# --- articles --------------------------------------------------------------------------------------------------------

_UNLINKED_ROLES = frozenset((Role.SUBHEADING, Role.TABLE, Role.PREFORMATTED))


def mentions(article: Article, matcher: Matcher) -> tuple[Mention, ...]:
    """Every mention in an article but for sub-headings and tables, in reading order; it is read as a whole."""
    return tuple(mention for mention, verdict in verdicts(article, matcher) if verdict.is_linked)


def verdicts(article: Article, matcher: Matcher) -> tuple[tuple[Mention, Verdict], ...]:
    """Every sighting as the mention it would be, with what became of it; in reading order."""
    read = [at for at, paragraph in enumerate(article.paragraphs) if paragraph.role not in _UNLINKED_ROLES]
    texts = [article.paragraphs[at].text for at in read]
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + len(_BETWEEN))
    whole = _BETWEEN.join(texts)
    found = []
    for verdict in matcher.verdicts(whole):
        number = bisect_right(starts, verdict.start) - 1
        start, end = verdict.start - starts[number], verdict.end - starts[number]
        text = whole[verdict.start : verdict.end]
        found.append((Mention(article.slug, verdict.topic, read[number], start, end, text), verdict))
    return tuple(found)


_BETWEEN = "\n\n"


def all_mentions(articles: Iterable[Article], topics: Iterable[Topic]) -> tuple[Mention, ...]:
    """The mentions in all articles, in their order."""
    matcher = Matcher(tuple(topics))
    return tuple(mention for article in articles for mention in mentions(article, matcher))
