// What the page says about saving, in the line under the question and in bars on top.

import { address } from "./api.js";
import { lower, lowerOthers, raise } from "./bars.js";
import { now } from "./clock.js";
import { announce, byId, icon } from "./dom.js";
import { count, say, timeOfDay } from "./words.js";

/** @typedef {import("./saver.js").Saver} Saver */

export class Status {
  #line = "";

  /**
   * @param {Saver} saver @param {import("./timer.js").Timer} timer @param {import("./session.js").SignIn} signIn
   * @param {import("./questions.js").Questions} questions @param {{id: string, grace: string}} attempt
   */
  constructor(saver, timer, signIn, questions, attempt) {
    this.saver = saver;
    this.timer = timer;
    this.signIn = signIn;
    this.questions = questions;
    this.attempt = attempt;
    saver.addEventListener("change", () => this.show());
    saver.addEventListener("stale", () => this.show());
    saver.addEventListener("signin", () => signIn.ask());
    saver.addEventListener("denied", () => signIn.check().then((same) => same || this.show(), () => {}));
    saver.addEventListener("ends", (event) => timer.set(/** @type {CustomEvent} */ (event).detail.ends));
    saver.addEventListener("ended", (event) => {
      const { code, kept } = /** @type {CustomEvent} */ (event).detail;
      this.ended(code, kept);
    });
    saver.addEventListener("refused", (event) => {
      const { slot, detail } = /** @type {CustomEvent} */ (event).detail;
      raise(`refused-${slot}`, { kind: "bad", icon: "warn", strong: say("refused.title", slot), text: say("refused.text", detail) });
    });
    timer.addEventListener("extended", () => announce(say("timer.extended")));
    signIn.addEventListener("done", () => {
      announce(say("signIn.done"));
      saver.resume();
    });
  }

  show() {
    if (this.saver.stopped !== "ended") {
      this.#saveLine();
      this.#failing();
    }
    this.#stale();
    lowerOthers("refused-", [...this.saver.ledger.slots].filter(([, s]) => s.refused).map(([slot]) => `refused-${slot}`));
  }

  #saveLine() {
    const open = this.saver.ledger.open();
    const bad = this.saver.failingSince !== null && open.length > 0;
    const savedAt = this.saver.ledger.savedAt();
    const held = this.saver.ledger.contested().length > 0 || [...this.saver.ledger.slots.values()].some((s) => s.refused);
    if (bad || held) this.#say("save save-bad", "device", this.#kept());
    else if (open.length > 0) this.#say("save save-busy", "refresh", say("save.saving"));
    else if (savedAt) this.#say("save", "check", say("save.saved", timeOfDay(savedAt)));
    else this.#say("save save-busy", "circle", say("save.nothing"));
  }

  /** "Kept on this device" is said only where the browser does keep it. */
  #kept() {
    return say(this.saver.store.lasting ? "save.kept" : "save.keptInTab");
  }

  /** @param {string} style @param {string} symbol @param {string} text */
  #say(style, symbol, text) {
    if (this.#line === text) return;
    this.#line = text;
    const line = byId("save-line");
    line.className = style;
    line.replaceChildren(icon(symbol), text);
  }

  #failing() {
    const open = this.saver.ledger.open().length;
    if (this.saver.failingSince === null || open === 0) return lower("saving");
    const since = timeOfDay(this.saver.failingSince);
    const strong = say(this.saver.store.lasting ? "bar.since" : "bar.sinceInTab", since);
    const signedOut = this.saver.stopped === "sign-in";
    raise("saving", {
      kind: "bad",
      icon: signedOut ? "user" : "offline",
      strong,
      text: signedOut ? say("bar.signedOut") : count("bar.keepWorking", open),
      actions: [
        signedOut
          ? { word: say("bar.signIn"), icon: "user", act: () => this.signIn.ask() }
          : { word: say("bar.tryNow"), icon: "refresh", act: () => this.saver.again() },
      ],
    });
  }

  #stale() {
    const slots = this.saver.ledger.contested();
    for (const slot of slots) {
      const conflict = this.saver.ledger.at(slot).conflict;
      if (!conflict) continue;
      raise(`stale-${slot}`, {
        kind: "warn",
        icon: "warn",
        strong: say("stale.title", slot, conflict.savedAt ? timeOfDay(conflict.savedAt) : say("stale.earlier")),
        text: say("stale.text", excerpt(this.questions.describe(slot, conflict.response))),
        actions: [
          { word: say("stale.take"), act: () => this.#take(slot) },
          { word: say("stale.insist"), act: () => this.#insist(slot) },
        ],
      });
    }
    lowerOthers("stale-", slots.map((slot) => `stale-${slot}`));
  }

  /** @param {number} slot */
  #take(slot) {
    this.saver.ledger.yield(slot);
    this.questions.redraw(slot);
    this.saver.edited(slot, "choice");
    announce(say("stale.taken", slot));
  }

  /** @param {number} slot */
  #insist(slot) {
    this.saver.ledger.insist(slot);
    this.saver.edited(slot, "choice");
  }

  /** The end has come: what is here is sent at once, and within the server's tolerance it still counts. */
  async timeIsUp() {
    this.questions.close();
    raise("ended", { kind: "warn", icon: "clock", strong: say("ended.timeUp"), text: say("ended.sending") });
    await this.saver.again();
    const patience = (seconds(this.attempt.grace) + 5) * 1000;
    const end = now();
    const wait = setInterval(async () => {
      if (!this.timer.over) {
        clearInterval(wait);
        location.reload();
      } else if (now() - end > patience) {
        clearInterval(wait);
        this.ended("ATTEMPT_SUBMITTED");
      }
    }, 1000);
  }

  /** @param {string} code @param {boolean} [kept] whether what came too late is kept on the server, unscored */
  ended(code, kept) {
    this.saver.stopped = "ended";
    this.questions.close();
    lower("saving");
    const open = this.saver.ledger.open().length;
    const late = open === 0 ? "" : say(kept ? "ended.kept" : "ended.late");
    raise("ended", {
      kind: "warn",
      icon: "clock",
      strong: say(`ended.${code}`),
      text: [say("ended.server"), late].filter(Boolean).join(" "),
      actions: [{ word: say("ended.receipt"), act: () => location.assign(address(`/learn/receipt.xhtml?attempt=${encodeURIComponent(this.attempt.id)}`)) }],
    });
    this.#say("save", "check", say("save.ended"));
  }
}

/** @param {string} duration ISO 8601, as "PT30S" */
function seconds(duration) {
  const [, h, m, s] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration ?? "") ?? [];
  return Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
}

/** @param {string} text */
function excerpt(text) {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
