/* On every page: says that scripts run, copies a citation, "/" goes to the search box, Escape shuts a preview.
   Runs in the head, before anything is drawn, so it listens on the document and looks for nothing yet. */

document.documentElement.classList.replace("no-js", "js");

async function copyCitation(button) {
  const citation = button.closest(".sect").querySelector(".cite__text");
  try {
    await navigator.clipboard.writeText(citation.textContent.trim());
    button.textContent = "Copied";
  } catch {
    // No clipboard without https: leave the text selected, ready for the keyboard.
    getSelection().selectAllChildren(citation);
    button.textContent = "Selected: press Ctrl+C";
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copyCitation(button);
});

function isTyping(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const tip of document.querySelectorAll(".tip")) tip.classList.add("is-shut");
  } else {
    for (const tip of document.querySelectorAll(".tip.is-shut")) tip.classList.remove("is-shut");
  }
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const box = [...document.querySelectorAll('input[name="q"]')].find((input) => input.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
