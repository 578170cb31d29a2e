"""generator/weave/plain_index.py"""

import json
from dataclasses import replace
from datetime import date

from generator.model import Search, Site
from generator.weave.plain_index import plain_index
from tests.weave.editions import article, edition

NEWS = edition(
    article("talks-go-on", "Talks over Syria go on.", "</script> & more.", day=date(2026, 1, 20)),
    article("other", "No."),
)
DISK = Site("The Example Briefing", directory_urls=False, search=Search.MATERIAL)


def test_articles_and_dossiers_are_rows_of_plain_text() -> None:
    """Each with its file; an article with its day as read, a dossier with its kind and its names."""
    ((path, script),) = plain_index(NEWS, DISK)
    assert path == "search/index.js"
    talks, other, syria = json.loads(script.removeprefix("briefingSearch.index = ").removesuffix(";\n"))
    assert (talks["location"], talks["text"]) == (
        "articles/talks-go-on.html",
        "Talks over Syria go on. </script> & more.",
    )
    assert (talks["day"], talks["date"]) == ("2026-01-20", "20 Jan 2026")
    assert (other["day"], other["date"]) == ("", "Date not given")
    assert (syria["location"], syria["title"], syria["kind"]) == ("topics/syria.html", "Syria", "Place")


def test_a_site_that_is_served_has_none() -> None:
    """Its index is made of the built pages."""
    assert list(plain_index(NEWS, replace(DISK, search=Search.PAGEFIND))) == []
