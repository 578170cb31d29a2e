"""Paths that a person hands over -> arrivals: the files that hold an article, with what was said of them.

What is the site's own, cannot be read or holds no article is a Problem, and stays outside.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import intake, pipeline
from generator.converting import NO_ARTICLE, converted
from generator.intake.received import MAX_BYTES
from generator.model import Problem, Severity, Where
from generator.own_files import is_received, part_of_site

STANDARD_INPUT, PIPE = Path("-"), "standard input"
"""What is piped in: as an argument, and as messages call it."""

MAX_NAME = 60
"""Characters of a stored name; every file system takes 255 bytes of four-byte characters and our suffix."""

_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Supplied:
    """What the person says of the files; empty where they say nothing."""

    outlet: str = ""
    url: str = ""
    day: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """What was said, under the keys of `NAME.source.yml`."""
        pairs = (("outlet", self.outlet), ("url", self.url), ("date", self.day))
        return {key: value for key, value in pairs if value}


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file to be added: the name it will have, its bytes, what was said of it."""

    name: str
    content: bytes
    supplied: Supplied
    given: str = ""
    """The name it came with; empty for what was piped in."""
    place: str = ""
    """Where it was, as it was called."""

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


def unfit(supplied: Supplied) -> Iterator[str]:
    """What of it cannot be said of a file, and what can."""
    for problem in intake.unfit_source(supplied.fields, ""):
        yield f"{problem.what}; {problem.remedy}"


def arrivals(
    project: pipeline.Project, paths: Iterable[Path], piped: bytes, supplied: Supplied
) -> tuple[tuple[Arrival, ...], tuple[Problem, ...]]:
    """The readable files among `paths`, and the Problems of the others. Folders are walked; "-" is what came piped."""
    read: list[Arrival] = []
    files, problems = _files(project, paths)
    for path in files:
        try:
            read.append(_arrival(path, piped, supplied))
        except intake.SetAside as refused:
            problems.append(refused.problem)
    return tuple(read), tuple(problems)


def _files(project: pipeline.Project, paths: Iterable[Path]) -> tuple[list[Path], list[Problem]]:
    """The files among and below `paths` but for the site's own, and a Problem for what is left out."""
    found: list[Path] = []
    problems: list[Problem] = []
    for path in paths:
        files = list(intake.received_files(path)) if path.is_dir() and not path.is_symlink() else [path]
        own = {} if path == STANDARD_INPUT or is_received(project, path) else _own(project, files)
        taken = [file for file in files if file not in own]
        found += taken
        severity = Severity.NOTE if taken else Severity.ERROR
        places = sorted({str(path) if path in own else part for part in own.values()})
        what, remedy = "the site's own, no clipping", "it is left out"
        problems += (Problem(Where(place), what, remedy, severity) for place in places)
        hidden = intake.hidden_files(path) if path.is_dir() and not path.is_symlink() else 0
        if hidden:
            what = f"{hidden} hidden file{'s' * (hidden != 1)} in it {'is' if hidden == 1 else 'are'} left out"
            remedy = "name a file itself to add it; names that begin with a dot are a system's own"
            problems.append(Problem(Where(str(path)), what, remedy, Severity.NOTE))
        if not files:
            what, remedy = "no file in it", "name files, or a folder of them"
            problems.append(Problem(Where(str(path)), what, remedy, Severity.ERROR))
    return found, problems


def _own(project: pipeline.Project, files: Iterable[Path]) -> Mapping[Path, str]:
    """Of these files the site's own, each with the part of the site it belongs to."""
    parts = ((file, part_of_site(project, file)) for file in files)
    return {file: part for file, part in parts if part}


def _arrival(path: Path, piped: bytes, supplied: Supplied) -> Arrival:
    """One file that can be read as something. Raises SetAside."""
    is_piped = path == STANDARD_INPUT
    shown_as = PIPE if is_piped else str(path)
    content = _piped(piped) if is_piped else intake.received(path, shown_as)
    name = f"paste-{hashlib.sha256(content).hexdigest()[:8]}.txt" if is_piped else _safe(path.name)
    raw = intake.from_bytes(content, name, shown_as)
    if not converted([raw], lambda _: shown_as)[1][name].kept:  # it would be warned of at every run
        remedy = "it was not copied; look whether the article's text was saved with it"
        raise intake.SetAside(shown_as, NO_ARTICLE, remedy)
    return Arrival(name, content, supplied, "" if is_piped else path.name, "" if is_piped else str(path))


def _piped(content: bytes) -> bytes:
    if len(content) > MAX_BYTES:
        raise intake.SetAside(PIPE, "more than the 2 MB a file may have", "split it into smaller files")
    if not content.strip():
        raise intake.SetAside(PIPE, "nothing came in", "pipe a text in: pbpaste | briefing add -")
    return content


def _safe(name: str) -> str:
    """A file's name without what a shell or a URL would stumble over, and not one that we keep for ourselves."""
    plain = _UNSAFE.sub("-", name).strip("-.") or "clipping.txt"
    stem, dot, suffix = plain.rpartition(".")
    short = f"{stem[: MAX_NAME - len(suffix)]}.{suffix}" if dot and len(suffix) <= 10 else plain[:MAX_NAME]
    return short.replace(intake.SOURCE_SUFFIX, "-source.yml")
