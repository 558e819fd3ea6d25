// Words of a text to pick: their inputs come after the text and are moved into their places.

import { choice } from "./choice.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function hottext(root, changed) {
  for (const label of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-fills]"))) {
    root.querySelector(`[data-gap="${CSS.escape(label.dataset.fills ?? "")}"]`)?.replaceChildren(label);
  }
  return choice(root, changed);
}
