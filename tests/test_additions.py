"""`briefing add`: whatever is handed over lies in content/raw byte for byte, or a person is told why not."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator import copying_in
from generator.cli import briefing
from generator.intake.received import MAX_BYTES
from generator.whole_files import put_new
from tests.disks import full_disk

CLIPPING = """Ferry Returns to Lake Orsel After Nine Years

The ferry between the two shores of Lake Orsel will sail again in May, the district council said on Monday.

“We have waited nine years for this day,” said the harbour master, Ida Fenn, who kept the boat in a shed.

The fare will be four crowns, and children under twelve will travel free for the whole of the first summer.
"""

OTHER = """Velm Museum Opens a Hall for Its Oldest Organ

By Tessa Marr

VELM, 12 March 2024 - The museum of Velm has opened a hall for an organ that was built in 1652, its director said.

The organ stood in a barn for forty years, and two builders from the valley spent six winters on its pipes.

Concerts are planned for every second Sunday, and the hall holds no more than eighty listeners at a time.
"""

Add = Callable[..., Result]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new site, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(briefing, ["new", "site"]).exit_code == 0
    monkeypatch.chdir(tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A clipping outside the site."""
    path = tmp_path / "clip.txt"
    path.write_bytes(CLIPPING.replace("\n", "\r\n").encode())
    return path


def add(*arguments: str | Path, piped: bytes = b"", code: int = 0) -> Result:
    """`briefing add`, insisting on its exit code; commands give theirs as their value."""
    codes: list[int] = []
    done = CliRunner().invoke(
        briefing, ["add", *map(str, arguments)], input=piped, standalone_mode=False, catch_exceptions=False
    )
    codes.append(done.return_value or 0)
    assert codes == [code], done.output
    return done


def raw_files(site: Path) -> list[str]:
    """What lies in content/raw, by path."""
    folder = site / "content" / "raw"
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.name != ".gitkeep")


def test_a_file_is_copied_and_told_of(site: Path, clip: Path) -> None:
    """The bytes are the same, the page is made, and the report says what was found."""
    told = add(clip).stdout
    assert (site / "content/raw/clip.txt").read_bytes() == clip.read_bytes()
    assert "clip.txt: 1 article; 4 lines received = 4 kept + 0 removed" in told
    assert "ferry-returns-to-lake-orsel-after-nine-years.md, created" in told
    assert "date     not given in the text" in told


def test_what_is_said_of_it_lies_beside_it(site: Path, clip: Path) -> None:
    """Outlet, day and address go into the file beside it, and from there onto the page."""
    add(clip, "--outlet", "The Orsel Bell: “daily”", "--date", "2026-01-20", "--url", "https://example.org/a")
    beside = yaml.safe_load((site / "content/raw/clip.txt.source.yml").read_text("utf-8"))
    assert beside == {"outlet": "The Orsel Bell: “daily”", "url": "https://example.org/a", "date": "2026-01-20"}
    page = next((site / "content/articles").glob("*.md")).read_text("utf-8")
    front = yaml.safe_load(page.split("---")[1])
    assert front["outlet"] == "The Orsel Bell: “daily”"
    assert str(front["date"]) == "2026-01-20"
    assert front["date_evidence"] == "stated: supplied with the file"


@pytest.mark.parametrize("said", [("--url", "javascript:alert(1)"), ("--outlet", "x" * 300)])
def test_what_cannot_be_said_is_refused(site: Path, clip: Path, said: tuple[str, str]) -> None:
    """An address that is none is a usage error that says what one looks like, and adds nothing."""
    done = CliRunner().invoke(briefing, ["add", str(clip), *said])
    assert done.exit_code == 2
    assert re.search("Error: “(url|outlet)” is “.*; wanted: the (article's web address|outlet's name)", done.stderr)
    assert raw_files(site) == []


