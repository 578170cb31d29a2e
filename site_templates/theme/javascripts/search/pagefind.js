/* Pagefind's index, written by our build. A question in: { query, filters, sort, isExact }. An answer out: { total, hits(from, to),
   facets(), names }, with facets as { topic: [[value, count], …] } and names as the topics that were looked for by another name.

   Pagefind knows words, one phrase, and filters. Excluding, phrases beside words and a topic's other names are sets of its results. */

import { EVERY_PAGE, MARK, byName, excerpt, indexed, keyOf, opening, parts, runs, seen } from "./words.js";

export const FACETS = ["topic", "month", "kind", "outlet", "agency", "language"];
const ALL_OF = new Set(["topic"]); // several topics: pages that name all of them; of other facets, any

const LONGEST_SUM = 32; // questions asked of Pagefind for the counts of one search
const MOST_READ = 60; // pages that are read for counts where Pagefind cannot be asked

export async function pagefindEngine(root) {
  const pagefind = await import(new URL("pagefind/pagefind.js", root));
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 28 });
  const names = byName(await namesOf(root));
  const index = new Index(pagefind);
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
  const found = await matching(index, used, filters);
  const isInTime = sort === "newest" || !used.wanted.length;
  const order = isInTime ? await index.newest() : found.scores;
  const sign = isInTime ? 1 : -1;
  const needles = [...used.needles, ...(filters.topic ?? []).flatMap((topic) => allNames(names, topic))];
  const ids = [...found.ids].sort((a, b) => sign * ((order.get(a) ?? Infinity) - (order.get(b) ?? Infinity)));
  return {
    total: ids.length,
    hits: (from, to) => Promise.all(ids.slice(from, to).map((id) => hit(index, id, needles))),
    facets: () => facets(index, used, filters),
    names: asked.names,
  };
}

