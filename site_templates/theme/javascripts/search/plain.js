/* A plain index, read through from end to end: that of MkDocs' own search plugin, for an exported site, or search/index.js, for a site that
   is read from the disk, where a page may load a script and nothing else. A question in, an answer out, as pagefind.js has them; there are
   no facets. */

(() => {
  const { excerpt, folded, isSigns, isStem, opening, parts, stem, wordsOf } = briefingSearch;

  /* Pages that only list others: the front page, all topics, the archive, this page. */
  const LISTS = /^(index\.html|archive\/.*|topics\/(index\.html)?|search(\/|\.html))?$/;

  async function scanningEngine(root) {
    const pages = briefingSearch.index?.map(pageOf) ?? pagesOf(await docs(root));
    return async ({ query, sort }) => {
      const asked = parts(query).map((part) => ({ isOut: part.isOut, text: part.text, stands: stands(part) }));
      const wanted = asked.filter((part) => !part.isOut);
      const has = (page, part) => part.stands(page.words) !== part.isOut;
      const found = wanted.length ? pages.filter((page) => asked.every((part) => has(page, part))) : [];
      const inTitle = (page) => wanted.filter((part) => part.stands(page.titleWords)).length;
      if (sort !== "newest") found.sort((a, b) => inTitle(b) - inTitle(a)); // search/index.js has the newest first
      const needles = wanted.map((part) => part.text);
      return {
        total: found.length,
        hasDays: Boolean(briefingSearch.index),
        hits: async (from, to) => found.slice(from, to).map((page) => hit(page, needles, root)),
        facets: async () => ({}),
        names: [],
      };
    };
  }

  const SHORTEST = 3; // letters by which longer words are found too: "pri" finds prison, "us" not use

  /* Whether what is asked for stands in words that are each led by a space: a phrase as it is, a word in its forms, and as the beginning
     of another. "Car" is found in "cars" and "carpet", not in "scar". */
  function stands({ text, isPhrase }) {
    const asked = wordsOf(folded(text));
    if (asked.some(isSigns)) return (words) => words.includes(asked.join(" "));
    if (isPhrase) return (words) => words.includes(` ${asked.join(" ")} `);
    return (words) => asked.every((word) => (word.length < SHORTEST ? words.includes(` ${word} `) : isBegun(words, word)));
  }

  function isBegun(words, asked) {
    if (words.includes(` ${asked}`)) return true;
    const near = words.match(new RegExp(` ${stem(asked).slice(0, -1)}[^ ]*`, "g")) ?? []; // "policy" for "policies"
    return near.some((found) => isStem(found.slice(1), asked));
  }

  async function docs(root) {
    const response = await fetch(new URL("search/search_index.json", root));
    if (!response.ok) throw new Error("no search index");
    return (await response.json()).docs;
  }

  /* A row of search/index.js. */
  function pageOf({ location, ...page }) {
    return readable({ ...page, address: location });
  }

  function readable(page) {
    const spaced = (text) => ` ${wordsOf(folded(text)).join(" ")} `;
    return { ...page, titleWords: spaced(page.title), words: spaced(`${page.title} ${page.text}`) };
  }

  /* The index holds one entry a section ("articles/x/#the-terms"): a page is all of its sections. */
  function pagesOf(docs) {
    const pages = new Map();
    for (const { location, title, text } of docs) {
      const address = location.split("#")[0];
      if (LISTS.test(address)) continue;
      if (!pages.has(address)) pages.set(address, { address, title: textOf(title), texts: [] });
      pages.get(address).texts.push(textOf(text));
    }
    return [...pages.values()].map((page) => readable({ ...page, text: page.texts.join(" ").replace(/\s+/g, " ") }));
  }

  /* A document made this way runs no script and loads no image. */
  function textOf(html) {
    return new DOMParser().parseFromString(html, "text/html").body.textContent;
  }

  function hit({ address, title, text, ...known }, needles, root) {
    return { ...known, href: new URL(address, root).href, title, pieces: excerpt(text, needles) ?? opening(text) };
  }

  Object.assign(briefingSearch, { scanningEngine });
})();
