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

  // Where both sides are the same things, a pair that is given from one side shows on the other too, once.
  const itself = new Map([...table.querySelectorAll("[data-itself]")].map((row) => [row.querySelector("[data-source]")?.getAttribute("data-source"), row.getAttribute("data-itself")]));
  /** @param {string[][]} pairs */
  const once = (pairs) =>
    itself.size === 0
      ? pairs
      : pairs.filter(([source, target], at) => !pairs.slice(0, at).some(([s, t]) => itself.get(s) === target && itself.get(source) === t));
  /** @param {HTMLInputElement|HTMLSelectElement} input */
  const mirror = (input) => {
    const partner = [...itself].find(([, target]) => target === input.value)?.[0];
    const own = itself.get(input.dataset.source) ?? "";
    for (const select of selects.filter((other) => other !== input && itself.size > 0)) {
      if (input.value !== "" && select.dataset.source === partner) select.value = own;
      else if (select.value === own || (input.value !== "" && select.value === input.value)) select.value = "";
    }
    for (const box of boxes) if (input instanceof HTMLInputElement && box.dataset.source === partner && box.value === own) box.checked = input.checked;
  };

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
    mirror(input);
    changed();
  });

  return {
    pace: "choice",
    read: () => ({ RESPONSE: once(/** @type {string[][]} */ (joined())).map(([source, target]) => `${source} ${target}`) }),
    write(response) {
      const held = new Set(response?.RESPONSE ?? []);
      for (const box of boxes) box.checked = held.has(`${box.dataset.source} ${box.value}`);
      for (const select of selects) {
        select.value = [...select.options].find((option) => held.has(`${select.dataset.source} ${option.value}`))?.value ?? "";
      }
      for (const pair of itself.size > 0 ? held : []) {
        const [source, target] = pair.split(" ");
        const partner = [...itself].find(([, own]) => own === target)?.[0];
        const own = itself.get(source) ?? "";
        for (const select of selects) if (select.dataset.source === partner) select.value = own;
        for (const box of boxes) if (box.dataset.source === partner && box.value === own) box.checked = true;
      }
    },
    describe: (response) =>
      (response?.RESPONSE ?? [])
        .map((pair) => pair.split(" ").map((id) => table.querySelector(`[data-name="${CSS.escape(id)}"]`)?.textContent?.trim() ?? id).join(" → "))
        .join("; "),
  };
}
