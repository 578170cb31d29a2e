"""generator/weave/search_names.py"""

from __future__ import annotations

import json

from generator.model import Site
from generator.weave.search_names import NAMES, search_names
from tests.weave.editions import article, edition


def test_the_names_of_topics_that_articles_name_are_told() -> None:
    """With the dossier's address and the other names; a topic that no article names has no dossier to lead to."""
    ((path, text),) = search_names(edition(article("a", "The SDF waits.")), Site("The Briefing"))
    assert path == NAMES
    assert json.loads(text) == [["Syrian Democratic Forces", "topics/sdf/", ["SDF"]]]
