"""mkdocs.yml -> Settings."""

from __future__ import annotations

from datetime import date

import pytest

from generator.configuration import settings
from generator.model import Extent, LinkPolicy, Site


@pytest.fixture
def read(tmp_path):
    """A function: what a configuration file with this text makes, beside the folders docs and content."""
    for name in ("docs", "content"):
        (tmp_path / name).mkdir()

    def of(text):
        path = tmp_path / "mkdocs.yml"
        path.write_text(text, "utf-8")
        return settings(path)

    return of


@pytest.mark.parametrize(
    ("name", "remedy"), [("contents", "did you mean “content”?"), ("zzz", "make it, or name the folder")]
)
def test_a_folder_of_content_that_is_not_there(read, name, remedy):
    """A slip of the pen is told by its line: it would begin a second tree."""
    found, (problem,) = read(f"site_name: L\ndocs_dir: {name}\nplugins: [briefing]\n")
    assert (found, problem.where.line) == (None, 2)
    assert problem.what == f"“docs_dir” is “{name}”, and there is no such folder"
    assert problem.remedy.startswith(remedy)


def test_the_least_file_gives_mkdocs_own_defaults(read, tmp_path):
    """A name and the plugin are enough."""
    found, problems = read("site_name: Levant\nplugins: [briefing]\n")
    assert problems == ()
    assert found is not None
    assert (found.root, found.docs, found.site_dir) == (tmp_path, tmp_path / "docs", tmp_path / "site")
    assert found.site == Site("Levant")
    assert (found.as_of, found.config_file) == (None, "mkdocs.yml")


def test_a_full_file_is_read_past_tags_we_do_not_know(read, tmp_path, monkeypatch):
    """`!ENV` is looked up, `!!python/name:` elsewhere does no harm, an address gets its slash."""
    monkeypatch.setenv("BRIEFING_URL", "https://example.org/b")
    found, problems = read(
        """
site_name: !ENV [BRIEFING_NO_SUCH_NAME, Levant]
site_url: !ENV BRIEFING_URL
site_description: Clippings
docs_dir: content
use_directory_urls: false
theme: {name: material, language: ar}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }
plugins:
  - search
  - briefing:
      as_of: 2026-01-20
      home_articles: 5
"""
    )
    assert problems == ()
    assert found is not None
    assert found.docs == tmp_path / "content"
    assert found.as_of == date(2026, 1, 20)
    assert found.site == Site("Levant", "https://example.org/b/", "Clippings", "ar", False, 5)


def test_plugins_may_be_one_group(read):
    """MkDocs takes `plugins:` as a group too."""
    found, _ = read("site_name: L\nplugins:\n  search: {}\n  briefing: {home_articles: 3}\n")
    assert found is not None
    assert found.site.home_articles == 3


FINDINGS = (
    ("site_name: L\nplugins:\n  - search\n", "3: error: the plugin `briefing` is not switched on; add `- briefing`"),
    ("site_name: L\n", " error: the plugin `briefing` is not switched on"),
    ("plugins: [briefing]\n", " error: no “site_name”; add `site_name:`"),
    ("INHERIT: base.yml\nplugins: [briefing]\n", "1: error: “site_name” is not in this file, and INHERIT is not"),
    ("site_name: L\nplugins:\n  - briefing:\n      home_article: 3\n",
     "4: error: “home_article” is not known in “briefing”; did you mean “home_articles”?"),
    ("site_name: L\nplugins:\n  - briefing:\n      home_articles: 0\n",
     "4: error: “briefing > home_articles” is the number 0; wanted: how many"),
    ("site_name: L\nplugins:\n  - briefing:\n      as_of: 2026-02-30\n",
     "4: error: “as_of” is “2026-02-30”, and there is no such day"),
    ("site_name: L\nplugins:\n  - briefing:\n      as_of: yesterday\n",
     "4: error: “briefing > as_of” is “yesterday”; wanted: the information"),
    ("site_name: L\nplugins:\n  - briefing: 5\n", "3: error: “briefing” is the number 5; wanted: options"),
    ("site_name: [L]\nplugins: [briefing]\n", "1: error: “site_name” is not text"),
    ("site_name: L\nsite_url: example.org\nplugins: [briefing]\n",
     "2: error: “site_url” is “example.org”; begin it with"),
    ("", " error: empty"),
    ("- site_name\n", " error: no “site_name”"),
    ("site_name: 'L\n", "error: not YAML"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "says"), FINDINGS)
def test_a_wrong_file_is_told_with_its_line(read, text, says):
    """No settings, and a Problem with file, line, fact and remedy."""
    found, problems = read(text)
    assert found is None
    assert any(says in str(problem) for problem in problems), problems
    assert all(str(problem).startswith("mkdocs.yml:") for problem in problems)


def test_a_missing_file_is_a_problem(tmp_path):
    """Nothing is raised when there is no configuration."""
    found, (problem,) = settings(tmp_path / "mkdocs.yml")
    assert found is None
    assert problem.what == f"there is none in {tmp_path}"
    assert "briefing new" in problem.remedy


def test_the_publishing_profile_is_read_and_checked(read):
    """`publish` is one of two words; `licences` gives each outlet's; neither is needed."""
    found, _ = read(
        "site_name: L\nplugins:\n  - briefing:\n      publish: excerpt\n      licences: {Harbour News: CC0}\n"
    )
    assert found is not None
    assert (found.publish, found.licences) == (Extent.EXCERPT, {"Harbour News": "CC0"})
    plain, _ = read("site_name: L\nplugins: [briefing]\n")
    assert plain is not None
    assert (plain.publish, plain.licences) == (Extent.FULL, {})
    found, problems = read("site_name: L\nplugins:\n  - briefing:\n      publish: extract\n      licences: {A: ''}\n")
    assert found is None
    assert [problem.where.line for problem in problems] == [4, 5]
    assert "full or excerpt" in problems[0].remedy


def test_topics_are_automatic_only_where_somebody_says_so(read):
    """`auto_topics: true`, and no other word."""
    plain, _ = read("site_name: L\nplugins: [briefing]\n")
    told, problems = read("site_name: L\nplugins:\n  - briefing: {auto_topics: true}\n")
    assert plain is not None
    assert told is not None
    assert (plain.auto_topics, told.auto_topics, problems) == (False, True, ())
    none, (problem,) = read("site_name: L\nplugins:\n  - briefing: {auto_topics: often}\n")
    assert none is None
    assert "auto_topics" in str(problem)


def test_the_density_of_links_is_the_sites_to_say(read):
    """Each of the two numbers by itself; what is no such number is told by its line."""
    found, _ = read("site_name: Levant\nplugins:\n  - briefing:\n      links: {words_per_link: 20}\n")
    assert found.site.links == LinkPolicy(words_per_link=20)
    found, problems = read("site_name: Levant\nplugins:\n  - briefing:\n      links:\n        words_per_link: 0\n")
    assert found is None
    assert [problem.where.line for problem in problems] == [5]
