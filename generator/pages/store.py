"""The folder content/articles: what the raw files now yield and what stands there in; what each page becomes out.

`changes` decides and writes nothing; `apply` writes what was decided. A page whose seal is broken belongs to a person:
it is never written, never removed and never given to another article.
"""

from __future__ import annotations

import difflib
import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.model import Article, Outcome, Problem, Received, Severity, Slug, Where
from generator.pages import corrections, matching, once
from generator.pages.carriable import carriable
from generator.pages.folders import Folders
from generator.pages.front_matter import FrontMatter
from generator.pages.page import Reading, heading, page_text, reading
from generator.pages.seal import is_intact, with_plain_newlines
from generator.pages.slugs import SLUG, FreeSlugs, slug
from generator.whole_files import put

MOST_BYTES = 16_000_000
"""Of a page: what a received file of 2 MB can become once every sign in it is escaped."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one page."""

    slug: Slug
    path: Path
    outcome: Outcome
    text: str
    """What the generator would write; empty when the raw files no longer yield the article."""
    current: str
    """What stands on disk; empty where nothing does."""
    is_behind: bool = False
    """A kept page whose article the raw file now tells otherwise than it did when the page was made from it."""
    is_settled: bool = False
    """Its person said what is to become of it: it is hidden, or does not follow its source."""
    problems: tuple[Problem, ...] = ()
    """What of the article no page can carry, and where it was received again."""
    place: Received | None = None
    """Where the article of a kept page now is, wherever it was when a person took the page over."""
    repeats: tuple[Received, ...] = ()
    """Where the same article was received again, and got no page."""

    @property
    def places(self) -> list[str]:
        """The repeats, as "file:line"."""
        return [f"{raw.file}:{raw.first_line}" for raw in self.repeats]


def changes(folders: Folders, articles: Sequence[Article], today: date, unread: frozenset[str]) -> tuple[Change, ...]:
    """One change for each article and each orphan, by slug. `unread` names raw files whose pages are left alone."""
    held = _held(folders)
    pages = {page.slug: page for page in held if page.front.source.file not in unread}
    fit = (carriable(article, f"{folders.shown_raw}/{article.raw.file}") for article in articles)
    ordered = sorted(fit, key=lambda pair: _place(pair[0]))
    known = [page.known for page in pages.values()]
    pairs = matching.pairs([article for article, _ in ordered], known, lambda article: slug(article.headline))
    names = FreeSlugs(_taken_names(held, folders.articles))
    left_alone = [page.reading.article for page in held if page.slug not in pages]
    hidden = frozenset(page.slug for page in pages.values() if not page.front.publish)
    hides = {index: found in hidden for index, found in pairs.items()}
    again = once.only([article for article, _ in ordered], hides, list(filter(None, left_alone)), folders.shown_raw)
    found: list[Change] = []
    for index, (article, problems) in enumerate(ordered):
        if index in again.without_page:
            continue
        page = pages.get(pairs.get(index, ""))
        change = _with_page(article, page, today) if page else _created(article, folders.articles, names, today)
        told = (*problems, *again.problems.get(index, ()))
        found.append(replace(change, problems=told, repeats=tuple(again.places.get(index, ()))))
    matched = frozenset(pairs.values())
    found.extend(page.orphaned for page in pages.values() if page.front.source.file and page.slug not in matched)
    return tuple(sorted(found, key=lambda change: change.slug))


def apply(decided: Iterable[Change]) -> None:
    """Writes created and updated pages and removes sealed orphans; a page that was changed since stays as it is."""
    for change in decided:
        if change.outcome in (Outcome.CREATED, Outcome.UPDATED) and _stands(change):
            put(change.path, change.text.encode())
        elif change.outcome is Outcome.ORPHANED and is_intact(change.current) and _stands(change):
            change.path.unlink()


def difference(change: Change) -> str:
    """What the generator would write against what stands on disk, as a unified diff; empty when they are the same."""
    current, text = (with_plain_newlines(each).splitlines(keepends=True) for each in (change.current, change.text))
    return "".join(difflib.unified_diff(current, text, f"{change.slug}.md", f"{change.slug}.md as generated"))


