"""A web page that a note program exported -> what it says of the clipping in it, apart from the page.

Notion sets a table of properties above the text, Evernote puts the note's own days into the page's head. Both say when
the note was made, which is no day of the article. The tree in; it is left without them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import html

from generator.intake.front_matter import KEYS, key_of, stated_in
from generator.intake.plain import shown, stated
from generator.intake.properties import WHY
from generator.model import Block, Shape, Stated

PLACE = "the note's properties"


@dataclass(frozen=True, slots=True)
class Note:
    """The properties of a note: the lines that were taken out of its page, and what they state."""

    blocks: tuple[Block, ...] = ()
    stated: Stated = field(default_factory=Stated)

    def over(self, told: Stated) -> Stated:
        """What a page states, with what its note does."""
        source = replace(told.source, url=self.stated.source.url or told.source.url)
        if self.stated.source.outlet:
            own = self.stated.source
            source = replace(source, outlet=own.outlet, outlet_evidence=own.outlet_evidence)
        if self.stated.published:
            told = replace(told, published=self.stated.published, published_evidence=self.stated.published_evidence)
        return replace(told, source=source, authors=self.stated.authors or told.authors)


def taken_out(root: html.HtmlElement) -> Note:
    """The note's properties, which the tree then is without; an empty Note for any other page."""
    fields: dict[str, list[str]] = {}
    blocks: list[Block] = []
    for key, value, line in (*_evernote(root), *_notion(root)):
        if (name := KEYS.get(key_of(key))) and (said := stated(value)):
            fields.setdefault(name, []).append(said)
        if line:
            blocks.append(Block((f"{key}: {value}",), line, Shape.OUTSIDE, why=WHY))
    return Note(tuple(blocks), stated_in(fields, PLACE) if fields else Stated())


def _evernote(root: html.HtmlElement) -> Iterator[tuple[str, str, int]]:
    """Its head: who made the note and when says nothing of the article; where it was clipped does."""
    metas = {element.get("name", ""): element for element in root.iterfind(".//head/meta")}
    if "Evernote" not in metas.get("exporter-version", html.Element("meta")).get("content", ""):
        return
    for name in ("author", "created", "updated", "source-url"):
        if (element := metas.get(name)) is not None:
            element.drop_tree()
            yield ("url" if name == "source-url" else f"note {name}"), element.get("content", ""), 0


def _notion(root: html.HtmlElement) -> Iterator[tuple[str, str, int]]:
    """Its table: a name and a value a row."""
    for table in root.xpath("//article[contains(@class, 'page')]/header/table[@class='properties']"):
        for row in table.iter("tr"):
            name, value = (shown(" ".join(row.xpath(f"string({cell})").split())) for cell in ("th", "td"))
            if name and value:
                yield name, value.removeprefix("@"), row.sourceline or 1
        table.drop_tree()
