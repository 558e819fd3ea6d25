// The clocks of questions that have a time of their own, by the server's clock. They are hidden with the quiz's own clock,
// and are announced one minute and ten seconds before their end only.

import { now } from "./clock.js";
import { announce } from "./dom.js";
import { figures } from "./timer.js";
import { say } from "./words.js";

/** @typedef {{slot: number, shut?: boolean, openedAt?: string|null, ends?: string|null}} Timed */

/** @type {[number, string][]} milliseconds left and what is said then */
const announcedAt = [
  [60_000, "own.minute"],
  [10_000, "own.seconds"],
];

export class ItemClocks extends EventTarget {
  /** @type {Map<number, number>} when an opened question ends, on the server's clock */
  #ends = new Map();
  /** @type {Set<string>} */
  #told = new Set();
  /** @type {Set<number>} */
  #over = new Set();

  /** @param {Timed[]} slots @param {import("./settings.js").Settings} settings */
  constructor(slots, settings) {
    super();
    this.settings = settings;
    /** Whether any question has a time of its own. */
    this.any = slots.some((slot) => slot.ends !== undefined);
    if (!this.any) return;
    this.learn(slots);
    document.addEventListener("click", (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("[data-clock-toggle]")) return;
      settings.set("timerHidden", !settings.get("timerHidden"));
      document.dispatchEvent(new Event("clocks"));
    });
    document.addEventListener("clocks", () => this.show());
    setInterval(() => this.#tick(), 1000);
  }

  /** Takes in the ends as the server says them. @param {Timed[]} slots */
  learn(slots) {
    for (const { slot, ends } of slots) if (ends) this.set(slot, ends);
    this.show();
  }

  /** @param {number} slot @param {string} ends RFC 3339 */
  set(slot, ends) {
    const first = !this.#ends.has(slot);
    this.#ends.set(slot, Date.parse(ends));
    for (const [at, key] of announcedAt) {
      if (first && this.left(slot) <= at) this.#told.add(key + slot);
      if (this.left(slot) > at) this.#told.delete(key + slot);
    }
    if (first && this.isOver(slot)) this.#over.add(slot);
    if (!this.isOver(slot) && this.#over.delete(slot)) this.#tell("more", slot);
    this.show();
  }

  /** The server does not know of the question being open. @param {number} slot */
  forget(slot) {
    this.#ends.delete(slot);
    this.#over.delete(slot);
  }

  /** Milliseconds, endless for a question without a running clock. @param {number} slot */
  left(slot) {
    const ends = this.#ends.get(slot);
    return ends === undefined ? Infinity : Math.max(0, ends - now());
  }

  /** @param {number} slot */
  isOver(slot) {
    return this.left(slot) === 0;
  }

  #tick() {
    this.show();
    for (const slot of this.#ends.keys()) {
      const left = this.left(slot);
      const due = announcedAt.filter(([at, key]) => left > 0 && left <= at && !this.#told.has(key + slot));
      for (const [, key] of due) this.#told.add(key + slot);
      if (due.length > 0) announce(say(due[due.length - 1][1], slot));
      if (left === 0 && !this.#over.has(slot)) {
        this.#over.add(slot);
        announce(say("own.over", slot));
        this.#tell("over", slot);
      }
    }
  }

  show() {
    const hidden = this.settings.get("timerHidden");
    for (const slot of this.#ends.keys()) {
      const clock = document.querySelector(`#question-${slot} [data-clock]`);
      if (!clock) continue;
      /** @type {HTMLElement} */ (clock).hidden = this.isOver(slot);
      const [figure, toggle] = [clock.querySelector("[data-clock-left]"), clock.querySelector("[data-clock-toggle]")];
      if (figure) figure.textContent = hidden ? say("timer.hidden") : figures(this.left(slot));
      if (toggle) toggle.textContent = say(hidden ? "timer.show" : "timer.hide");
      toggle?.setAttribute("aria-label", say(hidden ? "timer.showTime" : "timer.hideTime"));
    }
  }

  /** @param {"over"|"more"} event @param {number} slot */
  #tell(event, slot) {
    this.dispatchEvent(new CustomEvent(event, { detail: { slot } }));
  }
}
