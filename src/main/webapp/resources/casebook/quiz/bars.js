// Bars on top of the page: what went wrong and what to do. A bar stays until its cause is gone, pushes the content down,
// and is announced once.

import { button, byId, element, icon } from "./dom.js";

/** @typedef {{word: string, act: () => void, icon?: string}} Action */
/** @typedef {{kind?: "bad"|"warn"|"", icon: string, strong: string, text: string, actions?: Action[]}} Bar */

/** @type {Map<string, {node: HTMLElement, told: string}>} */
const shown = new Map();

/** @param {string} name one bar a name @param {Bar} bar */
export function raise(name, bar) {
  const told = [bar.strong, bar.text, ...(bar.actions ?? []).map((action) => action.word)].join("\n");
  const before = shown.get(name);
  if (before?.told === told) return;
  const node = build(bar);
  if (before) {
    // Only a figure has changed: no second announcement, and the focus stays where it was.
    const focused = before.node.contains(document.activeElement);
    before.node.replaceWith(node);
    if (focused) node.querySelector("button")?.focus();
  } else {
    byId("bars").append(node);
    node.setAttribute("role", "alert");
  }
  shown.set(name, { node, told });
}

/** @param {string} name */
export function lower(name) {
  const bar = shown.get(name);
  if (!bar) return;
  const focused = bar.node.contains(document.activeElement);
  bar.node.remove();
  shown.delete(name);
  if (focused) /** @type {HTMLElement|null} */ (document.querySelector(".question:not([hidden]) h2"))?.focus();
}

/** @param {string} prefix of the names of bars, all of which go but those that are kept @param {string[]} kept */
export function lowerOthers(prefix, kept) {
  for (const name of [...shown.keys()]) if (name.startsWith(prefix) && !kept.includes(name)) lower(name);
}

/** @param {Bar} bar */
function build(bar) {
  const text = element("p", "", element("strong", "", bar.strong), ` ${bar.text}`);
  const node = element("div", `banner banner-full${bar.kind ? ` banner-${bar.kind}` : ""}`, icon(bar.icon), text);
  for (const action of bar.actions ?? []) {
    const made = button("btn btn-small", action.act, ...(action.icon ? [icon(action.icon)] : []), action.word);
    node.append(made);
  }
  return node;
}
