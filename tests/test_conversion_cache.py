"""generator.conversion_cache: unchanged files are not converted again, and nothing else is different for it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import clean, conversion_cache, converting, intake, pipeline
from generator.conversion_cache import ConversionCache, Converted
from generator.model import Ledger
from tests.bench.clippings import catalogue, clipping

TODAY = date(2026, 1, 21)
CONFIG = "site_name: Example\ndocs_dir: content\nplugins:\n  - briefing\n"


@pytest.fixture
def project(tmp_path: Path) -> pipeline.Project:
    """A site of three clippings, one of them with a file beside it."""
    raw = tmp_path / "content" / "raw"
    raw.mkdir(parents=True)
    for number in range(3):
        (raw / f"clip-{number}.txt").write_text(clipping(number), "utf-8")
    (raw / "clip-0.txt.source.yml").write_text("outlet: The Paper\nlicense: none\n", "utf-8")
    (tmp_path / "content" / "topics.yml").write_text(catalogue(), "utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, "utf-8")
    return pipeline.opened(tmp_path / "mkdocs.yml")


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are converted from now on, in order."""
    names: list[str] = []
    articles = clean.articles

    def noted(raw):
        names.append(raw.path)
        return articles(raw)

    monkeypatch.setattr(clean, "articles", noted)
    return names


def entries(project: pipeline.Project) -> list[Path]:
    """The files of the cache."""
    return sorted((project.settings.root / conversion_cache.FOLDER).iterdir())


def test_an_unchanged_file_is_not_converted_again(project: pipeline.Project, converted: list[str]) -> None:
    """Only what changed is, and the run comes to the very same: articles, ledgers, problems."""
    first = pipeline.run(project, TODAY)
    assert len(converted) == 3
    second = pipeline.run(project, TODAY)
    assert len(converted) == 3
    assert (second.collected, second.ledgers, second.problems) == (first.collected, first.ledgers, first.problems)
    assert any("license" in problem.what for problem in second.problems)
    (project.raw / "clip-1.txt").write_text(clipping(7), "utf-8")
    (project.raw / "clip-2.txt.source.yml").write_text("outlet: The Post\n", "utf-8")
    pipeline.run(project, TODAY)
    assert sorted(converted[3:]) == ["clip-1.txt", "clip-2.txt"]
    assert len(entries(project)) == 3


def test_other_rules_convert_everything(
    project: pipeline.Project, converted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key holds our own code, so that a better rule reaches old clippings; what is out of date goes."""
    pipeline.run(project, TODAY)
    before = entries(project)
    monkeypatch.setattr(conversion_cache, "rules", lambda: "other rules")
    pipeline.run(project, TODAY)
    assert len(converted) == 6
    assert len(entries(project)) == 3
    assert not set(before) & set(entries(project))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"null", b'{"articles": [1], "ledger": {}}', b"\xff\xfe", b"[" * 99_999]
)
def test_what_is_no_entry_is_passed_over(project: pipeline.Project, converted: list[str], content: bytes) -> None:
    """Broken or foreign content costs a conversion and is written anew."""
    first = pipeline.run(project, TODAY)
    for entry in entries(project):
        entry.write_bytes(content)
    assert pipeline.run(project, TODAY).collected == first.collected
    assert len(converted) == 6
    pipeline.run(project, TODAY)
    assert len(converted) == 6


def test_no_link_or_pipe_is_read_or_followed(project: pipeline.Project, converted: list[str], tmp_path: Path) -> None:
    """Whatever lies in the place of an entry, or of the folder."""
    pipeline.run(project, TODAY)
    first, second, third = entries(project)
    (tmp_path / "elsewhere").write_bytes(first.read_bytes())
    for entry in (first, second, third):
        entry.unlink()
    first.symlink_to(tmp_path / "elsewhere")
    os.mkfifo(second)
    third.mkdir()
    pipeline.run(project, TODAY)
    assert len(converted) == 6
    for link in (project.settings.root / ".briefing", project.settings.root / conversion_cache.FOLDER):
        away = tmp_path / f"away-{link.name}"
        link.rename(away)
        before = sorted(away.rglob("*"))
        link.symlink_to(away)
        (project.raw / "clip-1.txt").write_text(clipping(len(converted)), "utf-8")
        pipeline.run(project, TODAY)
        assert sorted(away.rglob("*")) == before
        link.unlink()
        away.rename(link)


def test_a_folder_that_cannot_be_written_costs_time_alone(project: pipeline.Project) -> None:
    """Something else in its place: the run is as ever."""
    (project.settings.root / ".briefing").write_text("in the way")
    assert len(pipeline.run(project, TODAY).edition.articles) == 3


def test_looking_writes_nothing(project: pipeline.Project) -> None:
    """`briefing status` and the like convert, and keep nothing of it."""
    pipeline.conversion(project)
    assert not (project.settings.root / ".briefing").exists()


def test_text_that_is_no_unicode_is_not_kept(tmp_path: Path) -> None:
    """Half a character has no JSON; nothing is written, and no draft is left."""
    cache = ConversionCache(tmp_path / "cache", keeps=True)
    cache.keep("a" * 64, Converted((), Ledger("\ud800", ())))
    cache.keep("b" * 64, Converted((), Ledger("a", ())))
    assert [entry.name for entry in (tmp_path / "cache").iterdir()] == ["b" * 64 + ".json"]
    assert cache.found("b" * 64) == Converted((), Ledger("a", ()))
    assert replace(cache, keeps=False).found("a" * 64) is None


def test_every_article_comes_back_as_it_was(tmp_path: Path) -> None:
    """All that `clean` makes of the golden clippings survives the way there and back."""
    cache = ConversionCache(tmp_path / "cache", keeps=True)
    inputs = sorted(Path(__file__).parent.glob("golden/*/input.*"))
    assert inputs
    for number, path in enumerate(inputs):
        document, notes = intake.document(path, path.name, path.name)
        articles, ledgers = converting.converted([document])
        made = Converted(articles, ledgers[path.name], notes)
        cache.keep(f"{number:064}", made)
        assert cache.found(f"{number:064}") == made
