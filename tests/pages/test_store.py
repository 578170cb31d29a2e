"""generator.pages.store: the five outcomes, and a person's bytes whatever happens."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.model import Outcome, Paragraph, Received, Source
from generator.pages.folders import Folders
from generator.pages.seal import is_intact
from generator.pages.store import apply, changes, difference, read_pages
from tests.pages.newsroom import LATER, PEACE, TODAY, WAR, clipping, edit, grown, outcomes, run, without_wording


def test_a_new_article_gets_a_page(tmp_path):
    """Created once, with its slug and the day; the second run touches nothing."""
    assert outcomes(run(tmp_path / "articles", WAR, PEACE)) == {"war": Outcome.CREATED, "peace": Outcome.CREATED}
    folder = tmp_path / "articles"
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert sorted(before) == ["peace.md", "war.md"]
    assert set(outcomes(run(folder, PEACE, WAR, today=LATER)).values()) == {Outcome.UNCHANGED}
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before


def test_a_checkout_with_other_line_endings_is_unchanged(tmp_path):
    """CRLF on disk is the same page."""
    run(tmp_path, WAR)
    path = tmp_path / "war.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    crlf = path.read_bytes()
    assert outcomes(run(tmp_path, WAR)) == {"war": Outcome.UNCHANGED}
    assert path.read_bytes() == crlf


def test_a_sealed_page_follows_its_source(tmp_path):
    """Another text replaces it; its slug and the day it was added stay."""
    run(tmp_path, WAR)
    changed = replace(WAR, headline="War again", raw=replace(WAR.raw, sha256="other"))
    assert outcomes(run(tmp_path, changed, today=LATER)) == {"war": Outcome.UPDATED}
    (article,) = read_pages(Folders(tmp_path))[0]
    assert (article.slug, article.headline, article.added) == ("war", "War again", TODAY)


def test_an_edited_page_is_kept_and_known_to_be_behind(tmp_path):
    """A person's page is not written; what the generator would write is at hand."""
    run(tmp_path, WAR)
    saved = edit(tmp_path, "war")
    assert run(tmp_path, WAR)["war"].is_behind is False
    change = run(tmp_path, grown(WAR))["war"]
    assert (change.outcome, change.is_behind) == (Outcome.KEPT, True)
    assert (tmp_path / "war.md").read_bytes() == saved
    assert "-War, paragraph **one**.\n+War, paragraph 1.\n" in difference(change)


@pytest.mark.parametrize("is_old", [False, True])
def test_a_page_is_behind_for_its_own_text_alone(tmp_path, is_old):
    """Another article of the file changed, or moved this one; a page of before we noted its wording is told more."""
    run(tmp_path, WAR, PEACE)
    if is_old:
        without_wording(tmp_path, "war")
    edit(tmp_path, "war")
    moved = replace(WAR, raw=replace(WAR.raw, sha256="other", first_line=7, last_line=17))
    told = run(tmp_path, moved, grown(PEACE))
    assert (told["war"].is_behind, told["peace"].outcome) == (is_old, Outcome.UPDATED)


def test_a_page_that_says_what_its_source_now_says_is_not_behind(tmp_path):
    """The same correction made in both, and a page of any age that was edited in its front matter alone."""
    run(tmp_path, WAR, PEACE)
    without_wording(tmp_path, "peace")
    edit(tmp_path, "peace", "language: en", "language: en\ntopics: [sdf]")
    edit(tmp_path, "war", "paragraph 1", "paragraph one")
    mended = (*WAR.paragraphs[:1], Paragraph("War, paragraph one."), *WAR.paragraphs[2:])
    now = replace(WAR, paragraphs=mended, raw=replace(WAR.raw, sha256="other"))
    told = run(tmp_path, now, replace(PEACE, raw=replace(PEACE.raw, sha256="other")))
    assert [(change.outcome, change.is_behind) for change in told.values()] == [(Outcome.KEPT, False)] * 2


