// Opening a question that has a time of its own: the server is asked first, and only then is there anything to fetch.

import { call, fetchPage } from "./api.js";
import { heard } from "./clock.js";
import { byId } from "./dom.js";
import { say } from "./words.js";

export class Opening {
  #busy = false;

  /**
   * @param {string} attempt
   * @param {import("./questions.js").Questions} questions @param {import("./itemclocks.js").ItemClocks} clocks
   * @param {import("./saver.js").Saver} saver @param {import("./session.js").SignIn} signIn
   */
  constructor(attempt, questions, clocks, saver, signIn) {
    this.attempt = attempt;
    this.questions = questions;
    this.clocks = clocks;
    this.saver = saver;
    this.signIn = signIn;
  }

  /** @param {number} slot @returns {Promise<boolean>} false when the attempt is over, so that there is something to learn */
  async open(slot) {
    if (this.#busy) return true;
    this.#busy = true;
    this.#say(slot, "");
    const button = byId(`question-${slot}`).querySelector("[data-open]");
    button?.setAttribute("aria-disabled", "true");
    try {
      return await this.#open(slot);
    } finally {
      this.#busy = false;
      button?.removeAttribute("aria-disabled");
    }
  }

  /** @param {number} slot */
  async #open(slot) {
    if (!navigator.onLine) return this.#say(slot, say("own.offline"));
    let answer;
    try {
      answer = await call("POST", `/api/attempts/${this.attempt}/slots/${slot}/open`, {});
    } catch {
      return this.#say(slot, say("own.unheard"));
    }
    if (answer.status === 401) {
      this.signIn.ask();
      return this.#say(slot, say("own.signIn"));
    }
    if (answer.status === 403 || answer.status === 404) {
      this.#say(slot, say("own.failed"));
      return false;
    }
    if (!answer.ok) return this.#say(slot, say("own.failed"));
    heard(answer.body.serverTime);
    if (!(await this.show(slot))) return this.#say(slot, say("own.unread"));
    this.clocks.set(slot, answer.body.ends);
    this.saver.reopened(slot);
    byId(`question-${slot}-h`).focus({ preventScroll: true });
    return true;
  }

  /** Puts the question as the server shows it now in place of what the page has. @param {number} slot @returns {Promise<boolean>} */
  async show(slot) {
    try {
      return this.questions.replace(slot, new DOMParser().parseFromString(await fetchPage(), "text/html"));
    } catch {
      return false;
    }
  }

  /** @param {number} slot @param {string} text @returns {boolean} */
  #say(slot, text) {
    const place = byId(`question-${slot}`).querySelector("[data-open-error]");
    if (place) place.textContent = text;
    return true;
  }
}
