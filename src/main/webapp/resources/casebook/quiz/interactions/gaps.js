// Gaps in a text, to be filled from a list or by typing. The inputs come after the text and are moved into their places;
// where a place is missing they stay where they are, labelled.

import { limit } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */
/** @typedef {HTMLInputElement|HTMLSelectElement} Input */

/** @param {HTMLElement} root @param {() => void} changed @param {"choice"|"text"} pace @returns {Interaction} */
function gaps(root, changed, pace) {
  const inputs = /** @type {Input[]} */ ([...root.querySelectorAll("[data-fills]")]);
  for (const input of inputs) {
    const place = root.querySelector(`[data-gap="${CSS.escape(input.dataset.fills ?? "")}"]`);
    if (place) place.replaceChildren(input);
    input.addEventListener(pace === "choice" ? "change" : "input", () => {
      limit(root, input instanceof HTMLSelectElement ? overused(input, inputs) : "");
      changed();
    });
  }
  root.querySelector("[data-gaps]")?.classList.add("is-placed");

  return {
    pace,
    read: () => Object.fromEntries(inputs.map((input) => [input.dataset.fills, input.value.trim() === "" ? [] : [input.value]])),
    write(response) {
      for (const input of inputs) input.value = response?.[input.dataset.fills ?? ""]?.[0] ?? "";
    },
    describe: (response) => inputs.map((input) => shown(input, response?.[input.dataset.fills ?? ""]?.[0])).join("; "),
  };
}

/** Takes back what fills more gaps than it may, and says so. @param {HTMLSelectElement} select @param {Input[]} all */
function overused(select, all) {
  const most = Number(select.selectedOptions[0]?.dataset.most ?? 0);
  const uses = all.filter((other) => other instanceof HTMLSelectElement && other.selectedIndex === select.selectedIndex).length;
  if (most === 0 || uses <= most) return "";
  select.value = "";
  return say("gap.most", most);
}

/** @param {Input} input @param {string|undefined} value */
function shown(input, value) {
  if (value === undefined) return "–";
  return input instanceof HTMLSelectElement ? ([...input.options].find((o) => o.value === value)?.text ?? value) : value;
}

/** @param {HTMLElement} root @param {() => void} changed */
export const inlineChoice = (root, changed) => gaps(root, changed, "choice");

/** @param {HTMLElement} root @param {() => void} changed */
export const textEntry = (root, changed) => gaps(root, changed, "text");