def test_a_rehearsal_writes_nothing(site: Path, clip: Path) -> None:
    """--dry-run tells the same and leaves no trace."""
    before = sorted(p for p in site.rglob("*"))
    told = add(clip, "--dry-run", "--outlet", "The Orsel Bell", "--date", "2026-01-20").stdout
    assert "1. Ferry Returns to Lake Orsel After Nine Years" in told
    assert "20 Jan 2026, stated: supplied with the file" in told
    assert "created" not in told
    assert sorted(p for p in site.rglob("*")) == before


def test_a_program_reads_json(site: Path, clip: Path) -> None:
    """--json gives one row a file, with counts that add up."""
    rows = json.loads(add(clip, "--json").stdout)
    assert [row["file"] for row in rows] == ["clip.txt"]
    assert rows[0]["lines"] == {"received": 4, "kept": 4, "removed": 0}
    assert rows[0]["articles"][0]["outcome"] == "created"
    assert rows[0]["articles"][0]["blocks"] == 3
    assert raw_files(site) == ["clip.txt"]


def test_a_pipe(site: Path) -> None:
    """ "-" takes what is piped in, under a name made from its bytes."""
    rows = json.loads(add("-", "--json", piped=CLIPPING.encode()).stdout)
    assert raw_files(site) == [rows[0]["file"]]
    assert rows[0]["file"].startswith("paste-")


@pytest.mark.parametrize(
    ("piped", "what"), [(b"", "nothing came in"), (b"a" * (MAX_BYTES + 1), "more than the 2 MB a file may have")]
)
def test_a_pipe_with_nothing_or_too_much(site: Path, piped: bytes, what: str) -> None:
    """An empty or endless pipe is told, and nothing is written."""
    assert f"standard input: error: {what}" in add("-", piped=piped, code=4).stderr
    assert raw_files(site) == []


def test_a_folder(site: Path, tmp_path: Path) -> None:
    """A folder's files are added, deep ones too; what is wrong with one does not keep out the others."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(CLIPPING)
    (tmp_path / "in" / "deep" / "a.txt").write_text(CLIPPING.replace("Orsel", "Velm"))
    (tmp_path / "in" / "empty.txt").touch()
    (tmp_path / "in" / ".hidden").write_text(CLIPPING)
    (tmp_path / "in" / ".DS_Store").write_text("the system's own")
    os.mkfifo(tmp_path / "in" / "pipe")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "in" / "a.txt")
    told = add(tmp_path / "in", code=1).stderr
    assert raw_files(site) == ["a-2.txt", "a.txt"]
    assert "empty.txt: error: the file is empty" in told
    assert "pipe: error: not a regular file" in told
    assert "link.txt: error: a symbolic link" in told
    assert "in: note: 1 hidden file in it is left out; name a file itself to add it" in told


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["linked folder", "linked pipe"])
def test_links_are_not_followed(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """A link is refused, whatever it leads to."""
    make(tmp_path / "there")
    (tmp_path / "link").symlink_to(tmp_path / "there")
    assert "a symbolic link, not a file; put a copy" in add(tmp_path / "link", code=4).stderr


@pytest.mark.usefixtures("site")
def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A name that leads nowhere is told."""
    told = add(tmp_path / "no.txt", code=4).stderr
    assert "no.txt: error: cannot be read (No such file or directory); check its name" in told


def test_the_same_bytes_are_copied_once(site: Path, clip: Path, tmp_path: Path) -> None:
    """Received again, under any name, in the same call or a later one: nothing is copied, and it is said."""
    (tmp_path / "again.txt").write_bytes(clip.read_bytes())
    assert "received before, byte for byte" in add(clip, tmp_path / "again.txt").stderr
    told = add(tmp_path / "again.txt", "--outlet", "The Orsel Bell")
    assert "content/raw/clip.txt: note: received before, byte for byte; nothing was copied" in told.stderr
    assert "unchanged" in told.stdout or "updated" in told.stdout
    assert raw_files(site) == ["clip.txt", "clip.txt.source.yml"]
    told = add(clip, "--outlet", "Another Bell")
    assert "what you say of it now goes into content/raw/clip.txt.source.yml" in told.stderr
    assert "The Orsel Bell" in (site / "content/raw/clip.txt.source.yml").read_text("utf-8")


