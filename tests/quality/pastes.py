"""Pastes of several articles: the real ones of ../shared/corpora/dumps, and made-up ones in the same natures.

A made-up paste is put together from single pages, and from the articles of real pastes, in the natures that the
corpus's README lists: as copied from the page, as headline and text, in the sample dump's template, and mixed.
"""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.clean.forms import is_paragraph
from generator.clean.lines import Line
from generator.clean.logical_lines import lines
from generator.clean.looks import Look, looks_of
from generator.intake.text import blocks
from generator.model import RawDocument
from tests.quality.training import FOLDS, SUBHEADING, TEXT, Example, site

WIDGETS = ("TT", "A A", "Listen", "Share", "Print", "Save", "Copy link", "3 min read", "Font size", "Tweet")
"""What stands between the two headlines of the sample dump's template."""

TEMPLATE = ("TT", "TT", "TT", *WIDGETS)
KINDS = ("copy", "plain", "seed")
SIZES = (2, 2, 3, 3, 4, 5, 6, 8)
BRIEF = 0.35
"""Share of the made-up pastes whose articles are cut short, as briefs and clippings are: some hold one alone."""
BRIEF_SIZES = (1, 1, *SIZES)
BRIEF_TEXTS = (1, 2, 2, 3, 4, 5, 6)
"""Running paragraphs that are left of one."""
SIGNED = 0.3
"""Share of the made-up plain articles that get a header of byline, stamp or buttons."""
STAMPS = ("Published: {}", "{}", "Posted on {}", "Updated {}, 09:40", "{} | 12:05")
NAMES = ("Ann Example", "Bo Sample", "Clara van der Beispiel", "D. E. Muster and F. Ejemplo")

Separator = Callable[[random.Random], str]
Parts = Mapping[str, Sequence["Part"]]
"""By kind."""


@dataclass(frozen=True)
class Part:
    """One article's text in a paste, its headline's place among its lines, and what is known of it."""

    text: str
    headline_at: int
    article: Mapping[str, Any]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Its logical lines when it stands alone."""
        return tuple(line.text for line in read(self.text))


@dataclass(frozen=True)
class Paste:
    """A file of several articles: for each the line it begins in and the line its headline stands in."""

    name: str
    variant: str
    text: str
    lines: tuple[Line, ...]
    begins: tuple[int, ...]
    headlines: tuple[int, ...]
    articles: tuple[Mapping[str, Any], ...]
    separator: str = field(default="")

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        """Each line on its own."""
        return looks_of(self.lines)

    @property
    def sites(self) -> frozenset[str]:
        """Where its articles are from."""
        return frozenset(map(site, self.articles))


def read(text: str) -> tuple[Line, ...]:
    """The logical lines of a text."""
    return lines(RawDocument("", "text/plain", blocks(text), text.count("\n") + 1, ""))


# --- real ones -------------------------------------------------------------------------------------------------------


def real_pastes(cases: Path) -> Iterator[Paste]:
    """The files that hold several articles."""
    for folder in sorted(cases.iterdir()):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        if len(expected["articles"]) > 1:
            yield _real(expected, (folder / "input.txt").read_bytes().decode("utf-8", "replace"))


def _real(expected: Mapping[str, Any], text: str) -> Paste:
    received = read(text)
    begins, headlines = [], []
    for start, article in zip(expected["starts"], expected["articles"], strict=True):
        number = text.count("\n", 0, start) + 1
        at = next(at for at, line in enumerate(received) if line.numbers[-1] >= number)
        begins.append(at)
        headlines.append(_headline_at([line.text for line in received], at, article["title"]))
    name, variant = expected["name"], expected["variant"].removeprefix("multi_")
    found = tuple(expected["articles"])
    return Paste(name, variant, text, received, tuple(begins), tuple(headlines), found, expected["separator"])


def _headline_at(texts: Sequence[str], begin: int, title: str) -> int:
    wanted = " ".join(title.split())
    return next((at for at in range(begin, min(begin + 12, len(texts))) if texts[at] == wanted), begin)


# --- made-up ones ----------------------------------------------------------------------------------------------------


def parts(known: Iterable[Example], pastes: Iterable[Paste]) -> Parts:
    """Articles by how they are pasted, in the order given."""
    found: dict[str, list[Part]] = {kind: [] for kind in KINDS}
    for example in known:
        _add_page(found, example)
    for paste in pastes:
        _add_articles(found, paste)
    return found


def dealt(pool: Parts, count: int) -> Iterator[Paste]:
    """Made-up pastes, so many of each fold of the sites: what is made of one fold can be tried without the others."""
    for fold in range(FOLDS):
        of_fold = only(pool, {name for name in _sites(pool) if fold_of(name) == fold})
        chance, made = random.Random(100 + fold), 0
        while made < count:
            paste = made_up(of_fold, chance)
            if paste:
                made += 1
                yield paste


def fold_of(name: str) -> int:
    """The fold that a site is in."""
    return zlib.crc32(name.encode()) % FOLDS


def _sites(pool: Parts) -> frozenset[str]:
    return frozenset(site(part.article) for of_kind in pool.values() for part in of_kind)


def only(pool: Parts, sites: Container[str]) -> Parts:
    """The articles of these sites."""
    return {kind: [part for part in of_kind if site(part.article) in sites] for kind, of_kind in pool.items()}


def _add_page(found: dict[str, list[Part]], page: Example) -> None:
    """A page dump as a part: a copied one as it is, and of any the text without what stands around it."""
    article, texts = page.article, [line.text for line in page.lines]
    if page.variant == "copy_main" and [line.text for line in read(page.text)] == texts:
        found["copy"].append(Part(page.text, page.headline_at, article))
        body = [at for at, truth in enumerate(page.truths) if truth in (TEXT, SUBHEADING)]
        if body:
            found["plain"].append(_plain(article, texts[body[0] : body[-1] + 1]))
    elif page.variant in ("copy_page", "inscriptis_page") and article["paragraphs"]:
        found["plain"].append(_plain(article, article["paragraphs"]))


def _add_articles(found: dict[str, list[Part]], paste: Paste) -> None:
    bounds = [*(paste.lines[at].number - 1 for at in paste.begins), None]
    received = paste.text.split("\n")
    for begin, end, article in zip(bounds, bounds[1:], paste.articles, strict=False):
        text = "\n".join(received[begin:end]).strip("\n\f -=_*")
        part = Part(text, 0, article)
        at = _headline_at(part.texts, 0, article["title"])
        if paste.variant == "copy":
            found["copy"].append(Part(text, at, article))
        elif paste.variant == "plain":
            found["plain"].append(part)
        elif paste.variant == "seed":
            found["seed"].append(part)


def _plain(article: Mapping[str, Any], body: Sequence[str]) -> Part:
    return Part("\n\n".join([article["title"], *body]), 0, article)


def made_up(pool: Parts, chance: random.Random, kind: str = "") -> Paste | None:
    """One paste; None where the parts' lines came out otherwise within the whole."""
    kind = kind or chance.choice(("copy", "plain", "seed", "mixed"))
    chosen = _chosen(pool, kind, chance)
    style = chance.choice(("ff", "rule", "stars", "var", "var", "single", "single"))
    separator = _separator(style, chance)
    text = chosen[0].text + "".join(separator(chance) + part.text for part in chosen[1:])
    received = read(text)
    begins = _begins([line.text for line in received], chosen)
    if begins is None:
        return None
    headlines = tuple(begin + part.headline_at for begin, part in zip(begins, chosen, strict=True))
    return Paste("", kind, text, received, begins, headlines, tuple(part.article for part in chosen), style)


