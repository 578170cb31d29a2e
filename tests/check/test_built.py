"""generator/check/built.py: a built folder is checked file by file"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.check import built_site, remaining
from generator.configuration import Settings
from generator.model import Site
from tests.sites import PREFIX, BuiltSite

URL = "https://example.org/b/"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages that lead to each other, with a feed and the page for addresses that lead nowhere."""
    (tmp_path / "two").mkdir()
    (tmp_path / "index.html").write_text('<a href="two/#x">x</a><link rel="canonical" href="https://example.org/b/">')
    (tmp_path / "two" / "index.html").write_text('<p id="x"><a href="..">x</a><img src="../a.png">')
    (tmp_path / "a.png").write_bytes(b"")
    (tmp_path / "404.html").write_text('<a href="/b/two/">x</a><a href="/elsewhere/">y</a>')
    (tmp_path / "feed.xml").write_text("<link>https://example.org/b/two/</link>")
    return tmp_path


def test_a_whole_site_is_whole(folder: Path) -> None:
    """Relative, absolute under the prefix, canonical, in feeds."""
    assert built_site(folder, URL) == ()


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("two/index.html", '<a href="../gone/">x</a>', "two/index.html: error: a link to “../gone/”, where there is"),
        ("two/index.html", "<p>", "index.html: error: a link to “two/#x”, and that page has no “#x”"),
        ("index.html", '<img src="gone.png">', "a link to “gone.png”"),
        ("index.html", '<script src="gone.js"></script>', "a link to “gone.js”"),
        ("index.html", '<meta http-equiv="refresh" content="0; url=../b/gone/">', "a link to “../b/gone/”"),
        ("404.html", '<a href="/b/gone/">', "a link to “/b/gone/”"),
        ("index.html", '<link rel="canonical" href="https://example.org/b/gone/">', "“https://example.org/b/gone/”"),
        ("feed.xml", "<link>https://example.org/b/gone/?a&amp;b</link>", "feed.xml: error: a link to “https://"),
    ],
)
def test_what_leads_nowhere_is_told(folder: Path, name: str, text: str, what: str) -> None:
    """Whatever refers to it."""
    (folder / name).write_text(text)
    assert what in "\n".join(map(str, built_site(folder, URL)))


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    """Nothing to check is no success."""
    assert "holds no page" in str(built_site(tmp_path, URL)[0])


def test_this_repositorys_site_is_whole_under_a_path_prefix(own_site: BuiltSite) -> None:
    """Every link, anchor, feed, sitemap entry and file that a page needs."""
    assert [str(problem) for problem in built_site(own_site.site, f"https://example.org{PREFIX}")] == []
    assert (own_site.site / "feed.xml").is_file()


def test_what_remains_is_said_in_order(tmp_path: Path) -> None:
    """An address that is missing or an example's; the way to readers, with the setting it needs."""

    def told(url: str) -> str:
        return "\n".join(remaining(Settings(tmp_path, tmp_path, tmp_path / "site", Site("S", url), None, "mkdocs.yml")))

    assert told("").startswith("Set “site_url” in mkdocs.yml")
    assert "an example's" in told("https://example.org/b/")
    assert told("https://news.real-host.org/").startswith("Put it out: `mkdocs gh-deploy`")
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    (tmp_path / ".github" / "workflows" / "pages.yml").write_text("")
    assert "Settings > Pages > Source: “GitHub Actions”" in told("https://news.real-host.org/")
