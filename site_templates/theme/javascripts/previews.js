/* A link to an article shows what is behind it before it is followed: headline, outlet, date, first sentence. By mouse and by keyboard; a
   finger follows the link. What is shown is read from the article's own page, which the reader's next step then finds loaded. Topics carry
   their previews in the page: here they are only put beside the pointer where there is no room at their side.

   Shown until the pointer or the focus has left both link and card, or until Escape; without this script links are links. */

const ROOT = new URL("..", document.currentScript.src);
const PATIENCE = 350; // milliseconds a pointer rests on a link before its card opens
const GRACE = 250; // … and it may be on its way from the link to the card
const EDGE = 8; // pixels between a card and the window's edge

/* ---------- Which links ---------- */

const here = new URL(location.pathname, location.origin).href;

function articleLink(target) {
  const link = target.closest?.("#Main a[href]");
  if (!link || link.hasAttribute("download") || !/^[^#?]*(\/|\.html)$/.test(address(link))) return null;
  return address(link).startsWith(new URL("articles/", ROOT).href) && address(link) !== here ? link : null;
}

function address(link) {
  return link.href.split(/[#?]/)[0];
}

/* ---------- What is behind them: every page is asked for once ---------- */

const pages = new Map();

function told(link) {
  const where = address(link);
  if (!pages.has(where)) pages.set(where, read(where).catch(() => null));
  return pages.get(where);
}

async function read(where) {
  const answer = await fetch(where);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html"); // runs no script, loads no picture
  const headline = page.querySelector("h1.headline");
  if (!headline) return null;
  const text = (selector) => page.querySelector(selector)?.textContent.trim() ?? "";
  const sentence = page.querySelector("meta[name=description]")?.content ?? "";
  return {
    headline: headline.textContent.trim(),
    language: headline.lang,
    direction: headline.dir,
    facts: [text(".meta .outlet"), text(".meta .agencies"), text(".meta .when")].filter(Boolean),
    sentence: sentence === headline.textContent.trim() ? "" : sentence,
  };
}

/* ---------- The card ---------- */

const card = document.createElement("div");
card.className = "peek";
card.id = "Peek";
card.setAttribute("role", "tooltip");
card.hidden = true;

function line(name, text, own = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(own)) if (value) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function filled({ headline, language, direction, facts, sentence }) {
  const own = { lang: language, dir: direction };
  const meta = document.createElement("p");
  facts.forEach((fact, at) => meta.append(...(at ? [line("span", " ", { class: "dot" })] : []), line("bdi", fact)));
  return [line("b", headline, own), ...(facts.length ? [meta] : []), ...(sentence ? [line("p", sentence, { ...own, class: "peek__line" })] : [])];
}

let link = null; // the one whose card is shown, or about to be
let waiting;

function openSoon(next, patience) {
  clearTimeout(waiting);
  if (next === link && !card.hidden) return;
  shut();
  link = next;
  waiting = setTimeout(open, patience);
}

async function open() {
  const mine = link;
  const found = await told(mine);
  if (!found || mine !== link || !mine.isConnected) return;
  card.replaceChildren(...filled(found));
  if (!card.isConnected) document.body.append(card);
  card.hidden = false;
  mine.setAttribute("aria-describedby", card.id);
  put(card, mine, { x: scrollX, y: scrollY });
}

function shutSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(shut, GRACE);
}

function shut() {
  clearTimeout(waiting);
  link?.removeAttribute("aria-describedby");
  link = null;
  card.hidden = true;
}

/* Below the link, above it where there is no room below; never out of the window. `from` is where the card's own coordinates begin. */
function put(one, beside, from) {
  const box = [...beside.getClientRects()].at(-1) ?? beside.getBoundingClientRect();
  const { width, height } = one.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - EDGE;
  const start = getComputedStyle(beside).direction === "rtl" ? box.right - width : box.left;
  const isBelow = box.bottom + height + EDGE <= innerHeight || box.top < height + EDGE;
  one.style.left = `${Math.max(EDGE, Math.min(start, room)) + from.x}px`;
  one.style.top = `${(isBelow ? box.bottom : box.top - height) + from.y}px`;
}

/* ---------- Pointer, focus, Escape ---------- */

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  putTopic(event.target.closest?.(".tip"));
  if (event.target.closest?.("#Peek")) return clearTimeout(waiting);
  const next = articleLink(event.target);
  if (next) openSoon(next, PATIENCE);
  else if (link && document.activeElement !== link) shutSoon();
});

document.addEventListener("focusin", (event) => {
  const next = articleLink(event.target);
  if (next?.matches(":focus-visible")) openSoon(next, 0);
});

document.addEventListener("focusout", () => link && !card.matches(":hover") && shut());

document.addEventListener("keydown", (event) => event.key === "Escape" && shut());

document.documentElement.addEventListener("pointerleave", () => link && document.activeElement !== link && shutSoon());

/* ---------- Topics: their cards lie at the foot of a small window, out of a mouse's reach ---------- */

function putTopic(tip) {
  for (const other of document.querySelectorAll(".tip.is-near")) if (other !== tip) other.classList.remove("is-near");
  if (!tip || tip.classList.contains("is-near") || matchMedia("(min-width: 72rem)").matches) return;
  tip.classList.add("is-near");
  putNear();
}

function putNear() {
  for (const tip of document.querySelectorAll(".tip.is-near:hover")) put(tip.querySelector(".tip__card"), tip.querySelector("a"), { x: 0, y: 0 });
}

document.addEventListener("scroll", putNear, { passive: true });
