"""What a saved page states of its article: headline, authors, day, outlet, address, language; empty if not."""

from __future__ import annotations

from generator.intake.authorship import authors
from generator.intake.dating import published, updated
from generator.intake.headlines import headline
from generator.intake.plain import is_address
from generator.intake.saved_page import SavedPage
from generator.model import Source, Stated


def stated(page: SavedPage) -> Stated:
    """Everything the page states, with where it states the day and the outlet."""
    day, evidence = published(page)
    changed, shown_by = updated(page)
    return Stated(
        headline=headline(page),
        authors=authors(page),
        published=day,
        published_evidence=evidence,
        updated=changed,
        updated_evidence=shown_by,
        language=(page.root.get("lang") or "").split("-")[0].strip().lower(),
        source=_source(page),
    )


def _source(page: SavedPage) -> Source:
    publishers = [name for node in page.described for name in page.named(node.get("publisher"))]
    outlet = publishers[0] if publishers else page.metas.get("og:site_name", "")
    evidence = "the page's own data" if publishers else "the page's og:site_name" if outlet else ""
    links = [e.get("href", "") for e in page.root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    url = next((link for link in (*links, page.metas.get("og:url", "")) if is_address(link)), "")
    return Source(outlet=outlet, outlet_evidence=evidence, url=url)
