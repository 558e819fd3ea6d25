// "Report a problem" with a question: to the instructor, without leaving the quiz.

import { call } from "./api.js";
import { byId, limit } from "./dom.js";
import { say } from "./words.js";

export class Report {
  #busy = false;
  #slot = 0;

  /** @param {string} attempt @param {() => void} signIn */
  constructor(attempt, signIn) {
    this.attempt = attempt;
    this.signIn = signIn;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("report"));
    this.text = /** @type {HTMLTextAreaElement} */ (byId("report-text"));
    this.dialog.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    byId("report-cancel").addEventListener("click", () => this.dialog.close());
  }

  /** @param {number} slot */
  open(slot) {
    if (slot !== this.#slot) this.text.value = "";
    this.#slot = slot;
    byId("report-title").textContent = say("report.title", slot);
    this.#wrong("");
    this.dialog.showModal();
    this.text.focus();
  }

  async #send() {
    const text = this.text.value.trim();
    if (this.#busy) return;
    if (text === "") return this.#wrong(say("report.empty"));
    this.#busy = true;
    try {
      const { ok, status } = await call("POST", `/api/attempts/${this.attempt}/slots/${this.#slot}/problem`, { text });
      if (status === 401) this.signIn();
      if (!ok) return this.#wrong(say("report.failed"));
      this.text.value = "";
      this.dialog.close();
      limit(byId(`question-${this.#slot}`), say("report.sent"));
    } catch {
      this.#wrong(say("report.offline"));
    } finally {
      this.#busy = false;
    }
  }

  /** @param {string} text */
  #wrong(text) {
    byId("report-error").textContent = text;
  }
}
