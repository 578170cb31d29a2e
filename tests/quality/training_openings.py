"""Learns where articles begin from ../shared/corpora/dumps: openings.json, from pastes made of single pages.

Run it as `python -m tests.quality.training_openings OUT`; needs and `--leave-out` as in training.py.
What is written holds thresholds on the numbers of openings.py: no word of any page.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.clean import openings
from generator.clean.lines import Line, lines
from generator.clean.looks import looks_of
from generator.intake.text import blocks
from generator.model import RawDocument
from tests.quality.training import CASES, Example, Table, examples

ROUNDS = 120
PASTES = 400
"""Pastes put together from single pages to learn from where articles begin."""

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
    table = Table()
    parts = _parts(known, chance)
    for _ in range(PASTES):
        for row, answer in _paste(parts, chance):
            table.add(row, answer)
    for example in known:
        first = example.headline_at
        for at, row in openings.rows(example.looks, example.lines).items():
            if at > first and example.lines[at].text != example.lines[first].text:
                table.add(row, answer=False)
    return {"features": list(openings.FEATURES), "trees": [table.trees(ROUNDS)]}


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
    """Writes openings.json into the folder OUT."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--leave-out", type=int)
    given = parser.parse_args()
    known = [example for example in examples(CASES) if example.fold != given.leave_out]
    text = json.dumps(learned_openings(known), separators=(",", ":"), ensure_ascii=False)
    (given.out / "openings.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
