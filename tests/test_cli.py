"""generator/cli.py: every command as a person runs it, with its exit code"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import briefing as group
from tests.disks import full_disk
from tests.programs import Ran
from tests.sites import PROJECT, NewSite, briefing, mkdocs, quiet_environment

PASTE = PROJECT / "tests" / "golden" / "second-paste" / "input.txt"


def test_a_new_site_takes_a_paste_and_says_what_it_found(new_site: NewSite) -> None:
    """Headlines, dates with their reasons, topics, removed lines; four pages lie in content/articles."""
    site = new_site()
    done = briefing("add", PASTE, cwd=site)
    assert "input.txt: 4 articles" in done.stdout
    assert "Cracks Found in Veldrun Dam, Valley Towns Told to Prepare" in done.stdout
    assert "inferred from a photo caption" in done.stdout
    assert len(list((site / "content" / "articles").glob("*.md"))) == 4


def test_the_sample_gives_its_four_pages(new_site: NewSite, shared: Path) -> None:
    """The user's own paste, as a new user would drop it in."""
    site = new_site()
    found = json.loads(briefing("add", "--json", shared / "seeds" / "sample-dump.txt", cwd=site).stdout)
    rows = [(a["headline"], a["date"], a["captions"][0]["credit"], a["blocks"]) for a in found[0]["articles"]]
    assert rows == [
        ("International Coalition to End Mission in Iraq, Keep Going in Syria", None, "AFP file photo", 27),
        ("Syria Gives Kurds Four Days to Accept Integration as US Signals End of Support", "2026-01-20", "Reuters", 7),
        ("Israel Orders Gaza Families to Move in First Forced Evacuation Since Ceasefire", "2026-01-20", "Reuters", 22),
        (
            "Syrian Interior Ministry: 120 ISIS Members Escape from Prison amid Clashes",
            "2026-01-20",
            "EPA/AHMAD FALLAHA",
            10,
        ),
    ]
    lines = found[0]["lines"]
    assert lines["received"] == lines["kept"] + lines["removed"]


def test_a_dry_run_writes_nothing(new_site: NewSite) -> None:
    """It tells the same and leaves the folder as it was."""
    site = new_site()
    before = sorted(site.rglob("*"))
    assert "4 articles" in briefing("add", "--dry-run", PASTE, cwd=site).stdout
    assert sorted(site.rglob("*")) == before


def test_what_is_piped_in_is_added(new_site: NewSite) -> None:
    """`briefing add -` names the paste by its content, so that the same paste comes in once."""
    site = new_site()
    for _ in range(2):
        done = subprocess.run(
            [str(Path(sys.executable).with_name("briefing")), "add", "-"],
            cwd=site, env=quiet_environment(), input=PASTE.read_bytes(), capture_output=True, check=True,
        )  # fmt: skip
    assert b"received before, byte for byte" in done.stderr
    assert len(list((site / "content" / "raw").glob("paste-*.txt"))) == 1


def test_what_the_text_does_not_say_can_be_supplied(new_site: NewSite) -> None:
    """The file stays byte for byte; outlet, day and address lie beside it and reach the page."""
    site = new_site()
    plain = PROJECT / "tests" / "golden" / "plain-single" / "input.txt"
    briefing(
        "add", plain, "--outlet", "The Vale Post", "--date", "2026-02-03", "--url", "https://example.org/a", cwd=site
    )
    assert (site / "content" / "raw" / "input.txt").read_bytes() == plain.read_bytes()
    (page,) = (site / "content" / "articles").glob("*.md")
    text = page.read_text("utf-8")
    assert "outlet: The Vale Post" in text
    assert "date: 2026-02-03" in text
    assert "url: https://example.org/a" in text


def test_a_file_set_aside_ends_with_1_and_the_rest_is_added(new_site: NewSite, tmp_path: Path) -> None:
    """The message names the file, the fact and the remedy."""
    site = new_site()
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    done = briefing("add", empty, PASTE, cwd=site, code=1)
    assert "empty.txt: error: the file is empty" in done.stderr
    assert "4 articles" in done.stdout


def test_nothing_readable_at_all_ends_with_4(new_site: NewSite, tmp_path: Path) -> None:
    """Not one file could be used."""
    (tmp_path / "empty.txt").write_bytes(b"")
    briefing("add", tmp_path / "empty.txt", cwd=new_site(), code=4)


