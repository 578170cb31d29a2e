"""A digest in print: an Edition and a Digest in, one PDF file out.

Typst is used here and nowhere else. `write_digest` chooses nothing: what goes in and in which order is the Digest's;
`selection` is how `briefing digest --from --to --topic` fills it.
"""

from generator.digest.printing import write_digest
from generator.digest.selection import selection

__all__ = ["selection", "write_digest"]
