/* What the terms of a question tell of each page: a score by the page's number, 0 where a term does not fit. A term is words that all have
   to stand on the page, or, in quotation marks, words that have to stand there in a row. */

(() => {
  const { rising, stem } = briefingSearch;

  const CLOSE = 2; // letters by which a longer word tells much less than the word that was typed
  const REMEMBERED = 60; // terms

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
      const words = stems(term);
      const found = await Promise.all(words.map(async (word) => scoresOfWord(word, await this.index.wordsFrom(word), this.index.size)));
      return together(found, this.index.size);
    }

    async ofPhrase(term) {
      const words = stems(term);
      const rows = await Promise.all(words.map((word) => this.index.row("words", word)));
      if (!rows.every(Boolean)) return new Float32Array(this.index.size);
      const scores = together(rows.map((row, i) => scoresOfWord(words[i], [[words[i], row]], this.index.size)), this.index.size);
      if (words.length === 1) return scores;
      const places = await Promise.all(words.map((word) => this.index.row("places", word)));
      return inARow(scores, rows.map(([steps], i) => new Map(rising(steps).map((page, at) => [page, places[i][at]]))));
    }
  }

  /* Words as the index looks them up: without punctuation, accents and endings. The index was made by the same rules. */
  function stems(term) {
    const bare = term.toLowerCase().replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, "").normalize("NFD").replace(/\p{M}/gu, "");
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

  function inARow(scores, places) {
    const [first, ...rest] = places;
    return scores.map((score, page) => {
      if (!score) return 0;
      const others = rest.map((place) => rising(place.get(page)));
      return rising(first.get(page)).some((at) => others.every((own, i) => own.includes(at + i + 1))) ? score : 0;
    });
  }

  Object.assign(briefingSearch, { Scores });
})();
