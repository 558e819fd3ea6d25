// The workbench without reloading: sends the same forms and follows the same links, and puts the parts that come back
// (elements with data-part and an id) in place of the old ones. Scroll, focus and what is open stay where they are.
import { listen } from "./keys.js";
import { selectWords } from "./words.js";

const main = document.getElementById("main");
const LIFE = 20_000;
let busy = false;
let listening = new AbortController();
let typing = false;
let doing = null;
let waiting = null;

const clock = new Intl.DateTimeFormat(document.documentElement.lang || "en", { timeStyle: "medium" });
const saved = () => document.querySelector("#saved span");

function ownTimes() {
  const time = document.querySelector("#saved time");
  if (time) time.textContent = clock.format(new Date(time.dateTime));
  for (const one of document.querySelectorAll("#history-part time")) one.textContent = clock.format(new Date(one.dateTime));
}

function failed() {
  const line = document.getElementById("saved");
  line.classList.add("save-bad");
  saved().textContent = main.dataset.failed;
}

/** Puts what came back in place, and the focus where it was or to what took its place. */
function replace(page, target) {
  const focused = document.activeElement;
  const id = focused?.id;
  const article = focused?.closest("article.draft")?.id;
  const all = [...document.querySelectorAll("article.draft")].map(one => one.id);
  const open = new Set([...document.querySelectorAll("details[open][id]")].map(one => one.id));
  for (const part of page.querySelectorAll("[data-part]")) {
    const here = document.getElementById(part.id);
    if (here && !here.isEqualNode(part)) here.replaceWith(part);
  }
  for (const one of document.querySelectorAll("details[id]")) if (open.has(one.id)) one.open = true;
  document.title = page.title;
  ownTimes();
  selectWords();
  typing = false;
  if (target) {
    const wanted = document.getElementById(target);
    if (wanted) {
      show(wanted);
      wanted.scrollIntoView({ block: "nearest" });
      focusIn(wanted);
      return;
    }
  }
  if (focused?.isConnected && focused !== document.body) return;
  const again = id && document.getElementById(id);
  if (again && !again.disabled) again.focus({ preventScroll: true });
  else if (article) (document.getElementById(article) ?? next(article, all))?.focus({ preventScroll: true });
}

const next = (gone, all) => all.slice(all.indexOf(gone) + 1).map(id => document.getElementById(id)).find(Boolean);

/** On a narrow screen one pane is shown: that of what is to be seen. */
function show(wanted) {
  const choice = document.getElementById(document.getElementById("pane-text").contains(wanted) ? "show-text" : "show-draft");
  choice.checked = true;
  sessionStorage.setItem("wb-show", choice.id);
}

function focusIn(wanted) {
  if (wanted.matches(".group-head")) wanted.querySelector("h2").focus({ preventScroll: true });
  else if (wanted.matches("article.draft")) (wanted.querySelector("form .input") ?? wanted).focus({ preventScroll: true });
  else wanted.querySelector("a.tag")?.focus({ preventScroll: true });
}

/**
 * Goes somewhere, or does something. What is asked for while an answer is under way waits its turn; the same thing asked
 * for twice is done once.
 * @param {string} url @param {URLSearchParams|null} body @param {string|null} target id of what is to be seen then
 */
export async function load(url, body = null, target = null) {
  const wanted = body?.get("do") ?? null;
  if (busy) {
    if (!wanted || wanted !== doing) waiting = [url, body, target];
    return;
  }
  busy = true;
  doing = wanted;
  listening.abort();
  if (body) saved().textContent = main.dataset.saving;
  try {
    const answer = await fetch(url, body ? { method: "POST", body } : {});
    const there = new URL(answer.url);
    if (!answer.ok || there.pathname !== location.pathname) {
      location.href = body ? location.href : url;
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!body || answer.redirected) history.replaceState(null, "", there.pathname + there.search);
    replace(page, target);
    document.querySelector("#wb-said .banner")?.focus();
  } catch {
    failed();
  } finally {
    busy = false;
    doing = null;
  }
  if (!waiting) return;
  const [path, then, place] = waiting;
  waiting = null;
  // It was asked for upon what this page itself has just done.
  then?.set("base", document.querySelector("#acts [name=base]").value);
  load(path, then, place);
}

/** Sends the form of all buttons. @param {string} act @param {string|null} target */
export function act(act, target = null) {
  const form = /** @type {HTMLFormElement} */ (document.getElementById("acts"));
  const body = new URLSearchParams(new FormData(form));
  body.set("do", act);
  load(form.action, body, target);
}

document.addEventListener("submit", event => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const button = event.submitter;
  if (!main.contains(form) || form.method === "dialog" || button?.dataset.leaves !== undefined) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  if (button) body.set("do", button.value);
  const own = form.closest("article.draft")?.id ?? button?.closest("article.draft")?.id ?? null;
  load(form.action, body, own && form.id !== "acts" ? own : null);
});

document.addEventListener("click", event => {
  const link = event.target.closest?.("a[data-swap]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link);
});

/** Follows a link of the page. */
export function go(link) {
  load(link.href.replace(/#.*/, ""), null, link.hash.slice(1) || null);
}

document.addEventListener("input", event => { if (event.target.closest("form[data-edit]")) typing = true; });
addEventListener("beforeunload", event => { if (typing) event.preventDefault(); });

for (const choice of document.querySelectorAll("[name=wb-show]")) {
  choice.checked = choice.id === (sessionStorage.getItem("wb-show") ?? "show-text");
  choice.addEventListener("change", () => sessionStorage.setItem("wb-show", choice.id));
}

// A sign of life: tells others that this draft is open here, and brings what they did, unless something is being typed.
// What a person does meanwhile comes first.
async function listenToOthers() {
  if (document.hidden || busy) return;
  listening = new AbortController();
  try {
    const answer = await fetch(location.href, { signal: listening.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const rests = !busy && !typing && !document.activeElement?.matches("input, select, textarea");
    if (answer.ok && rests && new URL(answer.url).pathname === location.pathname) replace(page, null);
  } catch {
    // The next sign of life, or the next thing that is done, says whether the server is there.
  }
}
setInterval(listenToOthers, LIFE);

// Enter in a field of the form that all buttons share presses the button beside it.
document.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !event.target.matches?.("input[form=acts]")) return;
  event.preventDefault();
  event.target.closest("p.row")?.querySelector("button")?.click();
});

ownTimes();
selectWords();
listen();
