"""What a run found wrong, where, and how to mend it."""

from __future__ import annotations

import re
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
        return on_one_line(f"{self.where}: {self.severity.value}: {self.what}; {self.remedy}")


_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What would end a message's line, drive the terminal it is shown on, turn its words round or stop its output."""


def on_one_line(told: str) -> str:
    r"""A message as it may be shown, whatever a file's name holds: "new\nline.md"."""
    return _UNSEEN.sub(lambda found: ascii(found[0])[1:-1], told)
