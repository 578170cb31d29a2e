"""`briefing digest` and the digests of a site, from outside: which PDF comes, where it is linked, how it fails."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from tests.sites import briefing, mkdocs

TOPICS = """topics:
  river-board:
    name: River Board
    kind: organisation
    summary: It runs the river.
  old-bridge:
    name: Old Bridge
    kind: place
"""
CLIPPING = """River Board closes the Old Bridge for repairs

{day} January 2026

The River Board closed the Old Bridge on the morning of the {day}th and said that repairs take a week at least. Drivers
were told to take the ferry, which runs every hour from the harbour until midnight.

Residents of the eastern bank said that they were not asked. The council discusses the matter in its next session.
"""
WEEKLY = """title: The river in a week
as_of: 2026-01-21
period: last 7 days
topics: [river-board]
sections:
  - title: Works
    topics: [old-bridge]
"""
EXCERPT = "title: Openings\nprofile: excerpt\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with one article and two definitions, converted once."""
    folder = tmp_path_factory.mktemp("orders") / "river"
    briefing("new", folder, cwd=folder.parent)
    (folder / "content" / "topics.yml").write_text(TOPICS, encoding="utf-8")
    (folder / "content" / "topics").mkdir(exist_ok=True)
    (folder / "content" / "topics" / "river-board.md").write_text("Founded *in haste*.\n", encoding="utf-8")
    (folder / "content" / "raw" / "clip.txt").write_text(CLIPPING.format(day=20), encoding="utf-8")
    (folder / "content" / "digests").mkdir(exist_ok=True)
    (folder / "content" / "digests" / "weekly.yml").write_text(WEEKLY, encoding="utf-8")
    return folder


def title(path: Path) -> str:
    """The title that a PDF states."""
    with pikepdf.open(path) as document:
        return str(document.docinfo["/Title"])


def test_what_can_be_ordered(project: Path) -> None:
    """A definition by name or file, an article by its slug, a dossier by its topic alone, everything otherwise."""
    slug = next((project / "content" / "articles").glob("*.md"), None)
    if slug is None:
        briefing("digest", "--out", "first.pdf", cwd=project)
        slug = next((project / "content" / "articles").glob("*.md"))
    for arguments, expected in (
        (("weekly",), "The river in a week"),
        (("--definition", "content/digests/weekly.yml"), "The river in a week"),
        ((slug.relative_to(project),), "River Board closes the Old Bridge for repairs"),
        (("--topic", "river-board"), "River Board"),
        (("--topic", "river-board", "--title", "Mine"), "Mine"),
    ):
        briefing("digest", *arguments, "--out", "out.pdf", cwd=project)
        assert title(project / "out.pdf") == expected
    briefing("digest", "weekly", cwd=project)
    assert title(project / "weekly.pdf") == "The river in a week"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("nothing-here", "--out", "x.pdf"), 2, "digests in content/digests: weekly"),
        (("weekly", "--topic", "river-board"), 2, "leave out --from, --to and --topic"),
        ((), 2, "--out digest.pdf"),
        (("--topic", "River board", "--out", "x.pdf"), 2, "no topic “River board”"),
        (("--topic", "River bord", "--out", "x.pdf"), 2, "did you mean “river-board”?"),
        (("--topic", "zinc", "--out", "x.pdf"), 2, "`briefing topics show` lists what there is"),
        (("--from", "2030-01-01", "--out", "x.pdf"), 1, "no article fits this digest"),
        (("--from", "2026-02-01", "--to", "2026-01-01", "--out", "x.pdf"), 2, "change the two days over"),
    ],
)
def test_what_cannot_be_ordered(project: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    """An unknown name or a contradiction is told as usage, an empty selection as a finding; nothing is written."""
    assert said in briefing("digest", *arguments, cwd=project, code=code).stderr
    assert not (project / "x.pdf").exists()


def test_a_folder_that_is_made_for_the_pdf_is_named(project: Path) -> None:
    """A slip of the pen in --out is seen; the second time the folder is there."""
    arguments = ("digest", "--topic", "river-board", "--out", "new/x.pdf")
    assert "the folder new was not there and was made" in briefing(*arguments, cwd=project).stderr
    assert "was made" not in briefing(*arguments, cwd=project).stderr


def test_a_bad_definition_ends_every_program_the_same_way(project: Path) -> None:
    """Exit code 3 and the line, from `briefing` and from `mkdocs`."""
    bad = project / "content" / "digests" / "bad.yml"
    bad.write_text("title: x\npaper: a0\n", encoding="utf-8")
    try:
        for done in (
            briefing("digest", "weekly", cwd=project, code=3),
            mkdocs("build", cwd=project, code=3),
        ):
            assert "content/digests/bad.yml:2: error: “paper” is “a0”" in done.stdout + done.stderr
    finally:
        bad.unlink()


def test_a_site_brings_its_digests(project: Path) -> None:
    """Built with the site, linked from home and from the dossier of its topic with pages and size."""
    mkdocs("build", "--strict", cwd=project)
    printed = project / "site" / "digests" / "weekly.pdf"
    with pikepdf.open(printed) as document:
        pages = len(document.pages)
    words = f"The river in a week (PDF, {pages}\u00a0pages, {printed.stat().st_size / 1000:.0f}\u00a0KB)"
    for page, link in (
        ("index.html", "digests/weekly.pdf"),
        ("topics/river-board/index.html", "../../digests/weekly.pdf"),
    ):
        assert f'<a href="{link}">{words}</a>' in (project / "site" / page).read_text("utf-8")
    assert not list((project / "site").glob("**/*.yml"))


def test_a_digest_that_fails_fails_the_build_and_not_the_site(project: Path) -> None:
    """A sentence that no article holds is an error at its line and exit code 1; the pages are there."""
    wrong = project / "content" / "digests" / "wrong.yml"
    wrong.write_text("title: x\npinned:\n  - nowhere\n", encoding="utf-8")
    try:
        done = mkdocs("build", cwd=project, code=1)
        assert "content/digests/wrong.yml:3: there is no article “nowhere”" in done.stdout + done.stderr
        assert (project / "site" / "digests" / "weekly.pdf").exists()
        assert not (project / "site" / "digests" / "wrong.pdf").exists()
    finally:
        wrong.unlink()


def test_digests_can_be_switched_off(project: Path) -> None:
    """With `digests: false` none is printed and no page links one."""
    settings = project / "mkdocs.yml"
    before = settings.read_text("utf-8")
    assert "  - briefing" in before
    switched = before.replace("  - briefing:\n", "  - briefing:\n      digests: false\n")
    if switched == before:
        switched = before.replace("  - briefing\n", "  - briefing:\n      digests: false\n")
    settings.write_text(switched, "utf-8")
    try:
        mkdocs("build", "--strict", cwd=project)
        assert not (project / "site" / "digests").exists()
        assert ".pdf" not in (project / "site" / "index.html").read_text("utf-8")
    finally:
        settings.write_text(before, "utf-8")
