"""An article, its mentions and a policy in; what becomes of each mention out: a link, or the reason why it is none.

A topic is linked once in a section; a section begins at each sub-heading. Links are never closer than the policy
lets them be. Where there is room for some only, a topic's first link on the page comes before a second one of
another; a mention for which there was no room leaves its topic to the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import ceil

from generator.model import Article, LinkPolicy, Mention, Paragraph, Role, Slug

LINKED = ""
NAMED_AGAIN = "already linked in this section"


def decided(article: Article, mentions: Sequence[Mention], policy: LinkPolicy) -> Mapping[Mention, str]:
    """For each mention LINKED, NAMED_AGAIN, or which density cap it came up against; in reading order."""
    page = _Page(article, policy)
    found: dict[Mention, str] = {}
    for mention in mentions:
        if mention.topic not in page.topics:
            found[mention] = page.link(mention)
    for mention in mentions:
        if mention not in found:
            found[mention] = page.link(mention)
    return {mention: found[mention] for mention in mentions}


def links(article: Article, mentions: Sequence[Mention], policy: LinkPolicy) -> tuple[Mention, ...]:
    """The mentions that become links, in reading order."""
    return tuple(mention for mention, reason in decided(article, mentions, policy).items() if reason == LINKED)


class _Page:
    """The links that a page has already, and the room that is left."""

    def __init__(self, article: Article, policy: LinkPolicy) -> None:
        self.policy = policy
        self.sections = tuple(accumulate(map(_begins_section, article.paragraphs)))
        self.words = tuple(len(part.text.split()) for part in article.paragraphs)
        self.topics: set[Slug] = set()
        self.placed: set[tuple[int, Slug]] = set()
        self.in_paragraph: Counter[int] = Counter()

    def link(self, mention: Mention) -> str:
        """LINKED where it is one from now on, or the reason against it."""
        place = (self.sections[mention.paragraph], mention.topic)
        reason = NAMED_AGAIN if place in self.placed else self._full(mention.paragraph)
        if reason == LINKED:
            self.topics.add(mention.topic)
            self.placed.add(place)
            self.in_paragraph[mention.paragraph] += 1
        return reason

    def _full(self, paragraph: int) -> str:
        words = self.words[paragraph]
        most = ceil(words / self.policy.words_per_link)
        if self.in_paragraph[paragraph] >= most:
            return f"density cap: {words} words have no more than {most} {'link' if most == 1 else 'links'}"
        if len(self.placed) >= self.policy.links_per_page:
            return f"density cap: no page has more than {self.policy.links_per_page} links"
        return LINKED


def _begins_section(part: Paragraph) -> bool:
    return part.role is Role.SUBHEADING or (part.role is Role.MARKDOWN and part.markdown.startswith("#"))
