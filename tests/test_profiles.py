"""generator/profiles.py: an excerpt leaks nowhere"""

from __future__ import annotations

import gzip
import html
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from generator import pipeline
from generator.model import Article, Caption, Edition, Event, Extent, Ledger, LedgerEntry, Paragraph, Precision, Source
from generator.profiles import let_out
from generator.tokens import sentences
from tests.sites import PROJECT, briefing, mkdocs
from tests.weave.editions import SDF, SYRIA, article, edition

LONG = article("long", "First.", "## Heading", "Second names Syria.", "## Late heading", "Third names the SDF. Syria.")


def test_an_excerpt_has_the_first_two_paragraphs_and_nothing_after_them() -> None:
    """With the sub-heading between them; captions go, a correction is said without its words."""
    whole = replace(LONG, captions=(Caption("A bridge."),), corrections=("It was Tuesday.",))
    (short,) = let_out(edition(whole), Extent.EXCERPT, {}).articles
    assert [p.text for p in short.paragraphs] == ["First.", "Heading", "Second names Syria."]
    assert short.is_excerpt
    assert short.captions == ()
    assert "Tuesday" not in " ".join(short.corrections)


def test_an_excerpt_ends_before_a_table() -> None:
    """A table is all of what it tells: none of it goes out, be it the first thing in the text."""
    table = Paragraph.table((("Town", "Boats"), ("Oldport", "120")))
    second, first = (
        replace(LONG, paragraphs=paragraphs)
        for paragraphs in ((Paragraph("First."), table, Paragraph("Last.")), (table, Paragraph("Last.")))
    )
    assert [p.text for p in let_out(edition(second), Extent.EXCERPT, {}).articles[0].paragraphs] == ["First."]
    assert let_out(edition(first), Extent.EXCERPT, {}).articles[0].paragraphs == ()


def test_a_topic_named_later_keeps_the_article_without_a_sentence() -> None:
    """Mentions point into what is left; the dossier still lists the article."""
    out = let_out(edition(LONG), Extent.EXCERPT, {})
    assert [(m.topic, m.text) for m in out.mentions] == [(SYRIA.slug, "Syria")]
    assert all(out.articles[0].paragraphs[m.paragraph].text[m.start : m.end] == m.text for m in out.mentions)
    assert set(out.articles_by_topic) == {SDF.slug, SYRIA.slug}


def test_an_event_told_later_is_not_told() -> None:
    """The chronology quotes the sentence."""
    day = date(2026, 1, 20)
    first, later = (Event("long", paragraph, 0, 5, day, Precision.DAY, "x", 0, "") for paragraph in (2, 4))
    out = let_out(replace(edition(LONG), events=(first, later)), Extent.EXCERPT, {})
    assert out.events == (first,)


def test_received_lines_stay_back() -> None:
    """The ledger holds the whole text."""
    ledger = Ledger("clip.txt", (LedgerEntry(1, "Third names the SDF.", kept=True, why="paragraph 3", article=0),))
    assert let_out(replace(edition(LONG), ledgers={"long": ledger}), Extent.EXCERPT, {}).ledgers == {}


def test_every_field_of_an_edition_and_an_article_has_been_weighed() -> None:
    """Whoever adds one decides in profiles.py whether it can carry an article's text, and lists it here."""
    assert {field.name for field in fields(Edition)} == {
        *("articles", "topics", "mentions", "as_of", "introductions", "ledgers", "events", "connections"),
    }
    assert {field.name for field in fields(Article)} == {
        *("slug", "headline", "paragraphs", "raw", "deck", "byline", "dateline", "published", "source", "captions"),
        *("corrections", "language", "topics", "description", "added", "edited", "aliases", "is_excerpt", "updated"),
    }


def test_a_short_article_is_no_excerpt() -> None:
    """All of it is published, and the page does not say otherwise."""
    (short,) = let_out(edition(article("short", "One.", "Two.")), Extent.EXCERPT, {}).articles
    assert not short.is_excerpt


def test_an_outlet_lends_its_licence_to_articles_that_state_none() -> None:
    """What the article says of itself goes first."""
    silent = replace(article("a", "Words."), source=Source("Harbour News"))
    stated = replace(article("b", "Words."), source=Source("Harbour News", licence="All rights reserved"))
    out = let_out(edition(silent, stated), Extent.FULL, {"Harbour News": "CC BY 4.0"})
    assert [a.source.licence for a in out.articles] == ["CC BY 4.0", "All rights reserved"]
    nobody = article("c", "Words.")
    out = let_out(edition(silent, nobody), Extent.FULL, {"Harbour News": "CC BY 4.0", "*": "By arrangement"})
    assert [a.source.licence for a in out.articles] == ["CC BY 4.0", "By arrangement"]


