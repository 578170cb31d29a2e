"""Learns the weights that clean ships with from ../shared/corpora: labels.json.

Where articles begin is learned in training_openings.py.

Run it as `python -m tests.quality.training OUT`; it needs lightgbm and numpy, which nothing else here does. With
`--leave-out FOLD` (0 to 4) the pages of every fifth site are left out; cross_validation.py tries all five.
What is written holds thresholds on the numbers of looks.py and surroundings.py: no word of any page.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from msgspec import structs

from generator.clean.labels import may_be_headline, may_be_subheading
from generator.clean.lines import Line
from generator.clean.logical_lines import lines
from generator.clean.looks import Look, looks_of
from generator.clean.surroundings import FEATURES, rows
from generator.intake.documents import from_bytes
from generator.model import Shape
from tests.quality import renderings

CASES = Path(__file__).parents[2].parent / "shared" / "corpora" / "dumps" / "cases"
PAGES = CASES.parents[1] / "html" / "pages"

TEXT, SUBHEADING, HEADLINE, CAPTION, OTHER = range(5)

FOLDS = 5
"""Parts into which the sites are dealt: each is tried once with what was learned from the others."""

SETTINGS = {
    "objective": "binary",
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "verbose": -1,
    "num_threads": 1,
    "deterministic": True,
    "seed": 1,
}
SMALL = {"num_leaves": 16, "min_child_samples": 30, "lambda_l2": 5, "learning_rate": 0.1}
LARGE = {"num_leaves": 24, "min_child_samples": 60, "lambda_l2": 20, "learning_rate": 0.1}
TABLES: Mapping[str, tuple[int, Mapping[str, float]]] = {
    "kept": (120, LARGE),
    "subheading": (100, SMALL),
    "headline": (120, {**SMALL, "learning_rate": 0.05}),
}
"""For each forest its rounds, and what of the settings is its own."""

PAGE, RENDERED, PART = "page", "rendered", "part"
"""What is only learned from: a page a line a block, the same as pasted, and an article of a file with several."""

WEIGHTS = {PAGE: 0.5, RENDERED: 0.1}
"""What such a page counts beside a dump: it is no dump, but one more site."""

CAPTIONS = 3
"""What a caption counts beside another line: they are few, and nothing else is so like text."""

PARTED = ("multi_copy", "multi_mixed")
"""Variants whose articles have their pages' furniture around them."""

LEAST_FOUND = 0.85
"""Share of an article's words that a rendering of its page must have."""


@dataclass(frozen=True)
class Example:
    """One page dump with what a person or its markup says it holds."""

    name: str
    variant: str
    article: dict[str, Any]
    text: str
    lines: tuple[Line, ...]

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        """Each line on its own."""
        return looks_of(self.lines)

    @cached_property
    def rows(self) -> tuple[tuple[float, ...], ...]:
        """The numbers of each line, as it is asked with."""
        return rows(self.looks, self.lines)

    @cached_property
    def truths(self) -> tuple[int, ...]:
        """What each line is."""
        return _truths(self.lines, self.article)

    @property
    def fold(self) -> int:
        """Pages of one site are in one fold."""
        return zlib.crc32(site(self.article).encode()) % FOLDS

    @property
    def weight(self) -> float:
        """What one of its lines counts: a long page has much to say, but not in proportion."""
        return 8 / len(self.lines) ** 0.5 * WEIGHTS.get(self.variant, 1)

    @property
    def is_case(self) -> bool:
        """It is one of the dumps that the scorer knows as a whole."""
        return self.variant not in (PAGE, RENDERED, PART)

    @property
    def found(self) -> float:
        """The share of the article's words that stand in its lines of text."""
        told = zip(self.lines, self.truths, strict=True)
        words = sum(len(_tokens(line.text)) for line, truth in told if truth in (TEXT, SUBHEADING))
        return words / (sum(len(_tokens(text)) for text in self.article["paragraphs"]) or 1)

    @property
    def headline_at(self) -> int:
        """The headline's line; the first where it is none."""
        return self.truths.index(HEADLINE) if HEADLINE in self.truths else 0


