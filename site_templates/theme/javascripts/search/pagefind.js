/* The index of our build, searched. A question in: { query, filters, sort, isExact }. An answer out: { total, hasFacets, hasDays,
   hits(from, to), facets(), names }, with facets as { topic: [[value, count], …] } and names as the topics that were looked for by another name.

   A set of pages is an array with a score by the page's number, 0 where a page is not in it. Phrases beside words, excluding and a topic's
   other names are sets that are joined. The facets are loaded when the hits are shown, or where a question has a filter. */

(() => {
  const { byName, excerpt, figures, indexed, isSigns, keyOf, openIndex, opening, pairs, parts, rising, runs, seen, stem, withoutSigns } = briefingSearch;

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
    const matched = await matching(index, scores, used);
    const kept = Object.keys(filters).length ? narrowed(matched, await index.facets(), filters) : matched;
    const ids = inOrder(kept, sort === "newest" || !used.wanted.length);
    const needles = [...used.needles, ...(filters.topic ?? []).flatMap((topic) => allNames(names, topic))];
    return {
      total: ids.length,
      hasFacets: true,
      hasDays: true,
      hits: (from, to) => Promise.all(ids.slice(from, to).map(async (id) => hit(await index.page(id), needles))),
      facets: async () => counted(matched, await index.facets(), filters),
      names: asked.names,
    };
  }

  function inOrder(scores, isInTime) {
    const newest = [...scores.keys()].filter((page) => scores[page]).reverse();
    return isInTime ? newest : newest.sort((a, b) => scores[b] - scores[a]);
  }

  function hit({ url, meta, content }, needles) {
    const text = seen(content);
    const title = seen(meta.title ?? "");
    const body = text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, "") : text;
    return { ...meta, title, href: url, pieces: excerpt(body, needles) ?? excerpt(text, needles) ?? opening(body) };
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

  /* ---------- What a term tells of each page: words that all stand there, or, in quotation marks, in a row ---------- */

  const CLOSE = 2; // letters by which a longer word tells much less than the word that was typed
  const REMEMBERED = 60; // terms
  const READ = 40; // pages whose text is read for the common words of a phrase

  class Scores {
    constructor(index) {
      this.index = index;
      this.known = new Map();
    }

    of(term) {
      if (this.known.size > REMEMBERED) this.known.clear();
      if (!this.known.has(term)) this.known.set(term, term.startsWith('"') ? this.ofPhrase(term) : this.ofWords(term));
      return this.known.get(term);
    }

    async ofWords(term) {
      const found = await Promise.all([...spacedWords(term), ...figures(term)].map((word) => this.from(word)));
      return together([...found, ...(await this.ofSigns(term))], this.index.size);
    }

    async ofPhrase(term) {
      const spaced = spacedWords(term);
      const found = await Promise.all([...(spaced.length ? [this.inARow(spaced)] : []), ...figures(term).map((word) => this.from(word))]);
      return together([...found, ...(await this.ofSigns(term))], this.index.size);
    }

    /* A run of signs stands where its pairs stand in a row. */
    ofSigns(term) {
      return Promise.all(pairs(term).map((run) => (run.length > 1 || run[0].length > 1 ? this.inARow(run) : this.from(run[0]))));
    }

    /* A word, and what begins with it. */
    async from(word) {
      return scoresOfWord(word, await this.index.wordsFrom(word), this.index.size);
    }

    async inARow(words) {
      const rows = await Promise.all(words.map((word) => this.index.row("words", word)));
      if (!rows.every(Boolean)) return new Float32Array(this.index.size);
      const scores = together(rows.map((row, i) => scoresOfWord(words[i], [[words[i], row]], this.index.size)), this.index.size);
      if (words.length === 1) return scores;
      const starts = await this.starts(words, rows.map(([steps]) => rising(steps)), scores);
      return scores.map((score, page) => (starts.get(page)?.length ? score : 0));
    }

    /* Where the phrase begins on each page. The commonest words have by far the most places: where few pages have the others as they
       should stand, their texts tell the rest. */
    async starts(words, pages, scores) {
      if (isSigns(words[0])) return this.placed(words, pages, [...words.keys()], scores); // their places are no words of the text
      const isRare = pages.map((own) => own.length < this.index.size / 2);
      const all = words.map((_, i) => i);
      const rare = all.filter((i) => isRare[i]);
      const found = await this.placed(words, pages, rare.length ? rare : all, scores);
      if (!rare.length || rare.length === all.length) return found;
      const few = [...found].filter(([, own]) => own.length);
      if (few.length > READ) return this.placed(words, pages, all, scores);
      return new Map(await Promise.all(few.map(async ([page, own]) => [page, inText(words, await this.index.page(page), own)])));
    }

    /* By page, where the phrase may begin, as far as some of its words tell: those at the numbers `told`. */
    async placed(words, pages, told, scores) {
      const rows = await Promise.all(told.map((i) => this.index.row("places", words[i])));
      const own = rows.map((row, at) => new Map(pages[told[at]].map((page, i) => [page, row[i]])));
      const on = [...scores.keys()].filter((page) => scores[page]);
      return new Map(on.map((page) => [page, inARow(own.map((places) => rising(places.get(page))), told)]));
    }
  }

  function inARow([first, ...rest], [from, ...others]) {
    return first.map((at) => at - from).filter((start) => rest.every((places, i) => places.includes(start + others[i])));
  }

  /* Those of the places where the words of the phrase stand in the text; a word with a hyphen is known by each of its parts, too. */
  function inText(words, { content }, starts) {
    const tokens = content.split(/\s+/);
    const isAt = (word, token) => stems(token).includes(word) || token.split(/\p{P}/u).flatMap(stems).includes(word);
    return starts.filter((start) => words.every((word, i) => tokens[start + i] && isAt(word, tokens[start + i])));
  }

  /* All that the index has a row of: words, and of signs each pair. */
  function stems(term) {
    return [...spacedWords(term), ...pairs(term).flat(), ...figures(term)];
  }

  /* Words as the index looks them up: without punctuation, currency, accents and endings. So the index was made. */
  function spacedWords(term) {
    const bare = withoutSigns(term).toLowerCase().replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}\p{S}]/gu, "").normalize("NFD").replace(/\p{M}/gu, "");
    return bare.split(/\s+/).filter(Boolean).map(stem);
  }

  /* Rare words tell more than common ones; a longer word tells less than the very word. */
  function scoresOfWord(asked, rows, size) {
    const scores = new Float32Array(size);
    let pages = 0;
    for (const [word, [steps, weights]] of rows) {
      const closeness = 1 / (1 + ((word.length - asked.length) / CLOSE) ** 2);
      let page = 0;
      for (let at = 0; at < steps.length; at += 1) {
        page += steps[at];
        if (!scores[page]) pages += 1;
        scores[page] += weights[at] * closeness;
      }
    }
    const rarity = Math.log(1 + (size - pages + 0.5) / (pages + 0.5));
    return scores.map((score) => score * rarity);
  }

  /* The pages that have all of the words. */
  function together(found, size) {
    const sums = new Float32Array(size);
    for (let page = 0; page < size; page += 1) {
      if (found.length && found.every((scores) => scores[page])) for (const scores of found) sums[page] += scores[page];
    }
    return sums;
  }

  /* ---------- Facets: which pages have what was ticked, and how many of the hits have each value ---------- */

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
      const counts = [...table[facet]].map(([value, own]) => [value, own.filter((page) => kept[page]).length]);
      const unknown = chosen.filter((value) => !table[facet].has(value)).map((value) => [value, 0]);
      return [...counts.filter(([value, count]) => count || chosen.includes(value)), ...unknown];
    };
    return Object.fromEntries(Object.keys(table).map((facet) => [facet, countsOf(facet)]));
  }

  Object.assign(briefingSearch, { pagefindEngine, stems });
})();