async function hit(index, id, needles) {
  const { url, meta, content, excerpt: theirs } = await index.data(id);
  const text = seen(content);
  const body = text.startsWith(meta.title) ? text.slice(meta.title.length).replace(/^[.\s]+/, "") : text;
  const ours = excerpt(body, needles) ?? excerpt(text, needles);
  // What the index found by a word's stem ("govern" for "government") it has marked itself.
  const pieces = ours ?? (theirs.includes("<mark>") && !theirs.includes(MARK) ? marked(theirs) : opening(body));
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

/* The ids that match, their scores, and the answers that gave them, clause by clause. */
async function matching(index, { wanted, unwanted }, filters) {
  const sure = wanted.length ? wanted : [[{ term: EVERY_PAGE }]];
  const answers = await Promise.all(sure.map((clause) => Promise.all(clause.map((atom) => index.ask(atom, filters)))));
  const without = await Promise.all(unwanted.map((atom) => index.ask(atom, filters)));
  const scores = new Map();
  for (const { scores: given } of answers.flat()) for (const [id, score] of given) scores.set(id, (scores.get(id) ?? 0) + score);
  const isIn = (clause, id) => clause.some((one) => one.scores.has(id));
  const ids = [...scores.keys()].filter((id) => answers.every((clause) => isIn(clause, id)) && !isIn(without, id));
  return { ids: new Set(ids), scores, answers };
}

/* ---------- Facets: how many of the hits have each value ---------- */

async function facets(index, used, filters) {
  await index.countable();
  const made = {};
  for (const facet of FACETS) {
    // Where any of several values will do, the others are counted as if none were chosen: they show what choosing them adds.
    const isOwn = facet in filters && !ALL_OF.has(facet);
    const { [facet]: _, ...rest } = filters;
    const counts = (await counted(index, used, isOwn ? rest : filters))[facet] ?? {};
    for (const value of filters[facet] ?? []) counts[value] ??= 0;
    made[facet] = Object.entries(counts).filter(([value, count]) => count !== 0 || filters[facet]?.includes(value));
  }
  return made;
}

/* Counts by facet and value: Pagefind's own where it can be asked in words, else those of the pages; null for each of too many pages. */
async function counted(index, used, filters) {
  const sums = asWords(used);
  if (sums) {
    const answers = await Promise.all(sums.map(({ words }) => index.ask({ term: words.join(" ") }, filters)));
    return total(answers.map(({ counts }, i) => [counts, sums[i].sign]));
  }
  const { ids, answers } = await matching(index, used, filters);
  if (ids.size <= MOST_READ) {
    const pages = await Promise.all([...ids].map((id) => index.data(id)));
    return total(pages.flatMap((page) => Object.entries(page.filters).map(([facet, values]) => [{ [facet]: counting(values) }, 1])));
  }
  const most = total(answers[0].map(({ counts }) => [counts, 1]));
  return Object.fromEntries(Object.entries(most).map(([facet, counts]) => [facet, Object.fromEntries(Object.keys(counts).map((value) => [value, null]))]));
}

/* The sets as a sum of questions in words alone, by inclusion and exclusion: of A or B, A and B less both. Null where a phrase stands among
   words, or the sum is too long. */
function asWords({ wanted, unwanted }) {
  const isPhrase = ({ term: words }) => words.startsWith('"');
  const isAlone = wanted.length === 1 && wanted[0].length === 1 && !unwanted.length;
  if (!isAlone && [...wanted.flat(), ...unwanted].some(isPhrase)) return null;
  let sum = [{ words: wanted.length ? [] : [EVERY_PAGE], sign: 1 }];
  for (const clause of wanted) {
    sum = sum.flatMap(({ words, sign }) => choices(clause).map((some) => ({ words: [...words, ...some], sign: some.length % 2 ? sign : -sign })));
  }
  for (const { term: words } of unwanted) {
    sum = sum.flatMap((part) => [part, { words: [...part.words, words], sign: -part.sign }]);
  }
  return sum.length <= LONGEST_SUM ? sum : null;
}

/* Every choice of one or more of a clause's atoms, as their words. */
function choices(clause) {
  const some = clause.reduce((made, atom) => [...made, ...made.map((each) => [...each, atom.term])], [[]]);
  return some.filter((each) => each.length);
}

function counting(values) {
  return Object.fromEntries(values.map((value) => [value, 1]));
}

function total(parts) {
  const sum = {};
  for (const [counts, sign] of parts) {
    for (const [facet, values] of Object.entries(counts)) {
      sum[facet] ??= {};
      for (const [value, count] of Object.entries(values)) sum[facet][value] = (sum[facet][value] ?? 0) + sign * count;
    }
  }
  return sum;
}

/* ---------- Pagefind itself: every question once ---------- */

const REMEMBERED = 400; // questions

class Index {
  constructor(pagefind) {
    this.pagefind = pagefind;
    this.answers = new Map();
    this.results = new Map();
  }

  /* { scores: Map of id to score, counts: { topic: { ISIS: 5 } } } */
  ask({ term }, filters) {
    const key = JSON.stringify([term, filters]);
    if (this.answers.size > REMEMBERED) this.answers.clear();
    if (!this.answers.has(key)) this.answers.set(key, this.fresh(term, filters));
    return this.answers.get(key);
  }

  /* Pagefind counts only those facets that it has loaded: that is most of the bytes, and comes after the first hits are shown. */
  countable() {
    this.loaded ??= this.pagefind.filters().then(() => this.answers.clear());
    return this.loaded;
  }

  async fresh(term, filters) {
    const { results, filters: counts } = await this.pagefind.search(term, { filters: theirs(filters) });
    for (const result of results) this.results.set(result.id, result);
    return { scores: new Map(results.map(({ id, score }) => [id, score])), counts };
  }

  /* Every page's place in time, the newest first. */
  async newest() {
    this.inTime ??= this.pagefind.search(EVERY_PAGE, { sort: { date: "desc" } });
    return new Map((await this.inTime).results.map(({ id }, place) => [id, place]));
  }

  data(id) {
    return this.results.get(id).data();
  }
}

function theirs(filters) {
  return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, ALL_OF.has(facet) ? values : { any: values }]));
}
