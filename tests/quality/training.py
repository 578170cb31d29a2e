"""Learns the weights that clean ships with from ../shared/corpora/dumps: labels.json.

Where articles begin is learned in training_openings.py.

Run it as `python -m tests.quality.training OUT`; it needs lightgbm and numpy, which nothing else here does. With
`--leave-out FOLD` (0 to 4) the pages of every fifth site are left out; cross_validation.py tries all five.
What is written holds thresholds on the numbers of looks.py: no word of any page.
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
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.clean.labels import may_be_headline, may_be_subheading
from generator.clean.lines import Line, lines
from generator.clean.looks import FEATURES, Look, looks_of, rows
from generator.intake.documents import from_bytes

CASES = Path(__file__).parents[2].parent / "shared" / "corpora" / "dumps" / "cases"

TEXT, SUBHEADING, HEADLINE, OTHER = range(4)

FOLDS = 5
"""Parts into which the sites are dealt: each is tried once with what was learned from the others."""

SETTINGS = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": 16,
    "min_child_samples": 30,
    "lambda_l2": 5,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "verbose": -1,
    "num_threads": 1,
    "deterministic": True,
    "seed": 1,
}
ROUNDS = {"kept": 90, "subheading": 50, "headline": 50}


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
    def truths(self) -> tuple[int, ...]:
        """What each line is."""
        return _truths(self.lines, self.article)

    @property
    def fold(self) -> int:
        """Pages of one site are in one fold."""
        return zlib.crc32(site(self.article).encode()) % FOLDS

    @property
    def headline_at(self) -> int:
        """The headline's line; the first where it is none."""
        return self.truths.index(HEADLINE) if HEADLINE in self.truths else 0


def site(article: Mapping[str, Any]) -> str:
    """The site an article is from."""
    host = urlsplit(article.get("url") or "").hostname or ""
    return ".".join(host.split(".")[-2:]) if "." in host else re.sub(r"-\d+$", "", article["source"])


def examples(cases: Path) -> Iterator[Example]:
    """The dumps that hold one article."""
    for folder in sorted(cases.iterdir()):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        if len(expected["articles"]) == 1:
            content = (folder / "input.txt").read_bytes()
            raw = from_bytes(content, folder.name, folder.name)
            text = content.decode("utf-8", "replace").replace("\r\n", "\n").strip("\n")
            yield Example(folder.name, expected["variant"], expected["articles"][0], text, lines(raw))


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
        else OTHER if not words or covered[at] < 0.6 * len(words) or words in captions
        else SUBHEADING if sub[at] >= 0.6 * len(words)
        else TEXT
        for at, words in enumerate(by_line)
    )  # fmt: skip


# --- what a line is --------------------------------------------------------------------------------------------------


def learned_labels(known: Sequence[Example]) -> dict[str, Any]:
    """labels.json: is it part of the body; if so, is it a sub-heading; is it the headline."""
    kept, subheading, headline = Table(), Table(), Table()
    for example in known:
        weight = 8 / len(example.lines) ** 0.5  # a long page has much to say, but not in proportion
        for look, row, truth in zip(example.looks, rows(example.looks, example.lines), example.truths, strict=True):
            kept.add(row, truth in (TEXT, SUBHEADING), weight)
            if truth in (TEXT, SUBHEADING) and may_be_subheading(look):
                subheading.add(row, truth == SUBHEADING, weight)
            if HEADLINE in example.truths and may_be_headline(look):
                headline.add(row, truth == HEADLINE, weight)
    trees = [kept.trees(ROUNDS["kept"]), subheading.trees(ROUNDS["subheading"]), headline.trees(ROUNDS["headline"])]
    return {"features": list(FEATURES), "trees": trees}


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

    def trees(self, rounds: int) -> list[Any]:
        """What was learned, as the files in clean have it."""
        import lightgbm  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415
        import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

        table = lightgbm.Dataset(np.array(self.rows), label=np.array(self.answers), weight=np.array(self.weights))
        model = lightgbm.train(SETTINGS, table, rounds).dump_model()
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
    known = [example for example in examples(CASES) if example.fold != given.leave_out]
    text = json.dumps(learned_labels(known), separators=(",", ":"), ensure_ascii=False)
    (given.out / "labels.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
