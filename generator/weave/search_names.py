"""The names under which topics are known, for the search page: it looks for a topic whichever of its names is typed.

search/names.json is a list of [name, address, other names], the address counted from the site's root.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model import Edition, Sense, Site
from generator.weave.addresses import address, topic_path

NAMES = "search/names.json"


def search_names(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """The one file, with the topics that some article names, by slug."""
    rows = []
    for topic in sorted(edition.topics, key=lambda topic: topic.slug):
        if topic.slug in edition.articles_by_topic:
            others = [a.text for a in topic.aliases if a.text != topic.name and a.sense is Sense.NAME]
            where = address(topic_path(topic.slug), directory_urls=site.directory_urls)
            rows.append([topic.name, where, others])
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    yield NAMES, f"[\n{lines}\n]\n"
