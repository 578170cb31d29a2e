"""Learns the weights that clean ships with from ../shared/corpora/dumps: labels.json and openings.json.

Run it as `python -m tests.quality.training OUT`; it needs lightgbm and numpy, which nothing else here does. With
`--leave-out FOLD` (0 to 4) the pages of every fifth site are left out, so that what was learned can be tried on them.
What is written holds thresholds on the numbers of looks.py and openings.py: no word of any page.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.clean import openings
from generator.clean.labels import may_be_headline, may_be_subheading
from generator.clean.lines import Line, lines
from generator.clean.looks import FEATURES, Look, looks_of, rows
from generator.intake.documents import from_bytes
from generator.intake.text import blocks
from generator.model import RawDocument

CASES = Path(__file__).parents[2].parent / "shared" / "corpora" / "dumps" / "cases"

TEXT, SUBHEADING, HEADLINE, OTHER = range(4)

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
ROUNDS = {"kept": 90, "subheading": 50, "headline": 50, "opening": 120}
PASTES = 400
"""Pastes put together from single pages to learn from where articles begin."""


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
        host = urlsplit(self.article.get("url") or "").hostname or ""
        site = ".".join(host.split(".")[-2:]) if "." in host else re.sub(r"-\d+$", "", self.article["source"])
        return zlib.crc32(site.encode()) % 5

    @property
    def headline_at(self) -> int:
        """The headline's line; the first where it is none."""
        return self.truths.index(HEADLINE) if HEADLINE in self.truths else 0


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
    kept, subheading, headline = _Table(), _Table(), _Table()
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


class _Table:
    """Rows with the answers and weights."""

    def __init__(self) -> None:
        self.rows: list[tuple[float, ...]] = []
        self.answers: list[bool] = []
        self.weights: list[float] = []

    def add(self, row: tuple[float, ...], answer: bool, weight: float = 1.0) -> None:
        self.rows.append(row)
        self.answers.append(answer)
        self.weights.append(weight)

    def trees(self, rounds: int) -> list[Any]:
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


# --- where an article begins -----------------------------------------------------------------------------------------

WIDGETS = ("TT", "A A", "Listen", "Share", "Print", "Save", "Copy link", "3 min read", "Font size", "Tweet")
CAPTIONS = ("", "A view of the river at dusk. (AFP)", "Officials meet in the capital on Monday. (Reuters)")


@dataclass(frozen=True)
class Part:
    """One article's text in a paste, and its headline's place among its lines."""

    text: str
    headline_at: int


def learned_openings(known: Sequence[Example]) -> dict[str, Any]:
    """openings.json: does an article begin here, learned from pastes made of single pages, and from those pages."""
    chance = random.Random(1)
    table = _Table()
    parts = _parts(known, chance)
    for _ in range(PASTES):
        for row, answer in _paste(parts, chance):
            table.add(row, answer)
    for example in known:
        first = example.headline_at
        for at, row in openings.rows(example.looks, example.lines).items():
            if at > first and example.lines[at].text != example.lines[first].text:
                table.add(row, answer=False)
    return {"features": list(openings.FEATURES), "trees": [table.trees(ROUNDS["opening"])]}


def _parts(known: Sequence[Example], chance: random.Random) -> dict[str, list[Part]]:
    """Articles by how they are pasted: as copied from the page, as plain text, as sites put them on the clipboard."""
    found: dict[str, list[Part]] = {"copy": [], "plain": [], "widget": []}
    for example in known:
        if example.variant == "copy_main" and _texts(example.text) == [line.text for line in example.lines]:
            found["copy"].append(Part(example.text, example.headline_at))
        article = example.article
        if example.variant in ("copy_main", "copy_page", "inscriptis_page") and article["paragraphs"]:
            title, body = article["title"], article["paragraphs"]
            caption = chance.choice(CAPTIONS)
            header = [title, *([caption] * chance.choice((1, 2)) if caption else []), chance.choice(WIDGETS)]
            found["plain"].append(Part("\n\n".join([title, *body]), 0))
            found["widget"].append(Part("\n\n".join([*header, *([title] * (chance.random() < 0.8)), *body]), 0))
    return found


def _paste(parts: dict[str, list[Part]], chance: random.Random) -> Iterator[tuple[tuple[float, ...], bool]]:
    kind = chance.choice(("copy", "copy", "widget", "widget", "plain", "plain", "mixed"))
    pool = [
        parts[chance.choice(sorted(parts)) if kind == "mixed" else kind] for _ in range(chance.choice((2, 3, 4, 6)))
    ]
    chosen = list(dict.fromkeys(chance.choice(of_kind) for of_kind in pool))
    separator = _separator(chance)
    text = chosen[0].text + "".join(separator(chance) + part.text for part in chosen[1:])
    received = _lines(text)
    starts = _starts([line.text for line in received], chosen)
    if starts is None:
        return
    headlines = {received[at].text for at in starts}
    for at, row in openings.rows(looks_of(received), received).items():
        if at > starts[0] and (at in starts or received[at].text not in headlines):
            yield row, at in starts


def _separator(chance: random.Random) -> Any:
    kind = chance.choice(("page", "rule", "stars", "gap", "gaps", "none", "none"))
    rule = chance.choice("-=_~*") * chance.choice((3, 5, 10, 20, 40))
    stars = chance.choice(("* * *", "***", "*", "• • •"))
    gap = "\n" * chance.choice((3, 4, 5))
    fixed = {"page": "\n\f\n", "rule": f"\n\n{rule}\n\n", "stars": f"\n\n{stars}\n\n", "gap": gap, "none": "\n\n"}
    return lambda again: fixed.get(kind) or "\n" * again.choice((3, 4, 5, 6))


def _starts(texts: list[str], chosen: Sequence[Part]) -> list[int] | None:
    """Where the headlines stand; None where the parts' lines came out otherwise within the whole."""
    found, at = [], 0
    for part in chosen:
        own = _texts(part.text)
        while at < len(texts) and texts[at] != own[0]:
            at += 1
        if texts[at : at + len(own)] != own:
            return None
        found.append(at + part.headline_at)
        at += len(own)
    return found


def _lines(text: str) -> tuple[Line, ...]:
    return lines(RawDocument("", "text/plain", blocks(text), text.count("\n") + 1, ""))


def _texts(text: str) -> list[str]:
    return [line.text for line in _lines(text)]


def main() -> None:
    """Writes both files into the folder OUT."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--leave-out", type=int)
    given = parser.parse_args()
    known = [example for example in examples(CASES) if example.fold != given.leave_out]
    for name, learn in (("labels.json", learned_labels), ("openings.json", learned_openings)):
        text = json.dumps(learn(known), separators=(",", ":"), ensure_ascii=False)
        (given.out / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
