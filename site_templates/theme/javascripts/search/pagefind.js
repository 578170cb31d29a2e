/* Pagefind's index, written by our build. A question in: { query, filters, sort, isExact }. An answer out: { total, hits(from, to),
   facets(), names }, with facets as { topic: [[value, count], …] } and names as the topics that were looked for by another name.

   Pagefind knows words and one phrase. Excluding, phrases beside words and a topic's other names are sets of its results; facets, filters
   and the order of time come from a table of ours (generator/render/search.py), which is loaded when it is needed. */

(() => {
  const { MARK, byName, excerpt, indexed, keyOf, opening, parts, runs, seen } = briefingSearch;

  const FACETS = ["topic", "month", "kind", "outlet", "agency", "language"];
  const ALL_OF = new Set(["topic"]); // several topics: pages that name all of them; of other facets, any

  async function pagefindEngine(root) {
    const told = namesOf(root); // meanwhile
    const pagefind = await import(new URL("pagefind/pagefind.js", root));
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 28 });
    const [names] = await Promise.all([told.then(byName), pagefind.init()]);
    const index = new Index(pagefind, root);
    return (question) => answer(index, names, question);
  }

  async function namesOf(root) {
    const response = await fetch(new URL("search/names.json", root));
    return response.ok ? response.json() : [];
  }

  async function answer(index, names, { query, filters, sort, isExact }) {
    const asked = clauses(parts(query), names);
    const used = isExact ? { ...asked, wanted: asked.exact, needles: asked.typed } : asked;
    if (!used.wanted.length && !Object.keys(filters).length) return { total: 0, hits: async () => [], facets: async () => ({}), names: [] };
    const isInTime = sort === "newest" || !used.wanted.length;
    const table = isInTime || Object.keys(filters).length ? await index.table() : null;
    const { matched, scores } = await matching(index, used);
    const ids = table ? matched.filter((id) => has(table, id, filters)) : matched;
    const later = (a, b) => (table.day(b) > table.day(a)) - (table.day(b) < table.day(a));
    ids.sort((a, b) => (isInTime && later(a, b)) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
    const needles = [...used.needles, ...(filters.topic ?? []).flatMap((topic) => allNames(names, topic))];
    return {
      total: ids.length,
      hasFacets: true,
      hits: (from, to) => Promise.all(ids.slice(from, to).map((id) => hit(index, id, needles))),
      facets: async () => facets(await index.table(), matched, filters),
      names: asked.names,
    };
  }

  async function hit(index, id, needles) {
    const { url, meta, content, excerpt: theirs } = await index.data(id);
    const text = seen(content);
    const body = text.startsWith(meta.title) ? text.slice(meta.title.length).replace(/^[.\s]+/, "") : text;
    const ours = excerpt(body, needles) ?? excerpt(text, needles);
    // What the index found by a word's stem ("govern" for "government") it has marked itself.
    const pieces = ours ?? (theirs?.includes("<mark>") && !theirs.includes(MARK) ? marked(theirs) : opening(body));
    return { ...meta, href: url, pieces };
  }

  function allNames(names, topic) {
    const same = (names.get(keyOf(topic)) ?? []).filter(({ name }) => name === topic);
    return [topic, ...same.flatMap(({ others }) => others)];
  }

  /* "guards of the <mark>SDF</mark> &lt;b&gt;": Pagefind writes < and > of the text as entities, so every tag here is its own. */
  function marked(text) {
    return text.split(/<mark>(.*?)<\/mark>/).map((piece, i) => [plain(piece), i % 2 === 1]);
  }

  function plain(text) {
    return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  }

  /* ---------- A query as sets: every wanted clause, each of which is any of its atoms; none of the unwanted atoms ---------- */

  /* An atom is { term }. `exact` has the wanted clauses without other names. */
  function clauses(query, names) {
    const wanted = query.filter((part) => !part.isOut);
    const words = wanted.filter((part) => !part.isPhrase).map((part) => part.text);
    const phrases = wanted.filter((part) => part.isPhrase).map((part) => [{ term: `"${part.text}"` }]);
    const named = runs(words, names);
    const found = named.flatMap(({ words: run, topics }) => topics.map((topic) => ({ ...topic, typed: run.join(" ") })));
    const typed = wanted.map((part) => part.text);
    return {
      wanted: [...named.map(({ words: run, topics }) => [term(run), ...topics.map(({ sign }) => ({ term: sign }))]), ...phrases],
      exact: [...(words.length ? [[term(words)]] : []), ...phrases],
      unwanted: query.filter((part) => part.isOut).map((part) => (part.isPhrase ? { term: `"${part.text}"` } : term([part.text]))),
      names: found,
      typed,
      needles: [...typed, ...found.flatMap(({ name, others }) => [name, ...others])],
    };
  }

  function term(words) {
    return { term: indexed(words.join(" ")) };
  }

  /* The ids that match, and their scores; without a wanted word all pages there are. */
  async function matching(index, { wanted, unwanted }) {
    const answers = await Promise.all(wanted.map((clause) => Promise.all(clause.map((atom) => index.ask(atom.term)))));
    const without = await Promise.all(unwanted.map((atom) => index.ask(atom.term)));
    const scores = new Map();
    for (const given of answers.flat()) for (const [id, score] of given) scores.set(id, (scores.get(id) ?? 0) + score);
    const isIn = (clause, id) => clause.some((one) => one.has(id));
    const all = wanted.length ? [...scores.keys()] : (await index.table()).ids;
    return { matched: all.filter((id) => answers.every((clause) => isIn(clause, id)) && !isIn(without, id)), scores };
  }

  /* ---------- Facets: how many of the hits have each value ---------- */

  function has(table, id, filters) {
    return Object.entries(filters).every(([facet, values]) => {
      const own = table.values(id, facet);
      return ALL_OF.has(facet) ? values.every((value) => own.includes(value)) : values.some((value) => own.includes(value));
    });
  }

  function facets(table, matched, filters) {
    const made = {};
    for (const facet of FACETS) {
      // Where any of several values will do, the others are counted as if none were chosen: they show what choosing them adds.
      const { [facet]: chosen, ...rest } = filters;
      const kept = chosen && !ALL_OF.has(facet) ? rest : filters;
      const counts = new Map((chosen ?? []).map((value) => [value, 0]));
      for (const id of matched) {
        if (has(table, id, kept)) for (const value of table.values(id, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      made[facet] = [...counts];
    }
    return made;
  }

  /* Our table of every page's day and values. */
  class Table {
    constructor({ ids, days, facets }) {
      this.ids = ids;
      this.days = days;
      this.facets = facets;
      this.places = new Map(ids.map((id, place) => [id, place]));
    }

    day(id) {
      return this.days[this.places.get(id)];
    }

    values(id, facet) {
      const { values, pages } = this.facets[facet] ?? { values: [], pages: [] };
      return (pages[this.places.get(id)] ?? []).map((place) => values[place]);
    }
  }

  /* ---------- Pagefind itself: every question once ---------- */

  const REMEMBERED = 200; // questions

  class Index {
    constructor(pagefind, root) {
      this.pagefind = pagefind;
      this.root = root;
      this.answers = new Map();
      this.results = new Map();
    }

    /* Pages' ids with their scores. */
    ask(term) {
      if (this.answers.size > REMEMBERED) this.answers.clear();
      if (!this.answers.has(term)) this.answers.set(term, this.fresh(term));
      return this.answers.get(term);
    }

    async fresh(term) {
      const { results } = await this.pagefind.search(term);
      for (const result of results) this.results.set(result.id, result);
      return new Map(results.map(({ id, score }) => [id, score]));
    }

    table() {
      this.loaded ??= fetch(new URL("pagefind/facets.json", this.root)).then(async (response) => new Table(await response.json()));
      return this.loaded;
    }

    data(id) {
      return this.results.get(id)?.data() ?? this.page(id);
    }

    /* A page that no word was asked of, as Pagefind would load it. */
    async page(id) {
      const response = await fetch(new URL(`pagefind/fragment/${id}.pf_fragment`, this.root));
      const text = await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
      const page = JSON.parse(text.slice(text.indexOf("{")));
      return { ...page, url: this.root.pathname.replace(/\/$/, "") + page.url };
    }
  }

  Object.assign(briefingSearch, { FACETS, pagefindEngine });
})();
