/* The search page. Goes in: the address (?q=…&topic=…&sort=newest), or what is typed and ticked. Comes out: a list of hits, facets with
   counts, and the number of hits said aloud. An engine takes a question and gives an answer: see search/pagefind.js, search/plain.js.
   Text only ever enters the page as text. */

(() => {
  const FACETS = ["topic", "month", "kind", "outlet", "agency", "language"];

  const ROOT = new URL("..", document.currentScript.src);
  const PER_PAGE = 10;
  const PAUSE = 150; // milliseconds without a key before a search starts
  const SHOWN = 8; // values of a facet before "more"

  const box = document.getElementById("q");
  const list = document.getElementById("hits");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const aside = document.getElementById("facets");
  const chosen = document.getElementById("chosen");
  const also = document.getElementById("also");
  const sorting = document.getElementById("sort");
  const say = JSON.parse(document.getElementById("hits").dataset.say);
  const language = document.documentElement.lang || "en";

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value === true ? "" : value);
    made.append(...children);
    return made;
  }

  /* "{count} pages for {query}" and what stands in for the names: text, an element, or several of both. */
  function filled(text, values) {
    return text.split(/\{(\w+)\}/).flatMap((piece, i) => (i % 2 ? values[piece] : piece));
  }

  /* Words that are not the site's own, which may run the other way. */
  function apart(text) {
    return element("bdi", {}, text);
  }

  /* ---------- The question, as the address has it ---------- */

  function asked() {
    const given = new URLSearchParams(location.search);
    const filters = {};
    for (const facet of FACETS) if (given.has(facet)) filters[facet] = [...new Set(given.getAll(facet))];
    return { query: given.get("q")?.trim() ?? "", filters, sort: given.get("sort") ?? "", isExact: given.has("exact") };
  }

  function address({ query, filters, sort, isExact }) {
    const given = new URLSearchParams(query ? { q: query } : {});
    for (const facet of FACETS) for (const value of filters[facet] ?? []) given.append(facet, value);
    if (sort) given.set("sort", sort);
    if (isExact) given.set("exact", "1");
    return given.size ? `?${given}` : location.pathname;
  }

  function isAsked({ query, filters }) {
    return Boolean(query || Object.keys(filters).length);
  }

  /* The question with a value of a facet ticked, or no longer. */
  function turned(question, facet, value) {
    const values = question.filters[facet] ?? [];
    const left = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
    const { [facet]: _, ...rest } = question.filters;
    return { ...question, filters: left.length ? { ...rest, [facet]: left } : rest };
  }

  /* ---------- Showing the answer ---------- */

  function row(hit) {
    const own = { lang: hit.language, dir: hit.direction ?? "auto" };
    const when = hit.day ? element("time", { class: "when", datetime: hit.day }, hit.date) : element("span", { class: "when" }, hit.date ?? hit.kind ?? "");
    const link = element("a", { href: hit.href }, hit.title ?? "");
    const line = hit.pieces.map(([text, isMarked]) => (isMarked ? element("mark", {}, text) : text));
    const makers = [hit.outlet, hit.agencies].filter(Boolean).flatMap((name, i) => [...(i ? [element("span", { class: "dot" }, " ")] : []), apart(name)]);
    const outlet = makers.length ? [element("p", { class: "list__meta" }, ...makers)] : [];
    return element("li", {}, when, element("h2", { class: "list__title", ...own }, link), ...outlet, element("p", { class: "list__line", ...own }, "… ", ...line, "\u00a0…"));
  }

  /* { one: "{count} page", other: "{count} pages" } and a number: the form that the language has for it. */
  const numbers = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(`${language}-u-nu-latn`);

  function formOf(forms, count) {
    return forms[numbers.select(count)] ?? forms.other;
  }

  function phrase(forms, count) {
    return filled(formOf(forms, count), { count: digits.format(count) }).join("");
  }

  function tally(question, total) {
    if (!isAsked(question)) return [say.type];
    const words = question.query.includes('"') ? apart(question.query) : filled(say.quoted, { query: apart(question.query) });
    const query = question.query ? filled(say.for, { query: words }) : [];
    if (!total) return nothing(question, query);
    return [element("b", {}, phrase(say.found, total)), ...query];
  }

  /* Why there may be nothing, and the way out of it. */
  function nothing(question, query) {
    const filters = FACETS.flatMap((facet) => (question.filters[facet] ?? []).map((value) => label(facet, value)));
    if (filters.length) {
      const named = filters.flatMap((value, i) => [i ? say.between : "", ...filled(say.quoted, { query: apart(value) })]);
      const words = filled(formOf(say.nothingWith, filters.length), { query, filters: named });
      return [...words, " ", element("a", { href: address({ ...question, filters: {} }) }, formOf(say.without, filters.length))];
    }
    const asked = briefingSearch.parts(question.query);
    return asked.length && asked.every((part) => part.isOut) ? [say.onlyOut] : filled(say.nothing, { query });
  }

  function sortLinks(question) {
    const link = (sort, words) => element("a", { href: address({ ...question, sort }), "aria-current": question.sort === sort && "true" }, words);
    return [`${say.sort} `, link("", say.best), element("span", { class: "dot" }, " "), link("newest", say.newest)];
  }

  function alsoLine(question, names) {
    const children = [];
    for (const { typed, name, address: where, others } of names) {
      const same = (one) => one.toLowerCase() === typed.toLowerCase();
      const found = [
        ...(same(name) ? [] : [element("a", { href: new URL(where, ROOT).href }, apart(name))]),
        ...others.filter((other) => !same(other)).slice(0, 2).map(apart),
      ];
      if (!found.length) continue;
      const list = found.flatMap((each, i) => [i ? (i === found.length - 1 ? say.last : say.between) : "", each]);
      const isEnded = (found.at(-1).textContent ?? "").endsWith("."); // "U.S."
      children.push(element("b", {}, apart(typed)), ` ${question.isExact ? say.couldFind : say.alsoFinds} `, ...list, isEnded ? " " : ". ");
    }
    if (!children.length) return [];
    const words = question.isExact ? [say.findBoth] : filled(say.only, { words: apart(names.map(({ typed }) => typed).join(" ")) });
    return [...children, element("a", { href: address({ ...question, isExact: !question.isExact }) }, ...words)];
  }

  /* ---------- Facets ---------- */

  const LABELS = {
    month: (value) => (value === "undated" ? say.undated : monthName(value)),
    language: (value) => new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(value),
  };

  function monthName(value) {
    const day = new Date(`${value}-01T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return value;
    return filled(say.monthForm, { month: say.months[day.getUTCMonth()], year: day.getUTCFullYear() }).join("");
  }

  function label(facet, value) {
    try {
      return LABELS[facet]?.(value) ?? value;
    } catch {
      return value; // no such language
    }
  }

  const wide = new Set(); // facets of which all values are shown

  function facetBox(facet, counts, question) {
    const ticked = question.filters[facet] ?? [];
    const order = facet === "month" ? ([a], [b]) => (a === "undated") - (b === "undated") || (a < b) - (a > b) : ([a, m], [b, n]) => n - m || a.localeCompare(b, language);
    const sorted = counts.sort((a, b) => ticked.includes(b[0]) - ticked.includes(a[0]) || order(a, b));
    const shown = wide.has(facet) ? sorted : sorted.slice(0, Math.max(SHOWN, ticked.length));
    const rows = shown.map(([value, number]) => {
      const tick = element("input", { type: "checkbox", name: facet, value });
      tick.checked = ticked.includes(value);
      return element("label", {}, tick, apart(label(facet, value)), element("span", { class: "n" }, number === null ? "" : digits.format(number)));
    });
    const rest = sorted.length - shown.length;
    const button = rest ? [element("button", { class: "facet__more", type: "button", "data-more": facet }, phrase(say.more, rest))] : [];
    return element("fieldset", { class: "facet" }, element("legend", {}, say.facets[facet]), ...rows, ...button);
  }

  function showFacets(facets, question) {
    const at = document.activeElement;
    const held = aside.contains(at) ? [at.name, at.value, at.dataset.more] : null;
    const boxes = FACETS.filter((facet) => facets[facet]?.length).map((facet) => facetBox(facet, facets[facet], question));
    aside.hidden = !boxes.length;
    document.getElementById("to-facets").hidden = !boxes.length;
    aside.replaceChildren(...boxes);
    if (!held) return;
    // The box that was ticked is a new element now: the keyboard stays on it.
    const same = [...aside.querySelectorAll("input")].find((tick) => tick.name === (held[2] ?? held[0]) && (held[2] || tick.value === held[1]));
    same?.focus({ preventScroll: true });
  }

  function chips(question) {
    const links = FACETS.flatMap((facet) =>
      (question.filters[facet] ?? []).map((value) =>
        element("a", { href: address(turned(question, facet, value)) }, element("span", { class: "vh" }, `${say.remove} `), apart(label(facet, value)), element("span", { "aria-hidden": "true" }, "×")),
      ),
    );
    return links.length ? [...links, element("a", { href: address({ ...question, filters: {} }) }, say.clear)] : [];
  }

  /* ---------- One search ---------- */

  let engine = null;
  let turn = 0;
  let found = { total: 0, hits: async () => [], facets: async () => ({}), names: [] };
  let counted = {}; // the facets that are shown
  const pageTitle = document.title;

  /* The engine, loaded once: while the first word is typed, if there is time for it. */
  function started() {
    engine ??= briefingSearch.index ? briefingSearch.scanningEngine(ROOT) : briefingSearch.pagefindEngine(ROOT).catch(scanning);
    return engine;
  }

  /* Where our build has laid no index: a site that was exported. */
  async function scanning() {
    await new Promise((loaded, failed) => {
      const script = element("script", { src: new URL("javascripts/search/plain.js", ROOT) });
      script.addEventListener("load", loaded);
      script.addEventListener("error", failed);
      document.head.append(script);
    });
    return briefingSearch.scanningEngine(ROOT);
  }

  /* The answer and its first hits. The files of a site that was built anew while this page stood open have other names: once more. */
  async function answered(question) {
    const from = async (asking) => {
      const answer = await (await asking)(question);
      return [answer, (await answer.hits(0, PER_PAGE)).map(row)];
    };
    return from(started()).catch(() => from((engine = briefingSearch.pagefindEngine(ROOT, "reload"))));
  }

  async function show(question) {
    const mine = ++turn;
    fill(chosen, chips(question));
    let answer;
    let rows;
    try {
      [answer, rows] = await answered(question);
    } catch {
      if (mine === turn) count.textContent = say.failed;
      return;
    }
    if (mine !== turn) return; // a later search is under way
    found = answer;
    list.replaceChildren(...rows);
    more.hidden = found.total <= list.children.length;
    count.replaceChildren(...tally(question, found.total));
    document.title = `${question.query ? `${question.query} – ` : ""}${pageTitle}`;
    fill(also, alsoLine(question, found.names));
    fill(sorting, found.hasDays && question.query && found.total > 1 ? sortLinks(question) : []);
    document.getElementById("to-facets").hidden = !found.hasFacets || !found.total;
    const facets = await found.facets();
    if (mine !== turn) return;
    counted = facets;
    showFacets(counted, question);
    list.parentElement.classList.toggle("is-followed", !aside.hidden);
  }

  function fill(line, children) {
    line.hidden = !children.length;
    line.replaceChildren(...children);
  }

  async function showMore() {
    const mine = turn;
    const from = list.children.length;
    const rows = (await found.hits(from, from + PER_PAGE)).map(row);
    if (mine !== turn) return;
    list.append(...rows);
    more.hidden = found.total <= list.children.length;
    rows[0]?.querySelector("a").focus();
  }

  /* ---------- The address, the box, the ticks, the keys ---------- */

  /* One entry in the history a search, not one a key: Back leads to the search before, or to the page before. */
  function remember(question) {
    if (history.state?.typing) history.replaceState({ typing: true }, "", address(question));
    else history.pushState({ typing: true }, "", address(question));
  }

  function settle() {
    history.replaceState({ typing: false }, "");
  }

  function searchNow() {
    const query = box.value.trim();
    const question = { ...asked(), query };
    if (query !== asked().query) remember({ ...question, isExact: false });
    show(asked());
  }

  /* A change by hand that is whole at once: a tick, a link of the page's own. */
  function go(where) {
    history.pushState({ typing: false }, "", where);
    box.value = asked().query;
    show(asked());
  }

  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(searchNow, PAUSE);
  });

  /* Enter, or leaving the box: what was typed is one search, however many keys and pauses it took. */
  function finish() {
    clearTimeout(waiting);
    if (box.value.trim() !== asked().query) searchNow();
    settle();
  }

  document.getElementById("find").addEventListener("submit", (event) => {
    event.preventDefault();
    finish();
  });

  box.addEventListener("change", finish);
  more.querySelector("button").addEventListener("click", showMore);

  aside.addEventListener("change", ({ target }) => go(address(turned(asked(), target.name, target.value))));

  aside.addEventListener("click", ({ target }) => {
    if (!target.dataset.more) return;
    wide.add(target.dataset.more);
    showFacets(counted, asked());
  });

  for (const line of [count, chosen, also, sorting]) {
    line.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link?.getAttribute("href").match(/^\?|^\/[^?]*$/) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(link.href);
    });
  }

  window.addEventListener("popstate", () => {
    box.value = asked().query;
    show(asked());
  });

  function step(event, by) {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== box) return;
    event.preventDefault();
    if (at + by < 0) box.focus();
    else links[Math.min(at + by, links.length - 1)]?.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") step(event, 1);
    if (event.key === "ArrowUp") step(event, -1);
    if (event.key === "Escape" && document.activeElement === box) {
      event.preventDefault();
      box.value = "";
      searchNow();
    }
  });

  box.value = asked().query;
  if (isAsked(asked())) show(asked());
  else {
    box.focus();
    started().catch(() => {}); // said when something is asked
  }
})();
