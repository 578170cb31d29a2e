/* The files of the index, as generator/render/search_index.py lays them out. Goes in: the site's root. Comes out: an Index, which gives
   words, places, facets and pages, each file asked for once. Pages are numbers, the newest the highest. */

(() => {
  const SHORTEST = 3; // letters by which longer words are found too: "pri" finds prison, "us" not use
  const CUT = 3; // letters that may be too many: "governm" finds govern
  const MOST = 6; // files of words that are asked for at once
  const END = "\uffff"; // after every letter

  /* With the cache mode "reload" also where an entry is known: the site may have been built anew since. */
  async function openIndex(root, cache) {
    const response = await fetch(new URL("pagefind/pagefind-entry.json", root), { cache });
    if (!response.ok) throw new Error("no index");
    return new Index(root, await response.json());
  }

  class Index {
    constructor(root, entry) {
      this.root = root;
      this.entry = entry;
      this.size = entry.pages;
      this.files = new Map();
    }

    /* What a word finds, as [[word, row], …]: itself and what begins with it, else the longest word that it begins with. A beginning that
       very many words have ("con") is looked for in the first file of them, so that no question costs more than a few. */
    async wordsFrom(asked) {
      const names = this.namesBetween(asked, asked + END);
      const isWide = asked.length < SHORTEST || names.length > MOST;
      const files = await this.rows("words", isWide ? names.slice(0, 1) : names);
      const own = files[0]?.get(asked);
      if (own && isWide) return [[asked, own]];
      const found = files.flatMap((file) => [...file].filter(([word]) => word.startsWith(asked)));
      return found.length ? found : this.beginningOf(asked);
    }

    async beginningOf(asked) {
      const least = asked.slice(0, Math.max(SHORTEST + 1, asked.length - CUT));
      const files = await this.rows("words", this.namesBetween(least, asked));
      const found = files.flatMap((file) => [...file].filter(([word]) => word.length >= least.length && asked.startsWith(word)));
      return found.sort(([a], [b]) => b.length - a.length).slice(0, 1);
    }

    /* The row of a word as it is, in a folder of rows. */
    async row(folder, word) {
      const [file] = await this.rows(folder, this.namesBetween(word, word));
      return file?.get(word);
    }

    /* Facets by their name, each a Map of value -> pages. */
    facets() {
      return this.packed("facets", this.entry.facets, (facets) =>
        Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, new Map(values.map(([value, steps]) => [value, rising(steps)]))])),
      );
    }

    /* A page's text, title and address, as Pagefind wrote them. */
    page(number) {
      return this.read(`texts/${this.entry.texts}/${number}`, (text) => {
        const page = JSON.parse(text.slice(text.indexOf("{")));
        return { ...page, url: this.root.pathname.replace(/\/$/, "") + page.url };
      });
    }

    /* The names of the files that hold the words from one to another. */
    namesBetween(from, to) {
      const { chunks } = this.entry;
      const place = (word) => Math.max(0, chunks.findLastIndex(([first]) => first <= word));
      return chunks.slice(place(from), place(to) + 1).map(([, name]) => name);
    }

    rows(folder, names) {
      return Promise.all(names.map((name) => this.packed(folder, name, (rows) => new Map(Object.entries(rows)))));
    }

    packed(folder, name, made) {
      return this.read(`${folder}/${name}`, (text) => made(JSON.parse(text)));
    }

    /* What a file holds, once. */
    read(address, made) {
      if (!this.files.has(address)) this.files.set(address, this.unpacked(address).then(made));
      return this.files.get(address);
    }

    async unpacked(address) {
      const response = await fetch(new URL(`pagefind/${address}.packed`, this.root));
      if (!response.ok) throw new Error(`no ${address}`);
      return new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
    }
  }

  /* Numbers that are each counted from the one before. */
  function rising(steps) {
    let at = 0;
    return steps.map((step) => (at += step));
  }

  Object.assign(briefingSearch, { openIndex, rising });
})();
