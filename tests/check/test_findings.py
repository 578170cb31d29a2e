"""generator/check: every kind of finding is found, and a clean site gives none"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import briefing

CONFIG = """\
site_name: Example
site_url: https://news.example.com/b/
docs_dir: content
plugins:
  - briefing:
      licences: {Harbour News: CC BY 4.0}
"""

CATALOGUE = """\
topics:
  dam: {name: Veldrun dam, kind: place, aliases: [the dam]}
"""

PAGE = """\
---
title: {title}
date: 2026-01-20
outlet: {outlet}
language: en
added: 2026-01-21
---

Workers have opened the lower gate of the Veldrun dam, the board said.
"""

Check = Callable[..., Result]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A clean site with one article."""
    content = tmp_path / "content"
    (content / "articles").mkdir(parents=True)
    (content / "articles" / "lake-falls.md").write_text(PAGE.format(title="Lake Falls", outlet="Harbour News"))
    (content / "topics.yml").write_text(CATALOGUE)
    (content / "digests").mkdir()
    (content / "digests" / "weekly.yml").write_text("title: Weekly\n")
    (content / "about.md").write_text(
        "# About us\n\n[The dam](topics/dam.md), [here](#about-us), [out](https://a.example/).\n"
    )
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    return tmp_path


@pytest.fixture
def check(site: Path, monkeypatch: pytest.MonkeyPatch) -> Check:
    """A function that runs `briefing check` on the site, on the day after its page was added."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 1, 22, tzinfo=UTC).timestamp())))

    def run(*options: str) -> Result:
        done = CliRunner().invoke(briefing, ["check", "-f", str(site / "mkdocs.yml"), *options], standalone_mode=False)
        assert done.exception is None, done.exception
        return done

    return run


def own_page(site: Path, text: str) -> None:
    """A page of somebody's own."""
    (site / "content" / "own.md").write_text(text, "utf-8")


def test_a_clean_site_gives_nothing_and_writes_nothing(site: Path, check: Check) -> None:
    """Exit 0, strict or not; the folder is as before."""
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    done = check("--strict")
    assert done.return_value == 0
    assert "0 errors, 0 warnings, 0 notes" in done.output
    assert re.search(r"1 article, [1-9]\d* pages", done.output)
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[x](topics/dem.md)", "own.md:3: error: a link to “topics/dem.md”, where there is nothing"),
        ("[x](topics/dam.md#nowhere)", "own.md:3: error: a link to “topics/dam.md#nowhere”, and that page has no"),
        ("[x](#nowhere)", "and that page has no “#nowhere”"),
        ('<a href="../articles/none/">x</a>', "a link to “../articles/none/”, where there is nothing"),
        ("![x](map.png)", "a link to “map.png”, where there is nothing"),
        ("[x](https://news.example.com/b/gone/)", "a link to “https://news.example.com/b/gone/”, where"),
        ("[x](/b/gone/)", "a link to “/b/gone/”, where there is nothing"),
        ("[x](http://[bad)", "which is no address"),
    ],
)
def test_a_link_that_leads_nowhere_is_an_error(site: Path, check: Check, text: str, what: str) -> None:
    """With the file and line it was written on."""
    own_page(site, f"# Own\n\n{text}\n")
    done = check()
    assert done.return_value == 1
    assert what in done.output


@pytest.mark.parametrize(
    "text",
    [
        "[x](topics/dam.md#Main) [y](index.md) [z](./) [a](articles/lake-falls.md#p1)",
        '<a href="../topics/dam/">x</a> <a href="../feed.xml">y</a> <a href="../topics/dam/feed.json">z</a>',
        "[x](feed.xml) [y](mailto:a@news.example.com) [z](https://news.example.com/b) [w](/elsewhere/)",
        "[x](https://news.example.com/b/topics/dam/) [y](/b/topics/) [z](//a.example/) [top](#)",
        "`[x](none.md)`\n\n    [x](none.md)\n",
        "[x](digest.pdf) [y](digests/weekly.pdf)",
    ],
)
def test_a_link_that_leads_somewhere_is_none(site: Path, check: Check, text: str) -> None:
    """From Markdown or HTML, to pages, feeds, former names, the top; out of the site nobody looks."""
    own_page(site, f"# Own\n\n{text}\n")
    done = check()
    assert done.return_value == 0, done.output


def test_a_link_in_an_article_or_introduction_is_told_with_its_own_line(site: Path, check: Check) -> None:
    """What a person wrote into a page of ours."""
    page = site / "content" / "articles" / "lake-falls.md"
    page.write_text(page.read_text() + "\nSee [the rest](other.md).\n")
    (site / "content" / "topics").mkdir()
    (site / "content" / "topics" / "dam.md").write_text("Built [long ago](history.md).\n")
    done = check()
    assert "articles/lake-falls.md:11: error: a link to “other.md”" in done.output
    assert "topics/dam.md:1: error: a link to “history.md”" in done.output


