"""An article in brief: at most three of its own sentences, word for word.

The first is the first sentence of the text, which news puts first because it tells the most. Then come the two that
tell most of the rest: of each other paragraph the sentences are weighed by the topics they name and the figures they
give, and the heaviest are taken, one of a paragraph, earlier ones first where they weigh the same. They are shown in
the order of the text. A sentence that leans on the one before it ("He said …") is left out, and so is one that is too
long to be brief, or so short that it says little. Nothing is written anew, and a short article has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.dates import is_clock
from generator.ledes import lede
from generator.model import Article, Mention, Role
from generator.tokens import sentences
from generator.weave.figures import counts

FEWEST_PARAGRAPHS = 6
"""A shorter article is read as fast as its summary."""

LARGEST_PART = 0.4
"""Of the whole text: what repeats more of it is no summary."""

SENTENCES = 3
SHORTEST, LONGEST = 40, 300
"""Characters of a sentence that is taken."""

LEANING_WORDS = frozenset(
    "he she it they this that these those his her its their there but and or so yet also however meanwhile instead "
    "both such then still others another here".split()
)
"""A sentence that begins with one means something by what stands before it."""

_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"))


class _Sentence(NamedTuple):
    paragraph: int
    start: int
    words: str
    weight: int


def in_brief(article: Article, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The sentences, in the order of the text; empty for a short article, and where fewer than two are to be had."""
    parts = [at for at, part in enumerate(article.paragraphs) if part.role is Role.BODY and not is_clock(part.text)]
    if len(parts) < FEWEST_PARAGRAPHS:
        return ()
    first, *rest = parts
    named: dict[int, list[Mention]] = {}
    for mention in mentions:
        named.setdefault(mention.paragraph, []).append(mention)
    opening = _Sentence(first, 0, lede(article), 0)
    heaviest = sorted(
        (best for at in rest if (best := _heaviest(article, at, named.get(at, ())))),
        key=lambda sentence: (-sentence.weight, sentence.paragraph),
    )
    chosen = ([opening] if is_brief(opening.words) else []) + heaviest[: SENTENCES - 1]
    while sum(len(sentence.words) for sentence in chosen) > _length(article) * LARGEST_PART:
        chosen = chosen[:-1]
    return tuple(sentence.words for sentence in sorted(chosen)) if len(chosen) > 1 else ()


def _heaviest(article: Article, paragraph: int, mentions: Sequence[Mention]) -> _Sentence | None:
    """The sentence of the paragraph that weighs most, if any weighs something; `mentions` are those in it."""
    candidates = [
        sentence
        for sentence in _weighed(article, paragraph, mentions)
        if sentence.weight and is_brief(sentence.words) and not _leans(sentence.words)
    ]
    return min(candidates, key=lambda sentence: (-sentence.weight, sentence.start), default=None)


def _weighed(article: Article, paragraph: int, mentions: Sequence[Mention]) -> Iterator[_Sentence]:
    text = article.paragraphs[paragraph].text
    for start, end in sentences(text):
        topics = {mention.topic for mention in mentions if start <= mention.start < end}
        yield _Sentence(paragraph, start, text[start:end], len(topics) + counts(text[start:end]))


def _length(article: Article) -> int:
    return sum(len(part.text) for part in article.paragraphs)


def is_brief(words: str) -> bool:
    """Of a fitting length, ended, and with both ends of its quotations."""
    whole = all(words.count(opening) == words.count(closing) for opening, closing in _PAIRS)
    return SHORTEST <= len(words) <= LONGEST and whole and words.count('"') % 2 == 0 and words[-1] in '.!?؟۔。！？”»")'


def _leans(words: str) -> bool:
    return words.split(maxsplit=1)[0].strip("“‘\"'(,").casefold() in LEANING_WORDS