def site(article: Mapping[str, Any]) -> str:
    """The site an article is from."""
    host = urlsplit(article.get("url") or "").hostname or ""
    return ".".join(host.split(".")[-2:]) if "." in host else re.sub(r"-\d+$", "", article["source"])


def material() -> tuple[Example, ...]:
    """All that is learned from: dumps of one article and of several, and saved pages."""
    return (*examples(CASES), *parts(CASES), *pages(PAGES), *rendered(PAGES))


def examples(cases: Path) -> Iterator[Example]:
    """The dumps that hold one article."""
    for folder in sorted(cases.iterdir()):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        if len(expected["articles"]) == 1:
            content = (folder / "input.txt").read_bytes()
            raw = from_bytes(content, folder.name, folder.name)
            text = content.decode("utf-8", "replace").replace("\r\n", "\n").strip("\n")
            yield Example(folder.name, expected["variant"], expected["articles"][0], text, lines(raw))


def parts(cases: Path) -> Iterator[Example]:
    """Each article of the dumps that hold several, with what stands around it."""
    for folder in sorted(cases.iterdir()):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        if expected["variant"] in PARTED:
            text = (folder / "input.txt").read_bytes().decode("utf-8", "replace")
            for article, (start, end) in zip(
                expected["articles"], pairwise([*expected["starts"], len(text)]), strict=True
            ):
                yield _as_pasted(folder.name, PART, article, text[start:end])


def rendered(folder: Path) -> Iterator[Example]:
    """Saved pages as people paste them, the whole of them and from the headline on."""
    for known in sorted(folder.glob("*.json")):
        told = json.loads(known.read_text(encoding="utf-8"))
        tree = renderings.parsed(known.with_suffix(".html").read_bytes())
        texts = [text for text in (told["body"] or "").split("\n") if text.strip()]
        headings = {" ".join(_tokens(heading)) for heading in renderings.headings(tree)}
        article = {
            "url": told["url"],
            "source": known.stem,
            "title": told["title"] or "",
            "paragraphs": texts,
            "subheadings": [at for at, text in enumerate(texts) if " ".join(_tokens(text)) in headings],
            "captions": renderings.captions(tree),
        }
        for text in dict.fromkeys((renderings.whole(tree), renderings.from_headline(tree))):
            example = _as_pasted(known.stem, RENDERED, article, text) if text else None
            if example and example.found >= LEAST_FOUND:
                yield example


def _as_pasted(name: str, variant: str, article: dict[str, Any], text: str) -> Example:
    return Example(name, variant, article, text, lines(from_bytes(text.encode("utf-8"), f"{name}.txt", f"{name}.txt")))


def pages(folder: Path) -> Iterator[Example]:
    """Saved pages as if they were dumps, a line a block, as far as somebody has told their headline."""
    for known in sorted(folder.glob("*.json")):
        told = json.loads(known.read_text(encoding="utf-8"))
        raw = from_bytes(known.with_suffix(".html").read_bytes(), known.name, known.name)
        received = tuple(structs.replace(line, shape=Shape.TEXT, gap=1) for line in lines(raw))
        if told["title"] and received:
            texts = [text for text in (told["body"] or "").split("\n") if text.strip()]
            article = {"url": told["url"], "source": known.stem, "title": told["title"], "paragraphs": texts}
            yield Example(known.stem, PAGE, {**article, "subheadings": [], "captions": []}, "", received)


def _tokens(text: str) -> list[str]:
    shown = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("\u200b", "")
    return re.findall(r"\w+", shown.lower())


