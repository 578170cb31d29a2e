"""Topics: the catalogue that people keep, and where articles name what it lists."""

from generator.topics.catalogue import catalogue, glossary
from generator.topics.mentions import all_mentions, mention_lines

__all__ = ["all_mentions", "catalogue", "glossary", "mention_lines"]
