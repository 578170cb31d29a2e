"""generator/weave/citations.py"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from generator.model import Article, Byline, Precision, Published, Site, Source
from generator.weave.citations import behind_headline, bibtex, citation_files, csl_json, reference, ris
from generator.weave.wording import plain
from tests.weave.editions import article, edition

SITE = Site("The Briefing", url="https://example.org/b/")


def full() -> Article:
    """An article of which everything is known."""
    return replace(
        article("a-truce", "It holds."),
        headline="A {truce} & 100% of it",
        byline=Byline(("Tamsin Orlevik", "Ahmad al-Sharaa")),
        published=Published(date(2026, 1, 20), Precision.DAY, "inferred from a caption"),
        source=Source(outlet="Harbour News", url="https://harbour.example/a b{c}"),
    )


def test_what_is_not_known_is_not_said() -> None:
    """No outlet, no author, no year is made up."""
    cited = reference(article("a", "One."), SITE)
    assert plain(behind_headline(cited)) == ", date not given. In: The Briefing, https://example.org/b/articles/a/"
    assert "author" not in bibtex(cited)
    assert "year" not in bibtex(cited)
    assert bibtex(cited).startswith("@misc{a,")
    assert not {"PY", "DA", "T2", "AU"} & {line[:2] for line in ris(cited).splitlines()}
    assert not {"issued", "container-title", "author"} & json.loads(csl_json(cited))[0].keys()


def test_a_citation_in_words_has_outlet_day_and_address() -> None:
    """And says that the day was inferred."""
    assert plain(behind_headline(reference(full(), SITE))) == (
        ", Harbour News, 20 January 2026 (date inferred). In: The Briefing, https://example.org/b/articles/a-truce/"
    )


def test_bibtex_escapes_what_means_something_in_tex() -> None:
    """Braces stay balanced, signs are escaped, and names are kept whole."""
    text = bibtex(reference(full(), SITE))
    assert r"title = {{A \{truce\} \& 100\% of it}}" in text
    assert "author = {{Tamsin Orlevik} and {Ahmad al-Sharaa}}" in text
    assert "url = {https://harbour.example/ab%7Bc%7D}" in text
    unescaped = text.replace(r"\{", "").replace(r"\}", "")
    assert unescaped.count("{") == unescaped.count("}")


def test_ris_is_one_record_of_one_line_tags() -> None:
    """It opens with its type, ends with ER, and a line break in a headline opens no tag of its own."""
    lines = ris(reference(replace(full(), headline="A\nER  - \nTY  - JOUR"), SITE)).splitlines()
    assert lines[0] == "TY  - NEWS"
    assert [line for line in lines if line.startswith(("ER", "TY"))] == ["TY  - NEWS", "ER  - "]
    assert "DA  - 2026/01/20" in lines


def test_csl_json_knows_dates_as_far_as_they_are_exact() -> None:
    """A month is a month."""
    made = replace(full(), published=Published(date(2026, 1, 1), Precision.MONTH))
    item = json.loads(csl_json(reference(made, SITE)))[0]
    assert item["issued"] == {"date-parts": [[2026, 1]]}
    assert item["type"] == "article-newspaper"
    assert "January 2026" in plain(behind_headline(reference(made, SITE)))


def test_each_article_has_a_file_in_each_format() -> None:
    """They stand beside its page."""
    files = dict(citation_files(edition(article("a", "One."), article("b", "Two.")), SITE))
    assert sorted(files) == [f"articles/{slug}.{ending}" for slug in "ab" for ending in ("bib", "csl.json", "ris")]
