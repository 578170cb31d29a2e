"""generator/weave/search_names.py"""

from __future__ import annotations

import json

from generator.model import Site
from generator.weave.search_names import MARK, NAMES, SIGN_DIGITS, search_names, sign, unseen_words
from tests.weave.editions import article, edition


def test_the_names_of_topics_that_articles_name_are_told() -> None:
    """With the dossier's address and the other names; a topic that no article names has no dossier to lead to."""
    ((path, text),) = search_names(edition(article("a", "The SDF waits.")), Site("The Briefing"))
    assert path == NAMES
    assert json.loads(text) == [["Syrian Democratic Forces", "topics/sdf/", ["SDF"], sign("sdf")]]


def test_an_article_is_found_by_the_signs_of_its_topics_and_by_folded_words() -> None:
    """They stand between marks, and all signs are of one length."""
    assert unseen_words(article("a", "القوات"), ["sdf"]) == f"{MARK} {sign('sdf')} القوات قوات {MARK}"
    assert {len(sign(slug)) for slug in ("a", "sdf", "syria")} == {SIGN_DIGITS}
    assert unseen_words(article("a", "Words."), []) == ""
