// Keys of the workbench; off in text fields.
import { act, go } from "./page.js";

const TYPES = ["FACT", "CLAIM", "JUDGEMENT", "FORECAST"];
const text = () => document.getElementById("pane-text");
const draft = () => document.getElementById("pane-draft");

function typesText(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target.matches("textarea, select") || target.isContentEditable;
}

function show(pane) {
  const choice = document.getElementById(pane === text() ? "show-text" : "show-draft");
  choice.checked = true;
  choice.dispatchEvent(new Event("change"));
}

/** The proposal that has the focus, else the first that rests on the current statement, else the first. */
function proposal() {
  return document.activeElement?.closest("article.draft")
    ?? document.querySelector("article.draft.is-linked")
    ?? document.querySelector("article.draft:not(#p-head)");
}

function step(by) {
  if (draft().contains(document.activeElement)) {
    const all = [...document.querySelectorAll("article.draft")];
    const at = all.indexOf(document.activeElement.closest("article.draft"));
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
    return;
  }
  const all = [...document.querySelectorAll(".s > a.tag")];
  const at = all.findIndex(one => one.getAttribute("aria-current") === "true");
  const next = all[at < 0 ? 0 : at + by];
  if (next) go(next);
}

function press(key) {
  proposal()?.querySelector(`[data-key="${key}"]`)?.click();
}

function retype(number) {
  const open = document.querySelector(".s.is-open");
  if (open) act(`type:${open.id.slice(2)}:${TYPES[number - 1]}`, open.id);
}

function toText() {
  show(text());
  (document.querySelector(".s.is-open > a.tag") ?? document.querySelector(".s > a.tag"))?.focus();
}

function toDraft() {
  show(draft());
  (document.querySelector("article.draft.is-linked") ?? document.querySelector("article.draft:not(#p-head)") ?? draft()).focus();
}

const ACTS = {
  j: () => step(1), k: () => step(-1), a: () => press("a"), e: () => press("e"), x: () => press("x"),
  t: toText, d: toDraft, "?": () => document.getElementById("keys").showModal(),
};

export function listen() {
  document.addEventListener("keydown", event => {
    if (event.isComposing || event.altKey || typesText(event.target) || document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== "z") return;
      event.preventDefault();
      act(event.shiftKey ? "redo" : "undo");
    } else if (/^[1-4]$/.test(key)) {
      event.preventDefault();
      retype(Number(key));
    } else if (ACTS[key] && !(event.repeat && "axe".includes(key))) {
      event.preventDefault();
      ACTS[key]();
    }
  });
}
