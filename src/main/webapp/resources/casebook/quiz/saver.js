// Sends answers: in batches, one request at a time, again and again until the server has acknowledged them. What the
// page may say about saving is told through the "change" event; "saved" is said only after an acknowledgement.

import { call } from "./api.js";
import { heard } from "./clock.js";

/** @typedef {import("./ledger.js").Ledger} Ledger */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {"choice"|"text"|"essay"} Pace */

/** Milliseconds from an answer to its sending. An essay goes at most this often while it is being written. */
const wait = { choice: 400, text: 1_000, essay: 20_000 };
const firstPause = 1_000;
const longestPause = 30_000;
const fewEnough = 50;
const endings = ["DEADLINE_PASSED", "ATTEMPT_SUBMITTED", "ATTEMPT_VOIDED"];

export class Saver extends EventTarget {
  /** @type {Map<number, number>} when the answer of a slot may go, on performance.now() */
  #due = new Map();
  /** @type {Promise<void>|null} */
  #flight = null;
  #timer = 0;
  #failures = 0;
  #one = false;

  /** @param {string} attempt @param {Ledger} ledger @param {Store} store */
  constructor(attempt, ledger, store) {
    super();
    this.path = `/api/attempts/${attempt}/responses`;
    this.ledger = ledger;
    this.store = store;
    /** @type {number|null} when saving began to fail, on the device's clock */
    this.failingSince = null;
    /** @type {"sign-in"|"ended"|null} why nothing is sent for now */
    this.stopped = null;
  }

  get busy() {
    return this.#flight !== null;
  }

  /** An answer has changed. @param {number} slot @param {Pace} pace */
  edited(slot, pace) {
    const due = performance.now() + wait[pace];
    const before = this.#due.get(slot);
    this.#due.set(slot, pace === "essay" && before !== undefined ? Math.min(before, due) : due);
    this.#keep([slot]);
    this.#plan();
    this.#changed();
  }

  /** Sends all there is, now. @returns {Promise<void>} after the answer, or at once when nothing can be sent */
  async flush() {
    for (const slot of this.ledger.open()) this.#due.set(slot, 0);
    if (this.stopped) return;
    if (this.#flight) await this.#flight;
    // What waited behind a request that was under way goes in one more.
    for (let round = 0; round < 3 && this.#sendable() && !this.failingSince && !this.stopped; round++) await this.#send();
  }

  /** Tries again without waiting for the pause to end. */
  async again() {
    this.#failures = 0;
    for (const slot of this.ledger.open()) this.#due.set(slot, 0);
    if (!this.stopped) await (this.#flight ?? this.#send());
  }

  /** A question was opened: what waited for that goes. @param {number} slot */
  reopened(slot) {
    this.ledger.reopen(slot);
    this.#due.set(slot, 0);
    this.#plan();
    this.#changed();
  }

  /** After signing in again. */
  async resume() {
    this.stopped = null;
    await this.again();
  }

  /** The page goes away: the last requests outlive it, and what they do not reach is kept on the device. */
  leave() {
    if (this.stopped) return;
    for (const responses of [this.ledger.take(() => true, fewEnough), this.ledger.followers()]) {
      if (responses.length > 0) call("PUT", this.path, { responses }).catch(() => {});
    }
    this.#keep(this.ledger.open());
  }

  #sendable() {
    return this.ledger.sendable().length > 0;
  }

  #plan() {
    clearTimeout(this.#timer);
    if (this.stopped || !this.#sendable()) return;
    const next = Math.min(...this.ledger.sendable().map((slot) => this.#due.get(slot) ?? 0));
    this.#timer = setTimeout(() => this.#send(), Math.max(this.#pause(), next - performance.now(), 0));
  }

  /** Doubles with every failure, and is spread so that a class does not come back all at once. */
  #pause() {
    if (this.#failures === 0) return 0;
    const full = Math.min(longestPause, firstPause * 2 ** (this.#failures - 1));
    return full * (0.5 + Math.random() / 2);
  }

  async #send() {
    clearTimeout(this.#timer);
    if (this.#flight) return this.#flight;
    const now = performance.now();
    const most = this.#one ? 1 : fewEnough;
    const entries = this.ledger.take((slot) => (this.#due.get(slot) ?? 0) <= now, most);
    if (entries.length === 0) return this.#plan();
    for (const { slot } of entries) this.#due.delete(slot);
    this.#flight = this.#exchange(entries).finally(() => {
      this.#flight = null;
      this.#keep(entries.map((entry) => entry.slot));
      this.#plan();
      this.#changed();
    });
    this.#changed();
    return this.#flight;
  }

  /** @param {{slot: number}[]} responses */
  async #exchange(responses) {
    let answer;
    try {
      await this.#keep(responses.map((entry) => entry.slot));
      answer = await call("PUT", this.path, { responses, clientTime: new Date().toISOString() });
    } catch {
      return this.#failed(0);
    }
    const { status, code, body } = answer;
    heard(body.serverTime);
    if (status === 200 || code === "RESPONSES_STALE") return this.#answered(body);
    if (status === 401) return this.#stop("sign-in", "signin");
    if (status === 403 && endings.includes(code)) return this.#stop("ended", "ended", { code, kept: body.kept });
    if (status === 400 || status === 413) return this.#refused(responses, body);
    if (status === 403 || status === 404) this.#tell("denied", { status, code });
    this.#failed(answer.retryAfter * 1000);
  }

  /** @param {any} body */
  #answered(body) {
    this.ledger.acknowledge(body.saved ?? []);
    if ("ends" in body) this.#tell("ends", { ends: body.ends });
    this.ledger.contest(body.conflicts ?? []);
    const slots = (/** @type {string} */ reason) => (body.conflicts ?? []).filter((/** @type {any} */ one) => one.reason === reason).map((/** @type {any} */ one) => one.slot);
    for (const slot of slots("ITEM_TIME_OVER")) this.#tell("late", { slot });
    for (const slot of slots("ITEM_NOT_OPENED")) this.#tell("shut", { slot });
    if (this.ledger.contested().length > 0) this.#tell("stale", {});
    this.#failures = 0;
    this.failingSince = null;
    this.#one = this.#one && this.#sendable();
  }

  /** One answer that cannot be saved must not hold up the others: they go one by one. @param {{slot: number}[]} responses @param {any} body */
  #refused(responses, body) {
    if (responses.length > 1) {
      this.#one = true;
      return;
    }
    this.ledger.refuse(responses[0].slot);
    this.#tell("refused", { slot: responses[0].slot, detail: body.errors?.[0]?.message ?? body.detail ?? "" });
  }

  /** @param {number} atLeast milliseconds */
  #failed(atLeast) {
    this.#failures += 1;
    this.failingSince ??= Date.now();
    if (atLeast > 0) for (const slot of this.ledger.open()) this.#due.set(slot, performance.now() + atLeast);
  }

  /** @param {"sign-in"|"ended"} why @param {string} event @param {object} [detail] */
  #stop(why, event, detail = {}) {
    this.stopped = why;
    this.failingSince ??= Date.now();
    this.#tell(event, detail);
  }

  /** @param {number[]} slots */
  async #keep(slots) {
    try {
      await this.store.keep(slots.map((slot) => this.ledger.copy(slot)));
    } catch (error) {
      console.warn("An answer could not be kept on this device", error);
      this.store.lasting = false;
      this.#changed();
    }
  }

  #changed() {
    this.#tell("change", {});
  }

  /** @param {string} event @param {object} detail */
  #tell(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}
