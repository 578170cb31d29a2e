"""Our own sentences that tempt a linker, with their links -> the share of links that is right, and that is made.

To see what is wrong and what is missed: python -m tests.quality.hard_links
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from generator.model import Topic
from generator.topics import Matcher, catalogue

FILES = tuple(
    Path(__file__).with_name(f"{name}-links.yml")
    for name in (
        *("hard", "harder", "kept"),
        *(f"unseen-{number}" for number in range(1, 19)),
        *(f"natures-{number}" for number in range(1, 27)),
    )
)
_LINK = re.compile(r"<<([a-z-]+)\|([^<>]+)>>")

Link = tuple[int, int, str]
"""Start, end, topic."""


@dataclass(frozen=True)
class Case:
    """A text and the links that it must have, no other."""

    nature: str
    text: str
    links: frozenset[Link]


def cases(file: Path) -> tuple[Case, ...]:
    """The cases of a file, in their order."""
    return tuple(_cases(yaml.safe_load(file.read_text("utf-8"))))


def topics(file: Path) -> tuple[Topic, ...]:
    """The catalogue that a file's cases are about."""
    listed = yaml.safe_load(file.read_text("utf-8"))["topics"]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "topics.yml"
        path.write_text(yaml.safe_dump({"topics": listed}, allow_unicode=True), "utf-8")
        found, problems = catalogue(path, path.name)
    assert found, problems
    return found


def made(matcher: Matcher, text: str) -> frozenset[Link]:
    """The links that the rules make."""
    return frozenset((span.start, span.end, span.topic) for span in matcher.spans(text))


def figures(file: Path) -> dict[str, float]:
    """Precision and recall over a file's cases, in per cent."""
    matcher = Matcher(topics(file))
    found = [(case.links, made(matcher, case.text)) for case in cases(file)]
    right = sum(len(wanted & got) for wanted, got in found)
    return {
        "P": round(100 * right / sum(len(got) for _, got in found), 1),
        "R": round(100 * right / sum(len(wanted) for wanted, _ in found), 1),
    }


def _cases(data: dict[str, Any]) -> Iterator[Case]:
    for nature, lines in data["cases"].items():
        for line in lines:
            yield _case(nature, line)


def _case(nature: str, marked: str) -> Case:
    text, links, at = "", set(), 0
    for match in _LINK.finditer(marked):
        text += marked[at : match.start()]
        links.add((len(text), len(text) + len(match[2]), match[1]))
        text, at = text + match[2], match.end()
    return Case(nature, text + marked[at:], frozenset(links))


def main() -> None:
    """The figures of each file, and each case that is not as it should be."""
    for file in FILES:
        matcher, listed = Matcher(topics(file)), cases(file)
        for case in listed:
            got = made(matcher, case.text)
            for sign, links in (("wrong", got - case.links), ("missed", case.links - got)):
                for start, end, topic in sorted(links):
                    told = f"{case.text[start:end]!r} -> {topic}: {case.text!r} ({case.nature})"
                    sys.stdout.write(f"{sign:>6} {told}\n")
        wanted = sum(len(case.links) for case in listed)
        sys.stdout.write(f"{file.name}: {len(listed)} cases, {wanted} links: {figures(file)}\n")


if __name__ == "__main__":
    main()
