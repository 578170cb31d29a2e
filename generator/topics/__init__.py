"""Topics: the catalogue that people keep -> Topics; Articles and Topics -> Mentions, each with the reason why."""

from generator.topics.catalogue import catalogue, glossary
from generator.topics.mentions import Matcher, Span, Verdict, all_mentions, mention_lines, mentions

__all__ = ["Matcher", "Span", "Verdict", "all_mentions", "catalogue", "glossary", "mention_lines", "mentions"]
