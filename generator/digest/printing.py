"""Printing a digest: an Edition and a Digest in, a checked PDF in its place, problems out.

The file at `target` changes at once and only for a sound one: whatever fails, the digest of yesterday stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from generator.digest.manuscript import bookmarks, manuscript, substitutions
from generator.digest.press import PressStopped, typeset
from generator.digest.proof import faults
from generator.model import Digest, Edition, Problem, Severity, Where

PAPERS = ("a4", "us-letter")

_AS_IT_WAS = "the file there is as it was; please report it"


def write_digest(edition: Edition, digest: Digest, target: Path) -> tuple[Problem, ...]:
    """Print the digest to `target`; notes about substituted characters, or the errors that kept the old file."""
    refused = tuple(_refusals(edition, digest, target))
    if refused:
        return refused
    content = manuscript(edition, digest)
    notes = substitutions(edition, digest)
    try:
        pdf = typeset(content)
    except PressStopped as stopped:
        return (*notes, _error(target, f"Typst made no PDF: {stopped}", _AS_IT_WAS))
    wrong = faults(pdf, bookmarks(content))
    if wrong:
        return (*notes, _error(target, f"the new PDF is not sound: {'; '.join(wrong)}", _AS_IT_WAS))
    return notes + _put(pdf, target)


def _refusals(edition: Edition, digest: Digest, target: Path) -> Iterator[Problem]:
    if not digest.articles:
        remedy = "widen --from and --to, or leave out --topic; `briefing topics` lists what there is"
        yield _error(target, "no article fits this digest", remedy)
    if digest.paper not in PAPERS:
        yield _error(target, f"paper {digest.paper!r} not understood", f"write {' or '.join(PAPERS)}")
    for slug in digest.articles:
        if slug not in edition.article_by_slug:
            yield _error(target, f"there is no article {slug!r}", "take its name from content/articles/NAME.md")
    if len(set(digest.articles)) < len(digest.articles):
        yield _error(target, "the digest names an article twice", "leave out the second one")


def _put(pdf: bytes, target: Path) -> tuple[Problem, ...]:
    """Write beside the target, then swap: nobody ever sees half a file."""
    draft = target.with_name(f".{target.name}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(pdf)
        draft.replace(target)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        return (_error(target, f"the PDF cannot be written: {error.strerror}", "choose another place with --out"),)
    return ()


def _error(target: Path, what: str, remedy: str) -> Problem:
    return Problem(Where(target.name), what, remedy, Severity.ERROR)
