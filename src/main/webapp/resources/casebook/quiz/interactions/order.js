// A list put in order, by buttons, by a menu of positions, or by dragging. The order shown at first is no answer until
// the reader has moved something or has said that it is the answer.

import { announce, byId } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function order(root, changed) {
  const list = /** @type {HTMLElement} */ (root.querySelector("[data-order]"));
  const first = /** @type {HTMLElement[]} */ ([...list.children]);
  const keep = /** @type {HTMLButtonElement} */ (root.querySelector("[data-keep]"));
  const status = byId(/** @type {string} */ (list.getAttribute("aria-describedby")));
  let given = false;

  const rows = () => /** @type {HTMLElement[]} */ ([...list.children]);

  function refresh() {
    rows().forEach((row, index) => {
      /** @type {HTMLSelectElement} */ (row.querySelector("select")).value = String(index + 1);
      toggle(row, "[data-up]", index === 0);
      toggle(row, "[data-down]", index === rows().length - 1);
    });
    keep.hidden = given;
    status.textContent = say(given ? "order.given" : "order.none");
  }

  /** @param {HTMLElement} row @param {number} to from 0 */
  function move(row, to) {
    const focused = /** @type {HTMLElement|null} */ (document.activeElement);
    const others = rows().filter((other) => other !== row);
    others.splice(to, 0, row);
    list.append(...others);
    given = true;
    refresh();
    // Moving an element takes the focus from the button within it.
    if (focused && row.contains(focused)) focused.focus();
    announce(say("order.moved", name(row), rows().indexOf(row) + 1, rows().length));
    changed();
  }

  for (const row of first) {
    row.querySelector("[data-up]")?.addEventListener("click", () => step(row, -1));
    row.querySelector("[data-down]")?.addEventListener("click", () => step(row, 1));
    row.querySelector("select")?.addEventListener("change", (event) => move(row, Number(/** @type {HTMLSelectElement} */ (event.target).value) - 1));
  }
  /** @param {HTMLElement} row @param {number} by */
  function step(row, by) {
    const to = rows().indexOf(row) + by;
    if (to >= 0 && to < first.length) move(row, to);
  }
  keep.addEventListener("click", () => {
    given = true;
    refresh();
    rows()[0].querySelector("select")?.focus();
    changed();
  });
  drag(list, rows, move);
  refresh();

  return {
    pace: "choice",
    read: () => (given ? { RESPONSE: rows().map((row) => row.dataset.id ?? "") } : null),
    write(response) {
      const held = response?.RESPONSE ?? [];
      given = held.length > 0;
      list.append(...[...first].sort((a, b) => place(held, a) - place(held, b)));
      refresh();
    },
    describe: (response) => (response?.RESPONSE ?? []).map((id) => name(first.find((row) => row.dataset.id === id))).join(" → "),
  };
}

/** @param {string[]} held @param {HTMLElement} row */
function place(held, row) {
  const index = held.indexOf(row.dataset.id ?? "");
  return index < 0 ? held.length : index;
}

/** Disabled buttons lose the focus, so one that cannot act stays and says so. @param {HTMLElement} row @param {string} which @param {boolean} off */
function toggle(row, which, off) {
  row.querySelector(which)?.setAttribute("aria-disabled", String(off));
}

/** @param {HTMLElement|undefined} row */
function name(row) {
  return row?.querySelector("[data-text]")?.textContent?.trim() ?? "";
}

/** @param {HTMLElement} list @param {() => HTMLElement[]} rows @param {(row: HTMLElement, to: number) => void} move */
function drag(list, rows, move) {
  /** @type {HTMLElement|null} */
  let held = null;
  list.addEventListener("dragstart", (event) => {
    held = /** @type {HTMLElement} */ (event.target).closest("li");
    held?.classList.add("is-held");
    event.dataTransfer?.setData("text/plain", "");
  });
  list.addEventListener("dragover", (event) => held && event.preventDefault());
  list.addEventListener("drop", (event) => {
    event.preventDefault();
    const onto = /** @type {HTMLElement} */ (event.target).closest("li");
    if (held && onto && onto !== held) move(held, rows().indexOf(onto));
  });
  list.addEventListener("dragend", () => {
    held?.classList.remove("is-held");
    held = null;
  });
}