@pytest.mark.parametrize(
    "arguments",
    [("add",), ("digest", "--out", "x.pdf", "--from", "yesterday"), ("nonsense",), ("diff", "no-such-page"),
     ("digest", "--out", "x.pdf", "--topic", "no-such-topic"), ("new", "."),
     ("digest", "--out", "x.pdf", "--from", "2026-02-01", "--to", "2026-01-01")],
)  # fmt: skip
def test_wrong_usage_ends_with_2(new_site: NewSite, arguments: tuple[str, ...]) -> None:
    """One line says what is wrong; no traceback."""
    done = briefing(*arguments, cwd=new_site(), code=2)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["new", "export"])
def test_a_place_that_cannot_be_written_is_told(new_site: NewSite, tmp_path: Path, command: str) -> None:
    """A file where a folder should be, on the way or at its end: one line, no traceback, the file as it was."""
    site = new_site()
    (tmp_path / "file").write_text("mine", "utf-8")
    told = briefing(command, tmp_path / "file" / "below", cwd=site, code=1).stderr
    assert f"{tmp_path}/file/below: error: cannot be read or written (Not a directory); name a place" in told
    told = briefing(command, tmp_path / "file", cwd=site, code=2 if command == "new" else 1).stderr
    assert f"{tmp_path}/file" in told
    assert "Traceback" not in told
    assert (tmp_path / "file").read_text("utf-8") == "mine"


def test_outside_of_a_site_the_way_to_one_is_told(tmp_path: Path) -> None:
    """With the folder where it was looked for."""
    told = briefing("status", cwd=tmp_path, code=3).stderr
    assert f"mkdocs.yml: error: there is none in {tmp_path}; go to a site's folder (cd), or make a site" in told


@pytest.mark.parametrize("run", [briefing, mkdocs])
def test_an_address_in_use_is_told_before_anything_is_built(new_site: NewSite, run: Callable[..., Ran]) -> None:
    """With another address to name."""
    site = new_site()
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = run("serve", "--dev-addr", f"127.0.0.1:{port}", cwd=site, code=1)
    told = done.stdout + done.stderr
    assert f"127.0.0.1:{port}: cannot be served at (Address already in use); name another address" in told
    assert "Traceback" not in told


@pytest.mark.parametrize("run", [briefing, mkdocs])
def test_a_bad_configuration_ends_with_3_from_both_programs(new_site: NewSite, run: Callable[..., Ran]) -> None:
    """An unknown option is named with its line and the word that was meant."""
    site = new_site()
    config = site / "mkdocs.yml"
    text = re.sub(r"- briefing:?", "- briefing:\n      home_artikles: 5", config.read_text("utf-8"), count=1)
    config.write_text(text, "utf-8")
    line = next(n for n, row in enumerate(text.splitlines(), start=1) if "home_artikles" in row)
    done = run("build", cwd=site, code=3)
    told = done.stdout + done.stderr
    assert f"mkdocs.yml:{line}: error" in told
    assert "home_articles" in told
    assert "Traceback" not in told


@pytest.mark.parametrize("run", [briefing, mkdocs])
def test_a_bad_catalogue_ends_with_3_from_both_programs(new_site: NewSite, run: Callable[..., Ran]) -> None:
    """topics.yml is people's own: what is wrong in it is told by its line."""
    site = new_site()
    (site / "content" / "topics.yml").write_text("topics:\n  dam:\n    name: Dam\n    kind: river\n", "utf-8")
    done = run("build", cwd=site, code=3)
    assert "content/topics.yml:4: error" in done.stdout + done.stderr


def test_a_build_with_bad_input_is_complete_and_ends_with_1(new_site: NewSite) -> None:
    """The good articles are on the site; the exit code tells the truth."""
    site = new_site(PASTE)
    (site / "content" / "raw" / "broken.txt").write_bytes(b"\x00\x01\x02" * 99)
    done = mkdocs("build", cwd=site, code=1)
    assert "broken.txt" in done.stdout + done.stderr
    assert len(list((site / "site" / "articles").glob("*/index.html"))) == 4