def test_the_same_article_again_gets_no_second_page(site: Path, clip: Path, tmp_path: Path) -> None:
    """The report says which page has its lines, the note where it was received first."""
    add(clip)
    (tmp_path / "again.txt").write_text(CLIPPING + "\nThe boat was painted white, and a bell was hung on its bow.\n")
    done = add(tmp_path / "again.txt")
    assert "again.txt: 0 articles; 5 lines received = 0 kept + 5 removed" in done.stdout
    assert "5 × the same article as ferry-returns-to-lake-orsel-after-nine-years" in done.stdout
    assert "again.txt:1: note: the same article as content/raw/clip.txt:1 (1 paragraph added)" in done.stderr
    assert len(list((site / "content/articles").glob("*.md"))) == 1


LONGER = CLIPPING + "\nThe boat was painted white, and a bell was hung on its bow.\n"


def status() -> Result:
    """`briefing status`."""
    return CliRunner().invoke(briefing, ["status"], standalone_mode=False, catch_exceptions=False)


def test_a_rehearsal_tells_what_was_received_before(site: Path, clip: Path, tmp_path: Path) -> None:
    """The same bytes, the same article with edits, the same report of another outlet: each is told, none written."""
    add(clip, "--outlet", "The Orsel Bell")
    (tmp_path / "again.txt").write_text(LONGER)
    before = sorted(site.rglob("*"))
    same = add(clip, "--dry-run")
    assert "content/raw/clip.txt: note: received before, byte for byte; nothing would be copied" in same.stderr
    assert "page     ferry-returns-to-lake-orsel-after-nine-years.md, would stay as it is" in same.stdout
    edited = add(tmp_path / "again.txt", "--dry-run")
    assert "again.txt: 0 articles; 5 lines received = 0 kept + 5 removed" in edited.stdout
    assert "again.txt:1: note: the same article as content/raw/clip.txt:1 (1 paragraph added)" in edited.stderr
    assert "to take its text, put it in the place of content/raw/clip.txt" in edited.stderr
    elsewhere = add(tmp_path / "again.txt", "--dry-run", "--outlet", "The Velm Post")
    assert "the same report as content/raw/clip.txt:1, from another outlet; both are published" in elsewhere.stderr
    assert "page     ferry-returns-to-lake-orsel-after-nine-years-2.md, a new page" in elsewhere.stdout
    rows = json.loads(add(tmp_path / "again.txt", "--dry-run", "--outlet", "The Velm Post", "--json").stdout)
    assert [article["outcome"] for article in rows[0]["articles"]] == ["created"]
    assert sorted(site.rglob("*")) == before


