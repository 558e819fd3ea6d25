// Fetches the page again every ten seconds and puts its newer figures and rows in place of the old ones. What is ticked
// stays ticked, the focus stays where it is, and only news about who may need somebody is told. It rests while nobody
// looks, and stops when nobody has touched the page for long, so that a screen left alone does not stay signed in.

const EVERY = 10_000;
const ALONE = 50 * 60_000;

const lede = /** @type {HTMLElement} */ (document.getElementById("refreshed"));
const news = /** @type {HTMLElement} */ (document.getElementById("live-news"));
const every = /** @type {HTMLElement} */ (document.getElementById("every"));
let touched = Date.now();
let stopped = false;

for (const kind of ["pointerdown", "keydown", "scroll"]) {
  addEventListener(kind, () => { touched = Date.now(); }, { passive: true });
}

/** @param {string} [word] the name of a message that the page brings along; none when all is well */
function tell(word) {
  const message = word ? lede.dataset[word] ?? "" : "";
  let note = document.getElementById("refresh-note");
  if (!message) return note?.remove();
  if (!note) {
    note = document.createElement("strong");
    note.id = "refresh-note";
    lede.append(" ", note);
  }
  if (note.textContent !== message) note.textContent = message;
}

/** @param {Element} old @param {Element} fresh */
function replace(old, fresh) {
  const ticked = new Set([...old.querySelectorAll("input:checked")].map((box) => /** @type {HTMLInputElement} */ (box).value));
  const focused = place(old, document.activeElement);
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (fresh.querySelectorAll("input[type=checkbox]"))) box.checked = ticked.has(box.value);
  old.replaceWith(fresh);
  if (focused) /** @type {HTMLElement|null} */ (fresh.querySelector(focused))?.focus({ preventScroll: true });
}

/** A selector that finds the same element in the newer page. @param {Element} root @param {Element|null} element */
function place(root, element) {
  if (!element || !root.contains(element)) return "";
  if (element instanceof HTMLInputElement) return `input[value="${CSS.escape(element.value)}"]`;
  if (element instanceof HTMLButtonElement) return `button[value="${CSS.escape(element.value)}"]`;
  return element instanceof HTMLAnchorElement ? `a[href="${CSS.escape(element.getAttribute("href") ?? "")}"]` : "";
}

async function refresh() {
  const response = await fetch(location.href, { credentials: "same-origin", cache: "no-store", headers: { Accept: "text/html" } });
  if (response.redirected) {
    stopped = true;
    return tell("signedOut");
  }
  if (!response.ok) return tell("failed");
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById("live-board");
  const old = document.getElementById("live-board");
  if (!fresh || !old) return tell("failed");
  const before = old.dataset.needy;
  replace(old, document.adoptNode(fresh));
  const at = page.getElementById("refreshed-at");
  if (at) document.getElementById("refreshed-at")?.replaceWith(document.adoptNode(at));
  if (fresh.dataset.needy !== before) news.textContent = (news.dataset.news ?? "").replace("{0}", fresh.dataset.needy ?? "");
  tell();
}

async function turn() {
  if (stopped) return;
  if (Date.now() - touched > ALONE) tell("paused");
  else if (!document.hidden) await refresh().catch(() => tell("failed"));
  setTimeout(turn, EVERY);
}

document.getElementById("again")?.addEventListener("click", (event) => {
  if (stopped) return;
  event.preventDefault();
  refresh().catch(() => tell("failed"));
});
every.hidden = false;
document.addEventListener("visibilitychange", () => { if (!document.hidden && !stopped) refresh().catch(() => tell("failed")); });
setTimeout(turn, EVERY);
