/* Words of a query and of a text: parsed, folded, stemmed, found, cut into excerpts. Text in, plain data out; nothing of the page. */

globalThis.briefingSearch = {}; // what the search scripts, which are read in order, have in common

(() => {
  /* `SDF "four days" -water` is [{ text: "SDF" }, { text: "four days", isPhrase }, { text: "water", isOut }]. */
  function parts(query) {
    const straight = query.replace(/[“”„«»]/g, '"'); // as phones type them, and as the page shows them
    const found = straight.matchAll(/(?<out>-?)"(?<phrase>[^"]+)"?|(?<not>-?)(?<word>[^\s"]+)/g);
    return [...found]
      .map(({ groups }) => ({
        text: (groups.phrase ?? groups.word).trim(),
        isPhrase: groups.phrase !== undefined,
        isOut: (groups.out || groups.not) === "-",
      }))
      .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  }

  /* ---------- Folding: as generator/weave/arabic.py does it for the index ---------- */

  const MARK = "␞"; // stands round the words that are in the index and on no page

  const ARABIC = /[\u0621-\u063a\u0640-\u0652\u0670\u0671]{2,}/g;
  const LETTERS = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ة: "ه", ؤ: "و", ئ: "ي" };

  function foldedArabic(word) {
    const letters = word.replace(/[\u0640\u064b-\u0652\u0670]/g, "").replace(/[أإآٱىةؤئ]/g, (letter) => LETTERS[letter]);
    return letters.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/, ""); // القوات, والقوات, بالقوات, للقوات
  }

  /* As the index holds it: Arabic words without their article, all else as typed. */
  function indexed(text) {
    return text.replace(ARABIC, foldedArabic);
  }

  const ACCENTS = /[\u0300-\u036f]/g;

  /* For comparing: letters of one case without their accents, Arabic folded. */
  function folded(text) {
    if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase(); // most words: every word of a page that is shown passes here
    return indexed(text.toLowerCase().normalize("NFD").replace(ACCENTS, "").normalize("NFC"));
  }

  /* ---------- Scripts without spaces, each sign of which is a word, and figures: as generator/render/search_signs.py has them ---------- */

  const SIGNS = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff"; // as generator/tokens.py has them
  const RUN = new RegExp(`[${SIGNS}]+`, "g");
  const WORD = new RegExp(`[${SIGNS}]\\p{M}*|(?:(?![${SIGNS}])[\\p{L}\\p{N}])(?:(?![${SIGNS}])[\\p{L}\\p{M}\\p{N}])*`, "gu");
  const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

  function isSigns(text) {
    return text.search(RUN) >= 0;
  }

  function wordPattern(text) {
    return isSigns(text) ? WORD : SPACED_WORD;
  }

  function wordsOf(text) {
    return text.match(wordPattern(text)) ?? [];
  }

  /* "停火协议" as [["停火", "火协", "协议"]]; a sign alone as itself. */
  function pairs(text) {
    return (text.normalize("NFC").match(RUN) ?? []).map((run) => (run.length > 1 ? [...run].slice(1).map((sign, at) => run[at] + sign) : [run]));
  }

  function withoutSigns(text) {
    return text.normalize("NFC").replace(RUN, " ");
  }

  /* Figures with a point, as they are looked up: "1234.5" of "$1,234.5". */
  function figures(text) {
    const written = text.match(/[0-9]+(?:[.,][0-9]+)+/g) ?? [];
    return written.map((figure) => figure.replace(/,(?=[0-9]{3}(?![0-9]))/g, "").replaceAll(",", ".")).filter((figure) => figure.includes("."));
  }

  /* ---------- Stems: "policies", "policy" -> "polici", as Pagefind's index holds them ----------

     After the description of the English stemmer, Porter 2, by the Snowball project (snowballstem.org, algorithms/english), version 3.1.
     The rules of a step are tried in order, longest ending first, and the first that fits is the only one. */

  const REGION = /^[^aeiouy]*[aeiouy]+[^aeiouy]/;
  const PREFIX = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/; // "universe" is not of "university"

  const WHOLE = {
    skis: "ski", skies: "sky", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli", only: "onli", singly: "singl",
    ...Object.fromEntries(["andes", "atlas", "bias", "cosmos", "howe", "news", "sky"].map((word) => [word, word])),
  }; // prettier-ignore
  const NO_VERB = /^(?:even|cann|inn|earr|herr|out)ing$|^(?:succ|proc|exc)eed(?:ly)?$/; // "evening" is not of "even"

  /* Ending, what stands for it, and what has to stand before it. */
  const NOUNS = [
    ["ization", "ize"], ["ational", "ate"], ["fulness", "ful"], ["ousness", "ous"], ["iveness", "ive"],
    ["tional", "tion"], ["biliti", "ble"], ["lessli", "less"],
    ["entli", "ent"], ["ation", "ate"], ["alism", "al"], ["aliti", "al"], ["ousli", "ous"], ["iviti", "ive"], ["fulli", "ful"], ["ogist", "og"],
    ["enci", "ence"], ["anci", "ance"], ["abli", "able"], ["izer", "ize"], ["ator", "ate"], ["alli", "al"],
    ["bli", "ble"], ["ogi", "og", /l$/], ["li", "", /[cdeghkmnrt]$/],
  ]; // prettier-ignore
  const ADJECTIVES = [
    ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["icate", "ic"], ["iciti", "ic"], ["ical", "ic"], ["ful", ""], ["ness", ""],
  ]; // prettier-ignore
  const ENDINGS = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic".split(" ");

  function stem(typed) {
    if (typed.length < 3) return typed;
    if (Object.hasOwn(WHOLE, typed)) return WHOLE[typed];
    const word = typed.replace(/(^|[aeiouy])y/g, "$1Y"); // Y is no vowel
    const first = (word.match(PREFIX) ?? word.match(REGION))?.[0].length ?? word.length;
    const second = first + (word.slice(first).match(REGION)?.[0].length ?? word.length);
    const steps = [withoutPlural, withoutVerb, withoutY, (it) => replaced(it, NOUNS, first), withoutAdjective, withoutEnding, withoutE];
    return steps.reduce((it, step) => step(it, first, second), word).toLowerCase();
  }

  function withoutPlural(word) {
    if (word.endsWith("sses")) return word.slice(0, -2);
    if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
    return /[us]s$/.test(word) || !/[aeiouy].+s$/.test(word) ? word : word.slice(0, -1);
  }

  function withoutVerb(word, first) {
    if (NO_VERB.test(word)) return word;
    const agreed = word.match(/eed(?:ly)?$/);
    if (agreed) return agreed.index >= first ? `${word.slice(0, agreed.index)}ee` : word;
    if (/^[^aeiouy]ying$/.test(word)) return `${word[0]}ie`;
    const [, before] = word.match(/^(.*[aeiouy].*?)(?:ed|edly|ing|ingly)$/) ?? [];
    return before === undefined ? word : completed(before, first);
  }

  /* "hop" of "hopped" and "hope" of "hoped". */
  function completed(word, first) {
    if (/(?:at|bl|iz)$/.test(word)) return `${word}e`;
    if (/([bdfgmnprt])\1$/.test(word)) return /^[aeo]..$/.test(word) ? word : word.slice(0, -1);
    return word.length === first && isShort(word) ? `${word}e` : word;
  }

  function withoutY(word) {
    return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
  }

  function replaced(word, rules, first) {
    const rule = rules.find(([ending]) => word.endsWith(ending));
    if (!rule) return word;
    const [ending, instead, needed] = rule;
    const before = word.slice(0, -ending.length);
    return before.length >= first && (!needed || needed.test(before)) ? before + instead : word;
  }

  function withoutAdjective(word, first, second) {
    if (word.endsWith("ative")) return word.length - 5 >= second ? word.slice(0, -5) : word;
    return replaced(word, ADJECTIVES, first);
  }

  function withoutEnding(word, _, second) {
    const ending = ENDINGS.find((each) => word.endsWith(each));
    const before = ending ? word.slice(0, -ending.length) : "";
    return ending && before.length >= second && (ending !== "ion" || /[st]$/.test(before)) ? before : word;
  }

  function withoutE(word, first, second) {
    const before = word.slice(0, -1);
    if (word.endsWith("e")) return before.length >= second || (before.length >= first && !isShort(before)) ? before : word;
    return word.endsWith("ll") && before.length >= second ? before : word;
  }

  function isShort(word) {
    return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/.test(word);
  }

  /* ---------- Names: which topics the words of a query are a name of ---------- */

  const LONGEST_NAME = 6;

  /* What a name is looked up by. */
  function keyOf(name) {
    return wordsOf(folded(name)).join(" ");
  }

  /* names.json's rows by each of their names. */
  function byName(rows) {
    const found = new Map();
    for (const [name, address, others, sign] of rows) {
      for (const each of [name, ...others]) {
        const key = keyOf(each);
        const topic = { name, address, others, sign };
        if (!found.has(key)) found.set(key, []);
        if (!found.get(key).some((one) => one.name === name)) found.get(key).push(topic);
      }
    }
    return found;
  }

  /* The words, in order, as runs: { words, topics }; longest names first, the rest in runs without topics. */
  function runs(words, names) {
    const made = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(LONGEST_NAME, words.length - at);
      const key = () => keyOf(words.slice(at, at + length).join(" "));
      while (length > 1 && !names.has(key())) length -= 1;
      const topics = names.get(key()) ?? [];
      const last = made.at(-1);
      if (!topics.length && last && !last.topics.length) last.words.push(words[at]);
      else made.push({ words: words.slice(at, at + length), topics });
      at += length;
    }
    return made;
  }

  /* ---------- Excerpts ---------- */

  const EXCERPT_WORDS = 30;
  const EXCERPT_SIGNS = 60;
  const BEFORE = 8; // words before the first hit

  /* Pieces [text, isMarked] around the hits of `needles` (each some words in a row); null where there is no hit. */
  function excerpt(content, needles) {
    const tokens = [...content.matchAll(wordPattern(content))];
    const words = tokens.map((token) => folded(token[0]));
    const marked = markedWords(words, needles.map((needle) => wordsOf(folded(needle))).filter((needle) => needle.length));
    const first = densest(marked);
    if (first < 0) return null;
    const from = beginning(content, tokens, Math.max(0, first - BEFORE), first);
    const to = Math.min(tokens.length, from + (isSigns(tokens[first][0]) ? EXCERPT_SIGNS : EXCERPT_WORDS));
    return cut(content, tokens, marked, from, to);
  }

  /* Where the last sentence between two words begins, else the first of them. "Gen." ends no sentence, nor does "U.S.". */
  function beginning(content, tokens, from, to) {
    for (let at = to; at > from; at -= 1) {
      const before = tokens[at - 1];
      const between = content.slice(before.index + before[0].length, tokens[at].index);
      if (before[0].length > 3 && /^[.!?؟]["”»)]*\s/.test(between)) return at;
    }
    return from;
  }

  /* The first words of a text, none of them marked. */
  function opening(content) {
    const first = content.split(/\s+/, EXCERPT_WORDS).join(" ");
    return [[isSigns(first) ? first.slice(0, EXCERPT_SIGNS) : first, false]];
  }

  function seen(content) {
    return content.replace(new RegExp(`${MARK}[^${MARK}]*${MARK}[.\\s]*`, "gu"), "");
  }

  function markedWords(words, needles) {
    const marked = words.map(() => false);
    words.forEach((_, at) => {
      for (const needle of needles) {
        const isHere = needle.length > 1 ? isStem : isFound;
        if (needle.every((word, i) => isHere(words[at + i], word))) needle.forEach((_, i) => (marked[at + i] = true));
      }
    });
    return marked;
  }

  /* "policy" and "policies". */
  function isStem(found, asked) {
    return found === asked || (found?.[0] === asked[0] && stemOf(found) === stemOf(asked));
  }

  /* A word alone finds what begins with it, and what it begins with where it is hardly longer: so does the marking. */
  function isFound(found, asked) {
    if (isStem(found, asked)) return true;
    if (found?.[0] !== asked[0] || asked.length < 3) return false;
    const [own, wanted] = [stemOf(found), stemOf(asked)];
    return own.startsWith(wanted) || (own.length > 3 && wanted.startsWith(own) && wanted.length - own.length <= 3);
  }

  const stems = new Map();

  function stemOf(word) {
    if (!stems.has(word)) stems.set(word, stem(word));
    return stems.get(word);
  }

  function densest(marked) {
    let best = -1;
    let most = 0;
    marked.forEach((is, at) => {
      if (!is) return;
      const hits = marked.slice(at, at + EXCERPT_WORDS - BEFORE).filter(Boolean).length;
      if (hits > most) [best, most] = [at, hits];
    });
    return best;
  }

  function cut(content, tokens, marked, from, to) {
    const pieces = [];
    for (let at = from; at < to; at += 1) {
      const start = tokens[at].index;
      const end = start + tokens[at][0].length;
      const next = at + 1 < to ? tokens[at + 1].index : end;
      const isWithin = marked[at] && at + 1 < to && marked[at + 1] && /^(?:[ -]*|[.,])$/.test(content.slice(end, next));
      if (isWithin) pieces.push([content.slice(start, next), true]);
      else pieces.push([content.slice(start, end), marked[at]], [content.slice(end, next), false]);
    }
    return joined(pieces.filter(([text]) => text));
  }

  /* Neighbours of a kind are one piece: "Syrian Democratic Forces" is one mark. */
  function joined(pieces) {
    const made = [];
    for (const [text, isMarked] of pieces) {
      if (made.at(-1)?.[1] === isMarked) made.at(-1)[0] += text;
      else made.push([text, isMarked]);
    }
    return made;
  }

  Object.assign(briefingSearch, { parts, stem, MARK, indexed, folded, wordsOf, isSigns, pairs, withoutSigns, figures, isStem, keyOf, byName, runs, excerpt, opening, seen });
})();
