// One or several of a list: native radios or checkboxes.

import { limit } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function choice(root, changed) {
  const list = /** @type {HTMLElement} */ (root.querySelector("[data-choices]"));
  const inputs = /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll("input")]);
  const most = Number(list.dataset.max) || 0;

  const sure = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("[data-certainty] input")]);
  for (const input of sure) input.addEventListener("change", changed);

  list.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (most > 0 && input.type === "checkbox" && inputs.filter((i) => i.checked).length > most) {
      input.checked = false;
      limit(root, say("choice.most", most));
      return;
    }
    limit(root, "");
    changed();
  });

  return {
    pace: "choice",
    read: () => ({ RESPONSE: values(inputs), ...(sure.length > 0 && { CERTAINTY: values(sure) }) }),
    write(response) {
      for (const input of inputs) input.checked = response?.RESPONSE?.includes(input.value) ?? false;
      for (const input of sure) input.checked = response?.CERTAINTY?.includes(input.value) ?? false;
    },
    describe: (response) =>
      [
        ...inputs.filter((input) => response?.RESPONSE?.includes(input.value)),
        ...sure.filter((input) => response?.CERTAINTY?.includes(input.value)),
      ].map(text).join("; "),
    pick(number) {
      const input = inputs[number - 1];
      input?.focus();
      input?.click();
    },
  };
}

/** @param {HTMLInputElement[]} inputs @returns {string[]} */
function values(inputs) {
  return inputs.filter((input) => input.checked).map((input) => input.value);
}

/** @param {HTMLInputElement} input */
function text(input) {
  return input.closest("label")?.querySelector(".opt-t")?.textContent?.trim() ?? "";
}
