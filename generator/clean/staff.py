"""Who signs an article where no person does: "Our Political Staff", "Von unserem Korrespondenten".

A line in, the words that stand for the author out. Whether it signs an article is told by where it stands.
"""

from __future__ import annotations

import re

_CRAFTS = frozenset(
    """staff correspondent correspondents reporter reporters writer writers bureau desk korrespondent korrespondentin
    korrespondenten redaktion redaktionsteam correspondante correspondants envoyé envoyée spécial spéciale especial
    rédaction corresponsal enviado redacción corrispondente inviato redazione verslaggever verslaggeefster
    correspondente enviada redação korespondenta redakcja корреспондента корреспондент редакция muhabiri muhabirimiz
    مراسلنا المراسل التحرير""".split()
)
"""The last word of such a line: "Our Political Staff"."""

_OURS = re.compile(
    r"""(?:(?:by|from|von|de|par|por|dal?|van|od|от)\s+)?
        (?P<who>(?:a|an|our|(?:the\s+)?newspaper['’]s|the|unser\w*|der|notre|la|nuestr[oa]|nostro|nostra|onze|een|nosso|naszego
          |нашего)\s+(?:own\s+|\w+\s+){0,2}\w+
        | (?:staff|special|own)\s+(?:reporters?|correspondents?|writers?)
        | (?:news|web|city|foreign|sports|business|national)\s+desk
        | مراسلنا | مراسل\s+\w+ | هيئة\s+التحرير)""",
    re.IGNORECASE | re.VERBOSE,
)

MOST_WORDS = 6


def staff(text: str) -> str:
    """The words for those who wrote, as printed; empty for any other line.

    >>> staff("Our Political Staff"), staff("By our correspondent"), staff("Our staff has gone.")
    ('Our Political Staff', 'our correspondent', '')
    """
    words = text.split()
    if not 1 <= len(words) <= MOST_WORDS or words[-1].casefold() not in _CRAFTS:
        return ""
    found = _OURS.fullmatch(text)
    return found["who"] if found else ""
