"""An article from `clean` in; the same article as a page can carry it out, with a Problem for all that it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from typing import Any, TypeVar

from generator import markup
from generator.model import Article, Byline, Paragraph, Problem, Role, Severity, Where
from generator.pages.front_matter import LANGUAGE, WEB_ADDRESS, members
from generator.pages.slugs import SLUG

_Entry = TypeVar("_Entry")

LONGEST = 2_000
"""Characters of one value beside the text: a headline, a caption."""

MOST_CAPTIONS, MOST_LISTED = 40_000, 5_000
"""Characters of all captions, and of any other list: all of it in quotes is less than front matter may hold."""

ENTRY = 40
"""Characters that an entry of a list costs besides its own."""


def carriable(article: Article, shown_as: str = "") -> tuple[Article, tuple[Problem, ...]]:
    r"""The article with its text folded and no character, address or paragraph that a page cannot hold.

    `shown_as` is what messages call the file it was received in, if not by its own name.

    >>> from generator.model import Received
    >>> received = Received("a.txt", 1, 2, "")
    >>> [str(problem) for problem in carriable(Article("", "Bell\x07", (), received))[1]]
    ['a.txt:1: note: U+0007 cannot be shown on a page; a sign stands in its place']
    """
    where = Where(shown_as or article.raw.file, article.raw.first_line)
    rest, lost = _shown(replace(article, paragraphs=()))
    rest, problems = _checked(rest, where)
    fitting = _fitting(rest)
    if fitting != rest:
        problems += (Problem(where, "more about the article than a page can carry", "it is cut", Severity.WARNING),)
        rest = fitting
    paragraphs: list[Paragraph] = []
    told = [*_told(lost, where), *problems]
    for paragraph in article.paragraphs:
        kept, found = _paragraph(paragraph, where)
        paragraphs.extend(kept)
        told.extend(found)
    return replace(rest, paragraphs=markup.seated(paragraphs)), tuple(told)


def _paragraph(paragraph: Paragraph, where: Where) -> tuple[tuple[Paragraph, ...], tuple[Problem, ...]]:
    """The paragraph as a page can carry it, if it can; `where` is the article's first line."""
    if paragraph.role is Role.MARKDOWN:
        return (paragraph,), ()
    if paragraph.role is Role.TABLE:
        return _table(paragraph, where)
    if paragraph.role is Role.PREFORMATTED:
        return _preformatted(paragraph, where)
    text, lost = markup.carried(paragraph.text)
    try:
        markup.paragraph(text, paragraph.role)
    except markup.RefusedError as refused:
        what = f"a paragraph is left out: {refused}"
        return (), (Problem(_line(paragraph, where), what, "mend it in the file", Severity.ERROR),)
    if text == paragraph.text:
        return (paragraph,), ()
    return (replace(paragraph, text=text),), tuple(_told(lost, _line(paragraph, where)))


def _table(table: Paragraph, where: Where) -> tuple[tuple[Paragraph, ...], tuple[Problem, ...]]:
    rows, lost = _shown(table.rows)
    try:
        markup.table(rows)
    except markup.RefusedError as refused:
        what = f"a table is left out: {refused}"
        return (), (Problem(_line(table, where), what, "mend it in the file", Severity.ERROR),)
    return (Paragraph.table(rows, table.raw_lines),), tuple(_told(lost, _line(table, where)))


def _line(paragraph: Paragraph, where: Where) -> Where:
    """Where the paragraph begins; without a line of its own where its article does."""
    return Where(where.path, paragraph.raw_lines[0]) if paragraph.raw_lines else where


def _preformatted(paragraph: Paragraph, where: Where) -> tuple[tuple[Paragraph, ...], tuple[Problem, ...]]:
    """Its lines with every blank as it stands."""
    found = [markup.line_as_set(line) for line in paragraph.lines]
    lines = tuple(line for line, _ in found)
    try:
        markup.preformatted(lines)
    except markup.RefusedError as refused:
        what = f"lines are left out: {refused}"
        return (), (Problem(_line(paragraph, where), what, "mend them in the file", Severity.ERROR),)
    lost = tuple(name for _, names in found for name in names)
    return (Paragraph.preformatted(lines, paragraph.raw_lines),), tuple(_told(lost, _line(paragraph, where)))


def _checked(article: Article, where: Where) -> tuple[Article, tuple[Problem, ...]]:
    """The values that become links, attributes and headings; what is not fit to is left out."""
    url, language = article.source.url, article.language
    checked = replace(
        article,
        headline=article.headline or article.raw.file,
        source=article.source if WEB_ADDRESS.fullmatch(url) else replace(article.source, url=""),
        language=language if LANGUAGE.fullmatch(language) else "en",
        topics=tuple(topic for topic in article.topics if SLUG.fullmatch(topic)),
    )
    wrong = [("address", url)] * (checked.source.url != url) + [("language", language)] * (checked.language != language)
    remedy = "it is left out; write it in the page's front matter if you know it"
    problems = [Problem(where, f"{what} {value[:80]!r} is not one", remedy, Severity.NOTE) for what, value in wrong]
    return checked, tuple(problems)


def _fitting(article: Article) -> Article:
    """The article with long values cut at a word, and lists where the measure is full."""
    cut: Article = _cut(article)
    byline = Byline(_listed(cut.byline.names, MOST_LISTED), _listed(cut.byline.agencies, MOST_LISTED))
    return replace(
        cut,
        byline=byline,
        captions=_listed(cut.captions, MOST_CAPTIONS),
        corrections=_listed(cut.corrections, MOST_LISTED),
        topics=_listed(cut.topics, MOST_LISTED),
    )


def _cut(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= LONGEST else value[: LONGEST - 2].rsplit(" ", 1)[0] + " …"
    if isinstance(value, tuple):
        return tuple(map(_cut, value))
    other = {name: _cut(getattr(value, name)) for name in members(value)}
    return replace(value, **other) if any(other[name] != getattr(value, name) for name in other) else value


def _listed(entries: tuple[_Entry, ...], most: int) -> tuple[_Entry, ...]:
    spent = accumulate(ENTRY + sum(map(len, _strings(entry))) for entry in entries)
    return tuple(entry for entry, so_far in zip(entries, spent, strict=True) if so_far <= most)


def _strings(entry: object) -> tuple[str, ...]:
    return (entry,) if isinstance(entry, str) else tuple(str(getattr(entry, name)) for name in members(entry))


def _shown(value: Any) -> tuple[Any, tuple[str, ...]]:
    """Any text, tuple or noun with its text made printable and folded, and the names of the characters replaced."""
    if isinstance(value, str):
        return markup.carried(value)
    if isinstance(value, tuple):
        found = [_shown(member) for member in value]
        return tuple(member for member, _ in found), tuple(name for _, names in found for name in names)
    names = members(value)
    if names:
        found = [_shown(getattr(value, name)) for name in names]
        other = {n: m for n, (m, _) in zip(names, found, strict=True) if m != getattr(value, n)}
        return replace(value, **other) if other else value, tuple(name for _, lost in found for name in lost)
    return value, ()


def _told(lost: tuple[str, ...], where: Where) -> Iterator[Problem]:
    if lost:
        names = ", ".join(sorted(set(lost)))
        yield Problem(where, f"{names} cannot be shown on a page", "a sign stands in its place", Severity.NOTE)
