"""A JSON Feed file (jsonfeed.org, versions 1 and 1.1) -> a document with a part for each item."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.intake.entries import ENTRY_WITNESSES, document_of_entries, entry, marked_up, unmarked
from generator.intake.entry import Entry
from generator.intake.formats import Incoming
from generator.intake.people import people
from generator.intake.plain import day_of, joined, stated, whole
from generator.intake.received import SetAside
from generator.model import Block, RawDocument, Source, Stated

Item = Mapping[str, Any]


def document(incoming: Incoming) -> RawDocument:
    """The feed as a document. Raises SetAside for broken JSON and for a feed without items."""
    try:
        feed = json.loads(incoming.text)
    except ValueError as error:
        line = getattr(error, "lineno", None)
        what = f"the JSON is broken at line {line}" if line else "the JSON is broken"
        raise SetAside(incoming.shown_as, what, "save the feed again") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    found = (_entry(item, feed, incoming.shown_as) for item in _listed(items) if isinstance(item, dict))
    return document_of_entries(incoming, found, Stated(source=_source(feed if isinstance(feed, dict) else {}, "")))


def _entry(item: Item, feed: Item, shown_as: str) -> Entry:
    said = stated(item.get("date_published"))
    day = day_of(said)
    said_later = stated(item.get("date_modified"))
    changed = day_of(said_later)
    home = stated(feed.get("home_page_url"))
    links = (joined(stated(item.get(key)), home) for key in ("url", "external_url"))
    return entry(
        Stated(
            headline=stated(item.get("title")),
            authors=people(_names(item) or _names(feed)),
            published=day.isoformat() if day else "",
            published_evidence=f"the feed's item says date_published “{said}”" if day else "",
            updated=changed.isoformat() if changed else "",
            updated_evidence=f"the feed's item says date_modified “{said_later}”" if changed else "",
            language=(stated(item.get("language")) or stated(feed.get("language"))).split("-")[0].lower(),
            source=_source(feed, next(filter(None, links), "")),
            witnesses=ENTRY_WITNESSES,
        ),
        _body(item, shown_as),
    )


def _body(item: Item, shown_as: str) -> tuple[Block, ...]:
    markup = item.get("content_html")
    if isinstance(markup, str) and markup.strip():
        return marked_up(whole(markup), shown_as)
    given = (item.get("content_text"), item.get("summary"))
    return unmarked(next((whole(text) for text in given if isinstance(text, str) and text.strip()), ""))


def _source(feed: Item, link: str) -> Source:
    outlet = stated(feed.get("title"))
    return Source(outlet=outlet, outlet_evidence="the feed's title" if outlet else "", url=link)


def _names(item: Item) -> list[str]:
    """Version 1.1 lists authors, version 1 has one."""
    persons = [*_listed(item.get("authors")), item.get("author")]
    return [stated(person.get("name")) for person in persons if isinstance(person, dict)]


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
