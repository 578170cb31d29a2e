/* A plain index, read through from end to end: that of MkDocs' own search plugin, for an exported site, or search/index.js, for a site that
   is read from the disk, where a page may load a script and nothing else. A question in, an answer out, as pagefind.js has them; there are
   no facets. */

(() => {
  const { folded, parts } = briefingSearch;

  /* Pages that only list others: the front page, all topics, the archive, this page. */
  const LISTS = /^(index\.html|archive\/.*|topics\/(index\.html)?|search(\/|\.html))?$/;

  async function scanningEngine(root) {
    const pages = briefingSearch.index?.map(pageOf) ?? pagesOf(await docs(root));
    return async ({ query }) => {
      const asked = parts(query).map((part) => ({ ...part, text: folded(part.text) }));
      const wanted = asked.filter((part) => !part.isOut).map((part) => part.text);
      const has = (page, part) => page.folded.includes(part.text) !== part.isOut;
      const found = wanted.length ? pages.filter((page) => asked.every((part) => has(page, part))) : [];
      found.sort((a, b) => inTitle(b, wanted) - inTitle(a, wanted));
      return {
        total: found.length,
        hits: async (from, to) => found.slice(from, to).map((page) => hit(page, wanted, root)),
        facets: async () => ({}),
        names: [],
      };
    };
  }

  async function docs(root) {
    const response = await fetch(new URL("search/search_index.json", root));
    if (!response.ok) throw new Error("no search index");
    return (await response.json()).docs;
  }

  /* A row of search/index.js. */
  function pageOf({ location, ...page }) {
    return { ...page, address: location, folded: folded(`${page.title} ${page.text}`) };
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
    return [...pages.values()].map((page) => {
      const text = page.texts.join(" ").replace(/\s+/g, " ");
      return { ...page, text, folded: folded(`${page.title} ${text}`) };
    });
  }

  /* A document made this way runs no script and loads no image. */
  function textOf(html) {
    return new DOMParser().parseFromString(html, "text/html").body.textContent;
  }

  function inTitle(page, words) {
    const title = folded(page.title);
    return words.filter((word) => title.includes(word)).length;
  }

  function hit({ address, title, text, ...known }, words, root) {
    const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const first = Math.max(0, text.search(new RegExp(alternatives, "iu")));
    const start = first < 80 ? 0 : text.indexOf(" ", first - 80) + 1;
    const excerpt = text.slice(start, start + 220);
    const pieces = excerpt.split(new RegExp(`(${alternatives})`, "iu")).map((piece, i) => [piece, i % 2 === 1]);
    return { ...known, href: new URL(address, root).href, title, pieces };
  }

  Object.assign(briefingSearch, { scanningEngine });
})();
