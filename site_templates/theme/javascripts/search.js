/* The search page. Goes in: the words in the box or in the address (?q=). Comes out: a list of hits, and their number said aloud.
   An engine is `(query) => { total, hits(from, to) }`; a hit is { href, title, day, date, outlet, kind, language, direction, pieces }
   with pieces as [text, isMarked]. Text only ever enters the page as text. */

const ROOT = new URL("..", import.meta.url);
const PER_PAGE = 20;
const PAUSE = 150; // milliseconds without a key before a search starts

/* ---------- Pagefind's index, written by our build ---------- */

async function pagefindEngine() {
  const pagefind = await import(new URL("pagefind/pagefind.js", ROOT));
  await pagefind.options({ baseUrl: ROOT.pathname, excerptLength: 28 });
  return async (query) => {
    const { results } = await pagefind.search(query);
    return {
      total: results.length,
      hits: (from, to) => Promise.all(results.slice(from, to).map(async (result) => pagefindHit(await result.data()))),
    };
  };
}

function pagefindHit({ url, meta, excerpt }) {
  return { ...meta, href: url, pieces: markedPieces(excerpt) };
}

/* "guards of the <mark>SDF</mark> &lt;b&gt;": Pagefind writes < and > of the text as entities, so every tag here is its own. */
function markedPieces(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((text, i) => [plain(text), i % 2 === 1]);
}

function plain(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}

/* ---------- The index of MkDocs' own search plugin, for an exported site ---------- */

/* Pages that only list others: the front page, all topics, the archive, this page. */
const LISTS = /^(index\.html|archive\/.*|topics\/(index\.html)?|search(\/|\.html))?$/;

async function scanningEngine() {
  const response = await fetch(new URL("search/search_index.json", ROOT));
  if (!response.ok) throw new Error("no search index");
  const pages = pagesOf((await response.json()).docs);
  return async (query) => {
    const words = folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = words.length ? pages.filter((page) => words.every((word) => page.folded.includes(word))) : [];
    found.sort((a, b) => inTitle(b, words) - inTitle(a, words));
    return { total: found.length, hits: async (from, to) => found.slice(from, to).map((page) => scannedHit(page, words)) };
  };
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

function folded(text) {
  return text.normalize("NFC").toLowerCase();
}

function inTitle(page, words) {
  const title = folded(page.title);
  return words.filter((word) => title.includes(word)).length;
}

function scannedHit({ address, title, text }, words) {
  const alternatives = words.join("|");
  const first = Math.max(0, text.search(new RegExp(alternatives, "iu")));
  const start = first < 80 ? 0 : text.indexOf(" ", first - 80) + 1;
  const excerpt = text.slice(start, start + 220);
  const pieces = excerpt.split(new RegExp(`(${alternatives})`, "iu")).map((piece, i) => [piece, i % 2 === 1]);
  return { href: new URL(address, ROOT).href, title, pieces };
}

/* ---------- Showing hits ---------- */

const box = document.getElementById("q");
const list = document.getElementById("hits");
const count = document.getElementById("count");
const more = document.getElementById("more");

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function row(hit) {
  const own = { lang: hit.language, dir: hit.direction };
  const when = hit.day ? element("time", { class: "when", datetime: hit.day }, hit.date) : element("span", { class: "when" }, hit.date ?? hit.kind ?? "");
  const link = element("a", { href: hit.href }, hit.title ?? "");
  const line = hit.pieces.map(([text, isMarked]) => (isMarked ? element("mark", {}, text) : text));
  const outlet = hit.outlet ? [element("p", { class: "list__meta" }, element("bdi", {}, hit.outlet))] : [];
  return element("li", {}, when, element("h2", { class: "list__title", ...own }, link), ...outlet, element("p", { class: "list__line", ...own }, "… ", ...line, " …"));
}

let engine = null;
let turn = 0;
let found = { total: 0, hits: async () => [] };

async function show(query) {
  const mine = ++turn;
  engine ??= pagefindEngine().catch(scanningEngine);
  let answer;
  let rows;
  try {
    answer = query ? await (await engine)(query) : { total: 0, hits: async () => [] };
    rows = (await answer.hits(0, PER_PAGE)).map(row);
  } catch {
    if (mine === turn) count.textContent = "The search index did not load. Look through the topics or the archive instead.";
    return;
  }
  if (mine !== turn) return; // a later search is under way
  found = answer;
  list.replaceChildren(...rows);
  more.hidden = found.total <= list.children.length;
  count.replaceChildren(...tally(query));
  document.title = `${query ? `${query} – ` : ""}${pageTitle}`;
}

function tally(query) {
  if (!query) return ["Type a word to find."];
  if (!found.total) return [`Nothing found for “${query}”.`];
  return [element("b", {}, `${found.total} ${found.total === 1 ? "page" : "pages"}`), ` for “${query}”`];
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

/* ---------- The address, the box, the keys ---------- */

const pageTitle = document.title;

function asked() {
  return new URLSearchParams(location.search).get("q")?.trim() ?? "";
}

/* One entry in the history a search, not one a key: Back leads to the search before, or to the page before. */
function remember(query) {
  const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  if (history.state?.typing) history.replaceState({ typing: true }, "", address);
  else history.pushState({ typing: true }, "", address);
}

function settle() {
  history.replaceState({ typing: false }, "");
}

function searchNow() {
  const query = box.value.trim();
  if (query !== asked()) remember(query);
  show(query);
}

let waiting;
box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(searchNow, PAUSE);
});

document.getElementById("find").addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  searchNow();
  settle();
});

box.addEventListener("change", settle);
more.querySelector("button").addEventListener("click", showMore);

window.addEventListener("popstate", () => {
  box.value = asked();
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

box.value = asked();
if (box.value) show(box.value);
else box.focus();
