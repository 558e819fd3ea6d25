// Sources joined to targets: a select for each source, or radios in a table, or checkboxes where a source takes several.

import { limit } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function pairs(root, changed) {
  const table = /** @type {HTMLElement} */ (root.querySelector("[data-pairs]"));
  const selects = /** @type {HTMLSelectElement[]} */ ([...table.querySelectorAll("select")]);
  const boxes = /** @type {HTMLInputElement[]} */ ([...table.querySelectorAll("input")]);
  const limits = new Map([...table.querySelectorAll("[data-target]")].map((t) => [t.getAttribute("data-target"), Number(t.getAttribute("data-max"))]));

  const joined = () => [
    ...selects.filter((select) => select.value !== "").map((select) => [select.dataset.source, select.value]),
    ...boxes.filter((box) => box.checked).map((box) => [box.dataset.source, box.value]),
  ];

  table.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement|HTMLSelectElement} */ (event.target);
    const most = limits.get(input.value) ?? 0;
    limit(root, "");
    if (most > 0 && joined().filter(([, target]) => target === input.value).length > most) {
      if (input instanceof HTMLSelectElement) input.value = "";
      else input.checked = false;
      limit(root, say("pairs.most", most));
    }
    changed();
  });

  return {
    pace: "choice",
    read: () => ({ RESPONSE: joined().map(([source, target]) => `${source} ${target}`) }),
    write(response) {
      const held = new Set(response?.RESPONSE ?? []);
      for (const box of boxes) box.checked = held.has(`${box.dataset.source} ${box.value}`);
      for (const select of selects) {
        select.value = [...select.options].find((option) => held.has(`${select.dataset.source} ${option.value}`))?.value ?? "";
      }
    },
    describe: (response) =>
      (response?.RESPONSE ?? [])
        .map((pair) => pair.split(" ").map((id) => table.querySelector(`[data-name="${CSS.escape(id)}"]`)?.textContent?.trim() ?? id).join(" → "))
        .join("; "),
  };
}
