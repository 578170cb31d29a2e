/* Facets: which pages have what was ticked, and how many of the hits have each value. A set of pages is an array with a number other than
   0 where a page is in it; a facet is a Map of value -> page numbers. */

(() => {
  const FACETS = ["topic", "month", "kind", "outlet", "agency", "language"];
  const ALL_OF = new Set(["topic"]); // several topics: pages that name all of them; of other facets, any

  /* Those of the pages that have what is ticked: { topic: [value, …], … }. */
  function narrowed(pages, table, filters) {
    return Object.entries(filters).reduce((kept, [facet, values]) => {
      const found = new Uint16Array(kept.length);
      for (const value of values) for (const page of table[facet]?.get(value) ?? []) found[page] += 1;
      const needed = ALL_OF.has(facet) ? values.length : 1;
      return kept.map((is, page) => (is && found[page] >= needed ? is : 0));
    }, pages);
  }

  /* { topic: [[value, count], …], … }, of values that some page has, or that are ticked. */
  function counted(pages, table, filters) {
    const all = narrowed(pages, table, filters);
    const countsOf = (facet) => {
      // Where any of several values will do, the others are counted as if none were chosen: they show what choosing them adds.
      const { [facet]: chosen = [], ...rest } = filters;
      const kept = chosen.length && !ALL_OF.has(facet) ? narrowed(pages, table, rest) : all;
      const counts = [...(table[facet] ?? [])].map(([value, own]) => [value, own.filter((page) => kept[page]).length]);
      const unknown = chosen.filter((value) => !table[facet]?.has(value)).map((value) => [value, 0]);
      return [...counts.filter(([value, count]) => count || chosen.includes(value)), ...unknown];
    };
    return Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)]));
  }

  Object.assign(briefingSearch, { FACETS, narrowed, counted });
})();
