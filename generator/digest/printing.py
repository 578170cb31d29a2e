"""Printing a digest: an Edition and a Digest in, a checked PDF in its place, problems out.

The file at `target` changes at once and only for a sound one: whatever fails, the digest of yesterday stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.digest.expected import expected
from generator.digest.manuscript import manuscript, substitutions
from generator.digest.press import PressStopped, Watch, typeset
from generator.digest.proof import faults
from generator.model import Digest, Edition, Problem, Severity, Where
from generator.whole_files import put, remedy

PAPERS = ("a4", "us-letter")

_AS_IT_WAS = "the file there is as it was; please report it"


def unwatched(_share: float) -> None:
    """Nobody looks on."""


def write_digest(edition: Edition, digest: Digest, target: Path, watch: Watch = unwatched) -> tuple[Problem, ...]:
    """Print the digest to `target`; notes about substituted characters, or the errors that kept the old file."""
    pdf, problems = print_digest(edition, digest, target.name, watch)
    return problems if pdf is None else problems + _put(pdf, target)


def print_digest(
    edition: Edition, digest: Digest, shown_as: str, watch: Watch = unwatched
) -> tuple[bytes | None, tuple[Problem, ...]]:
    """The digest as a PDF that has passed its checks, or None and why; Problems name it `shown_as`."""
    refused = tuple(_refusals(edition, digest, shown_as))
    if refused:
        return None, refused
    content = manuscript(edition, digest)
    notes = substitutions(edition, digest, shown_as)
    watch(0.2)
    try:
        pdf = typeset(content, watch)
    except PressStopped as stopped:
        return None, (*notes, _error(shown_as, f"Typst made no PDF: {stopped}", _AS_IT_WAS))
    watch(0.9)
    wrong = faults(pdf, expected(content))
    if wrong:
        return None, (*notes, _error(shown_as, f"the new PDF is not sound: {'; '.join(wrong[:5])}", _AS_IT_WAS))
    watch(1.0)
    return pdf, notes


def _refusals(edition: Edition, digest: Digest, target: str) -> Iterator[Problem]:
    if not digest.articles:
        remedy = "widen --from and --to, or leave out --topic; `briefing topics show` lists what there is"
        yield _error(target, "no article fits this digest", remedy)
    if digest.paper not in PAPERS:
        yield _error(target, f"paper {digest.paper!r} not understood", f"write {' or '.join(PAPERS)}")
    for slug in digest.articles:
        if slug not in edition.article_by_slug:
            yield _error(target, f"there is no article {slug!r}", "take its name from the file of its page")
    for development in digest.developments:
        if development.article not in edition.article_by_slug:
            yield _error(target, f"there is no article {development.article!r}", "leave out its key development")
    if len(set(digest.articles)) < len(digest.articles):
        yield _error(target, "the digest names an article twice", "leave out the second one")


def _put(pdf: bytes, target: Path) -> tuple[Problem, ...]:
    try:
        put(target, pdf)
    except OSError as error:
        what = f"the PDF cannot be written ({error.strerror})"
        return (_error(target.name, what, f"{remedy(error)}; --out names another"),)
    return ()


def _error(shown_as: str, what: str, remedy: str) -> Problem:
    return Problem(Where(shown_as), what, remedy, Severity.ERROR)
