"""Names gathered from articles and the catalogue in, what its topics lack out: other spellings, letters, peoples."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from generator.model import Sense, Slug, Topic
from generator.topics.gathered import Group, Proposal, goes_without_saying, key_of
from generator.topics.kinds import Key
from generator.topics.mentions import Matcher
from generator.topics.spellings import E_STANDS_FOR, skeleton


class Catalogued:
    """A catalogue, asked which of its topics a gathered name is."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self.topics = {topic.slug: topic for topic in topics}
        self.matcher = Matcher(tuple(self.topics.values()))

    def owner(self, group: Group) -> Slug | None:
        """The topic a name is, "" where the catalogue finds but a part of it, None where it is new."""
        telling = {*group.names[:1], *(form for form in group.forms if " " in form)} or set(group.peoples)
        listed = {slug for form in group.names[:1] for slug in self._by_alias.get(form, ())}
        if listed:
            return listed.pop() if len(listed) == 1 else ""
        found = [(form, span) for form in sorted(telling) for span in self.matcher.spans(form)]
        whole = {span.topic for form, span in found if (span.start, span.end) == (0, len(form))}
        if found:
            return whole.pop() if len(whole) == 1 else ""
        slugs = {slug for form in group.names for slug in self._respelled(form)}
        return slugs.pop() if len(slugs) == 1 else None

    def lacking(self, group: Group, owner: Slug) -> Counter[str]:
        """The forms of a name that the catalogue does not find and that do not go without saying, with counts."""
        topic = self.topics[owner]
        missing = (form for form in group.forms if form not in self._by_alias and not self.matcher.spans(form))
        return Counter(
            {form: group.forms[form] for form in missing if not goes_without_saying(form, topic.name, topic.kind)}
        )

    @cached_property
    def _by_alias(self) -> Mapping[str, frozenset[Slug]]:
        """Names as listed: "WHO" alone is found in no text of one word, and is listed all the same."""
        found: defaultdict[str, set[Slug]] = defaultdict(set)
        for slug, topic in self.topics.items():
            for name in (topic.name, *(alias.text for alias in topic.aliases)):
                found[name].add(slug)
        return {name: frozenset(slugs) for name, slugs in found.items()}

    def _respelled(self, form: str) -> Iterator[Slug]:
        if len(form) > _SHORTEST_RESPELLED:
            for key in _skeletons(form):
                yield from self._by_skeleton.get(key, ())

    @cached_property
    def _by_skeleton(self) -> Mapping[Key, frozenset[Slug]]:
        found: defaultdict[Key, set[Slug]] = defaultdict(set)
        for slug, topic in self.topics.items():
            for alias in topic.aliases:
                if alias.sense is Sense.NAME and len(alias.text) > _SHORTEST_RESPELLED:
                    for key in _skeletons(alias.text):
                        found[key].add(slug)
        return {key: frozenset(slugs) for key, slugs in found.items()}


_SHORTEST_RESPELLED = 4


def _skeletons(name: str) -> Iterator[Key]:
    for e_as in E_STANDS_FOR:
        yield tuple(skeleton(word, e_as) for word in key_of(name))


def completions(groups: Iterable[Group], catalogued: Catalogued) -> Iterator[Proposal]:
    """For each listed topic the names it lacks: Hasakeh where Hasakah is listed, Syrian where Syria is."""
    lacking: defaultdict[Slug, Counter[str]] = defaultdict(Counter)
    articles: defaultdict[Slug, set[Slug]] = defaultdict(set)
    peoples: set[str] = set()
    for group in groups:
        owner = catalogued.owner(group)
        forms = catalogued.lacking(group, owner) if owner else None
        if owner and forms:
            lacking[owner] += forms
            articles[owner] |= group.articles(forms)
            peoples.update(group.peoples)
    for slug, forms in lacking.items():
        topic = catalogued.topics[slug]
        aliases = tuple(sorted(form for form in forms if form not in peoples))
        demonyms = tuple(sorted(form for form in forms if form in peoples))
        counts = (forms.total(), len(articles[slug]))
        yield Proposal(slug, topic.name, topic.kind, aliases, demonyms, *counts, is_listed=True)
