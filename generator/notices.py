"""Problems of many stages in, as people are to read them out: in order, and many of one kind as one line."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterable, Sequence

from generator.model import Problem, Severity, Where
from generator.whole_files import remedy

FEW_NOTES = 3
"""Of one kind: so many are told one by one."""


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems by file and line."""
    return tuple(sorted(problems, key=lambda p: (p.where.path, p.where.line or 0, p.what)))


def summed_up(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """With a line for many notes of one kind: whoever prints or exports need not read them all each time."""
    kinds: dict[str, list[Problem]] = {}
    for problem in problems:
        is_alone = problem.severity is not Severity.NOTE
        kinds.setdefault(str(problem) if is_alone else _kind(problem), []).append(problem)
    return tuple(told for kind in kinds.values() for told in (kind if len(kind) <= FEW_NOTES else (_sum(kind),)))


def unwritten(error: OSError) -> Problem:
    """What no stage could know of beforehand: a folder that may not be written to, a full disk, a file that went."""
    if isinstance(error, shutil.Error):
        error = _first_of(error)
    what = f"cannot be read or written ({error.strerror or error})"
    is_gone = isinstance(error, FileNotFoundError)
    to_do = "look whether it is still there, then do it again" if is_gone else remedy(error)
    return Problem(Where(str(error.filename or "the disk")), what, to_do, Severity.ERROR)


def _first_of(error: shutil.Error) -> OSError:
    """Of files that could not be copied the first: shutil lists them, each with the words of its error."""
    _, target, told = error.args[0][0]
    found = re.match(r"\[Errno (?P<number>\d+)\] (?P<what>[^:]*)", told)
    return OSError(int(found["number"]), found["what"], target) if found else OSError(0, told, target)


_VARYING = re.compile(
    r"""
    (?: U\+[0-9A-F]{4,6} (?:,\ |\ and\ (?=U) )? )+ (?: \ and\ \d+\ more\ characters? )?
    | “[^”]*”
    | [^\s“”]+ \.[a-z]{2,4} (?: :\d+ )? (?=[\s,;]|$)   # content/raw/clip.txt:1
    """,
    re.VERBOSE,
)
"""What notes of one kind differ in."""

_LEFT_OUT = "…"
_ASIDE = re.compile(r" \([^()]*\)")
"""The same article as another (1 paragraph changed), or with nothing changed."""


def _kind(note: Problem) -> str:
    return _VARYING.sub(_LEFT_OUT, _ASIDE.sub("", note.what))


def _sum(notes: Sequence[Problem]) -> Problem:
    what = f"{_shared(notes)}: {len(notes)} times"
    wheres = {note.where for note in notes}
    if len(wheres) == 1 and notes[0].where.line is None:  # a PDF's: no other command knows of them
        return Problem(notes[0].where, what, notes[0].remedy, Severity.NOTE)
    paths = {where.path for where in wheres}
    folders = {posixpath.dirname(path) for path in paths}
    where = Where(paths.pop() if len(paths) == 1 else folders.pop() if len(folders) == 1 else "the site")
    return Problem(where, what, "`briefing check` lists them", Severity.NOTE)


def _shared(notes: Sequence[Problem]) -> str:
    """The words of all, with "…" where they differ."""
    if len({note.what for note in notes}) == 1:
        return notes[0].what
    told = [_ASIDE.sub("", note.what) for note in notes]
    first, *others = map(_VARYING.findall, told)
    kept = iter([part if all(other[at] == part for other in others) else _LEFT_OUT for at, part in enumerate(first)])
    return _VARYING.sub(lambda _: next(kept), told[0])