def test_a_page_that_cannot_be_built_is_an_error(site: Path, check: Check) -> None:
    """Not UTF-8, or nested beyond what Markdown can take: a Problem, no traceback."""
    (site / "content" / "own.md").write_bytes(b"# Own \xff\xfe\n")
    assert "own.md: error: not a readable UTF-8 text" in check().output
    own_page(site, "- " * 3000 + "x\n")
    done = check()
    assert "own.md: error: nested too deeply" in done.output
    assert done.return_value == 1


def test_a_site_without_articles_is_checked_too(site: Path, check: Check) -> None:
    """Nothing would be published of anybody."""
    (site / "content" / "articles" / "lake-falls.md").unlink()
    (site / "content" / "about.md").unlink()
    done = check()
    assert re.fullmatch(r"0 articles, \d pages: 0 errors, 0 warnings, 0 notes\n", done.output)


def test_an_ambiguous_name_is_a_warning(site: Path, check: Check) -> None:
    """It fails a strict check alone."""
    listed = CATALOGUE + "  other: {name: Other dam, kind: place, aliases: [the dam]}\n"
    (site / "content" / "topics.yml").write_text(listed)
    assert "topics.yml:3: warning: “the dam” names dam and other" in check().output
    assert (check().return_value, check("--strict").return_value) == (0, 1)


def test_an_unknown_date_is_a_note(site: Path, check: Check) -> None:
    """It never fails."""
    page = site / "content" / "articles" / "lake-falls.md"
    page.write_text(page.read_text().replace("date: 2026-01-20\n", ""))
    assert "note: no publication date" in check().output
    assert check("--strict").return_value == 0


def test_a_kept_page_behind_its_source_is_a_warning(site: Path, check: Check) -> None:
    """An edited page whose article in the raw file has changed since, unless its person says that it stays."""
    raw = site / "content" / "raw"
    raw.mkdir()
    clip = "Gate Opens\n\nWorkers opened the gate of the dam on the lake at dawn and the water fell, the board said.\n"
    (raw / "clip.txt").write_text(clip)
    CliRunner().invoke(briefing, ["export", "-f", str(site / "mkdocs.yml"), str(site / "out")], standalone_mode=False)
    page = site / "content" / "articles" / "gate-opens.md"
    page.write_text(page.read_text().replace("at dawn", "at night"))
    (raw / "clip.txt").write_text(
        clip + "\nNobody was hurt when the gate was opened, and the road below it was dry again.\n"
    )
    done = check("--strict")
    assert "gate-opens.md: warning: edited by hand, and its source has changed since" in done.output
    assert done.return_value == 1
    page.write_text(page.read_text().replace("\nlanguage: en\n", "\nlanguage: en\nfollow: false\n"))
    done = check("--strict")
    assert "gate-opens.md: note: edited by hand, and its source has changed since" in done.output
    assert done.return_value == 0


def test_what_would_be_published_of_whom_is_told(site: Path, check: Check) -> None:
    """Outlets with their licence; a note where none is known."""
    second = PAGE.format(title="Second", outlet="The Quay")
    (site / "content" / "articles" / "second.md").write_text(second)
    done = check()
    assert "     1  Harbour News: CC BY 4.0" in done.output
    assert "     1  The Quay: licence not known" in done.output
    assert "note: 1 article of The Quay published in full, licence not known" in done.output
    assert done.return_value == 0


def test_a_site_without_an_address_is_told_that_it_has_no_feeds(site: Path, check: Check) -> None:
    """A note: a site may be read from a disk alone."""
    (site / "mkdocs.yml").write_text(CONFIG.replace("site_url: https://news.example.com/b/\n", ""))
    done = check()
    assert "mkdocs.yml: note: no “site_url”: the site has no feeds" in done.output
    assert done.return_value == 0


def test_a_former_name_that_leads_elsewhere_is_a_warning(site: Path, check: Check) -> None:
    """Another article has it."""
    page = PAGE.format(title="Second", outlet="Harbour News").replace("added:", "aliases: [lake-falls]\nadded:")
    (site / "content" / "articles" / "second.md").write_text(page)
    assert "second.md: warning: its former name “lake-falls” belongs to another article" in check().output


def test_json_has_the_same_findings(site: Path, check: Check) -> None:
    """For programs: file, line, severity, what, remedy; shares; how much was looked at."""
    own_page(site, "[x](none.md)\n")
    done = check("--json")
    found = json.loads(done.output)
    assert found["problems"] == [
        {
            "file": "content/own.md",
            "line": 1,
            "severity": "error",
            "what": "a link to “none.md”, where there is nothing",
            "remedy": "mend the link, or take it out",
        }
    ]
    assert found["publishing"] == [{"outlet": "Harbour News", "licence": "CC BY 4.0", "articles": 1}]
    assert found["looked_at"]["articles"] == 1
    assert found["looked_at"]["pages"] > 5
    assert done.return_value == 1


def test_github_gets_annotations_that_cannot_be_broken_out_of(site: Path, check: Check) -> None:
    """A line end in what was found does not begin a command of its own."""
    own_page(site, '<a href="gone/&#10;::error::b%">x</a>\n')
    lines = check("--format", "github").output.splitlines()
    assert lines[0].startswith("::error file=content/own.md::a link to “gone/%0A::error::b%25”, where")
    assert sum(line.startswith("::") for line in lines) == 1
