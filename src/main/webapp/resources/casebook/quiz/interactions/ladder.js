// Rungs ranked by a menu each, equal ranks where ties are allowed; the ladder as it stands is shown below.

import { element, limit } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function ladder(root, changed) {
  const list = /** @type {HTMLElement} */ (root.querySelector("[data-rungs]"));
  const selects = /** @type {HTMLSelectElement[]} */ ([...list.querySelectorAll("select")]);
  const shown = /** @type {HTMLElement} */ (root.querySelector("[data-ladder]"));
  const ties = list.dataset.ties === "true";

  list.addEventListener("change", (event) => {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    const taken = selects.find((other) => other !== select && other.value !== "" && other.value === select.value);
    limit(root, "");
    if (taken && !ties) {
      taken.value = "";
      limit(root, say("ladder.taken", select.value, name(taken)));
    }
    show();
    changed();
  });

  const ranked = () =>
    selects
      .filter((select) => select.value !== "")
      .sort((a, b) => Number(a.value) - Number(b.value));

  function show() {
    const steps = new Map();
    for (const select of ranked()) steps.set(select.value, [...(steps.get(select.value) ?? []), name(select)]);
    // The highest rung stands on top, as on a ladder.
    const rows = [...steps].reverse().map(([rank, names]) => element("li", "rung", element("b", "", rank), element("span", "", names.join(say("ladder.and")))));
    shown.replaceChildren(...rows);
    /** @type {HTMLElement} */ (shown.parentElement).hidden = rows.length === 0;
  }
  show();

  return {
    pace: "choice",
    read: () => ({ RESPONSE: ranked().map((select) => `${select.dataset.rung} ${select.value}`) }),
    write(response) {
      const held = new Map((response?.RESPONSE ?? []).map((pair) => /** @type {[string, string]} */ (pair.split(" "))));
      for (const select of selects) select.value = held.get(select.dataset.rung ?? "") ?? "";
      show();
    },
    describe: (response) =>
      (response?.RESPONSE ?? [])
        .map((pair) => pair.split(" "))
        .map(([rung, rank]) => `${rank}: ${name(selects.find((select) => select.dataset.rung === rung))}`)
        .join("; "),
  };
}

/** @param {HTMLSelectElement|undefined} select */
function name(select) {
  return select?.closest("li")?.querySelector("[data-text]")?.textContent?.trim() ?? "";
}
