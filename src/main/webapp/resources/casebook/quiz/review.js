// The review before submitting: what is answered and what is not, and the one button that ends the attempt.

import { address, call } from "./api.js";
import { byId, element } from "./dom.js";
import { iconOf } from "./navigator.js";
import { count, say } from "./words.js";

/** @typedef {import("./navigator.js").State} State */

export class Review {
  #busy = false;

  /**
   * @param {string} attempt
   * @param {import("./saver.js").Saver} saver
   * @param {() => {slot: number, state: State, tags: State[]}[]} states
   * @param {() => Promise<void>} resync fetches what the server holds
   */
  constructor(attempt, saver, states, resync) {
    this.attempt = attempt;
    this.saver = saver;
    this.states = states;
    this.resync = resync;
    this.button = byId("submit");
    this.button.addEventListener("click", () => this.#submit());
  }

  show() {
    const states = this.states();
    const rows = states.map(({ slot, state, tags }) => {
      const words = tags.filter((tag) => tag !== (tags.includes("shut") ? "open" : tags.includes("open") ? "unseen" : "")).map((tag) => say(`nav.${tag}`));
      const link = /** @type {HTMLAnchorElement} */ (element("a", "", say("review.question", slot)));
      link.href = `#q${slot}`;
      return element("li", `rv rv-${state}`, iconOf(state), link, element("span", "", words.join(", ")));
    });
    byId("review-list").replaceChildren(...rows);
    for (const tag of /** @type {State[]} */ (["answered", "open", "flagged", "unsaved"])) {
      byId(`review-${tag}`).textContent = String(states.filter(({ tags }) => tags.includes(tag)).length);
    }
    const open = states.filter(({ tags }) => tags.includes("open")).length;
    const shut = states.filter(({ tags }) => tags.includes("shut")).length;
    byId("review-lede").textContent = [open === 0 ? say("review.all") : count("review.open", open), shut === 0 ? "" : count("review.shut", shut)].join(" ").trim();
  }

  async #submit() {
    if (this.#busy) return;
    this.#busy = true;
    this.button.setAttribute("aria-disabled", "true");
    this.#tell("", say("review.submitting"));
    try {
      this.#tell(...(await this.#attempt()));
    } catch {
      this.#tell(say("review.offline"), "");
    } finally {
      this.#busy = false;
      this.button.removeAttribute("aria-disabled");
    }
  }

  /** @returns {Promise<[string, string]>} what is wrong, what goes on */
  async #attempt() {
    for (let round = 0; round < 2; round++) {
      await this.saver.again();
      await this.saver.flush();
      if (this.saver.stopped === "sign-in") return [say("review.signIn"), ""];
      if (this.saver.ledger.contested().length > 0) return [say("review.stale"), ""];
      const open = this.saver.ledger.open();
      if (open.length > 0) return [count("review.unsaved", open.length), ""];
      const { ok, status, code } = await call("POST", `/api/attempts/${this.attempt}/submit`, { expected: this.saver.ledger.expected() });
      if (ok || code === "ATTEMPT_SUBMITTED" || code === "DEADLINE_PASSED") {
        this.done();
        return ["", say("review.submitted")];
      }
      if (status === 401) {
        this.saver.dispatchEvent(new CustomEvent("signin", { detail: {} }));
        return [say("review.signIn"), ""];
      }
      if (status !== 409) return [say("review.failed"), ""];
      // The server lacks or has more than this page saw: look, send what it lacks, and try once more.
      await this.resync();
    }
    return [say("review.stale"), ""];
  }

  done() {
    this.saver.stopped = "ended";
    location.assign(address(`/learn/receipt.xhtml?attempt=${encodeURIComponent(this.attempt)}`));
  }

  /** @param {string} wrong @param {string} going */
  #tell(wrong, going) {
    byId("review-error").textContent = wrong;
    byId("review-going").textContent = going;
  }
}
