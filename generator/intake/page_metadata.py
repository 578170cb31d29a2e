"""What a saved page states of its article: headline, authors, day, outlet, address, language; empty if not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.intake import authorship, dating, headlines
from generator.intake.plain import is_address
from generator.intake.saved_page import SavedPage
from generator.intake.title_outlets import title_outlet
from generator.model import Source, Stated, Witnesses


def stated(page: SavedPage) -> Stated:
    """Everything the page states, with the places that state it."""
    title, persons = headlines.headline(page), authorship.authors(page)
    day, evidence = dating.published(page)
    changed, shown_by = dating.updated(page)
    language = (page.root.get("lang") or "").split("-")[0].strip().lower()
    source, places = _source(page, title)
    return Stated(
        headline=title,
        authors=persons,
        published=day,
        published_evidence=evidence,
        updated=changed,
        updated_evidence=shown_by,
        language=language,
        source=source,
        witnesses=replace(
            places,
            headline=headlines.witnesses(page, title),
            authors=authorship.witnesses(page, persons),
            published=dating.witnesses(page, day),
            language=("<html lang>",) if language else (),
        ),
    )


def _source(page: SavedPage, headline: str) -> tuple[Source, Witnesses]:
    """Outlet and address, and the places that name them."""
    named = [("the page's own data", name) for node in page.described for name in page.named(node.get("publisher"))]
    outlets = [*named, ("the page's og:site_name", page.metas.get("og:site_name", ""))]
    outlets.append(("the page's <title>", title_outlet(page, headline)))
    evidence, outlet = next(((place, name) for place, name in outlets if name), ("", ""))
    links = [e.get("href", "") for e in page.root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    addresses = [*(("its canonical link", link) for link in links), ("og:url", page.metas.get("og:url", ""))]
    url = next((link for _, link in addresses if is_address(link)), "")
    places = Witnesses(outlet=_saying(outlet, outlets), url=_saying(url, addresses))
    return Source(outlet=outlet, outlet_evidence=evidence, url=url), places


def _saying(told: str, said: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place for place, words in said if told and words.casefold() == told.casefold()))
