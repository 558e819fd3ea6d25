// The list of questions with the state of each as number, icon and word, and a filter with counts.

import { byId, icon } from "./dom.js";
import { say } from "./words.js";

/** @typedef {"unsaved"|"flagged"|"answered"|"shut"|"over"|"open"|"unseen"} State */

/** @type {Object<State, {icon: string, style: string}>} */
const looks = {
  unsaved: { icon: "device", style: "q-bad" },
  flagged: { icon: "flag", style: "q-flag" },
  answered: { icon: "check", style: "q-ans" },
  shut: { icon: "lock", style: "" },
  over: { icon: "clock", style: "" },
  open: { icon: "circle", style: "" },
  unseen: { icon: "circle", style: "" },
};

/** @param {State} state */
export function iconOf(state) {
  return icon(looks[state].icon);
}

export class QuestionList {
  /** @param {() => {slot: number, state: State, tags: State[]}[]} states */
  constructor(states) {
    this.states = states;
    this.filter = /** @type {HTMLSelectElement} */ (byId("nav-filter"));
    this.filter.addEventListener("change", () => this.show());
    /** @type {Map<number, State>} */
    this.drawn = new Map();
  }

  /** @param {number} [current] */
  show(current) {
    if (current !== undefined) this.current = current;
    const states = this.states();
    const wanted = this.filter.value;
    for (const { slot, state, tags } of states) {
      const link = byId(`nav-${slot}`);
      if (this.drawn.get(slot) !== state) this.#draw(link, slot, state);
      if (slot === this.current) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
      /** @type {HTMLElement} */ (link.parentElement).hidden = wanted !== "all" && !tags.includes(/** @type {State} */ (wanted));
    }
    for (const option of this.filter.options) {
      const count = option.value === "all" ? states.length : states.filter(({ tags }) => tags.includes(/** @type {State} */ (option.value))).length;
      option.text = say("nav.count", say(`nav.${option.value}`), count);
    }
    byId("nav-empty").hidden = states.some(({ tags }) => wanted === "all" || tags.includes(/** @type {State} */ (wanted)));
  }

  /** @param {HTMLElement} link @param {number} slot @param {State} state */
  #draw(link, slot, state) {
    const number = document.createElement("b");
    number.textContent = String(slot);
    link.className = `q ${looks[state].style}`.trim();
    link.replaceChildren(number, iconOf(state), say(`nav.${state}`));
    this.drawn.set(slot, state);
  }
}