@pytest.mark.usefixtures("site")
def test_two_arrivals_of_one_rehearsal_are_seen_beside_each_other(clip: Path, tmp_path: Path) -> None:
    """As they will lie in content/raw: under two names, and one text with one page."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "clip.txt").write_text(LONGER)
    rows = json.loads((done := add(clip, tmp_path / "in", "--dry-run", "--json")).stdout)
    assert [row["file"] for row in rows] == ["clip.txt", "clip-2.txt"]
    assert sorted(len(row["articles"]) for row in rows) == [0, 1]
    assert "note: the same article as content/raw/clip" in done.stderr


@pytest.mark.usefixtures("site")
def test_status_tells_what_was_received_again(clip: Path, tmp_path: Path) -> None:
    """Where the same article lies twice, and where two outlets have one report; both name the two places."""
    add(clip, "--outlet", "The Orsel Bell")
    (tmp_path / "again.txt").write_text(LONGER)
    (tmp_path / "velm.txt").write_text(CLIPPING)
    add(tmp_path / "again.txt")
    add(tmp_path / "velm.txt", "--outlet", "The Velm Post")
    told = status()
    assert (
        "content/raw/again.txt:1: note: the same article as content/raw/clip.txt:1 (1 paragraph added)" in told.stderr
    )
    assert "content/raw/velm.txt:1: note: the same report as content/raw/clip.txt:1, from another" in told.stderr
    rows = json.loads(CliRunner().invoke(briefing, ["status", "--json"], standalone_mode=False).stdout)
    assert {row["slug"]: row["repeats"] for row in rows} == {
        "ferry-returns-to-lake-orsel-after-nine-years": ["again.txt:1"],
        "ferry-returns-to-lake-orsel-after-nine-years-2": [],
    }


def test_a_changed_text_updates_the_unedited_page(site: Path, clip: Path, tmp_path: Path) -> None:
    """Put in the place of the one received before: status says it, and the page says from which day what changed."""
    add(clip)
    (page,) = (site / "content/articles").glob("*.md")
    (site / "content/raw/clip.txt").write_text(LONGER)
    assert "updated   ferry-returns-to-lake-orsel-after-nine-years" in status().stdout
    (tmp_path / "other.txt").write_text(CLIPPING.replace("Lake Orsel", "Lake Velm").replace("e", "i"))
    add(tmp_path / "other.txt")
    front = yaml.safe_load(page.read_text("utf-8").split("---")[1])
    assert [re.sub(r"^\d+ \w+ \d{4}: ", "", line) for line in front["corrections"]] == ["1 paragraph added"]
    assert "a bell was hung on its bow" in page.read_text("utf-8")


def test_a_changed_text_leaves_an_edited_page_alone(site: Path, clip: Path) -> None:
    """It is a person's; status says that its source has moved on."""
    add(clip)
    (page,) = (site / "content/articles").glob("*.md")
    edited = page.read_text("utf-8").replace("four crowns", "five crowns")
    page.write_text(edited)
    (site / "content/raw/clip.txt").write_text(LONGER)
    assert "edited by hand, and its source has changed since" in status().stderr
    assert page.read_text("utf-8") == edited


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("a b'c$(x).txt", "a-b-c-x-.txt"),
        (".txt", "txt"),
        ("…", "clipping.txt"),
        ("clip.source.yml", "clip-source.yml"),
        ("خبر.txt", "خبر.txt"),
        ("n" * 200 + ".txt", "n" * 57 + ".txt"),
    ],
)
def test_names_are_made_safe(site: Path, tmp_path: Path, name: str, stored: str) -> None:
    """A stored name is one that shells, addresses and file systems take, and none that we keep for ourselves."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_text(CLIPPING)
    add(tmp_path / "in" / name)
    assert raw_files(site) == [stored]


@pytest.mark.usefixtures("site")
def test_a_name_that_is_cut_is_told(tmp_path: Path) -> None:
    """With the one it came under."""
    (tmp_path / f"{'n' * 80}.txt").write_text(CLIPPING)
    told = add(tmp_path / f"{'n' * 80}.txt").stderr
    assert f"{'n' * 57}.txt: note: its name is cut after 60 characters; it came as “{'n' * 80}.txt”" in told


@pytest.mark.usefixtures("site")
def test_a_name_that_another_has_is_told(tmp_path: Path) -> None:
    """With the place that the file came from: two folders each have their index.txt."""
    for folder, text in (("a", CLIPPING), ("b", CLIPPING + "\n\nThat was all, the council said on Monday night.\n")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.txt").write_text(text)
    told = add(tmp_path / "a" / "index.txt", tmp_path / "b" / "index.txt").stderr
    came = tmp_path / "b" / "index.txt"
    assert f"index-2.txt: note: named so, for there is another index.txt; it came as “{came}”" in told


@pytest.mark.usefixtures("site")
def test_a_day_to_come_is_told(clip: Path) -> None:
    """An article cannot have been published on it; it is taken all the same."""
    done = add(clip, "--date", "2999-01-20", "--dry-run")
    assert "--date: warning: 2999-01-20 is still to come; look at the year" in done.stderr
    assert "20 Jan 2999" in done.stdout


def test_front_matter_that_is_broken_is_told(site: Path, tmp_path: Path) -> None:
    """By its line; the words are kept, and the guess is a note beforehand, afterwards and in `status`."""
    front = '---\nauthor: Ann Example\ntitle: "Ferry Returns\ndate: [2026\n---\n\n'
    (tmp_path / "front.md").write_text(front + CLIPPING)
    note = "content/raw/front.md:3: note: the front matter is not YAML (a quotation that is not closed)"
    for options in (("--dry-run",), ()):
        done = add(tmp_path / "front.md", *options)
        assert note in done.stderr
        assert "1. Ferry Returns" in done.stdout
    assert note in status().stderr
    assert (site / "content/articles/ferry-returns.md").exists()


FEED = """<rss version="2.0"><channel><title>The Orsel Bell</title>
<item><title>Ferry Returns to Lake Orsel</title><link>https://example.org/ferry</link><description>The ferry
between the two shores of Lake Orsel will sail again in May, the district council said.</description></item>
<item><title>School Bus of Velm Runs on Whey</title><description>The school bus of Velm has begun to run on gas made
from whey, which the dairy used to pay a carrier to take away.</description></item></channel></rss>"""


def test_a_feed_gives_a_page_for_each_entry(site: Path, tmp_path: Path) -> None:
    """The articles of one file are pages of their own, each with its part of the ledger, and stay as they are."""
    (tmp_path / "bell.xml").write_text(FEED)
    rows = json.loads(add(tmp_path / "bell.xml", "--outlet", "The Bell", "--json").stdout)
    assert rows[0]["lines"] == {"received": 4, "kept": 4, "removed": 0}
    assert [article["outcome"] for article in rows[0]["articles"]] == ["created", "created"]
    pages = sorted((site / "content/articles").glob("*.md"))
    assert [page.stem for page in pages] == ["ferry-returns-to-lake-orsel", "school-bus-of-velm-runs-on-whey"]
    fronts = [yaml.safe_load(page.read_text("utf-8").split("---")[1]) for page in pages]
    assert [front["outlet"] for front in fronts] == ["The Bell", "The Bell"]
    assert fronts[0]["url"] == "https://example.org/ferry"
    rows = json.loads(add(tmp_path / "bell.xml", "--json").stdout)
    assert [article["outcome"] for article in rows[0]["articles"]] == ["unchanged", "unchanged"]


def test_a_file_without_an_article_stays_outside(site: Path, clip: Path, tmp_path: Path) -> None:
    """Set aside at the door, alone with 4 and among others with 1, piped in too; the others are added."""
    (tmp_path / "line.txt").write_text("A line alone")
    told = add(tmp_path / "line.txt", code=4).stderr
    assert "line.txt: error: no article in it: no running text was found; it was not copied" in told
    assert "standard input: error: no article in it" in add("-", piped=b"A line alone", code=4).stderr
    assert raw_files(site) == []
    assert "clip.txt: 1 article" in add(clip, tmp_path / "line.txt", code=1).stdout
    assert raw_files(site) == ["clip.txt"]
    (site / "content/raw/line.txt").write_text("A line alone")
    remedy = "delete content/raw/line.txt, or paste the article's text into it"
    assert f"content/raw/line.txt: warning: no article in it: no running text was found; {remedy}" in status().stderr


def test_the_sites_own_files_are_no_clippings(site: Path, clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder they are left out, a line for each part of the site; alone they are refused; others are taken."""
    add(clip)
    (site / "site").mkdir()
    (site / "site/index.html").write_text("<h1>Ferry</h1><p>The ferry sails again in May, the council said.</p>")
    (site / "README.md").write_text(CLIPPING)
    (site / "two.txt").write_text(CLIPPING.replace("Orsel", "Velm"))
    monkeypatch.chdir(site)
    done = add(".")
    lines = [line for line in done.stderr.splitlines() if "own, no clipping" in line]
    parts = ("README.md", "content/", "mkdocs.yml", "site/")
    assert lines == [f"{part}: note: the site's own, no clipping; it is left out" for part in parts]
    assert raw_files(site) == ["clip.txt", "two.txt"]
    (page,) = (site / "content/articles").glob("*orsel*.md")
    for name in ("mkdocs.yml", page, "site"):
        assert "error: the site's own, no clipping" in add(name, code=4).stderr
    assert "note: received before" in add("content/raw").stderr