@pytest.mark.parametrize("run", [briefing, mkdocs])
def test_what_is_only_a_warning_ends_no_build(new_site: NewSite, run: Callable[..., Ran]) -> None:
    """A page of a person's that fell behind is published as they wrote it, and told; strict or not."""
    site = new_site(PASTE)
    page = sorted((site / "content" / "articles").glob("*.md"))[0]
    page.write_text(page.read_text("utf-8") + "\nA line of mine.\n", "utf-8")
    raw = next((site / "content" / "raw").glob("*.txt"))
    raw.write_text(raw.read_text("utf-8").replace("Veldrun Dam", "Veldrun Weir"), "utf-8")
    done = run("build", "--strict", cwd=site)
    assert f"{page.name}: warning: edited by hand, and its source has changed since" in done.stdout + done.stderr
    assert "A line of mine." in (site / "site" / "articles" / page.stem / "index.html").read_text("utf-8")


def test_raw_files_and_the_catalogue_are_never_published(new_site: NewSite) -> None:
    """Nor is anything else of content/ that is not a page or an image."""
    site = new_site(PASTE)
    (site / "content" / "raw" / "page.html").write_text("<script>alert(1)</script><p>Words enough to be a page.</p>")
    (site / "content" / "notes.docx").write_bytes(b"private")
    (site / "content" / "about.md").write_text("# About\n\nWho makes this.\n")
    mkdocs("build", cwd=site)
    published = [path.relative_to(site / "site").as_posix() for path in (site / "site").rglob("*") if path.is_file()]
    assert "about/index.html" in published
    assert not [
        path for path in published if path.startswith(("raw", "digests")) or "topics.yml" in path or ".docx" in path
    ]


def test_status_tells_what_a_run_would_do(new_site: NewSite) -> None:
    """An edited page behind its raw file is named; nothing is written."""
    site = new_site(PASTE)
    page = sorted((site / "content" / "articles").glob("*.md"))[0]
    page.write_text(page.read_text("utf-8") + "\nA line of mine.\n", "utf-8")
    rows = json.loads(briefing("status", "--json", cwd=site).stdout)
    assert {row["outcome"] for row in rows} == {"kept", "unchanged"}
    assert "kept 1" in briefing("status", cwd=site).stdout
    assert "-A line of mine." in briefing("diff", page.name, cwd=site).stdout