@pytest.mark.parametrize(("key", "is_behind"), [("publish: false", False), ("follow: false", True)])
def test_a_page_whose_person_has_decided_is_settled(tmp_path, key, is_behind):
    """Hidden, or not to follow its source: that still shows, and so does a source that is gone."""
    run(tmp_path, WAR)
    edit(tmp_path, "war", "language: en", f"language: en\n{key}")
    change = run(tmp_path, grown(WAR))["war"]
    assert (change.outcome, change.is_behind, change.is_settled) == (Outcome.KEPT, is_behind, True)
    gone = run(tmp_path)["war"]
    assert (gone.outcome, gone.is_settled) == (Outcome.ORPHANED, True)


def test_a_sealed_page_of_before_its_wording_was_noted_gets_it(tmp_path):
    """Once, and without a line on what changed, for nothing did."""
    run(tmp_path, WAR)
    without_wording(tmp_path, "war")
    assert outcomes(run(tmp_path, WAR, today=LATER)) == {"war": Outcome.UPDATED}
    assert outcomes(run(tmp_path, WAR)) == {"war": Outcome.UNCHANGED}
    assert read_pages(Folders(tmp_path))[0][0].corrections == ()


def test_deleting_a_page_hands_it_back(tmp_path):
    """An edited page that is deleted is written anew."""
    run(tmp_path, WAR)
    edit(tmp_path, "war")
    (tmp_path / "war.md").unlink()
    assert outcomes(run(tmp_path, WAR)) == {"war": Outcome.CREATED}
    assert is_intact((tmp_path / "war.md").read_text("utf-8"))


def test_an_orphan_goes_unless_somebody_edited_it(tmp_path):
    """The sealed page is removed and reported, the edited one kept and reported."""
    run(tmp_path, WAR, PEACE)
    saved = edit(tmp_path, "peace")
    assert outcomes(run(tmp_path)) == {"war": Outcome.ORPHANED, "peace": Outcome.ORPHANED}
    assert [path.name for path in tmp_path.iterdir()] == ["peace.md"]
    assert (tmp_path / "peace.md").read_bytes() == saved


def test_pages_of_a_file_that_could_not_be_read_are_left_alone(tmp_path):
    """A file set aside in this run orphans nothing, and its pages go to nobody else."""
    run(tmp_path, WAR)
    twin = replace(WAR, raw=replace(WAR.raw, file="b.txt"))
    assert outcomes(run(tmp_path, twin, PEACE, unread=frozenset({"a.txt"}))) == {"peace": Outcome.CREATED}
    assert (tmp_path / "war.md").exists()


def test_a_hidden_page_stays_hidden(tmp_path):
    """`publish: false` is in no edition and is not made anew, also when its source changes."""
    run(tmp_path, WAR)
    edit(tmp_path, "war", "language: en", "language: en\npublish: false")
    changed = replace(WAR, raw=replace(WAR.raw, sha256="other", first_line=3))
    assert outcomes(run(tmp_path, changed)) == {"war": Outcome.KEPT}
    assert read_pages(Folders(tmp_path)) == ((), ())


@pytest.mark.parametrize("edited", [False, True])
def test_a_renamed_raw_file_keeps_its_page(tmp_path, edited):
    """The body is known again in another file; a sealed page follows, an edited one stays."""
    run(tmp_path, WAR, PEACE)
    if edited:
        edit(tmp_path, "war")
    moved = [replace(article, raw=replace(article.raw, file="b.txt")) for article in (PEACE, WAR)]
    outcome = Outcome.KEPT if edited else Outcome.UPDATED
    assert outcomes(run(tmp_path, *moved)) == {"war": outcome, "peace": Outcome.UPDATED}


def test_a_new_article_in_front_moves_no_other(tmp_path):
    """Line numbers shift and the file's digest changes; each page is known by its body."""
    run(tmp_path, WAR, PEACE)
    grown = [
        replace(clipping("News"), raw=Received("a.txt", 1, 9, "new")),
        replace(WAR, raw=Received("a.txt", 20, 29, "new")),
        replace(PEACE, raw=Received("a.txt", 40, 49, "new")),
    ]
    expected = {"news": Outcome.CREATED, "war": Outcome.UPDATED, "peace": Outcome.UPDATED}
    assert outcomes(run(tmp_path, *grown)) == expected


