"""Articles and the catalogue in, what a person may want to add to it out: topics with their variants, most named first.

A proposal is never linked by itself. What the catalogue finds already is left out, but for names that its topics lack.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model import Alias, Article, Kind, Sense, Slug, Topic
from generator.topics import gazetteer as g
from generator.topics import words as w
from generator.topics.completions import Catalogued, completions
from generator.topics.gathered import Group, Proposal, gathered, goes_without_saying, key_of
from generator.topics.kinds import Key
from generator.topics.spellings import folded, unmarked


def proposals(articles: Iterable[Article], topics: Iterable[Topic], at_least: int = 2) -> tuple[Proposal, ...]:
    """By number of articles, then of mentions, then by name; names with fewer mentions than `at_least` are left out."""
    catalogued = Catalogued(topics)
    groups = gathered(articles)
    named = ((key, group) for key, group in groups.items() if _is_name(key, group))
    new = (_proposal(key, group) for key, group in named if catalogued.owner(group) is None)
    found = [*completions(groups.values(), catalogued), *(one for one in new if _is_worth_a_topic(one))]
    worthwhile = (one for one in found if one.mentions >= at_least)
    in_order = sorted(worthwhile, key=lambda one: (-one.articles, -one.mentions, one.name, one.slug))
    return tuple(_with_own_slugs(_with_own_aliases(in_order), set(catalogued.topics)))


def _with_own_aliases(found: Sequence[Proposal]) -> Iterator[Proposal]:
    """Without those that several would have: such a name is linked to none, and the build says so."""
    named = {folded(one.name) for one in found if not one.is_listed}
    wanted = Counter(folded(alias) for one in found for alias in {*one.aliases, *one.demonyms})
    for one in found:
        aliases = (alias for alias in one.aliases if folded(alias) not in named and wanted[folded(alias)] == 1)
        yield replace(one, aliases=tuple(aliases))


def _is_name(key: Key, group: Group) -> bool:
    """Not Oil, where the texts write "oil" too; not Traders, Cloudy, which but open sentences."""
    is_known = key in g.PLACES or key[0] in g.KNOWN_BODIES or bool(group.peoples)
    if len(key) > 1 or is_known or any(form.isupper() or " " in form for form in group.forms):
        return True
    if group.small * _OFTEN > group.within:
        return False
    return group.within > 0 or (group.is_told and not key[0].endswith("s"))


_OFTEN = 5
"""A name that is a word too, Apple, is so many times oftener a name."""


def _is_worth_a_topic(one: Proposal) -> bool:
    """Not Islamic, Western, unless a land's or a people's; not CEO."""
    if folded(one.name) in g.COMMON_LETTERS:
        return False
    return one.kind is not Kind.THEME or " " in one.name or one.name.isupper() or bool(one.demonyms)


def _proposal(topic: Key, group: Group) -> Proposal:
    name = _name(topic, group)
    kind = (
        Kind.PLACE if topic in g.PLACES else max(group.kinds, key=lambda k: (group.kinds[k], k.value), default=_THEME)
    )
    peoples = [form for form in group.peoples if g.LAND_OF_PEOPLE.get(_singular(form)) == topic]
    strays = {form for form in group.peoples if form not in peoples and form != name}
    strays |= {form for form in group.names if kind is not Kind.PERSON and _is_mere_head(form, topic)}
    forms = [form for form in group.forms if form not in strays]
    others = (form for form in group.names if form != name and form not in strays)
    aliases = sorted(form for form in others if not goes_without_saying(form, name, kind))
    counts = (sum(map(group.forms.__getitem__, forms)), len(group.articles(forms)))
    demonyms = tuple(people for people in peoples if people != name)
    is_told = group.is_told or topic in g.PLACES
    return Proposal(_slug(name), name, kind, tuple(aliases), demonyms, *counts, is_told=is_told)


_THEME = Kind.THEME


def _singular(form: str) -> str:
    word = folded(form)
    return word if word in g.LAND_OF_PEOPLE else word.removesuffix("s")


def _is_mere_head(form: str, topic: Key) -> bool:
    """Square of Times Square: a word of the name that says what it is, or leaves what does not; not Harvard."""
    (word, *more) = key_of(form)
    if more or len(topic) == 1 or word not in topic:
        return False
    heads = g.ORGANISATION_HEADS | g.PLACE_HEADS | g.EVENT_HEADS | w.OF_NAMES | _JOINING
    return word in heads or not all(other in heads for other in topic if other != word)


_JOINING = frozenset(("of", "the", "and", "for"))


def _name(topic: Key, group: Group) -> str:
    """The commonest way of writing the full name; a land known by its people alone has its own name."""
    full = [form for form in group.names if key_of(form) == topic]
    if full:
        return max(full, key=lambda form: (not form.isupper(), group.forms[form], form))
    return " ".join(word.capitalize() for word in topic)


def _slug(name: str) -> Slug:
    made = "-".join(re.findall(r"[a-z0-9]+", unmarked(name).casefold()))[:_LONGEST_SLUG].strip("-") or "topic"
    return f"{made}-topic" if _TAKEN.fullmatch(made) else made


_LONGEST_SLUG = 60
_TAKEN = re.compile(r"index|readme|con|prn|aux|nul|(?:com|lpt)\d")
"""Names that a web server, MkDocs or Windows takes for something else."""


def _with_own_slugs(found: Iterable[Proposal], taken: set[Slug]) -> Iterator[Proposal]:
    for one in found:
        slug, number = one.slug, 2
        while slug in taken and not one.is_listed:
            slug, number = f"{one.slug}-{number}", number + 1
        taken.add(slug)
        yield replace(one, slug=slug)


# --- topics without a person's word, for a site that wants them ------------------------------------------------------


def automatic(articles: Iterable[Article], topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Of the proposals those that several articles name, as topics; sorted by slug."""
    found = (one for one in proposals(articles, topics, _FEWEST_MENTIONS) if not one.is_listed)
    chosen = (one for one in found if one.articles >= _FEWEST_ARTICLES and one.kind is not Kind.THEME)
    return tuple(sorted(map(_topic, chosen), key=lambda topic: topic.slug))


_FEWEST_MENTIONS = 3
_FEWEST_ARTICLES = 2


def _topic(one: Proposal) -> Topic:
    names = [Alias(text, one.slug) for text in dict.fromkeys((one.name, *one.aliases))]
    demonyms = [Alias(text, one.slug, sense=Sense.DEMONYM) for text in one.demonyms]
    return Topic(one.slug, one.name, one.kind, (*names, *demonyms))
