"""generator/weave/addresses.py"""

import pytest

from generator.weave.addresses import address, file_link, href


@pytest.mark.parametrize(
    ("here", "there", "with_folders", "with_files"),
    [
        ("articles/a.md", "topics/sdf.md", "../../topics/sdf/", "../topics/sdf.html"),
        ("articles/a.md", "articles/b.md", "../b/", "b.html"),
        ("articles/a.md", "index.md", "../../", "../index.html"),
        ("index.md", "articles/a.md", "articles/a/", "articles/a.html"),
        ("index.md", "topics/index.md", "topics/", "topics/index.html"),
        ("topics/index.md", "topics/sdf.md", "sdf/", "sdf.html"),
        ("topics/index.md", "topics/index.md", "./", "index.html"),
        ("search.md", "archive/2026-01.md", "../archive/2026-01/", "archive/2026-01.html"),
    ],
)
def test_the_way_between_built_pages(here: str, there: str, with_folders: str, with_files: str) -> None:
    """Links lead from page to page under either form of addresses, and need no root."""
    assert href(here, there, directory_urls=True) == with_folders
    assert href(here, there, directory_urls=False) == with_files


def test_the_home_page_is_the_site_itself() -> None:
    """Its address is empty, so that site_url alone leads there."""
    assert address("index.md", directory_urls=True) == ""


def test_markdown_links_lead_from_file_to_file() -> None:
    """What stands in prose is a link between files: any reader of Markdown can follow it."""
    assert file_link("articles/a.md", "topics/sdf.md") == "../topics/sdf.md"
