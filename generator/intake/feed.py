"""An RSS or Atom file -> a document with a part for each entry: its headline, its text, what the feed states of it."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from xml.parsers import expat

import feedparser

from generator.intake import wordpress
from generator.intake.entries import ENTRY_WITNESSES, document_of_entries, entry, marked_up, unmarked
from generator.intake.entry import Entry
from generator.intake.formats import Incoming
from generator.intake.markup_tree import MAX_DEPTH
from generator.intake.people import people
from generator.intake.plain import day_of, is_address, joined, shown, stated
from generator.intake.received import SetAside
from generator.model import Block, RawDocument, Shape, Source, Stated

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BREAKS_OFF = expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS]
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_REFERENCE = re.compile(r"&#(x[0-9a-fA-F]{1,12}|[0-9]{1,12});?")
_TAG = re.compile(r"<[a-zA-Z!/]")
_PAGES_TAG = re.compile(r"</(?:p|a|div|li|strong|em|b|i|h\d)>|<(?:br|img)[\s/>]|&(?:#\d+|[a-z]+);", re.IGNORECASE)
"""Markup in what a feed calls plain text, as feeds that mean markup have it."""

_MARKUP = re.compile(rf"{_TAG.pattern}|&(?:#\d+|#x[0-9a-fA-F]+|\w+);")

_CAPTION_TAG = re.compile(r"<(/?)media:description(?:\s[^<>]{0,200}?)?(/?)>", re.IGNORECASE)
"""What an entry's picture shows, which feedparser takes for the entry's own text."""

_DATES = (("published", "published"), ("created", "created"))
"""Where an entry's day stands, most trusted first, and what messages call it."""


def document(incoming: Incoming) -> RawDocument:
    """The feed as a document. Raises SetAside for one that unfolds, is nested too deep or holds no entry."""
    text = _CAPTION_TAG.sub(r"<\1media:caption\2>", _safe(_DECLARATION.sub("", incoming.text), incoming.shown_as))
    headers = {"content-type": "application/xml; charset=utf-8"}
    found = feedparser.parse(
        text.encode("utf-8"), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )
    if not found.entries:
        raise SetAside(incoming.shown_as, _fault(found), "save the feed again")
    channel = _channel(found.feed, text, incoming.shown_as)
    entries = (_entry(item, channel, incoming.shown_as) for item in found.entries)
    return document_of_entries(incoming, entries, channel.stated)


def _safe(text: str, shown_as: str) -> str:
    """The feed, its open elements closed where it breaks off. Raises SetAside for one that unfolds or is too deep."""
    if _ENTITY.search(text):
        raise SetAside(shown_as, "the feed declares entities of its own", "save it without its DOCTYPE")
    text = _REFERENCE.sub(_valid, text)
    nesting = _Nesting()
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler, parser.EndElementHandler = nesting.start, nesting.end
    try:
        parser.Parse(text.encode("utf-8"), True)  # noqa: FBT003 - the library's way of saying "the end"
    except expat.ExpatError as error:
        if error.code == _BREAKS_OFF:
            text += "".join(f"</{name}>" for name in reversed(nesting.names))
    if nesting.deepest > MAX_DEPTH:
        raise SetAside(shown_as, f"elements nested more than {MAX_DEPTH} deep", "save the feed again")
    return text


def _valid(reference: re.Match[str]) -> str:
    """The reference, or the sign for a missing character where it refers to none: `&#xD800;`."""
    digits = reference[1].lower()
    code = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    return reference[0] if 0 < code < 0xD800 or 0xDFFF < code <= 0x10FFFF else "\ufffd"


@dataclass
class _Nesting:
    """The elements that are open, and how deep they have been."""

    names: list[str] = field(default_factory=list)
    deepest: int = 0

    def start(self, name: str, _attributes: object) -> None:
        self.names.append(name)
        self.deepest = max(self.deepest, len(self.names))

    def end(self, _name: str) -> None:
        self.names.pop()


def _fault(found: Mapping[str, Any]) -> str:
    if not found.get("bozo"):
        return "the feed holds no entry"
    line = getattr(found.get("bozo_exception"), "getLineNumber", lambda: None)()
    return f"the feed is broken at line {line}" if line else "the feed is broken"


@dataclass(frozen=True, slots=True)
class _Channel:
    """What a feed says of all its entries, and where their addresses start from."""

    stated: Stated
    base: str
    has_dates: bool
    """It dates entries by Dublin Core's <dc:date>, which feedparser takes for their last change."""