def _chosen(pool: Parts, kind: str, chance: random.Random) -> list[Part]:
    """Different articles; in the template two in three are made from plain text."""
    found: dict[str, Part] = {}
    is_brief = chance.random() < BRIEF
    for _ in range(chance.choice(BRIEF_SIZES if is_brief else SIZES)):
        of_kind = chance.choice(KINDS) if kind == "mixed" else kind
        if of_kind == "seed" and (not pool["seed"] or chance.random() < 0.7):
            part = _in_template(chance.choice(pool["plain"]), chance)
        else:
            part = chance.choice(pool[of_kind])
        if of_kind == "plain" and chance.random() < SIGNED:
            part = _signed(part, chance)
        found.setdefault(part.article["title"], _brief(part, chance) if is_brief else part)
    return list(found.values())


def _signed(part: Part, chance: random.Random) -> Part:
    """With a byline, a stamp or buttons between headline and text, in one block or in several."""
    day = str(part.article.get("date") or part.article.get("page_date") or "")[:10] or "3 March 2026"
    header = [f"By {part.article.get('author') or chance.choice(NAMES)}", chance.choice(STAMPS).format(day)]
    lines = chance.sample([*header, chance.choice(WIDGETS), chance.choice(WIDGETS)], chance.choice((1, 2, 3)))
    headline, _, text = part.text.partition("\n")
    return Part("\n".join([headline, *([""] * chance.choice((0, 1))), *lines, text]), 0, part.article)


def _brief(part: Part, chance: random.Random) -> Part:
    """Some of its running paragraphs, with all that stands above them; whole where its headline is not the first."""
    if part.headline_at:
        return part
    left, kept = chance.choice(BRIEF_TEXTS), []
    for text in part.text.split("\n"):
        kept.append(text)
        left -= is_paragraph(" ".join(text.split()))
        if not left:
            break
    return Part("\n".join(kept), part.headline_at, part.article)


def _in_template(part: Part, chance: random.Random) -> Part:
    """Headline, each caption twice, a widget, the headline again, the text."""
    title = part.article["title"]
    caption = next((text for text in part.article["captions"] if text), "")
    above = [title, *([f"{caption}\n{caption}\n{chance.choice(TEMPLATE)}"] if caption else [chance.choice(TEMPLATE)])]
    return Part("\n\n".join([*above, part.text]), 0, part.article)


def _separator(style: str, chance: random.Random) -> Separator:
    rules = [chance.choice("-=_~*#") * chance.choice((3, 5, 6, 11, 20, 40)) for _ in range(chance.choice((1, 1, 2, 3)))]
    stars = chance.choice(("* * *", "* * *", "***", "*", "• • •"))
    fixed = {"ff": "\n\f\n", "stars": f"\n\n{stars}\n\n", "single": "\n\n"}
    if style == "rule":
        return lambda again: f"\n\n{again.choice(rules)}\n\n"
    return lambda again: fixed.get(style) or "\n" * again.choice((2, 3, 4, 5))


def _begins(texts: Sequence[str], chosen: Sequence[Part]) -> tuple[int, ...] | None:
    found, at = [], 0
    for part in chosen:
        own = part.texts
        while at < len(texts) and texts[at] != own[0]:
            at += 1
        if tuple(texts[at : at + len(own)]) != own:
            return None
        found.append(at)
        at += len(own)
    return tuple(found)
