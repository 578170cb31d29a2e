/* The stem of an English word, as Pagefind's index holds it: "policies", "policy" -> "polici". Letters in, letters out.

   After the description of the English (Porter 2) stemmer at https://snowballstem.org/algorithms/english/stemmer.html, version 3.1.
   The rules of a step are tried in order, longest ending first, and the first that fits is the only one. */

(() => {
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

  Object.assign(briefingSearch, { stem });
})();
