"""Names in whole news, each judged by a reader in its sentence -> the share of links right, and of names linked.

news-links.json says where they stand: a text of ../shared/corpora and its digest, start, end, topic, and whether an
editor would link it. The first 120 were drawn from the links of a run, the others from a search for the same names
that knows no rule; both at random, no topic more than a few times. None of the texts is in here.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from generator.topics import Matcher, catalogue

JUDGED = Path(__file__).with_name("news-links.json")
TOPICS = Path(__file__).with_name("news-topics.yml")


def figures(corpora: Path) -> dict[str, float]:
    """Precision and recall over what was judged, in per cent. Insists on the very texts that were read."""
    data = json.loads(JUDGED.read_text("utf-8"))
    names = list(data["texts"])
    known, problems = catalogue(TOPICS, TOPICS.name)
    assert known, problems
    matcher = Matcher(known)
    by_text: defaultdict[int, list[Any]] = defaultdict(list)
    for row in data["judged"]:
        by_text[row[0]].append(row[1:])
    right = wrong = missed = 0
    for number, rows in by_text.items():
        text = _text(corpora, names[number])
        assert hashlib.sha256(text.encode()).hexdigest().startswith(data["texts"][names[number]]), names[number]
        made = [(span.start, span.end, span.topic) for span in matcher.spans(text)]
        for start, end, topic, is_mention in rows:
            is_linked = any(topic == to and first < end and start < last for first, last, to in made)
            right += is_linked and is_mention
            wrong += is_linked and not is_mention
            missed += is_mention and not is_linked
    return {"P": round(100 * right / (right + wrong), 1), "R": round(100 * right / (right + missed), 1)}


def _text(corpora: Path, name: str) -> str:
    file, part = name.split("#")
    path = corpora / file
    if path.is_dir():
        article = json.loads((path / "expected.json").read_text("utf-8"))["articles"][int(part)]
        return "\n\n".join(article["paragraphs"])
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return next(str(row["text"]) for row in rows if str(row["id"]) == part)
