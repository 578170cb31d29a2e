"""Articles in, every name in them with its written forms and where they stand out: what proposals are made from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model import Article, Kind, Slug
from generator.tokens import words
from generator.topics.discovery import Discovered, discovered
from generator.topics.kinds import Key, is_people
from generator.topics.spellings import folded, keys


@dataclass(frozen=True, slots=True)
class Proposal:
    """A topic to add; or, where it `is_listed`, names to add to a topic that the catalogue has."""

    slug: Slug
    name: str
    kind: Kind
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    mentions: int
    articles: int
    is_listed: bool = False
    is_told: bool = True
    """Whether something tells its kind, which else is a guess."""


@dataclass
class Group:
    """Where one name stands: its written forms with counts, the articles of each, the kinds it was taken for."""

    forms: Counter[str]
    articles_by_form: defaultdict[str, set[Slug]]
    kinds: Counter[Kind]
    is_told: bool = False
    within: int = 0
    """How often it stands within a sentence, where only a name has a capital."""
    small: int = 0
    """Of a name of one word, how often the texts write it in small letters."""

    def articles(self, forms: Iterable[str]) -> frozenset[Slug]:
        """The articles that have one of these forms."""
        return frozenset(slug for form in forms for slug in self.articles_by_form.get(form, ()))

    @property
    def peoples(self) -> tuple[str, ...]:
        """The forms that are an adjective or a people: Iraqi, Iraqis."""
        return tuple(sorted(form for form in self.forms if is_people(key_of(form))))

    @property
    def names(self) -> tuple[str, ...]:
        """The other forms, the commonest first."""
        peoples = self.peoples
        return tuple(sorted((f for f in self.forms if f not in peoples), key=lambda f: (-self.forms[f], f)))


def gathered(articles: Iterable[Article]) -> Mapping[Key, Group]:
    """The names by the key of their fullest form; read are the articles in the language that most are in."""
    articles = tuple(sorted(articles, key=lambda article: article.slug))
    languages = Counter(article.language for article in articles)
    articles = tuple(a for a in articles if a.language == max(languages, key=lambda one: (languages[one], one)))
    texts = ["\n\n".join(paragraph.text for paragraph in article.paragraphs) for article in articles]
    groups: defaultdict[Key, Group] = defaultdict(lambda: Group(Counter(), defaultdict(set), Counter()))
    for article, text, names in zip(articles, texts, discovered(texts), strict=True):
        for name in names:
            _count(groups[name.topic], name, text, article.slug)
    small = Counter(folded(word) for text in texts for word in words(text).texts if word[0].islower())
    for key, group in groups.items():
        group.small = small[key[0]] if len(key) == 1 else 0
    return groups


def _count(group: Group, name: Discovered, text: str, article: Slug) -> None:
    form = " ".join(text[name.start : name.end].split())
    group.forms[form] += 1
    group.articles_by_form[form].add(article)
    group.is_told = group.is_told or name.is_told
    group.within += not name.is_opening
    if not is_people(key_of(form)):
        group.kinds[name.kind] += 1


def key_of(form: str) -> Key:
    """The folded words of a written form."""
    return tuple(keys(words(form)))


def goes_without_saying(form: str, name: str, kind: Kind) -> bool:
    """What need not be listed beside a name: capitals, a person's surname, and nobody's first name."""
    if folded(form) == folded(name):
        return True
    return kind is Kind.PERSON and (len(key_of(form)) == 1 or key_of(form) == key_of(name)[-len(key_of(form)) :])
