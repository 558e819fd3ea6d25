// Time left, by the server's clock. It can be hidden, and it is announced at ten, five and one minutes only.

import { now } from "./clock.js";
import { announce, byId } from "./dom.js";
import { count, say } from "./words.js";

/** @typedef {import("./settings.js").Settings} Settings */

const minute = 60_000;
const announcedAt = [10, 5, 1];

export class Timer extends EventTarget {
  #told = new Set();
  #over = false;

  /** @param {string|null} ends RFC 3339, null for no end @param {Settings} settings */
  constructor(ends, settings) {
    super();
    this.settings = settings;
    this.ends = ends ? Date.parse(ends) : null;
    this.figure = byId("time-left");
    this.toggle = /** @type {HTMLButtonElement} */ (byId("time-toggle"));
    this.toggle.addEventListener("click", () => {
      this.settings.set("timerHidden", !this.settings.get("timerHidden"));
      document.dispatchEvent(new Event("clocks"));
    });
    document.addEventListener("clocks", () => this.#show());
    if (this.ends !== null) {
      for (const at of announcedAt) if (this.left() < at * minute) this.#told.add(at);
    }
    this.#show();
    setInterval(() => this.#tick(), 1000);
  }

  /** Milliseconds; never negative, endless without an end. */
  left() {
    return this.ends === null ? Infinity : Math.max(0, this.ends - now());
  }

  get over() {
    return this.left() === 0;
  }

  /** The end as the server says it now. @param {string|null} ends */
  set(ends) {
    const before = this.ends;
    this.ends = ends ? Date.parse(ends) : null;
    if (before !== this.ends) {
      for (const at of announcedAt) if (this.left() > at * minute) this.#told.delete(at);
      if (before !== null && (this.ends === null || this.ends > before)) this.dispatchEvent(new Event("extended"));
    }
    if (!this.over) this.#over = false;
    this.#show();
  }

  #tick() {
    this.#show();
    if (this.ends === null) return;
    const left = this.left();
    for (const at of announcedAt) {
      if (left <= at * minute && left > 0 && !this.#told.has(at)) {
        this.#told.add(at);
        announce(count("timer.left", at));
      }
    }
    if (Math.floor(left / 1000) === 60) this.dispatchEvent(new Event("nearly"));
    if (left === 0 && !this.#over) {
      this.#over = true;
      this.dispatchEvent(new Event("over"));
    }
  }

  #show() {
    const hidden = this.settings.get("timerHidden");
    byId("timer").hidden = this.ends === null;
    this.figure.textContent = hidden ? say("timer.hidden") : figures(this.left());
    this.toggle.textContent = say(hidden ? "timer.show" : "timer.hide");
    this.toggle.setAttribute("aria-label", say(hidden ? "timer.showTime" : "timer.hideTime"));
  }
}

/** @param {number} milliseconds as "41:38" or "1:41:38" */
export function figures(milliseconds) {
  if (!Number.isFinite(milliseconds)) return "";
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
