"""`briefing add`: whatever is handed over lies in content/raw byte for byte, or a person is told why not."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import yaml

from generator import copying_in
from generator.whole_files import put_new
from tests.additions.adding import CLIPPING, OTHER, add, raw_files, status


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