def read_pages(folders: Folders, decided: Iterable[Change] = ()) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles on the folder's pages, by slug, without the hidden ones; and what is wrong with any page.

    With `decided`, as the folder will be once that is applied.
    """
    pages = {page.slug: page for page in _held(folders)}
    for change in decided:
        if change.outcome in (Outcome.CREATED, Outcome.UPDATED):
            pages[change.slug] = _Held(change.path, folders.shown_articles, change.text)
        elif change.outcome is Outcome.ORPHANED and is_intact(change.current):
            pages.pop(change.slug, None)
    readings = [pages[slug].reading for slug in sorted(pages)]
    articles = tuple(found.article for found in readings if found.article)
    return articles, tuple(problem for found in readings for problem in found.problems)


# --- what stands on disk ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Held:
    """A page on disk. `refusal` says why its text, then empty, could not be read."""

    path: Path
    folder: str
    """What messages call its folder."""
    text: str
    refusal: tuple[Problem, ...] = ()

    @property
    def slug(self) -> Slug:
        return self.path.stem

    @property
    def shown_as(self) -> str:
        return f"{self.folder}/{self.path.name}"

    @cached_property
    def front(self) -> FrontMatter:
        return heading(self.text, self.shown_as)[0]

    @cached_property
    def is_sealed(self) -> bool:
        return is_intact(self.text)

    @property
    def reading(self) -> Reading:
        return Reading(FrontMatter(), None, self.refusal) if self.refusal else reading(self.text, self.shown_as)

    @property
    def known(self) -> matching.Known:
        return matching.Known(self.slug, self.front.title, self.front.source, self.text, not self.is_sealed)

    @property
    def orphaned(self) -> Change:
        return Change(self.slug, self.path, Outcome.ORPHANED, "", self.text, is_settled=self.is_settled)

    @property
    def is_settled(self) -> bool:
        return not (self.front.publish and self.front.follow)


def _held(folders: Folders) -> tuple[_Held, ...]:
    """The pages, by slug; `index.md` is a page of somebody's own."""
    if not folders.articles.is_dir():
        return ()
    names = sorted(entry.name for entry in os.scandir(folders.articles) if entry.name.endswith(".md"))
    listed = (folders.articles / name for name in names if name != "index.md" and not name.startswith("."))
    return tuple(page for path in listed if (page := _read(path, folders.shown_articles)))


def _read(path: Path, folder: str) -> _Held | None:
    """The page, or why it cannot be one; None where it was taken away since it was listed."""
    text = ""
    try:
        refused, remedy = _refusal(path, path.lstat())
        text = "" if refused else path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        refused, remedy = "is not UTF-8", "save it as UTF-8"
    except OSError as error:
        refused, remedy = f"cannot be read ({error.strerror})", "mend its permissions"
    where = Where(f"{folder}/{path.name}")
    refusal = (Problem(where, f"the page {refused}", remedy, Severity.ERROR),) if refused else ()
    return _Held(path, folder, text, refusal)


def _refusal(path: Path, status: os.stat_result) -> tuple[str, str]:
    """Why a file is none of our pages, and what to do; empty for one that is."""
    if not stat.S_ISREG(status.st_mode):
        return "is no regular file", "put the page itself here"
    if status.st_size > MOST_BYTES:
        return f"is larger than {MOST_BYTES // 1_000_000} MB", "split it"
    if not SLUG.fullmatch(path.stem):
        return "has no name fit for an address", f"rename it to {slug(path.stem)}.md"
    return "", ""


# --- deciding --------------------------------------------------------------------------------------------------------


def _place(article: Article) -> tuple[str, int, str]:
    return article.raw.file, article.raw.first_line, article.headline


def _with_page(article: Article, page: _Held, today: date) -> Change:
    named = replace(article, slug=page.slug, added=page.front.added)
    text = page_text(_corrected(named, page, today))
    change = Change(page.slug, page.path, Outcome.KEPT, text, page.text)
    if not page.is_sealed:
        behind = _is_behind(page, article)
        return replace(change, is_behind=behind, is_settled=page.is_settled, place=article.raw)
    same = with_plain_newlines(page.text) == text
    return replace(change, outcome=Outcome.UNCHANGED if same else Outcome.UPDATED)


def _is_behind(page: _Held, article: Article) -> bool:
    """Whether the article's own text changed since; a page of before we noted it is asked what it says itself."""
    front = page.front
    if not front.publish or front.source.sha256 in ("", article.raw.sha256):
        return False
    if front.wording == corrections.wording(article):
        return False
    mine = page.reading.article
    return mine is None or corrections.difference(mine, article) != ""


def _corrected(article: Article, page: _Held, today: date) -> Article:
    """With a line on what is new, if the raw file is another; a change of our rules is none to readers."""
    before = page.reading.article if page.is_sealed and page.front.source.sha256 != article.raw.sha256 else None
    if before:
        return corrections.with_update(before, article, today)
    return replace(article, corrections=corrections.carried(article, page.front.corrections))


def _created(article: Article, folder: Path, names: FreeSlugs, today: date) -> Change:
    name = names.next(slug(article.headline))
    text = page_text(replace(article, slug=name, added=today))
    return Change(name, folder / f"{name}.md", Outcome.CREATED, text, "")


def _taken_names(held: Sequence[_Held], folder: Path) -> set[str]:
    """Names that no new page may have: what stands in the folder, whatever it is, and what old links point at."""
    standing = {entry.name.casefold().partition(".")[0] for entry in os.scandir(folder)} if folder.is_dir() else set()
    return standing.union(alias for page in held for alias in page.front.aliases)


# --- writing ---------------------------------------------------------------------------------------------------------


def _stands(change: Change) -> bool:
    """Whether the disk still holds what the decision was made on."""
    if not change.current:
        return not os.path.lexists(change.path)
    page = _read(change.path, "")
    return page is not None and page.text == change.current
