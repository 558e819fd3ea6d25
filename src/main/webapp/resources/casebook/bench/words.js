// Words that are selected in the current statement are chosen in the lists below it; what a kind of mark does not need is hidden.

function chosen() {
  const words = document.getElementById("open-words");
  const from = /** @type {HTMLSelectElement} */ (document.getElementById("from"));
  const to = /** @type {HTMLSelectElement} */ (document.getElementById("to"));
  const selection = getSelection();
  if (!words || !from || !selection || selection.isCollapsed || !words.contains(selection.anchorNode) || !words.contains(selection.focusNode)) return;
  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const base = Number(from.options[0].value);
  const lead = words.textContent.length - words.textContent.trimStart().length;
  const start = base + before.toString().length - lead;
  const end = start + range.toString().length;
  const starts = [...from.options].map(one => Number(one.value));
  const ends = [...to.options].map(one => Number(one.value));
  const first = ends.findIndex(one => one > start);
  const last = starts.findLastIndex(one => one < end);
  if (first < 0 || last < first) return;
  from.selectedIndex = first;
  to.selectedIndex = last;
  const at = /** @type {HTMLSelectElement} */ (document.getElementById("at"));
  if (first > 0) at.selectedIndex = first - 1;
  document.getElementById("d-words").open = true;
}

function fit() {
  const as = /** @type {HTMLSelectElement} */ (document.getElementById("as"));
  if (!as) return;
  for (const one of document.querySelectorAll("[data-for]")) one.hidden = one.dataset.for !== as.value;
}

document.addEventListener("selectionchange", chosen);
document.addEventListener("change", event => {
  if (event.target.id === "as") fit();
  const from = document.getElementById("from");
  const to = document.getElementById("to");
  if (event.target.id === "from" && to.selectedIndex < from.selectedIndex) to.selectedIndex = from.selectedIndex;
});

export function selectWords() {
  fit();
}
