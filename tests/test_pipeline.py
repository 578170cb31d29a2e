"""generator/pipeline.py: a whole run on small sites of its own"""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from generator import notices, pages, pipeline
from generator.model import Outcome, Problem, Severity, Where

TODAY = date(2026, 11, 22)

CONFIG = "site_name: Example\ndocs_dir: content\ntheme: {name: material, font: false}\nplugins:\n  - briefing\n"

CATALOGUE = """\
topics:
  dam:
    name: Veldrun dam
    kind: place
    aliases: [the dam]
"""

NOTE = Severity.NOTE

CLIPPING = """\
Lake behind the Dam Falls by a Metre

Workers have opened the lower gate of the Veldrun dam and the lake falls by a hand every hour, the board said.

Nobody in the valley has been asked to leave. The road across the crest is closed until the spring.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A site with one clipping; the configuration file."""
    raw = tmp_path / "content" / "raw"
    raw.mkdir(parents=True)
    (raw / "clip.txt").write_text(CLIPPING, encoding="utf-8")
    (tmp_path / "content" / "topics.yml").write_text(CATALOGUE, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return tmp_path / "mkdocs.yml"


def run(config: Path) -> pipeline.Run:
    """One run of today."""
    return pipeline.run(pipeline.opened(config), TODAY)


def outcomes(done: pipeline.Run) -> list[Outcome]:
    """What became of the pages."""
    return [change.outcome for change in done.changes]


def page_of(config: Path) -> Path:
    """The only page."""
    (page,) = (config.parent / "content" / "articles").glob("*.md")
    return page


def test_a_clipping_becomes_a_page_once(project: Path) -> None:
    """The second run finds it unchanged and touches nothing."""
    assert outcomes(run(project)) == [Outcome.CREATED]
    before = page_of(project).stat().st_mtime_ns
    assert outcomes(run(project)) == [Outcome.UNCHANGED]
    assert page_of(project).stat().st_mtime_ns == before


def test_many_notes_of_one_kind_are_a_line() -> None:
    """A few are told one by one, and so is whatever weighs more than a note."""
    wheres = [Where(f"content/raw/{number}.txt", 1) for number in range(4)]
    notes = tuple(Problem(where, "no day", "add it", Severity.NOTE) for where in wheres)
    warnings = tuple(Problem(where, "no day", "add it", Severity.WARNING) for where in wheres)
    assert notices.summed_up((*notes[:3], *warnings)) == (*notes[:3], *warnings)
    assert [str(each) for each in notices.summed_up(notes)] == [
        "content/raw: note: no day: 4 times; `briefing check` lists them"
    ]


def test_notes_that_differ_in_names_and_numbers_are_of_one_kind() -> None:
    """What they share is told once, with the count; a PDF's own, which no other command lists, keep their remedy."""
    again = [
        Problem(Where(f"content/raw/{at}.txt", 1), f"the same article as content/raw/a.txt:1{aside}", "leave it", NOTE)
        for at, aside in enumerate(("", " (date changed)", " (1 paragraph changed)", ""))
    ]
    signs = [
        Problem(Where("x.pdf"), f"cannot print {sign} of the article “{sign}”", "edit its page", NOTE)
        for sign in ("U+05D0", "U+05D1, U+05D2", "U+0E01 and 3 more characters", "U+0E01")
    ]
    one_file = [Problem(Where("content/raw/a.txt", line), "odd", "look", NOTE) for line in range(4)]
    assert [str(each) for each in notices.summed_up((*again, *signs, *one_file))] == [
        "content/raw: note: the same article as content/raw/a.txt:1: 4 times; `briefing check` lists them",
        "x.pdf: note: cannot print … of the article …: 4 times; edit its page",
        "content/raw/a.txt: note: odd: 4 times; `briefing check` lists them",
    ]


def test_a_message_is_one_line_whatever_a_name_holds() -> None:
    """No file's name fakes a line, drives a terminal or turns the words round; Arabic stands as it is."""
    where = Where("content/raw/new\nline\x1b[2J\u202e\udcff-كلمة\u200cها.txt")
    told = str(Problem(where, "odd", "rename it", Severity.ERROR))
    assert told == r"content/raw/new\nline\x1b[2J\u202e\udcff-كلمة" + "\u200cها.txt: error: odd; rename it"


def test_a_later_day_changes_no_page(project: Path) -> None:
    """`added` is the day of the first run for good."""
    run(project)
    text = page_of(project).read_text()
    pipeline.run(pipeline.opened(project), date(2027, 1, 1))
    assert page_of(project).read_text() == text


def test_a_changed_clipping_updates_its_page(project: Path) -> None:
    """The page keeps its name, though the headline is another now."""
    run(project)
    page = page_of(project)
    raw = project.parent / "content" / "raw" / "clip.txt"
    raw.write_text(CLIPPING.replace("a Metre", "Two Metres"), encoding="utf-8")
    assert outcomes(run(project)) == [Outcome.UPDATED]
    assert page_of(project) == page
    assert "Two Metres" in page.read_text()


def test_what_changed_stands_on_the_page_with_its_day(project: Path) -> None:
    """A later run, and a run of other rules over the same file, carry the line on and add none."""
    run(project)
    raw = project.parent / "content" / "raw" / "clip.txt"
    raw.write_text(CLIPPING + "\nDivers will look at the lower gate on the first calm day, the board added.\n")
    run(project)
    pipeline.run(pipeline.opened(project), date(2027, 1, 1))
    assert run(project).edition.articles[0].corrections == ("22 Nov 2026: 1 paragraph added",)


def test_the_same_article_in_a_second_file_is_told_and_accounted_for(project: Path) -> None:
    """One page; a note with both places; the second file's ledger says where its lines are."""
    run(project)
    page = page_of(project)
    (project.parent / "content" / "raw" / "again.txt").write_text(CLIPPING.replace("a hand", "two hands"))
    done = run(project)
    assert page_of(project) == page
    (note,) = (p for p in done.problems if "same article" in p.what)
    assert (str(note.where), note.severity) == ("content/raw/again.txt:1", Severity.NOTE)
    assert note.what == "the same article as content/raw/clip.txt:1 (1 paragraph changed)"
    assert {entry.why for entry in done.ledgers["again.txt"].entries if entry.text} == {
        f"the same article as {page.stem}"
    }
    assert not done.ledgers["again.txt"].kept
    assert done.ledgers["clip.txt"].kept


def test_a_feed_is_an_article_an_entry(project: Path) -> None:
    """Each entry has its own page, and its own part of the ledger."""
    entries = "".join(
        f"<item><title>News of the {name} Dam</title><description>The {name} dam was opened to the public on a day of "
        f"rain, and {name} boats went out at noon to look at it from below.</description></item>"
        for name in ("Upper", "Lower", "Old")
    )
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Dams</title>{entries}</channel></rss>'
    (project.parent / "content" / "raw" / "feed.xml").write_text(feed)
    edition = run(project).edition
    slugs = [article.slug for article in edition.articles if article.raw.file == "feed.xml"]
    assert slugs == ["news-of-the-lower-dam", "news-of-the-old-dam", "news-of-the-upper-dam"]
    assert all(edition.ledgers[slug].kept for slug in slugs)


def test_a_persons_page_is_kept_and_told_when_its_source_moves_on(project: Path) -> None:
    """Their bytes stay, `behind` is a warning, and deleting the page hands it back."""
    run(project)
    page = page_of(project)
    page.write_text(page.read_text().replace("Nobody in", "No one in"))
    theirs = page.read_bytes()
    assert outcomes(run(project)) == [Outcome.KEPT]
    (project.parent / "content" / "raw" / "clip.txt").write_text(
        CLIPPING + "\nA third paragraph came later, it is said.\n"
    )
    done = run(project)
    assert page.read_bytes() == theirs
    assert [p.severity for p in done.problems if "edited by hand" in p.what] == [Severity.WARNING]
    page.unlink()
    assert outcomes(run(project)) == [Outcome.CREATED]


def test_an_edited_page_is_linked_and_listed_like_any_other(project: Path) -> None:
    """What is computed from several articles is never written to the page, so an edit costs nothing of it."""
    run(project)
    page = page_of(project)
    page.write_text(page.read_text().replace("Nobody in", "**Nobody** in"))
    edition = run(project).edition
    assert edition.articles[0].edited
    assert [mention.topic for mention in edition.mentions] == ["dam"]


def test_a_removed_clipping_takes_its_page_along(project: Path) -> None:
    """A sealed page goes with its source, an edited one stays and is told."""
    run(project)
    (project.parent / "content" / "raw" / "clip.txt").unlink()
    assert outcomes(run(project)) == [Outcome.ORPHANED]
    assert not list((project.parent / "content" / "articles").glob("*.md"))


def test_bad_files_are_set_aside_and_stop_nothing(project: Path) -> None:
    """Empty, binary, a link, a pipe, too large: each is named; the good clipping is published all the same."""
    raw = project.parent / "content" / "raw"
    (raw / "a-empty.txt").write_bytes(b" \n")
    (raw / "b-binary.txt").write_bytes(bytes(range(256)) * 4)
    (raw / "c-link.txt").symlink_to(raw / "clip.txt")
    os.mkfifo(raw / "d-pipe.txt")
    (raw / "e-large.txt").write_bytes(b"word " * 500_000)
    done = run(project)
    assert [p.where.path for p in done.problems if p.severity is Severity.ERROR] == [
        f"content/raw/{name}" for name in ("a-empty.txt", "b-binary.txt", "c-link.txt", "d-pipe.txt", "e-large.txt")
    ]
    assert [article.raw.file for article in done.edition.articles] == ["clip.txt"]


def test_a_file_that_cannot_be_read_this_time_orphans_nothing(project: Path) -> None:
    """Its page is left alone until the file can be read again."""
    run(project)
    (project.parent / "content" / "raw" / "clip.txt").write_bytes(b"")
    done = run(project)
    assert outcomes(done) == []
    assert page_of(project).exists()


def test_an_unknown_date_is_a_note_that_names_the_remedy(project: Path) -> None:
    """Never an error, never today."""
    done = run(project)
    (note,) = (p for p in done.problems if "no publication date" in p.what)
    assert (note.severity, note.where.path, note.where.line) == (Severity.NOTE, "content/raw/clip.txt", 1)
    assert "date" not in yaml.safe_load(page_of(project).read_text().split("---\n")[1])


def test_the_cut_off_is_the_newest_day_in_it(project: Path) -> None:
    """Or what mkdocs.yml says it is."""
    assert run(project).edition.as_of == TODAY
    project.write_text(CONFIG.replace("- briefing", "- briefing: {as_of: 2026-12-01}"))
    assert run(project).edition.as_of == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("day", "cut_off", "told"),
    [
        ("2031-02-03", "2026-11-22", ["its date, 2031-02-03, is still to come; the information cut-off leaves it out"]),
        ("2026-11-24", "2026-11-22", ["its date, 2026-11-24, is still to come; the information cut-off leaves it out"]),
        ("2026-11-23", "2026-11-23", []),
        ("2026-11-01", "2026-11-22", []),
    ],
)
def test_a_day_still_to_come_moves_no_cut_off(project: Path, day: str, cut_off: str, told: list[str]) -> None:
    """A page written by hand with a wrong year is named with its remedy; tomorrow is today somewhere."""
    run(project)
    page = f"---\ntitle: Opening of the Gate\ndate: {day}\n---\n\nThe gate of the dam opened at noon.\n"
    (project.parent / "content" / "articles" / "opening.md").write_text(page, encoding="utf-8")
    done = run(project)
    assert done.edition.as_of == date.fromisoformat(cut_off)
    warnings = [problem for problem in done.problems if problem.severity is Severity.WARNING]
    assert [problem.what for problem in warnings] == told
    assert {str(problem.where) for problem in warnings} <= {"content/articles/opening.md"}


