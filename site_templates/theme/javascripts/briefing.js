/* On every page: says that scripts run, copies citations and quotations, prints, "/" goes to the search box, Escape shuts a preview.
   Runs in the head, before anything is drawn, so it listens on the document and looks for nothing yet. */

document.documentElement.classList.replace("no-js", "js");

/* ---------- Copying ---------- */

function citation() {
  return document.querySelector(".cite__text").textContent.trim();
}

async function copy(text, button, instead) {
  const words = button.dataset;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
  } catch {
    // No clipboard without https: leave the text selected, ready for the keyboard.
    instead();
    button.textContent = words.selected;
  }
  document.getElementById("Said").textContent = button.textContent;
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) print();
  const button = event.target.closest("[data-copy]");
  if (button?.dataset.copy === "citation") copy(citation(), button, () => getSelection().selectAllChildren(document.querySelector(".cite__text")));
  if (button?.dataset.copy === "quotation") copy(quotation(), button, () => {});
});

/* ---------- Quotations: words selected in the text, with the citation and the address of their paragraph ---------- */

/* The selection, if it lies in the article's text. */
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const prose = elementOf(range.startContainer).closest(".story .prose");
  return prose?.contains(range.endContainer) ? range : null;
}

function elementOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

/* Its words as the page has them: previews and paragraph marks are no words of the text. */
function quotation() {
  const range = selected();
  if (!range) return "";
  const words = range.cloneContents();
  for (const ours of words.querySelectorAll(".pn, .tip__card")) ours.remove();
  const text = words.textContent.replace(/\s+/g, " ").trim();
  const block = elementOf(range.startContainer).closest("p, li, blockquote, .table, .set");
  const mark = block?.querySelector(".pn");
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  const where = mark ? `${page}#${mark.id}` : page;
  const cited = citation();
  return `“${text}”\n${cited.endsWith(page) ? cited.slice(0, -page.length) + where : `${cited}, ${where}`}\n`;
}

function offerQuotation() {
  const offer = document.getElementById("Quote");
  if (!offer || offer.contains(document.activeElement)) return;
  const range = selected();
  offer.hidden = !range;
  if (!range) return;
  const button = offer.querySelector("button");
  button.textContent = button.dataset.offer;
  const { bottom } = range.getBoundingClientRect();
  const left = Math.max(range.getBoundingClientRect().left, elementOf(range.startContainer).closest(".prose").getBoundingClientRect().left);
  const frame = offer.offsetParent?.getBoundingClientRect() ?? { left: -scrollX, top: -scrollY };
  offer.style.insetBlockStart = `${bottom - frame.top + 8}px`;
  offer.style.left = `${Math.max(0, left - frame.left)}px`;
}

let pause;
document.addEventListener("selectionchange", () => {
  clearTimeout(pause);
  pause = setTimeout(offerQuotation, 150);
});

/* ---------- Keys ---------- */

function isTyping(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const tip of document.querySelectorAll(".tip")) tip.classList.add("is-shut");
    document.getElementById("Quote")?.setAttribute("hidden", "");
  } else {
    reopen();
  }
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const box = [...document.querySelectorAll('input[name="q"]')].find((input) => input.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/* A preview that was shut opens again once the pointer has gone to another. */
function reopen() {
  for (const tip of document.querySelectorAll(".tip.is-shut")) tip.classList.remove("is-shut");
}

document.addEventListener("pointerout", (event) => {
  if (event.target.closest(".tip.is-shut") && !event.relatedTarget?.closest(".tip.is-shut")) reopen();
});
