// The item editor while one types: sends the form to its own page, as its buttons do without script, and puts the parts
// that come back (data-part) in place of the old ones; rows (data-rows) only after a button that changes them. What is
// typed is kept on this device until it is saved. The preview can be answered and scored.
import { bind } from "../quiz/interactions/index.js";

const WAIT = 400;
const form = /** @type {HTMLFormElement} */ (document.getElementById("item-form"));
const state = document.querySelector("[data-state]");
const key = `casebook.item ${form.dataset.who} ${form.action}`;
let timer = 0;
let latest = 0;
let answer = null;

const say = (words) => { if (state) state.textContent = words; };

/** @param {string} pressed @param {boolean} rows whether the fields themselves come back other than they were */
async function refresh(pressed, rows) {
  const turn = ++latest;
  const body = pressed === "upload" ? new FormData() : new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (!isAnswer(name) && (pressed === "upload" || typeof value === "string")) body.append(name, value);
  body.set("do", pressed);
  body.set("in-response", answer && pressed === "try" ? JSON.stringify(answer.read() ?? {}) : "");
  try {
    const reply = await fetch(form.action, { method: "POST", body });
    if (!reply.ok || reply.redirected) throw new Error(String(reply.status));
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (turn !== latest && !rows) return false;
    put(page, pressed, rows);
    say("");
    return true;
  } catch {
    if (turn === latest) say(form.dataset.failed ?? "");
    return false;
  }
}

/** The preview's own inputs are answers, not fields. @param {string} name */
function isAnswer(name) {
  const found = form.elements.namedItem(name);
  const input = found instanceof RadioNodeList ? found[0] : found;
  return input instanceof Element && input.closest("[data-preview]") !== null;
}

function put(page, pressed, rows) {
  for (const part of page.querySelectorAll(rows ? "[data-part], [data-rows]" : "[data-part]")) {
    const here = document.getElementById(part.id);
    if (!here || (part.id === "preview-part" && pressed === "try")) continue;
    if (part.id === "preview-part" && shown === part.innerHTML) continue;
    if (part.id === "preview-part") shown = part.innerHTML;
    here.replaceWith(part);
  }
  if (!answer || !answer.root.isConnected) bindPreview();
}

let shown = document.getElementById("preview-part")?.innerHTML ?? "";

function bindPreview() {
  const root = /** @type {HTMLElement|null} */ (document.querySelector("[data-preview] .question"));
  answer = null;
  if (root) {
    const bound = bind(root, () => {});
    answer = { root, read: () => bound.read() };
  }
  const box = document.querySelector("[data-try]");
  if (box) box.hidden = !root;
}

form.addEventListener("input", (event) => {
  if (event.target === form || event.target.matches?.("[type=file]")) return;
  if (event.target.closest?.("[data-preview]")) { event.stopPropagation(); return; }
  keep();
  clearTimeout(timer);
  timer = setTimeout(() => refresh("check", false), event.target.matches?.("select, [type=checkbox], [type=radio]") ? 0 : WAIT);
});

form.addEventListener("submit", (event) => {
  const button = /** @type {HTMLButtonElement|null} */ (event.submitter);
  const pressed = button?.value ?? "check";
  if (pressed === "save") {
    // The page that a save leads to forgets what is marked so; see saved.js.
    keep();
    try { localStorage.setItem(`${key} sent`, "1"); } catch { /* as in keep */ }
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  clearTimeout(timer);
  const quiet = pressed === "check" || pressed === "try";
  refresh(pressed.startsWith("quote:") ? pressed + selected(pressed.slice(6)) : pressed, !quiet).then((done) => {
    if (!done || quiet) return;
    keep();
    focusAfter(pressed);
  });
  // Tells unsaved.js that there is something to lose.
  if (!quiet) form.dispatchEvent(new Event("input"));
}, { capture: true });

/** The words selected within a passage, as the button sends them. @param {string} passage */
function selected(passage) {
  const selection = document.getSelection();
  const place = form.querySelector(`[data-passage="${CSS.escape(passage)}"] .read`);
  const words = selection?.toString().replace(/\s+/g, " ").trim() ?? "";
  return words && place && selection && place.contains(selection.anchorNode) && place.contains(selection.focusNode) ? `|${words}` : "";
}

/** A new row is begun in its first input; after one that is gone its list has the focus. @param {string} pressed */
function focusAfter(pressed) {
  const path = pressed.slice(pressed.indexOf(":") + 1);
  const id = (of) => of.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (pressed.startsWith("add:")) {
    const rows = document.querySelectorAll(`#${CSS.escape(id(path))} > .orow`);
    rows[rows.length - 1]?.querySelector(".sub input, .sub textarea, .sub select")?.focus();
  } else if (pressed.startsWith("remove:")) {
    document.getElementById(id(path.replace(/\[\d+\]$/, "")))?.focus();
  } else if (pressed.startsWith("up:")) {
    const to = path.replace(/\[(\d+)\]$/, (_, at) => `[${Math.max(0, Number(at) - 1)}]`);
    document.getElementById(id(to))?.focus();
  } else if (pressed === "upload") {
    const said = document.querySelectorAll("#media textarea");
    (said[said.length - 1] ?? document.getElementById("in-file"))?.focus();
  } else if (pressed.startsWith("quote:") || pressed === "work") {
    document.getElementById("anchors")?.focus();
  }
}

function keep() {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (!isAnswer(name) && name !== "csrf" && typeof value === "string") body.append(name, value);
  try { localStorage.setItem(key, body.toString()); } catch { /* a full or closed store keeps nothing, and the page warns before it is left */ }
}

// What was kept is offered when the page shows something else.
const there = (() => { try { return localStorage.getItem(key); } catch { return null; } })();
const offer = /** @type {HTMLElement|null} */ (document.querySelector("[data-keep]"));
const forget = () => { localStorage.removeItem(key); if (offer) offer.hidden = true; };
if (there !== null) localStorage.removeItem(`${key} sent`);
if (there && offer && !document.querySelector(".banner-bad")) {
  const old = new URLSearchParams(there);
  if (old.get("in-base") === new FormData(form).get("in-base")) {
    offer.hidden = false;
    offer.querySelector("[data-keep-back]")?.addEventListener("click", async () => {
      const reply = await fetch(form.action, { method: "POST", body: new URLSearchParams([...old, ["csrf", String(new FormData(form).get("csrf"))], ["do", "restore"]]) });
      if (!reply.ok || reply.redirected) { say(form.dataset.failed ?? ""); return; }
      put(new DOMParser().parseFromString(await reply.text(), "text/html"), "restore", true);
      offer.hidden = true;
      form.dispatchEvent(new Event("input"));
    });
    offer.querySelector("[data-keep-drop]")?.addEventListener("click", forget);
  } else {
    forget();
  }
}

bindPreview();