def test_a_day_that_a_clock_set_ahead_wrote_is_told(project: Path) -> None:
    """By one note for all pages, once the clock is right again; the day of tomorrow is today somewhere."""
    second = CLIPPING.replace("Lake behind the Dam", "River below the Bridge").replace("gate", "lock")
    (project.parent / "content" / "raw" / "second.txt").write_text(second, "utf-8")
    assert _notes_of_clocks(project, TODAY + timedelta(days=1)) == []
    (note,) = _notes_of_clocks(project, date(2036, 5, 4))
    assert note.severity is Severity.NOTE
    assert str(note.where).startswith("content/articles/lake-behind")
    assert note.what.startswith("added on 2036-05-04, after today, 2026-11-22, and 1 more page like it: the clock was")


def _notes_of_clocks(project: Path, wrong: date) -> list[Problem]:
    """What is said of the clock after a run on a wrong day, whose pages are made by it."""
    for page in (project.parent / "content").glob("articles/*.md"):
        page.unlink()
    pipeline.run(pipeline.opened(project), wrong)
    return [problem for problem in run(project).problems if "clock" in problem.what]


def test_a_bad_catalogue_stops_the_run_with_its_line(project: Path) -> None:
    """Nothing is converted on a catalogue that cannot be used."""
    (project.parent / "content" / "topics.yml").write_text(CATALOGUE.replace("kind: place", "kind: river"))
    with pytest.raises(pipeline.MisconfiguredError, match=r"content/topics\.yml:4: error"):
        run(project)


