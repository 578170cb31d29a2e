"""What cleaning makes of ../shared/corpora/dumps, measured with that folder's own scorer, by variant.

The scorer is asked as it stands; floors.json pins what was reached, with a digest of the cases it was reached on.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from generator.clean import articles
from generator.dates import printed_days
from generator.intake.documents import from_bytes
from generator.intake.received import SetAside
from generator.model import Article, Role

DUMPS = Path(__file__).parents[2].parent / "shared" / "corpora" / "dumps"
FLOORS = Path(__file__).with_name("floors.json")

HIGHER = ("bodyF1", "parP", "parR", "title=", "boundF1", "split=", "date=", "subF1", "capR", "author=")
LOWER = ("dateFP", "unprinted", "misdated", "leak")
"""Figures that are better the lower they are: their floors are ceilings."""

OWN = ("misdated", "unprinted")
"""Figures of our own beside the scorer's: shares, each told by how many there are and of how many."""

MARGIN = 0.002
"""Noise of rounding; figures are told to three places."""

Figures = Mapping[str, float]


def converted(content: bytes) -> list[dict[str, Any]]:
    """The articles of a file as the scorer takes them."""
    try:
        made, _ = articles(from_bytes(content, "dump.txt", "dump.txt"))
    except SetAside:
        return []
    return [_as_scored(article) for article in made]


def _as_scored(article: Article) -> dict[str, Any]:
    day = article.published.date
    return {
        "title": article.headline,
        "date": day.isoformat() if day else None,
        "authors": list(article.byline.names),
        "captions": [caption.text or caption.credit for caption in article.captions],
        "paragraphs": [paragraph.text for paragraph in article.paragraphs],
        "subheadings": [paragraph.text for paragraph in article.paragraphs if paragraph.role is Role.SUBHEADING],
    }


def case_names(every: int = 1) -> tuple[str, ...]:
    """The cases by name, or every so many of them."""
    return tuple(sorted(path.name for path in (DUMPS / "cases").iterdir()))[::every]


def digest(names: Iterable[str]) -> str:
    """The SHA-256 of the cases' inputs and expectations: floors hold for these and no others."""
    found = hashlib.sha256()
    for name in names:
        for part in ("input.txt", "expected.json"):
            found.update((DUMPS / "cases" / name / part).read_bytes())
    return found.hexdigest()


def scored(names: Iterable[str]) -> list[dict[str, Any]]:
    """The scorer's row for each case."""
    score = _scorer().score_case
    rows = []
    for name in names:
        folder = DUMPS / "cases" / name
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        content = (folder / "input.txt").read_bytes()
        made = converted(content)
        days = printed(content.decode("utf-8", "replace"))
        told = {"misdated": misdated(expected, made), "unprinted": unprinted(expected, made, days)}
        rows.append({**score(expected, made), **told})
    return rows


def printed(text: str) -> frozenset[date]:
    """Every day that a text prints in full, in any of its lines."""
    lines = (" ".join(line.split()) for line in text.split("\n") if any(map(str.isdigit, line)))
    return frozenset(day for line in lines for found in printed_days(line) for day in found.days)


def unprinted(expected: Mapping[str, Any], made: list[dict[str, Any]], days: frozenset[date]) -> tuple[int, int]:
    """Of the articles for which no date is known to be in the text: how many got a day that the text nowhere prints.

    The scorer's `dateFP` counts there every day that the page does not confirm, though most pages say nothing and the
    text prints their article's own stamp. Days reasoned out are counted here, unless the page confirms them.
    """
    unknown = [article for article in expected["articles"] if not article["date"]]
    got = ((_same_article(article, made).get("date"), str(article.get("page_date") or "")[:10]) for article in unknown)
    return sum(bool(day and day != own and date.fromisoformat(day) not in days) for day, own in got), len(unknown)


def misdated(expected: Mapping[str, Any], made: list[dict[str, Any]]) -> tuple[int, int]:
    """Of the articles that got a day and whose page gives its own: how many got another one, and how many there are.

    The scorer's `dateFP` counts every day on a page whose truth has none, printed there or not. This counts days that
    the page's own date contradicts, whether the dump shows that date or not.
    """
    wrong = dated = 0
    for article in expected["articles"]:
        own = str(article["date"] or article.get("page_date") or "")[:10]
        day = _same_article(article, made).get("date")
        dated += bool(own and day)
        wrong += bool(own and day and day != own)
    return wrong, dated


def _same_article(article: Mapping[str, Any], made: list[dict[str, Any]]) -> dict[str, Any]:
    """The made article that has most of its words."""
    words = _scorer().cnt(" ".join(article["paragraphs"]))
    alike = [_scorer().f1c(_scorer().cnt(" ".join(each["paragraphs"])), words) for each in made]
    return made[alike.index(max(alike))] if max(alike, default=0) > 0 else {}


def figures(rows: list[dict[str, Any]]) -> Figures:
    """The scorer's summary: the figures that have floors."""
    summary = _scorer().summarise(rows, "")[1]
    for name in OWN:
        summary[name] = _share(rows, name)
    return {name: round(summary[name], 3) for name in (*HIGHER, *LOWER) if summary[name] is not None}


def single_and_several(rows: list[dict[str, Any]]) -> dict[str, Figures]:
    """The figures of files with one article and of files with several."""
    parts: dict[str, Callable[[int], bool]] = {"single": lambda count: count == 1, "several": lambda count: count > 1}
    return {name: figures([row for row in rows if is_in(row["n_gold"])]) for name, is_in in parts.items()}


def table(rows: list[dict[str, Any]]) -> str:
    """The whole table by variant, as the scorer prints it."""
    module = _scorer()
    variants = sorted({row["variant"] for row in rows})
    groups = [(variant, [row for row in rows if row["variant"] == variant]) for variant in variants]
    groups.append(("single", [row for row in rows if row["n_gold"] == 1]))
    groups.append(("several", [row for row in rows if row["n_gold"] > 1]))
    head = " " * 22 + " " + " ".join(f"{column:>7s}" for column in (*module.COLS, *OWN))
    shown = (f"{module.show(module.summarise(part, name))} {_shown(part)}" for name, part in groups if part)
    return "\n".join([head, *shown])


def _share(rows: list[dict[str, Any]], name: str) -> float | None:
    few, all_of_them = (sum(row[name][place] for row in rows) for place in (0, 1))
    return few / all_of_them if all_of_them else None


def _shown(rows: list[dict[str, Any]]) -> str:
    shares = (_share(rows, name) for name in OWN)
    return " ".join(f"{'-' if share is None else f'{share:.3f}':>9s}" for share in shares)


def lowered(reached: Mapping[str, Figures], pinned: Mapping[str, Figures]) -> list[str]:
    """Every figure that is worse than its floor: "single parP: 0.871, pinned 0.897"."""
    return [
        f"{part} {name}: {reached[part].get(name)}, pinned {floor}"
        for part in sorted(pinned)
        for name, floor in sorted(pinned[part].items())
        if _is_worse(name, reached[part].get(name), floor)
    ]


def _is_worse(name: str, value: float | None, floor: float) -> bool:
    if value is None:
        return True
    return value > floor + MARGIN if name in LOWER else value < floor - MARGIN


@cache
def _scorer() -> Any:
    spec = importlib.util.spec_from_file_location("dumps_score", DUMPS / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