def _truths(received: Sequence[Line], article: dict[str, Any]) -> tuple[int, ...]:
    """What each line is: its words are aligned with the words of the article's paragraphs, in order."""
    by_line = [_tokens(line.text) for line in received]
    owner = [at for at, words in enumerate(by_line) for _ in words]
    paragraphs = [_tokens(text) for text in article["paragraphs"]]
    is_sub = [at in article["subheadings"] for at, words in enumerate(paragraphs) for _ in words]
    covered, sub = [0] * len(received), [0] * len(received)
    flat = [word for words in by_line for word in words]
    matcher = SequenceMatcher(None, flat, [word for words in paragraphs for word in words], autojunk=False)
    for start, other, size in matcher.get_matching_blocks():
        if size and (size >= 4 or len(by_line[owner[start]]) <= size):
            for step in range(size):
                covered[owner[start + step]] += 1
                sub[owner[start + step]] += is_sub[other + step]
    title, known = _tokens(article["title"]), [list(words) for words in paragraphs]
    captions = [_tokens(text) for text in article["captions"]]
    return tuple(
        HEADLINE if words and words == title and title not in known
        else CAPTION if words and words in captions
        else OTHER if covered[at] < 0.6 * len(words) or not words
        else SUBHEADING if sub[at] >= 0.6 * len(words)
        else TEXT
        for at, words in enumerate(by_line)
    )  # fmt: skip


# --- what a line is --------------------------------------------------------------------------------------------------


def learned_labels(known: Sequence[Example]) -> dict[str, Any]:
    """labels.json: is it part of the body; if so, is it a sub-heading; is it the headline.

    Of pages a line a block only the headline is learned from, as their lines are not broken as a dump's are; of
    the same pages as pasted all but the headline.
    """
    kept, subheading, headline = Table(), Table(), Table()
    for example in known:
        if example.variant != RENDERED:
            _add_headline(headline, example)
        if example.variant == PAGE:
            continue
        for look, row, truth in zip(example.looks, example.rows, example.truths, strict=True):
            weight = example.weight * (CAPTIONS if truth == CAPTION else 1)
            kept.add(row, truth in (TEXT, SUBHEADING), weight)
            if truth in (TEXT, SUBHEADING) and may_be_subheading(look):
                subheading.add(row, truth == SUBHEADING, example.weight)
    tables = {"kept": kept, "subheading": subheading, "headline": headline}
    trees = [table.trees(*TABLES[name]) for name, table in tables.items()]
    return {"features": list(FEATURES), "trees": trees}


def _add_headline(table: Table, example: Example) -> None:
    if HEADLINE not in example.truths:
        return
    for look, row, truth in zip(example.looks, example.rows, example.truths, strict=True):
        if may_be_headline(look):
            table.add(row, truth == HEADLINE, example.weight)


class Table:
    """Rows with the answers and weights."""

    def __init__(self) -> None:
        self.rows: list[tuple[float, ...]] = []
        self.answers: list[bool] = []
        self.weights: list[float] = []

    def add(self, row: tuple[float, ...], answer: bool, weight: float = 1.0) -> None:
        """One row more."""
        self.rows.append(row)
        self.answers.append(answer)
        self.weights.append(weight)

    def trees(self, rounds: int, own: Mapping[str, float] = SMALL) -> list[Any]:
        """What was learned in so many rounds, with settings of its own, as the files in clean have it."""
        import lightgbm  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415
        import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

        table = lightgbm.Dataset(np.array(self.rows), label=np.array(self.answers), weight=np.array(self.weights))
        model = lightgbm.train({**SETTINGS, **own}, table, rounds).dump_model()
        return [_node(tree["tree_structure"]) for tree in model["tree_info"]]


def _node(tree: dict[str, Any]) -> Any:
    if "leaf_value" in tree:
        return round(tree["leaf_value"], 4)
    threshold, value = float(f"{tree['threshold']:.5g}"), round(tree["internal_value"], 4)
    return [tree["split_feature"], threshold, value, _node(tree["left_child"]), _node(tree["right_child"])]


def main() -> None:
    """Writes labels.json into the folder OUT."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--leave-out", type=int)
    given = parser.parse_args()
    known = [example for example in material() if example.fold != given.leave_out]
    text = json.dumps(learned_labels(known), separators=(",", ":"), ensure_ascii=False)
    (given.out / "labels.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
