"""A digest in print: an Edition and a Digest in, one PDF file out.

Typst is used here and nowhere else. `write_digest` chooses nothing: what goes in and in which order is the Digest's.
`definitions` reads what people ask for in content/digests, `edited` makes a Digest of it; `gathered`, `dossier` and
`single` make those that are asked for on the command line.
"""

from generator.digest.definition import Catalogue, Definition, definition, definitions
from generator.digest.editing import dossier, edited, gathered, single
from generator.digest.press import Watch
from generator.digest.printing import print_digest, unwatched, write_digest
from generator.digest.proof import page_count
from generator.digest.selection import selection

__all__ = [
    "Catalogue",
    "Definition",
    "Watch",
    "definition",
    "definitions",
    "dossier",
    "edited",
    "gathered",
    "page_count",
    "print_digest",
    "selection",
    "single",
    "unwatched",
    "write_digest",
]
