"""Topics: the catalogue that people keep -> Topics; Articles and Topics -> Mentions, each with the reason why."""

from generator.topics.catalogue import catalogue, listed
from generator.topics.gathered import Proposal
from generator.topics.json_lines import discovery_lines, mention_lines
from generator.topics.mentions import Matcher, Span, Verdict, all_mentions, mentions, verdicts
from generator.topics.proposals import automatic, proposals
from generator.topics.writing import as_yaml, with_topics

__all__ = [
    "Matcher",
    "Proposal",
    "Span",
    "Verdict",
    "all_mentions",
    "as_yaml",
    "automatic",
    "catalogue",
    "discovery_lines",
    "listed",
    "mention_lines",
    "mentions",
    "proposals",
    "verdicts",
    "with_topics",
]
