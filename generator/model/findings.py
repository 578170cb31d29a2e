"""What is known of an article besides its text, how surely, and by what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Confidence(Enum):
    """How surely a thing is known, in words."""

    AGREED = "agreed"
    """Two places or more say the same."""
    STATED = "stated"
    """The file's own data, or a person, says so."""
    PRINTED = "printed"
    """It stands among the lines that a reader sees."""
    INFERRED = "inferred"
    """Nothing says it; other things show it."""
    NOT_GIVEN = "not given"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about an article: "headline", "published". `witnesses` are the places that say it, or what shows it."""

    about: str
    value: str
    confidence: Confidence
    witnesses: tuple[str, ...] = ()

    @property
    def how(self) -> str:
        """The confidence as a reader is told it: "agreed by 3 witnesses"."""
        if self.confidence is Confidence.AGREED:
            return f"agreed by {len(self.witnesses)} witnesses"
        return str(self.confidence.value)

    @property
    def evidence(self) -> str:
        """What says so, in one line."""
        return "; ".join(self.witnesses)
