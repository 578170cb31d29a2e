"""Articles and the catalogue in, what a person may want to add to it out: topics with their variants, most named first.

A proposal is never linked by itself. Names that the catalogue finds already are left out, but for other spellings of
its topics, which are proposed as aliases.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model import Alias, Article, Kind, Sense, Slug, Topic
from generator.tokens import words
from generator.topics import gazetteer as g
from generator.topics.discovery import Discovered, discovered
from generator.topics.kinds import Key, is_people
from generator.topics.mentions import Matcher
from generator.topics.names import E_STANDS_FOR, folded, keys, letters, skeleton


@dataclass(frozen=True, slots=True)
class Proposal:
    """A topic to add; or aliases to add to a topic that is listed, then `is_listed`."""

    slug: Slug
    name: str
    kind: Kind
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    mentions: int
    articles: int
    is_listed: bool = False


@dataclass
class _Group:
    """Where one name stands: its written forms with counts, and the articles."""

    forms: Counter[str]
    articles: set[Slug]
    kinds: Counter[Kind]


def proposals(articles: Iterable[Article], topics: Iterable[Topic], at_least: int = 2) -> tuple[Proposal, ...]:
    """By number of articles, then of mentions, then by name; names with fewer mentions than `at_least` are left out."""
    topics = tuple(topics)
    matcher = Matcher(topics)
    groups = _groups(articles)
    new = (_proposal(topic, group) for topic, group in groups.items() if not _is_known(group, matcher))
    worthwhile = [one for one in new if one.mentions >= at_least and not _is_mere_adjective(one)]
    found = [*_spellings(worthwhile, topics), *_unlike(worthwhile, topics)]
    in_order = sorted(found, key=lambda one: (-one.articles, -one.mentions, one.name, one.slug))
    return tuple(_with_own_slugs(in_order, {topic.slug for topic in topics}))


def _groups(articles: Iterable[Article]) -> Mapping[Key, _Group]:
    articles = tuple(sorted(articles, key=lambda article: article.slug))
    texts = ["\n\n".join(paragraph.text for paragraph in article.paragraphs) for article in articles]
    groups: defaultdict[Key, _Group] = defaultdict(lambda: _Group(Counter(), set(), Counter()))
    for article, text, names in zip(articles, texts, discovered(texts), strict=True):
        for name in names:
            _count(groups[name.topic], name, text, article.slug)
    return groups


def _count(group: _Group, name: Discovered, text: str, article: Slug) -> None:
    group.forms[" ".join(text[name.start : name.end].split())] += 1
    group.articles.add(article)
    group.kinds[name.kind] += 1


def _is_known(group: _Group, matcher: Matcher) -> bool:
    """Whether the catalogue finds the name's commonest form, or any of its longer ones."""
    commonest = max(group.forms, key=lambda form: (group.forms[form], form))
    longer = [form for form in group.forms if " " in form]
    return any(matcher.spans(form) for form in (commonest, *longer))


def _is_mere_adjective(one: Proposal) -> bool:
    """Islamic, Western: no topic, unless it belongs to a land."""
    return one.kind is Kind.THEME and " " not in one.name and not one.name.isupper()


def _proposal(topic: Key, group: _Group) -> Proposal:
    peoples = sorted(form for form in group.forms if is_people(tuple(keys(words(form)))))
    others = [form for form in group.forms if form not in peoples]
    name = _name(topic, group.forms, others)
    kind = Kind.PLACE if topic in g.PLACES else max(group.kinds, key=lambda kind: (group.kinds[kind], kind.value))
    aliases = tuple(sorted(form for form in others if form != name and not _goes_without_saying(form, name, kind)))
    return Proposal(_slug(name), name, kind, aliases, tuple(peoples), group.forms.total(), len(group.articles))


def _name(topic: Key, forms: Counter[str], others: Sequence[str]) -> str:
    """The commonest way of writing the full name; a land known by its people alone has its own name."""
    full = [form for form in others if tuple(keys(words(form))) == topic]
    if full:
        return max(full, key=lambda form: (not form.isupper(), forms[form], form))
    return " ".join(word.capitalize() for word in topic)


def _goes_without_saying(form: str, name: str, kind: Kind) -> bool:
    """What the matcher finds anyway: capitals, and a person's surname."""
    if folded(form) == folded(name):
        return True
    parts = [word.casefold() for word in words(name).texts]
    own = [word.casefold() for word in words(form).texts]
    return kind is Kind.PERSON and own == parts[-len(own) :]


def _slug(name: str) -> Slug:
    return "-".join(re.findall(r"[a-z0-9]+", letters(name).casefold()))[:_LONGEST_SLUG].strip("-") or "topic"


_LONGEST_SLUG = 60


def _with_own_slugs(found: Iterable[Proposal], taken: set[Slug]) -> Iterator[Proposal]:
    for one in found:
        slug, number = one.slug, 2
        while slug in taken and not one.is_listed:
            slug, number = f"{one.slug}-{number}", number + 1
        taken.add(slug)
        yield replace(one, slug=slug)


# --- other spellings of topics that are listed -----------------------------------------------------------------------


def _spellings(found: Iterable[Proposal], topics: Iterable[Topic]) -> Iterator[Proposal]:
    """Hasakeh, where the catalogue lists Hasakah: an alias to add."""
    by_skeleton = _skeletons(topics)
    similar: defaultdict[Slug, list[Proposal]] = defaultdict(list)
    owners = {topic.slug: topic for topic in topics}
    for one in found:
        topic = _owner(one.name, by_skeleton)
        if topic:
            similar[topic].append(one)
    for slug, ones in similar.items():
        names = tuple(sorted({one.name for one in ones}))
        owner, mentions, articles = owners[slug], sum(o.mentions for o in ones), max(o.articles for o in ones)
        yield Proposal(slug, owner.name, owner.kind, names, (), mentions, articles, is_listed=True)


def _unlike(found: Iterable[Proposal], topics: Iterable[Topic]) -> Iterator[Proposal]:
    by_skeleton = _skeletons(topics)
    yield from (one for one in found if not _owner(one.name, by_skeleton))


def _skeletons(topics: Iterable[Topic]) -> Mapping[Key, frozenset[Slug]]:
    found: defaultdict[Key, set[Slug]] = defaultdict(set)
    for topic in topics:
        for alias in topic.aliases:
            if alias.sense is Sense.NAME and len(alias.text) > _SHORTEST_RESPELLED:
                for key in _skeleton(alias.text):
                    found[key].add(topic.slug)
    return {key: frozenset(slugs) for key, slugs in found.items()}


_SHORTEST_RESPELLED = 4


def _skeleton(name: str) -> Iterator[Key]:
    for e_as in E_STANDS_FOR:
        yield tuple(skeleton(word, e_as) for word in keys(words(name)))


def _owner(name: str, by_skeleton: Mapping[Key, frozenset[Slug]]) -> Slug:
    """The one topic that a name could be another spelling of; empty for none and for several."""
    slugs = {slug for key in _skeleton(name) for slug in by_skeleton.get(key, ())}
    return slugs.pop() if len(slugs) == 1 and len(name) > _SHORTEST_RESPELLED else ""


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
