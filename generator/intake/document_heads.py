"""The lines over the first field of an archive's document -> what each is: headline, outlet, day, author, or none.

Nexis prints "headline / outlet / day" or, in older files, "outlet / day / headline"; the others the headline first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.dates import printed_days
from generator.intake.archive_fields import Field
from generator.intake.people import is_name_like
from generator.intake.records import RIGHTS

STAMP_WORDS = 9
"""Words of the line that bears the day."""

MOST_OF_A_NAME = 5
"""Words of a line that is an author's name."""

_EDITION = re.compile(r"\b(?:edition|final|correction appended)\b", re.IGNORECASE)


def stamped_head(texts: Sequence[str]) -> tuple[Field, ...]:
    """What each line of a head with outlet and day is; OTHER for what is none of them."""
    found = [Field.OTHER] * len(texts)
    stamp = next((at for at, text in enumerate(texts) if _is_stamp(text)), len(texts))
    above = [at for at in range(stamp) if _says(texts[at])]
    below = [at for at in range(stamp + 1, len(texts)) if _says(texts[at]) and not _EDITION.search(texts[at])]
    if stamp < len(texts):
        found[stamp] = Field.DATE
    headline = below[0] if below and len(above) == 1 else next(iter(above), -1)
    if headline >= 0:
        found[headline] = Field.HEADLINE
    outlet = next((at for at in reversed(above) if texts[at] != texts[headline]), -1)
    if outlet >= 0 and stamp < len(texts):
        found[outlet] = Field.OUTLET
    return tuple(Field.HEADLINE if text == texts[headline] else each for each, text in zip(found, texts, strict=True))


def plain_head(texts: Sequence[str]) -> tuple[Field, ...]:
    """What each line of a head is that begins with the headline: names below it are the authors'."""
    said = next((at for at, text in enumerate(texts) if _says(text)), -1)
    return tuple(
        Field.HEADLINE if at == said else Field.AUTHOR if at > said and _is_name(text) else Field.OTHER
        for at, text in enumerate(texts)
    )


def _is_stamp(text: str) -> bool:
    return len(text.split()) <= STAMP_WORDS and bool(printed_days(text)) and not RIGHTS.match(text)


def _says(text: str) -> bool:
    return not RIGHTS.match(text)


def _is_name(text: str) -> bool:
    return 1 < len(text.split()) <= MOST_OF_A_NAME and is_name_like(text)