def test_every_received_line_of_an_article_is_accounted_for(project: Path) -> None:
    """Kept + dropped = all lines, on the edition's own ledgers."""
    edition = run(project).edition
    ledger = edition.ledgers[edition.articles[0].slug]
    assert [entry.line for entry in ledger.entries] == list(range(1, len(CLIPPING.splitlines()) + 1))


def test_what_a_run_would_do_can_be_seen_before(project: Path) -> None:
    """`plan` writes nothing; `difference` shows what would change."""
    run(project)
    page = page_of(project)
    page.write_text(page.read_text().replace("Nobody in", "No one in"))
    opened = pipeline.opened(project)
    (change,) = pipeline.plan(opened, pipeline.conversion(opened), TODAY)
    assert "-No one in" in pages.difference(change)
    assert "+Nobody in" in pages.difference(change)


def test_an_entry_without_text_is_told_by_its_title(project: Path) -> None:
    """It makes no article, and hinders none."""
    text = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
    items = f"<item><title>Ferry</title><description>{text}</description></item><item><title>Bell rings</title></item>"
    raw = project.parent / "content" / "raw" / "feed.xml"
    raw.write_text(f"<rss version='2.0'><channel><title>Coast</title>{items}</channel></rss>", encoding="utf-8")
    for _ in range(2):  # the second time from what was kept
        done = run(project)
        (told,) = (problem for problem in done.problems if "no text" in problem.what)
        assert (told.what, told.severity) == ("no text in 1 entry: “Bell rings”", Severity.NOTE)
        assert told.where.path == "content/raw/feed.xml"
    assert "Ferry" in {article.headline for article in done.edition.articles}


