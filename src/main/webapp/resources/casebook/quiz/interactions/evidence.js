// An answer, and the sentences of the case that support it, ticked where they stand in the text.

import { announce, button, element, icon, limit } from "../dom.js";
import { say } from "../words.js";
import { choice } from "./choice.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function evidence(root, changed) {
  const answer = choice(root, changed);
  const slot = root.dataset.slot;
  const fields = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`[data-evidence="${slot}"]`)]);
  const boxes = /** @type {HTMLInputElement[]} */ (fields.flatMap((field) => [...field.querySelectorAll("input")]));
  const list = /** @type {HTMLElement} */ (root.querySelector("[data-marked]"));
  const tally = /** @type {HTMLElement} */ (root.querySelector("[data-tally]"));
  const most = Number(list.dataset.max) || 0;

  const marked = () => boxes.filter((box) => box.checked);

  function show() {
    list.replaceChildren(...marked().map(row));
    tally.textContent = say(most > 0 ? "evidence.tally" : "evidence.tally.any", marked().length, most);
  }

  /** @param {HTMLInputElement} box */
  function row(box) {
    const sentence = text(box);
    const remove = button("btn btn-quiet btn-small", () => take(box), icon("x"), say("evidence.remove"));
    remove.setAttribute("aria-label", say("evidence.removeThis", sentence));
    return element("li", "", element("span", "", say("evidence.quoted", sentence)), remove);
  }

  /** @param {HTMLInputElement} box */
  function take(box) {
    box.checked = false;
    show();
    (list.querySelector("button") ?? root.querySelector("h2"))?.focus();
    changed();
  }

  for (const box of boxes) {
    box.addEventListener("change", () => {
      if (most > 0 && marked().length > most) {
        box.checked = false;
        limit(root, say("evidence.most", most));
        announce(say("evidence.most", most));
        return;
      }
      limit(root, "");
      show();
      announce(tally.textContent ?? "");
      changed();
    });
  }
  show();

  return {
    ...answer,
    read: () => ({ ...answer.read(), EVIDENCE: marked().map((box) => box.value) }),
    write(response) {
      answer.write(response);
      for (const box of boxes) box.checked = response?.EVIDENCE?.includes(box.value) ?? false;
      show();
    },
    describe: (response) => [answer.describe(response), ...boxes.filter((box) => response?.EVIDENCE?.includes(box.value)).map(text)].filter(Boolean).join("; "),
  };
}

/** @param {HTMLInputElement} box */
function text(box) {
  return box.closest("label")?.querySelector(".ev-t")?.textContent?.trim() ?? "";
}
