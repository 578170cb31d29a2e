"""An article's lede: the first sentence of its text, word for word. An Article in, the sentence out."""

from __future__ import annotations

import re

from generator.dates import is_clock
from generator.model import Article, Role
from generator.tokens import sentences

_DATELINE_END = re.compile(
    r"""(?:.{0,100}?(?: \s[-–—]+\s                       # DAMASCUS, Jan 20 (Wire) - Forces have …
      | \)\s?\.?[-–—]+\s?                                # Madrid, 12 mar (EFE).- Los transbordadores …
      | /\s?\.\s                                        # МОСКВА, 12 марта. /ТАСС/. Паромы …
    ))""",
    re.VERBOSE,
)
"""What stands in front of the first sentence, up to its end."""


def lede(article: Article) -> str:
    """The first sentence of the text, word for word, without the dateline in front of it."""
    text = next((p.text for p in article.paragraphs if p.role is Role.BODY and not is_clock(p.text)), "")
    place = article.dateline.place
    printed = _DATELINE_END.match(text) if place and text.startswith(place) else None
    text = text[printed.end() :] if printed else text
    first = next(iter(sentences(text)), (0, len(text)))
    return text[slice(*first)]
