"""tests/intake/golden: files from real exporters, and broken ones, become what a careful reader makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.conversions import convert_all
from generator.converting import converted
from generator.intake import SetAside, from_bytes
from generator.model import Article, Role, Severity

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/input.*"))


@pytest.mark.parametrize("case", CASES)
def test_a_careful_reader_agrees(case: str) -> None:
    """Every article with what its file states of it, every paragraph word for word, every dropped block; or why not."""
    source = next((GOLDEN / case).glob("input.*"))
    expected = yaml.safe_load((GOLDEN / case / "expected.yml").read_text("utf-8"))
    assert read(source) == expected


@pytest.mark.parametrize("case", CASES)
def test_the_ledger_holds_every_block(case: str) -> None:
    """Kept and dropped together are the blocks that the parser gave, in order, each once."""
    source = next((GOLDEN / case).glob("input.*"))
    try:
        raw = from_bytes(source.read_bytes(), source.name, source.name)
    except SetAside:
        assert "set aside" in (GOLDEN / case / "expected.yml").read_text("utf-8")
        return
    _, ledgers = converted([raw])
    received = [entry.text for entry in ledgers[raw.path].entries if entry.text.strip()]
    assert received == [line for block in raw.blocks for line in block.lines]


def test_each_format_has_a_broken_file() -> None:
    """The cases are found, and every format has one that is malformed."""
    broken = {case.removesuffix("-broken") for case in CASES if case.endswith("-broken")}
    assert broken == {"feed", "feed-atom", "feed-json", "mail", "markdown", "page", "page-posts", "page-single-file"}
    assert len(CASES) >= 24


@pytest.mark.parametrize("case", CASES)
def test_what_is_piped_in_is_read_like_a_file(case: str, tmp_path: Path) -> None:
    """A format is told by its content: under the name that a pipe gets, every file has the same articles."""
    source = next((GOLDEN / case).glob("input.*"))
    piped = tmp_path / "paste-01234567.txt"
    piped.write_bytes(source.read_bytes())
    named, unnamed = read(source), read(piped)
    assert unnamed.get("articles") == named.get("articles")


def test_a_folder_of_all_formats_is_read_whole(tmp_path: Path) -> None:
    """Each file of it as if it stood alone; one that is set aside keeps out no other."""
    (tmp_path / "in").mkdir()
    for case in CASES:
        source = next((GOLDEN / case).glob("input.*"))
        (tmp_path / "in" / f"{case}{source.suffix}").write_bytes(source.read_bytes())
    _, problems = convert_all(tmp_path / "in", tmp_path / "out")
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert [Path(problem.where.path).name for problem in errors] == ["feed-json-broken.json"]
    for case in set(CASES) - {"feed-json-broken"}:
        pages = sorted((tmp_path / "out" / case).glob("*.md"))
        wanted = yaml.safe_load((GOLDEN / case / "expected.yml").read_text("utf-8"))["articles"]
        assert len(pages) == len(wanted), case


def read(source: Path) -> Any:
    """What expected.yml is to hold for a file."""
    try:
        articles, ledgers = converted([from_bytes(source.read_bytes(), source.name, source.name)])
    except SetAside as refused:
        return {"set aside": str(refused.problem)}
    removed = [f"{entry.text} ({entry.why})" for entry in ledgers[source.name].dropped if entry.text.strip()]
    return {"articles": [seen(article) for article in articles], "removed": removed}


def seen(article: Article) -> dict[str, Any]:
    """An article as expected.yml writes it."""
    return {
        "headline": article.headline,
        "date": article.published.date.isoformat() if article.published.date else None,
        "evidence": article.published.evidence,
        "authors": list(article.byline.names),
        "outlet": article.source.outlet,
        "url": article.source.url,
        "language": article.language,
        "captions": [f"{caption.text} / {caption.credit}" for caption in article.captions],
        "body": [f"{'' if p.role is Role.BODY else p.role.value + ': '}{p.text}" for p in article.paragraphs],
    }