def test_the_same_article_in_two_files_is_one_page(tmp_path):
    """The first by file gets it, and keeps it when both files change; the run says where else it was received."""
    twins = (WAR, replace(WAR, raw=replace(WAR.raw, file="b.txt")))
    run(tmp_path, *twins)
    changed = [replace(a, raw=replace(a.raw, sha256="new", first_line=5)) for a in twins]
    decided = run(tmp_path, *changed)
    assert outcomes(decided) == {"war": Outcome.UPDATED}
    assert [article.raw.file for article in read_pages(Folders(tmp_path))[0]] == ["a.txt"]
    assert [str(problem) for problem in decided["war"].problems] == [
        "content/raw/b.txt:5: note: the same article as content/raw/a.txt:5; it got no page of its own"
    ]
    assert decided["war"].repeats == (changed[1].raw,)


def test_a_page_stays_with_its_file_while_that_is_mended(tmp_path):
    """Another file that holds the very text of the page does not take it over."""
    long = replace(WAR, paragraphs=tuple(Paragraph(f"This is said in paragraph {number}.") for number in range(12)))
    twin = replace(long, raw=replace(WAR.raw, file="b.txt"))
    run(tmp_path, long, twin)
    mended = replace(long, paragraphs=(*long.paragraphs[:11], Paragraph("Mended.")), raw=replace(WAR.raw, sha256="new"))
    assert outcomes(run(tmp_path, mended, twin)) == {"war": Outcome.UPDATED}
    (article,) = read_pages(Folders(tmp_path))[0]
    assert (article.raw.file, article.paragraphs[11].text) == ("a.txt", "Mended.")


def test_an_article_that_came_again_takes_the_page_when_the_first_file_goes(tmp_path):
    """The page stays; its source is the other file now."""
    twin = replace(WAR, raw=replace(WAR.raw, file="b.txt"))
    run(tmp_path, WAR, twin)
    assert outcomes(run(tmp_path, twin)) == {"war": Outcome.UPDATED}
    assert [article.raw.file for article in read_pages(Folders(tmp_path))[0]] == ["b.txt"]


def test_nothing_loses_a_page_that_it_has(tmp_path):
    """Files that became the same later keep their pages, and the run says so."""
    run(tmp_path, WAR, PEACE)
    same = replace(WAR, headline="Peace", raw=replace(PEACE.raw, sha256="new"))
    decided = run(tmp_path, WAR, same)
    assert outcomes(decided) == {"war": Outcome.UNCHANGED, "peace": Outcome.UPDATED}
    told = [problem for change in decided.values() for problem in change.problems]
    assert ["both are published; delete one" in problem.remedy for problem in told] == [True]


@pytest.mark.parametrize("outlet", ["", "The Post"])
def test_of_two_pages_of_one_article_a_hidden_one_settles_it(tmp_path, outlet):
    """Whichever of the two it is, and whoever printed it: what is published stands there once."""
    run(tmp_path, WAR, PEACE)
    same = replace(WAR, headline="Peace", raw=replace(PEACE.raw, sha256="new"), source=Source(outlet))
    first = replace(WAR, source=Source("The Paper" if outlet else ""))
    run(tmp_path, first, same)
    for name in ("war.md", "peace.md"):
        page = tmp_path / name
        shown = page.read_text("utf-8")
        page.write_text(shown.replace("---\n", "---\npublish: false\n", 1), "utf-8")
        assert [change.problems for change in run(tmp_path, first, same).values()] == [(), ()]
        page.write_text(shown, "utf-8")
    assert any(change.problems for change in run(tmp_path, first, same).values())


def test_what_is_hidden_and_comes_again_is_told_as_hidden(tmp_path):
    """It gets no page, and nobody need look for the one that it has."""
    run(tmp_path, WAR)
    page = tmp_path / "war.md"
    page.write_text(page.read_text("utf-8").replace("---\n", "---\npublish: false\n", 1), "utf-8")
    decided = run(tmp_path, WAR, replace(WAR, raw=replace(WAR.raw, file="b.txt")))
    (problem,) = decided["war"].problems
    assert problem.what == "the same article as content/raw/a.txt:1, whose page is hidden"
    assert problem.remedy == "it got no page of its own"


