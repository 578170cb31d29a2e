"""A page that a person renames stays reachable under its former name"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator import pipeline

TODAY = date(2026, 11, 22)

CATALOGUE = "topics:\n  dam: {name: Veldrun dam, kind: place, formerly: [old-dam]}\n"

CLIPPING = """\
Lake behind the Dam Falls by a Metre

Workers have opened the lower gate of the Veldrun dam and the lake falls by a hand every hour, the board said.
"""


def test_a_renamed_page_is_the_same_article_and_leaves_a_redirect(tmp_path: Path) -> None:
    """No second page is made from the raw file, and none is made under the name that was given up."""
    raw = tmp_path / "content" / "raw"
    raw.mkdir(parents=True)
    (raw / "clip.txt").write_text(CLIPPING)
    (tmp_path / "mkdocs.yml").write_text("site_name: S\ndocs_dir: content\nplugins: [briefing]\n")
    project = pipeline.opened(tmp_path / "mkdocs.yml")
    pipeline.run(project, TODAY)
    (page,) = project.folders.articles.glob("*.md")
    former = page.stem
    renamed = page.rename(page.with_name("the-lake-falls.md"))
    renamed.write_text(renamed.read_text("utf-8").replace("added:", f"aliases: [{former}]\nadded:"), "utf-8")
    done = pipeline.run(project, TODAY)
    assert [path.stem for path in project.folders.articles.glob("*.md")] == ["the-lake-falls"]
    assert [article.aliases for article in done.edition.articles] == [(former,)]
    files = dict(pipeline.attachments(project, done.edition))
    assert 'url=../the-lake-falls/"' in files[f"articles/{former}/index.html"]


def test_a_renamed_topic_leaves_a_redirect(tmp_path: Path) -> None:
    """`formerly` in the catalogue, down to the page that leads on."""
    raw = tmp_path / "content" / "raw"
    raw.mkdir(parents=True)
    (raw / "clip.txt").write_text(CLIPPING)
    (tmp_path / "content" / "topics.yml").write_text(CATALOGUE)
    (tmp_path / "mkdocs.yml").write_text("site_name: S\ndocs_dir: content\nplugins: [briefing]\n")
    project = pipeline.opened(tmp_path / "mkdocs.yml")
    files = dict(pipeline.attachments(project, pipeline.run(project, TODAY).edition))
    assert 'url=../dam/"' in files["topics/old-dam/index.html"]
