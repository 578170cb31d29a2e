"""Pages in their order -> which of them have which topic, month, outlet …, as the search page counts them.

{"month": [["2026-01", [3, 1, 4]], …], …}: of each value the numbers of its pages, each counted from the one before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from generator.render.pagefind_files import IndexedPage

Facets = dict[str, list[tuple[str, list[int]]]]


def facets(pages: Sequence[IndexedPage]) -> Facets:
    """Facets by their name, values by their letters."""
    found: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, page in enumerate(pages):
        for facet, values in page.filters.items():
            for value in sorted(set(values)):
                found[facet][value].append(number)
    return {facet: [(value, steps(found[facet][value])) for value in sorted(found[facet])] for facet in sorted(found)}


def steps(numbers: Iterable[int]) -> list[int]:
    """Rising numbers, each counted from the one before, the first from nought: 3, 4, 8 -> 3, 1, 4."""
    return [later - earlier for earlier, later in pairwise((0, *numbers))]
