"""tests/golden: what a careful reader makes of a text is what the generator makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.clean import articles
from generator.intake.documents import from_bytes
from generator.model import Article, Role

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/expected.yml"))


@pytest.mark.parametrize("case", CASES)
def test_a_careful_reader_agrees(case: str) -> None:
    """Headlines, dates, people, captions, every paragraph word for word, and every dropped line with its reason."""
    folder = GOLDEN / case
    source = next(folder.glob("input.*"))
    expected: list[dict[str, Any]] = yaml.safe_load((folder / "expected.yml").read_text(encoding="utf-8"))
    made, ledger = articles(from_bytes(source.read_bytes(), source.name, source.name))
    assert [seen(article) for article in made] == [
        {key: wanted.get(key, []) for key in seen(made[0])} for wanted in expected
    ]
    for index, wanted in enumerate(expected):
        dropped = {entry.line: entry.why for entry in ledger.by_article[index].dropped if entry.text.strip()}
        if "dropped" in wanted:
            assert set(dropped) == {row["line"] for row in wanted["dropped"]}
            for row in wanted["dropped"]:
                assert row["why_contains"] in dropped[row["line"]]
        for bound in {"not_before", "not_after"} & set(wanted):
            assert getattr(made[index].published, bound).isoformat() == wanted[bound]
        on_page = "\n".join(paragraph.text for paragraph in made[index].paragraphs)
        assert not [words for words in wanted.get("absent", []) if words in on_page]


def test_there_are_cases() -> None:
    """The cases are found: a test over none would prove nothing."""
    assert len(CASES) >= 14


def seen(article: Article) -> dict[str, Any]:
    """An article as expected.yml writes it."""
    return {
        "headline": article.headline,
        "date": article.published.date.isoformat() if article.published.date else None,
        "authors": list(article.byline.names),
        "agencies": list(article.byline.agencies),
        "dateline": article.dateline.place,
        "captions": [{"text": caption.text, "credit": caption.credit} for caption in article.captions],
        "subheadings": [p.text for p in article.paragraphs if p.role is Role.SUBHEADING],
        "body": [p.text for p in article.paragraphs],
        "quotes": [p.text for p in article.paragraphs if p.role is Role.QUOTE],
        "items": [p.text for p in article.paragraphs if p.role is Role.LIST],
    }
