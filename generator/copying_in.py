"""Arrivals -> files in content/raw, byte for byte and each whole, with what was said of them beside.

The same bytes are not copied twice, and no file takes another's name, whoever lays one there meanwhile.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import yaml

from generator import intake, pipeline
from generator.handed_over import MAX_NAME, Arrival, Supplied
from generator.model import Problem, RawDocument, Severity, Where
from generator.whole_files import put_new, remedy


def copied(project: pipeline.Project, arrived: Iterable[Arrival]) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The names that the arrivals have in content/raw, and a note for each that was there before.

    With the first that cannot be written it ends, and says so: what came before is whole and stays.
    """
    try:
        project.raw.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        where, what = Where(project.shown(pipeline.RAW)), f"nothing can be written there ({error.strerror})"
        return (), (Problem(where, what, "make it a folder that you may write to", Severity.ERROR),)
    known, free = _known(project.raw), _FreeNames(project.raw)
    names: list[str] = []
    notes: list[Problem] = []
    for arrival in arrived:
        name = known.get(arrival.digest)
        try:
            if name is None:
                name = known[arrival.digest] = _stored(free, arrival)
                notes += _cut(project, arrival, name)
            else:
                notes.append(_known_before(project, name, arrival.supplied))
        except OSError as error:
            return tuple(names), (*notes, _not_copied(project, name or arrival.name, error))
        names.append(name)
    return tuple(names), tuple(notes)


def read_in(
    project: pipeline.Project, arrived: Iterable[Arrival]
) -> tuple[tuple[str, ...], tuple[RawDocument, ...], tuple[Problem, ...]]:
    """The names that the arrivals would have, what is new among them as documents, and notes; nothing is written."""
    known, free = _known(project.raw), _FreeNames(project.raw)
    names: list[str] = []
    documents: list[RawDocument] = []
    notes: list[Problem] = []
    for arrival in arrived:
        name = known.get(arrival.digest)
        if name is None:
            name = known[arrival.digest] = free.next(arrival.name)
            notes += _cut(project, arrival, name)
            raw = intake.from_bytes(arrival.content, name, project.shown(pipeline.RAW, name))
            notes += raw.notes
            documents.append(intake.with_source(raw, arrival.supplied.fields))
        else:
            notes.append(_received_before(project, name, "nothing would be copied"))
        names.append(name)
    return tuple(names), tuple(documents), tuple(notes)


class _FreeNames:
    """Names that nothing in a folder has, and that were not given out before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._tried: dict[str, int] = {}

    def next(self, wanted: str) -> str:
        """The wanted name, or the next one like it: "clip.txt", "clip-2.txt"."""
        stem, dot, suffix = wanted.rpartition(".")
        while True:
            number = self._tried[wanted] = self._tried.get(wanted, 0) + 1
            name = wanted if number == 1 else f"{stem}-{number}.{suffix}" if dot and stem else f"{wanted}-{number}"
            if not any(os.path.lexists(self.folder / (name + end)) for end in ("", intake.SOURCE_SUFFIX)):
                return name


def _known(folder: Path) -> dict[str, str]:
    """The files that the folder has, by the SHA-256 of their bytes; the run tells of those that cannot be read."""
    known: dict[str, str] = {}
    for path in intake.received_files(folder):
        name = path.relative_to(folder).as_posix()
        with suppress(intake.SetAside):
            known[hashlib.sha256(intake.received(path, name)).hexdigest()] = name
    return known


def _stored(free: _FreeNames, arrival: Arrival) -> str:
    """Writes the file under a free name, and what was said of it beside: both or neither."""
    while True:
        name = free.next(arrival.name)
        path = free.folder / name
        try:
            put_new(path, arrival.content)
        except FileExistsError:  # another run was quicker
            continue
        with ExitStack() as undone:
            undone.callback(path.unlink)
            _write_beside(path, arrival.supplied)
            undone.pop_all()
        return name


def _write_beside(path: Path, supplied: Supplied) -> None:
    if said := supplied.fields:
        text = yaml.safe_dump(said, allow_unicode=True, sort_keys=False)
        put_new(path.with_name(path.name + intake.SOURCE_SUFFIX), text.encode())


def _known_before(project: pipeline.Project, name: str, supplied: Supplied) -> Problem:
    """Nothing is copied; what was said of the file is kept, unless something was said of it before."""
    beside = name + intake.SOURCE_SUFFIX
    what_to_do = "nothing was copied"
    if supplied.fields and os.path.lexists(project.raw / beside):
        what_to_do = f"nothing was copied; what you say of it now goes into {project.shown(pipeline.RAW, beside)}"
    else:
        _write_beside(project.raw / name, supplied)
    return _received_before(project, name, what_to_do)


# --- telling ---------------------------------------------------------------------------------------------------------


def _received_before(project: pipeline.Project, name: str, what_to_do: str) -> Problem:
    where = Where(project.shown(pipeline.RAW, name))
    return Problem(where, "received before, byte for byte", what_to_do, Severity.NOTE)


def _not_copied(project: pipeline.Project, name: str, error: OSError) -> Problem:
    where = Where(project.shown(pipeline.RAW, name))
    return Problem(where, f"was not copied ({error.strerror})", remedy(error), Severity.ERROR)


def _cut(project: pipeline.Project, arrival: Arrival, name: str) -> Iterator[Problem]:
    """A note for a file whose name was too long."""
    if len(arrival.given) > len(arrival.name) >= MAX_NAME:
        given = arrival.given if arrival.given.isprintable() else ascii(arrival.given)[1:-1]
        where = Where(project.shown(pipeline.RAW, name))
        yield Problem(where, f"its name is cut after {MAX_NAME} characters", f"it came as “{given}”", Severity.NOTE)