def _channel(channel: Mapping[str, Any], text: str, shown_as: str) -> _Channel:
    outlet = _title(channel, shown_as)
    source = Source(outlet=outlet, outlet_evidence="the feed's title" if outlet else "")
    links = [channel.get("link"), *(link.get("href") for link in channel.get("links", ()))]
    base = next(filter(is_address, map(stated, links)), "")
    language = stated(channel.get("language")).split("-")[0].lower()
    return _Channel(Stated(language=language, source=source), base, bool(_DC_DATE.search(text)))


_DC_DATE = re.compile(r"<dc:date[\s>]", re.IGNORECASE)


def _entry(item: Mapping[str, Any], channel: _Channel, shown_as: str) -> Entry:
    day, evidence = _published(item)
    # feedparser hands out the day of publication for that of an update that is not there.
    said_later = shown(str(dict(item).get("updated", "")))
    changed = day_of(said_later)
    if changed and channel.has_dates:
        if not day:
            day, evidence = changed.isoformat(), f"the feed's entry is dated “{said_later}”"
        changed = None
    feed = channel.stated
    source = Source(feed.source.outlet, feed.source.outlet_evidence, joined(stated(item.get("link")), channel.base))
    told = entry(
        Stated(
            headline=_title(item, shown_as),
            authors=people(_names(item)),
            published=day,
            published_evidence=evidence,
            updated=changed.isoformat() if changed else "",
            updated_evidence=f"the feed's entry was updated “{said_later}”" if changed else "",
            language=feed.language,
            source=source,
            witnesses=ENTRY_WITNESSES,
        ),
        _body(item, shown_as),
    )
    return replace(told, aside=wordpress.unpublished(item))


def _names(item: Mapping[str, Any]) -> list[str]:
    """Who an entry says wrote it. "ann@paper.news (Ann Example)" is RSS's own form, which feedparser cuts wrongly."""
    said = _MAILBOX.fullmatch(stated(item.get("author")))
    return [said["name"]] if said else [stated(author.get("name")) for author in item.get("authors", ())]


_MAILBOX = re.compile(r"\S+@\S+\s+\((?P<name>[^()]{1,200})\)")


def _title(item: Mapping[str, Any], shown_as: str) -> str:
    """The title of an entry or of a feed, as readers see it."""
    title = str(item.get("title", ""))
    if _MARKUP.search(title):
        # "<b>Talks</b> resume" is meant as markup, "<iframe>" as a word.
        title = " ".join(block.lines[0] for block in marked_up(title, shown_as)) or title
    return stated(title)


def _body(item: Mapping[str, Any], shown_as: str) -> tuple[Block, ...]:
    """The longest that the entry gives: its content, else its summary. What it calls plain is so, without markup."""
    given = [(str(content.get("value", "")), content.get("type")) for content in item.get("content", ())]
    given.append((str(item.get("summary", "")), item.get("summary_detail", {}).get("type")))
    text, kind = max(given, key=lambda pair: len(pair[0]))
    shows = str(item.get("media_caption", ""))
    if not text.strip():
        return _blocks(shows, "text/plain", shown_as)  # of a film it is all there is
    blocks = _blocks(wordpress.marked(text) if wordpress.is_export(item) else text, kind, shown_as)
    caption = " ".join(block.lines[0] for block in _blocks(shows, None, shown_as))
    if not caption or any(caption in block.lines[0] for block in blocks):
        return blocks
    named = (stated(each.get("content")) for each in item.get("media_credit", ()))
    credit = next((each for each in named if each and each not in caption), "")
    return (Block((f"{caption} ({credit})" if credit else caption,), 1, Shape.CAPTION), *blocks)


def _blocks(text: str, kind: str | None, shown_as: str) -> tuple[Block, ...]:
    if kind == "text/plain" and not _PAGES_TAG.search(text):
        return unmarked(text)
    # Hugo's summaries are escaped text, a paragraph a line.
    return marked_up(text, shown_as) if _TAG.search(text) else unmarked(html.unescape(text))


def _published(item: Mapping[str, Any]) -> tuple[str, str]:
    for key, name in _DATES:
        said = shown(str(item.get(key, "")))
        if day := day_of(said):
            return day.isoformat(), f"the feed's entry was {name} “{said}”"
    return "", ""