@pytest.mark.usefixtures("site")
def test_a_folder_without_files(tmp_path: Path) -> None:
    """Nothing to add is told."""
    (tmp_path / "empty").mkdir()
    assert "empty: error: no file in it; name files" in add(tmp_path / "empty", code=4).stderr


def test_a_folder_of_raw_files_that_cannot_be_written(site: Path, clip: Path) -> None:
    """Something else in the place of content/raw is told, not raised."""
    for path in (site / "content/raw").iterdir():
        path.unlink()
    (site / "content/raw").rmdir()
    (site / "content/raw").write_text("in the way")
    assert "content/raw: error: nothing can be written there (File exists)" in add(clip, code=1).stderr


def test_a_full_disk_leaves_no_half_a_clipping(site: Path, clip: Path, tmp_path: Path) -> None:
    """What came before it is whole and told of; the next run finds no article cut off in the middle."""
    long = tmp_path / "long.txt"
    long.write_text(OTHER * 60)
    with full_disk(room=20_000):
        done = add(clip, long, code=1)
    assert "content/raw/long.txt: error: was not copied (File too large); make room on the disk" in done.stderr
    assert "clip.txt: 1 article" in done.stdout
    assert raw_files(site) == ["clip.txt"]


def test_a_clipping_that_goes_meanwhile_stops_no_other(
    site: Path, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is listed, and gone when it is to be read."""
    add(clip)
    (tmp_path / "other.txt").write_text(OTHER)
    walk = os.walk
    monkeypatch.setattr(
        os, "walk", lambda *given, **named: ((a, b, [*c, "gone.txt"]) for a, b, c in walk(*given, **named))
    )
    done = add(tmp_path / "other.txt", code=0)
    assert "other.txt: 1 article" in done.stdout
    assert raw_files(site) == ["clip.txt", "other.txt"]


def test_a_file_and_what_is_said_of_it_come_together(site: Path, clip: Path) -> None:
    """Where there is no room for the one, the other is not left alone."""
    with full_disk(room=len(clip.read_bytes())):
        add(clip, "--url", f"https://example.org/{'a' * 1_500}", code=1)
    assert raw_files(site) == []


def test_a_name_that_another_run_takes_meanwhile(site: Path, clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's file is lost: the next free name is taken."""

    def late(path: Path, content: bytes) -> None:
        if path.name == "clip.txt":
            path.write_text(OTHER)  # between the look and the writing
        put_new(path, content)

    monkeypatch.setattr(copying_in, "put_new", late)
    assert "clip-2.txt: 1 article" in add(clip).stdout
    assert raw_files(site) == ["clip-2.txt", "clip.txt"]
    assert (site / "content/raw/clip.txt").read_text() == OTHER


@pytest.mark.usefixtures("site")
def test_a_file_of_several_articles_is_never_to_be_replaced_by_one(clip: Path, tmp_path: Path) -> None:
    """The remedy for a text received again would take the other articles' pages away."""
    clip.write_text(clip.read_text() + "\n\n\n" + OTHER)
    assert "2 articles" in add(clip).stdout
    (tmp_path / "again.txt").write_text(LONGER)
    told = add(tmp_path / "again.txt", "--dry-run").stderr
    assert "content/raw/clip.txt holds other articles too: write what is new into the page" in told
    assert "in the place of" not in told
