"""Text from outside stays text: nothing in a digest reads a file, loads a package, runs markup or asks the network."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from generator.digest import gathered, write_digest
from generator.model import Alias, Article, Edition, Kind, Paragraph, Received, Role, Severity, Source, Topic
from tests.digest.prints import words

EVERYTHING = "BRIEFING_HOSTILE"
"""Set it to print every string of the corpora; else one in forty."""

SECRET = "the words of a file that no digest may hold"

MARKUP = (
    '#import "@preview/cetz:0.3.4": canvas',
    '#include "../../../../etc/passwd"',
    '#read("secret.txt")',
    '#image("secret.png")',
    "![a picture](secret.png)",
    '#json("digest.json").articles',
    '#eval("1 + 1", mode: "code")',
    '#sys.version #panic("stop")',
    "#context query(<landing>)",
    "<landing> @landing #metadata(1)<mention>",
    "digest:article-1?1",
    "$ sum_(i=0)^n $ `raw` ```typ #set page(width: 1pt)```",
)


def article(place: int, text: str) -> Article:
    """The text in every place of an article."""
    raw = Received(text, 1, 2, text)
    parts = tuple(Paragraph(text, role) for role in (Role.BODY, Role.SUBHEADING, Role.QUOTE, Role.LIST))
    made = Article(f"hostile-{place}", text, parts, raw, deck=text, corrections=(text,), description=text)
    return replace(made, source=Source(text, url=text, licence=text))


def test_markup_paths_and_packages_are_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Imports, includes, file reads and images come out as the words they are, with nothing of the files they name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret.txt").write_text(SECRET)
    (tmp_path / "secret.png").symlink_to("secret.txt")
    articles = tuple(article(place, text) for place, text in enumerate(MARKUP))
    topic = Topic("t", MARKUP[0], Kind.THEME, (Alias(MARKUP[0], "t"),))
    edition = Edition((replace(articles[0], topics=("t",)), *articles[1:]), (topic,), ())
    problems = write_digest(edition, gathered(edition, MARKUP[1], edition.articles), tmp_path / "out.pdf")
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    printed = words(tmp_path / "out.pdf")
    assert all(" ".join(text.split()) in printed for text in MARKUP)
    assert SECRET not in printed
    with pikepdf.open(tmp_path / "out.pdf") as document:
        assert not [thing for thing in document.objects if _is_picture(thing)]
        notes = [note for page in document.pages for note in page.obj.get("/Annots", [])]
        assert notes
        assert all("/Dest" in note for note in notes), "no address in the text is one that a reader may follow"


def _is_picture(thing: pikepdf.Object) -> bool:
    return isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == pikepdf.Name.Image


def strings(shared: Path) -> list[str]:
    """The corpora's strings: all of them where asked for."""
    naughty = json.loads((shared / "corpora" / "hostile" / "blns.json").read_text("utf-8"))
    scripts = (shared / "corpora" / "hostile" / "xss-payload-list.txt").read_text("utf-8", "replace").split("\n")
    return [*naughty, *scripts][:: 1 if os.environ.get(EVERYTHING) else 40]


def test_the_corpora_print(shared: Path, tmp_path: Path) -> None:
    """Each string in every place of an article makes a sound file in which no link leaves for anything but the web."""
    found = strings(shared)
    assert len(found) > 50
    articles = tuple(article(place, text) for place, text in enumerate(found))
    edition = Edition(articles, (), ())
    problems = write_digest(edition, gathered(edition, found[7], articles), tmp_path / "out.pdf")
    assert [str(problem) for problem in problems if problem.severity is Severity.ERROR] == []
    done = subprocess.run(["pdftotext", str(tmp_path / "out.pdf"), "-"], capture_output=True, check=True)
    assert done.stdout.count(b"\f") > 10
