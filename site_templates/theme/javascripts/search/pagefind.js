/* The index of our build. A question in: { query, filters, sort, isExact }. An answer out: { total, hits(from, to), facets(), names }, with
   facets as { topic: [[value, count], …] } and names as the topics that were looked for by another name.

   Excluding, phrases beside words and a topic's other names are sets of pages. The facets are loaded beside the words, and waited for
   where a question has a filter. */

(() => {
  const { byName, counted, excerpt, indexed, keyOf, narrowed, openIndex, opening, parts, runs, Scores, seen } = briefingSearch;

  async function pagefindEngine(root, cache = "default") {
    const [index, names] = await Promise.all([openIndex(root, cache), namesOf(root, cache).then(byName)]);
    const scores = new Scores(index);
    return (question) => answer(index, scores, names, question);
  }

  async function namesOf(root, cache) {
    const response = await fetch(new URL("search/names.json", root), { cache });
    return response.ok ? response.json() : [];
  }

  async function answer(index, scores, names, { query, filters, sort, isExact }) {
    const asked = clauses(parts(query), names);
    const used = isExact ? { ...asked, wanted: asked.exact, needles: asked.typed } : asked;
    if (!used.wanted.length && !Object.keys(filters).length) return { total: 0, hits: async () => [], facets: async () => ({}), names: [] };
    const table = index.facets(); // meanwhile
    const matched = await matching(index, scores, used);
    const kept = Object.keys(filters).length ? narrowed(matched, await table, filters) : matched;
    const ids = inOrder(kept, sort === "newest" || !used.wanted.length);
    const needles = [...used.needles, ...(filters.topic ?? []).flatMap((topic) => allNames(names, topic))];
    return {
      total: ids.length,
      hasFacets: true,
      hits: (from, to) => Promise.all(ids.slice(from, to).map(async (id) => hit(await index.page(id), needles))),
      facets: async () => counted(matched, await table, filters),
      names: asked.names,
    };
  }

  function inOrder(scores, isInTime) {
    const newest = [...scores.keys()].filter((page) => scores[page]).reverse();
    return isInTime ? newest : newest.sort((a, b) => scores[b] - scores[a]);
  }

  function hit({ url, meta, content }, needles) {
    const text = seen(content);
    const body = text.startsWith(meta.title) ? text.slice(meta.title.length).replace(/^[.\s]+/, "") : text;
    return { ...meta, href: url, pieces: excerpt(body, needles) ?? excerpt(text, needles) ?? opening(body) };
  }

  function allNames(names, topic) {
    const same = (names.get(keyOf(topic)) ?? []).filter(({ name }) => name === topic);
    return [topic, ...same.flatMap(({ others }) => others)];
  }

  /* ---------- A query as sets: every wanted clause, each of which is any of its terms; none of the unwanted terms ---------- */

  /* `exact` has the wanted clauses without other names. */
  function clauses(query, names) {
    const wanted = query.filter((part) => !part.isOut);
    const words = wanted.filter((part) => !part.isPhrase).map((part) => part.text);
    const phrases = wanted.filter((part) => part.isPhrase).map((part) => [`"${part.text}"`]);
    const named = runs(words, names);
    const found = named.flatMap(({ words: run, topics }) => topics.map((topic) => ({ ...topic, typed: run.join(" ") })));
    const typed = wanted.map((part) => part.text);
    return {
      wanted: [...named.map(({ words: run, topics }) => [term(run), ...topics.map(({ sign }) => sign)]), ...phrases],
      exact: [...(words.length ? [[term(words)]] : []), ...phrases],
      unwanted: query.filter((part) => part.isOut).map((part) => (part.isPhrase ? `"${part.text}"` : term([part.text]))),
      names: found,
      typed,
      needles: [...typed, ...found.flatMap(({ name, others }) => [name, ...others])],
    };
  }

  function term(words) {
    return indexed(words.join(" "));
  }

  /* The score of each page that matches; without a wanted term, of every page there is. */
  async function matching(index, scores, { wanted, unwanted }) {
    const found = await Promise.all(wanted.map((clause) => Promise.all(clause.map((one) => scores.of(one)))));
    const without = await Promise.all(unwanted.map((one) => scores.of(one)));
    const matched = new Float32Array(index.size).fill(found.length ? 0 : 1);
    for (const given of found.flat()) given.forEach((score, page) => (matched[page] += score));
    return matched.map((score, page) => (found.every((clause) => clause.some((one) => one[page])) && !without.some((one) => one[page]) ? score : 0));
  }

  Object.assign(briefingSearch, { pagefindEngine });
})();