def test_status_tells_of_a_page_that_cannot_be_read(new_site: NewSite) -> None:
    """By the line on which it went wrong, and in the exit code."""
    site = new_site(PASTE)
    page = sorted((site / "content" / "articles").glob("*.md"))[0]
    page.write_text(re.sub(r"^title: ", 'title: "', page.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    told = briefing("status", cwd=site, code=1).stderr
    assert f"content/articles/{page.name}:3: error: the front matter is not YAML (a quotation that is not" in told


def test_mentions_reads_and_writes_json_lines(new_site: NewSite) -> None:
    """The same catalogue as the site's, or any other."""
    site = new_site()
    line = json.dumps({"id": "1", "title": "", "text": "The SDF left; Syrian forces came."})
    done = subprocess.run(
        [str(Path(sys.executable).with_name("briefing")), "mentions"],
        cwd=site, env=quiet_environment(), input=line + "\n", capture_output=True, text=True, check=True,
    )  # fmt: skip
    (found,) = json.loads(done.stdout)["mentions"]
    assert (found["start"], found["end"], found["topic"]) == (4, 7, "sdf")


def test_a_catalogue_that_is_none_ends_with_the_configurations_code(tmp_path: Path) -> None:
    """A glossary of another form, a broken topics.yml: file, fact and remedy, and no traceback."""
    for name, text in (("g.json", "[]"), ("h.json", "{"), ("i.json", '{"a": 1}'), ("t.yml", "topics: [")):
        (tmp_path / name).write_text(text, "utf-8")
        done = briefing("mentions", "--topics", name, cwd=tmp_path, code=3)
        assert done.stderr.startswith(name)
        assert "Traceback" not in done.stderr


def test_discover_finds_names_without_a_catalogue(tmp_path: Path) -> None:
    """No site is needed; a line that is no text is told, and the others are read."""
    line = json.dumps({"id": "1", "title": "", "text": "They met Lina Haddad in Geneva."})
    done = subprocess.run(
        [str(Path(sys.executable).with_name("briefing")), "discover"],
        cwd=tmp_path, env=quiet_environment(), input=f"{{\n{line}\n", capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = json.loads(done.stdout)["mentions"]
    assert [(m["text"], m["type"]) for m in found] == [("Lina Haddad", "PER"), ("Geneva", "LOC")]
    assert (done.returncode, done.stderr) == (1, "input:1: error: not JSON; give one object a line\n")


def test_topics_are_suggested_shown_and_explained(new_site: NewSite) -> None:
    """What is written is listed, linked and no longer suggested."""
    site = new_site(PASTE)
    shared = briefing("topics", "suggest", cwd=site)
    assert not shared.stdout
    assert "in fewer than 2 articles; with --articles 1 they are proposed too" in shared.stderr
    of_one = ("topics", "suggest", "--articles", "1")
    before = json.loads(briefing(*of_one, "--json", cwd=site).stdout)
    assert before
    assert briefing(*of_one, cwd=site).stdout.startswith("  # ")
    said = briefing(*of_one, "--write", cwd=site).stderr
    assert f"content/topics.yml: 1 topic added at its end: {before[0]['name']}; read it through" in said
    assert "content/topics.yml: nothing new to add" in briefing(*of_one, "--write", cwd=site).stderr
    after = json.loads(briefing("topics", "suggest", "--json", cwd=site).stdout)
    assert all(row["listed"] for row in after)
    shown = {row["slug"]: row for row in json.loads(briefing("topics", "show", "--json", cwd=site).stdout)}
    assert shown[before[0]["slug"]]["mentions"] >= 2
    assert before[0]["slug"] in briefing("topics", "show", cwd=site).stdout
    page = sorted((site / "content" / "articles").glob("*.md"))[0]
    assert json.loads(briefing("explain", page.stem, "--json", cwd=site).stdout)["slug"] == page.stem
    assert "Date" in briefing("explain", page.relative_to(site), cwd=site).stdout
    near = briefing("explain", page.stem[:-2], cwd=site, code=2).stderr
    assert f"no page “{page.stem[:-2]}” in content/articles; did you mean “{page.stem}”?" in near


def test_convert_needs_no_site(tmp_path: Path) -> None:
    """Pages in the order of the articles, the ledger beside their folder."""
    briefing("convert", PASTE, tmp_path / "out", cwd=tmp_path)
    assert [path.name[:3] for path in sorted((tmp_path / "out" / "input").glob("*.md"))] == ["01-", "02-", "03-", "04-"]
    rows = [json.loads(row) for row in (tmp_path / "out" / "input.ledger.jsonl").read_text("utf-8").splitlines()]
    assert [row["line"] for row in rows] == list(range(1, len(PASTE.read_text("utf-8").splitlines()) + 1))


@pytest.mark.parametrize("out", [".", "conv", "conv/out", "link/out"])
def test_convert_writes_nothing_among_its_input(tmp_path: Path, out: str) -> None:
    """OUT within IN is a usage error, by whatever name it is called: pages would be the next run's input."""
    (tmp_path / "conv").mkdir()
    (tmp_path / "link").symlink_to("conv")
    (tmp_path / "conv" / "a.txt").write_bytes(PASTE.read_bytes())
    where = tmp_path / "conv" if out == "." else tmp_path
    refused = briefing("convert", tmp_path / "conv", out, cwd=where, code=2).stderr
    assert "where the input is; name a folder outside of it" in refused
    assert [path.name for path in (tmp_path / "conv").iterdir()] == ["a.txt"]
    briefing("convert", tmp_path / "conv", tmp_path / "conv-out", cwd=tmp_path)


def test_half_a_new_site_is_not_left(tmp_path: Path) -> None:
    """On a full disk: the next try finds nothing in its way."""
    with full_disk(room=100), pytest.raises(OSError, match="File too large"):
        CliRunner().invoke(group, ["new", str(tmp_path / "site")], standalone_mode=False, catch_exceptions=False)
    assert not (tmp_path / "site").exists()


def test_every_command_has_help() -> None:
    """And the help names it in one sentence."""
    for name, command in group.commands.items():
        done = CliRunner().invoke(group, [name, "--help"])
        assert done.exit_code == 0
        assert (command.help or "").split(".")[0]


def test_a_reader_that_stops_early_is_no_error(new_site: NewSite) -> None:
    """`briefing status | head -1` ends quietly."""
    site = new_site(PASTE)
    command = [str(Path(sys.executable).with_name("briefing")), "status"]
    with subprocess.Popen(command, cwd=site, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        told = running.stderr.read()
    assert "Traceback" not in told