# --- a built site ----------------------------------------------------------------------------------------------------


CONFIG = """\
site_name: Excerpts
site_url: https://example.org/some/prefix/
docs_dir: content
theme: {name: material, font: false, palette: {scheme: briefing}}
markdown_extensions: [toc, tables, fenced_code, md_in_html]
plugins:
  - briefing:
      publish: excerpt
"""


@pytest.fixture(scope="module")
def excerpts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository's site under the profile `excerpt`, with its digest and its export."""
    project = tmp_path_factory.mktemp("excerpts") / "project"
    shutil.copytree(PROJECT / "content", project / "content")
    (project / "mkdocs.yml").write_text(CONFIG, "utf-8")
    mkdocs("build", "--strict", cwd=project)
    briefing("digest", "--out", "site/digest.pdf", cwd=project)
    briefing("export", "plain", cwd=project)
    return project


def held_back(project: Path) -> Iterator[str]:
    """Every sentence of a later paragraph, a caption or a removed line that stands in no opening."""
    done = pipeline.run(pipeline.opened(project / "mkdocs.yml"), date(2026, 11, 22))
    shown = " ".join(
        " ".join([a.headline, a.deck, a.description, *(p.text for p in a.paragraphs)]) for a in done.edition.articles
    )
    for whole in done.collected.articles:
        texts = [p.text for p in whole.paragraphs] + [c.text for c in whole.captions] + list(whole.corrections)
        texts += [e.text for e in done.collected.ledgers[whole.slug].dropped if len(e.text) > 40]
        for text in texts:
            yield from (text[a:b].strip() for a, b in sentences(text) if b - a > 30 and text[a:b].strip() not in shown)


def openings(project: Path) -> tuple[str, ...]:
    """The first sentence of each article as published."""
    articles = pipeline.run(pipeline.opened(project / "mkdocs.yml"), date(2026, 11, 22)).edition.articles
    texts = (article.paragraphs[0].text for article in articles)
    return tuple(text[slice(*next(iter(sentences(text))))] for text in texts)


def words_of(file: Path) -> str:
    """All text of a file, unpacked, entities resolved, in letters and digits alone: print hyphenates."""
    data = file.read_bytes()
    if file.suffix == ".pdf":
        told = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
        return letters(told.stdout)
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    return letters(html.unescape(data.decode("utf-8", "replace")))


def letters(text: str) -> str:
    """A text without spaces and signs."""
    return re.sub(r"\W+", "", text)


def test_no_later_sentence_is_in_any_byte_of_the_site(excerpts: Path) -> None:
    """Pages, search index, feeds, data, sitemap, PDF and the export's Markdown."""
    secret = sorted(set(held_back(excerpts)))
    assert len(secret) > 40
    files = [f for top in ("site", "plain/docs") for f in sorted((excerpts / top).rglob("*")) if f.is_file()]
    assert {".html", ".json", ".xml", ".csv", ".atom", ".pdf", ".packed", ".md"} <= {f.suffix for f in files}
    opening = letters(next(text for text in openings(excerpts) if text.isascii()))
    told_in: set[str] = set()
    for file in files:
        words = words_of(file)
        told_in |= {file.suffix} if opening in words else set()
        leaked = [sentence for sentence in secret if letters(sentence) in words]
        assert not leaked, f"{file.relative_to(excerpts)} holds {leaked[:3]}"
    assert {".html", ".json", ".xml", ".atom", ".pdf", ".packed", ".md"} <= told_in, "what is read as text"


def test_an_excerpt_says_that_it_is_one(excerpts: Path) -> None:
    """And leads to the original where its address is known."""
    pages = [f.read_text("utf-8") for f in (excerpts / "site" / "articles").rglob("index.html")]
    assert sum("This is the opening only" in page for page in pages) > 3


def test_pages_whose_licence_is_not_known_are_kept_from_search_engines(excerpts: Path) -> None:
    """By the robots tag, and by their absence from the sitemap; the pages over all are listed."""
    pages = sorted((excerpts / "site" / "articles").rglob("index.html"))
    assert all('<meta name="robots" content="noindex">' in page.read_text("utf-8") for page in pages)
    sitemap = (excerpts / "site" / "sitemap.xml").read_text("utf-8")
    assert "/articles/" not in sitemap
    assert "<loc>https://example.org/some/prefix/topics/</loc>" in sitemap
    assert "noindex" not in (excerpts / "site" / "index.html").read_text("utf-8")