def test_another_outlets_print_of_the_same_report_has_its_page(tmp_path):
    """Both are published, and the run says that they are one report."""
    prints = [
        replace(WAR, raw=replace(WAR.raw, file=f"{letter}.txt"), source=Source(outlet))
        for letter, outlet in (("a", "The Paper"), ("b", "The Post"), ("c", "THE  PAPER"))
    ]
    decided = run(tmp_path, *prints)
    assert outcomes(decided) == {"war": Outcome.CREATED, "war-2": Outcome.CREATED}
    assert [problem.what for problem in decided["war-2"].problems] == [
        "the same report as content/raw/a.txt:1, from another outlet"
    ]
    assert [raw.file for raw in decided["war"].repeats] == ["c.txt"]


def test_a_changed_source_is_a_dated_correction(tmp_path):
    """A line for each change, carried on; none for a change of our rules, nor when another article changes."""
    run(tmp_path, WAR, PEACE)
    grown = replace(WAR, paragraphs=(*WAR.paragraphs, Paragraph("More.")), raw=replace(WAR.raw, sha256="two"))
    run(tmp_path, grown, replace(PEACE, raw=replace(PEACE.raw, sha256="two")), today=LATER)
    lines = {article.slug: article.corrections for article in read_pages(Folders(tmp_path))[0]}
    assert lines == {"war": ("1 Dec 2026: 1 paragraph added",), "peace": ()}
    headed = replace(grown, headline="War again", raw=replace(WAR.raw, sha256="three"))
    run(tmp_path, headed, PEACE, today=LATER)
    by_other_rules = replace(headed, deck="A deck", paragraphs=headed.paragraphs[1:])
    for _ in range(2):
        run(tmp_path, by_other_rules, PEACE, today=date(2027, 1, 1))
    (article,) = [each for each in read_pages(Folders(tmp_path))[0] if each.slug == "war"]
    assert article.corrections == ("1 Dec 2026: 1 paragraph added", "1 Dec 2026: headline changed")
    assert article.deck == "A deck"


def test_another_story_in_the_same_file_is_another_page(tmp_path):
    """Nothing in common: the old page goes, a new one comes."""
    run(tmp_path, WAR)
    other = replace(PEACE, raw=Received("a.txt", 1, 9, "new"))
    assert outcomes(run(tmp_path, other)) == {"peace": Outcome.CREATED, "war": Outcome.ORPHANED}


def test_a_rewritten_page_is_still_its_articles(tmp_path):
    """Where headline and body are a person's, the place in the file is what is left."""
    run(tmp_path, WAR)
    text = "---\ntitle: Mine\nsource: {file: a.txt, first_line: 1}\n---\n\nAll new.\n"
    (tmp_path / "war.md").write_text(text, "utf-8")
    assert outcomes(run(tmp_path, replace(WAR, raw=replace(WAR.raw, sha256="new")))) == {"war": Outcome.KEPT}


@pytest.mark.parametrize("text", [b"", b"---\ntitle: a: b\n---\n", b"\xff\xfe", b"no front matter"])
def test_a_broken_page_is_not_made_twice(tmp_path, text):
    """What cannot be read still stands where the article would go, and says what is wrong."""
    (tmp_path / "war.md").write_bytes(text)
    assert outcomes(run(tmp_path, WAR)) == {"war": Outcome.KEPT}
    assert (tmp_path / "war.md").read_bytes() == text
    articles, problems = read_pages(Folders(tmp_path))
    assert articles == ()
    assert [problem.where.path for problem in problems] == ["content/articles/war.md"]


def test_a_page_of_a_persons_own_is_an_article(tmp_path):
    """Without a source it belongs to no raw file and is never an orphan."""
    (tmp_path / "mine.md").write_text("---\ntitle: Mine\n---\n\nBy me.\n", "utf-8")
    assert run(tmp_path) == {}
    (article,) = read_pages(Folders(tmp_path))[0]
    assert (article.headline, article.edited, article.raw.file) == ("Mine", True, "")


