"""What a run found wrong, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How much a Problem weighs."""

    NOTE = "note"
    """An unknown date, a guess worth a look: never changes the exit code."""
    WARNING = "warning"
    """Something a person should mend: fails `briefing check --strict`."""
    ERROR = "error"
    """An input was set aside: the run ends with exit code 1."""


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a file: a path relative to the project, and a line where one is known."""

    path: str
    line: int | None = None

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding, told as the file, the fact and the remedy."""

    where: Where
    what: str
    remedy: str
    severity: Severity

    def __str__(self) -> str:
        return f"{self.where}: {self.severity.value}: {self.what}; {self.remedy}"