def test_a_kept_page_shows_the_lines_that_are_its_own(project: Path) -> None:
    """Where an article came in above it since, not the lines of that one, which begin where it began."""
    raw = project.parent / "content" / "raw"
    (raw / "clip.txt").unlink()
    lake, ferry = (
        f"<item><title>{headline}</title><description>The {thing} of the valley will be opened in the spring, the"
        " council said on Monday, and nobody has asked to leave.</description></item>"
        for headline, thing in (("Lake Falls by a Metre", "gate"), ("Ferry Sails Again", "ferry"))
    )
    (raw / "bell.xml").write_text(f"<rss><channel><title>Bell</title>{lake}</channel></rss>", encoding="utf-8")
    run(project)
    page = page_of(project)
    page.write_text(page.read_text().replace("in the spring", "in the summer"))
    (raw / "bell.xml").write_text(f"<rss><channel><title>Bell</title>{ferry}{lake}</channel></rss>", encoding="utf-8")
    edition = run(project).edition
    received = {slug: ledger.kept[0].text for slug, ledger in edition.ledgers.items()}
    assert received == {article.slug: article.headline for article in edition.articles}
    assert len(received) == 2
    assert "in the summer" in page.read_text()


@pytest.mark.parametrize("docs_dir", ["docs", "../elsewhere", "{absolute}/content"])
def test_messages_name_files_that_there_are(project: Path, docs_dir: str) -> None:
    """Wherever the content lies: a page that is none, a file received again, a day that is not given."""
    root = project.parent / "site"
    root.mkdir()
    place = docs_dir.format(absolute=project.parent)
    project.rename(root / "mkdocs.yml")
    (root / "mkdocs.yml").write_text(CONFIG.replace("docs_dir: content", f"docs_dir: {place}"), encoding="utf-8")
    content = root / place
    if not content.exists():
        (project.parent / "content").rename(content)
    (content / "raw" / "clip-2.txt").write_text(CLIPPING.replace("a hand", "two hands"), encoding="utf-8")
    (content / "articles").mkdir()
    (content / "articles" / "no-page.md").write_text("no front matter", encoding="utf-8")
    problems = run(root / "mkdocs.yml").problems
    assert {(root / problem.where.path).name for problem in problems} == {"clip.txt", "clip-2.txt", "no-page.md"}
    for problem in problems:
        assert (root / problem.where.path).is_file(), problem


def test_a_site_without_its_catalogue_says_so(project):
    """A topics.yml that was moved or misnamed took every link along; an empty one is somebody's wish."""
    catalogue = project.parent / "content" / "topics.yml"
    catalogue.unlink()
    (told,) = (problem for problem in run(project).problems if problem.where.path == "content/topics.yml")
    assert told.severity is Severity.WARNING
    assert "briefing topics suggest --write" in told.remedy
    catalogue.with_suffix(".yaml").write_text(CATALOGUE)
    (told,) = (problem for problem in run(project).problems if problem.where.path == "content/topics.yml")
    assert told.remedy.startswith("content/topics.yaml may be meant")
    catalogue.write_text("topics: {}\n")
    assert not [problem for problem in run(project).problems if "topics" in problem.where.path]