def test_only_regular_files_are_read(tmp_path):
    """A link, a FIFO, a folder, a huge file or a name unfit for an address is told and never followed."""
    folder = tmp_path / "articles"
    (folder / "folder.md").mkdir(parents=True)
    (tmp_path / "secret.md").write_text("---\ntitle: Secret\n---\n", "utf-8")
    (folder / "link.md").symlink_to(tmp_path / "secret.md")
    os.mkfifo(folder / "pipe.md")
    (folder / "huge.md").write_bytes(b"x" * 16_000_001)
    (folder / "Not Fit.md").write_text("---\ntitle: a\n---\n", "utf-8")
    (folder / "index.md").write_text("# Mine\n", "utf-8")
    (folder / "notes.txt").write_text("mine", "utf-8")
    articles, problems = read_pages(Folders(folder))
    assert articles == ()
    named = ["Not Fit.md", "folder.md", "huge.md", "link.md", "pipe.md"]
    assert [problem.where.path for problem in problems] == [f"content/articles/{name}" for name in named]
    taken = clipping("Link"), clipping("Notes", first_line=20), clipping("Index", first_line=40)
    expected = {"link": Outcome.KEPT, "notes-2": Outcome.CREATED, "index-article": Outcome.CREATED}
    assert outcomes(run(folder, *taken)) == expected
    assert (folder / "link.md").is_symlink()


def test_the_largest_article_has_a_page_that_is_read(tmp_path):
    """Two megabytes of text, every tenth sign of which is escaped."""
    paragraph = "words in *stars*, " * 1_000
    large = replace(WAR, paragraphs=(Paragraph(paragraph.strip()),) * 115)
    run(tmp_path, large)
    (article,), problems = read_pages(Folders(tmp_path))
    assert (len(article.paragraphs), problems) == (115, ())


def test_an_old_name_is_not_given_away(tmp_path):
    """A slug that a page lists among its aliases stays that page's."""
    (tmp_path / "mine.md").write_text("---\ntitle: Mine\naliases: [war]\n---\n\nBy me.\n", "utf-8")
    assert outcomes(run(tmp_path, WAR)) == {"war-2": Outcome.CREATED}


def test_a_page_saved_between_deciding_and_writing_is_not_lost(tmp_path):
    """The disk is looked at again before anything is replaced or removed."""
    run(tmp_path, WAR, PEACE)
    decided = changes(Folders(tmp_path), [replace(WAR, deck="new")], TODAY, frozenset())
    assert {change.outcome for change in decided} == {Outcome.UPDATED, Outcome.ORPHANED}
    saved = edit(tmp_path, "war"), edit(tmp_path, "peace")
    apply(decided)
    assert ((tmp_path / "war.md").read_bytes(), (tmp_path / "peace.md").read_bytes()) == saved


def test_what_no_page_can_carry_is_told_with_the_change(tmp_path):
    """The article gets its page, and the problem comes along."""
    change = run(tmp_path, replace(WAR, deck="a\x07"))["war"]
    assert (change.outcome, len(change.problems)) == (Outcome.CREATED, 1)


def test_the_order_of_the_input_does_not_matter(tmp_path):
    """The same articles in any order give the same folder."""
    twins = [replace(WAR, raw=replace(WAR.raw, file=file)) for file in ("a.txt", "b.txt", "c.txt")]
    run(tmp_path / "one", *twins)
    run(tmp_path / "two", *reversed(twins))
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_messages_name_the_folders_as_they_are_called(tmp_path):
    """Not every site's content lies in `content`."""
    again = replace(WAR, raw=replace(WAR.raw, file="b.txt", sha256="other"), headline="War \x07")
    decided = changes(Folders(tmp_path, "docs"), [WAR, again], TODAY, frozenset())
    apply(decided)
    told = [str(problem) for change in decided for problem in change.problems]
    assert any(each.startswith("docs/raw/b.txt:1: note: the same article as docs/raw/a.txt:1") for each in told)
    (tmp_path / "Odd.md").write_text("x")
    (problem,) = read_pages(Folders(tmp_path, "docs"))[1]
    assert str(problem).startswith("docs/articles/Odd.md: error: the page has no name fit for an address")


def test_a_page_that_goes_while_the_folder_is_read_is_none(tmp_path, monkeypatch):
    """Nothing breaks off, and nothing is told of it."""
    run(tmp_path, WAR, PEACE)
    lstat = Path.lstat

    def gone(path):
        if path.name == "war.md":
            path.unlink()
        return lstat(path)

    monkeypatch.setattr(Path, "lstat", gone)
    assert [article.slug for article in read_pages(Folders(tmp_path))[0]] == ["peace"]
