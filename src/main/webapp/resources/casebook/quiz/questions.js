// The questions: which one is shown, what has been answered, flagged and struck out.

import { announce, byId, limit } from "./dom.js";
import { bind } from "./interactions/index.js";
import { answered } from "./response.js";
import { say } from "./words.js";

/** @typedef {import("./navigator.js").State} State */
/** @typedef {import("./interactions/index.js").Interaction} Interaction */

export class Questions extends EventTarget {
  /** @type {Map<number, {root: HTMLElement, interaction: Interaction}>} */
  #bound = new Map();
  /** The slot shown; 0 is the review. */
  current = -1;

  /**
   * @param {import("./ledger.js").Ledger} ledger @param {import("./saver.js").Saver} saver
   * @param {import("./settings.js").Settings} settings @param {import("./casepane.js").CasePane} pane
   * @param {import("./itemclocks.js").ItemClocks} clocks
   */
  constructor(ledger, saver, settings, pane, clocks) {
    super();
    this.ledger = ledger;
    this.saver = saver;
    this.settings = settings;
    this.pane = pane;
    this.clocks = clocks;
    this.scroller = byId("item-scroll");
    for (const root of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".question"))) this.#bind(root);
    this.scroller.addEventListener("focusout", () => this.#leaveText());
    byId("previous").addEventListener("click", (event) => this.#go(event, -1));
    byId("next").addEventListener("click", (event) => this.#go(event, 1));
  }

  get last() {
    return this.#bound.size;
  }

  /** @param {HTMLElement} root */
  #bind(root) {
    const slot = Number(root.dataset.slot);
    const interaction = bind(root, () => this.#changed(slot));
    this.#bound.set(slot, { root, interaction });
    interaction.write(this.ledger.current(slot));
    root.querySelector("[data-flag]")?.addEventListener("click", () => this.flag(slot));
    root.querySelector("[data-report]")?.addEventListener("click", () => this.dispatchEvent(new Event("report")));
    root.querySelector("[data-clear]")?.addEventListener("click", () => {
      interaction.write(null);
      this.#changed(slot);
      announce(say("question.cleared"));
    });
    for (const strike of root.querySelectorAll("[data-strike]")) {
      strike.addEventListener("click", () => this.#strike(slot, /** @type {HTMLElement} */ (strike)));
      this.#drawStrike(slot, /** @type {HTMLElement} */ (strike));
    }
    root.querySelector("[data-open]")?.addEventListener("click", () => this.dispatchEvent(new CustomEvent("open", { detail: { slot } })));
    this.#drawFlag(slot);
    this.#drawTime(slot);
  }

  /** @param {number} slot */
  #changed(slot) {
    const { interaction } = this.#of(slot);
    // What can be moved without an input moves back.
    if (this.clocks.isOver(slot)) return interaction.write(this.ledger.current(slot));
    if (this.ledger.edit(slot, interaction.read())) this.saver.edited(slot, interaction.pace);
    this.#drawClear(slot);
    this.#told();
  }

  /** Text goes as soon as its field is left. */
  #leaveText() {
    if (this.current > 0 && this.#of(this.current).interaction.pace !== "choice" && this.ledger.isOpen(this.current)) this.saver.flush();
  }

  /** @param {number} slot */
  #of(slot) {
    const found = this.#bound.get(slot);
    if (!found) throw new Error(`No question ${slot}`);
    return found;
  }

  /** @returns {{slot: number, state: State, tags: State[]}[]} */
  states() {
    return [...this.#bound.keys()].map((slot) => {
      /** @type {State[]} */
      const tags = [];
      if (this.unsaved(slot)) tags.push("unsaved");
      if (this.settings.has("flagged", slot)) tags.push("flagged");
      const given = answered(this.ledger.current(slot));
      const shut = this.isShut(slot);
      const over = this.clocks.isOver(slot);
      if (shut) tags.push("shut");
      else if (over && !given) tags.push("over");
      tags.push(given ? "answered" : "open");
      if (over && given) tags.push("over");
      if (!this.settings.has("seen", slot) && !given && !shut) tags.push("unseen");
      const state = tags.includes("unseen") && tags[0] === "open" ? "unseen" : tags[0];
      return { slot, state, tags };
    });
  }

  /** Whether it is one with a time of its own that was not opened. @param {number} slot */
  isShut(slot) {
    return this.#of(slot).root.dataset.kind === "shut";
  }

  /** Puts a question from a newer page in place of its own. @param {number} slot @param {Document} page @returns {boolean} whether it is open there */
  replace(slot, page) {
    const root = page.getElementById(`question-${slot}`);
    if (!root) return false;
    root.hidden = slot !== this.current;
    this.#of(slot).root.replaceWith(root);
    for (const old of document.querySelectorAll(`[data-evidence="${slot}"]`)) old.remove();
    byId("evidence-fields").append(...page.querySelectorAll(`[data-evidence="${slot}"]`));
    this.#bind(root);
    if (slot === this.current) this.#enter(slot);
    this.dispatchEvent(new CustomEvent("replaced", { detail: { root } }));
    this.#told();
    return root.dataset.kind !== "shut";
  }

  /** Opens or closes the inputs by the question's own time. @param {number} slot @param {string} [note] what is said besides */
  drawTime(slot, note = "") {
    this.#drawTime(slot);
    if (note) limit(this.#of(slot).root, note);
    this.redraw(slot);
  }

  /** @param {number} slot */
  #drawTime(slot) {
    const { root } = this.#of(slot);
    const field = /** @type {HTMLFieldSetElement|null} */ (root.querySelector("[data-clock-field]"));
    if (!field) return;
    const over = this.clocks.isOver(slot);
    if (over && field.contains(document.activeElement)) byId(`question-${slot}-h`).focus({ preventScroll: true });
    field.disabled = over;
    /** @type {HTMLElement} */ (root.querySelector("[data-clock-over]")).hidden = !over;
    for (const fields of document.querySelectorAll(`[data-evidence="${slot}"]`)) /** @type {HTMLFieldSetElement} */ (fields).disabled = over;
  }

  /** Whether to call an answer not saved; one that is just on its way is not. @param {number} slot */
  unsaved(slot) {
    const { conflict, refused } = this.ledger.at(slot);
    return Boolean(conflict ?? refused) || (this.ledger.isOpen(slot) && this.saver.failingSince !== null);
  }

  /** @param {string} hash as "#q5" or "#review" */
  follow(hash) {
    const slot = hash === "#review" ? 0 : Number(/^#q(\d+)$/.exec(hash)?.[1] ?? 1);
    this.show(this.#bound.has(slot) || slot === 0 ? slot : 1);
  }

  /** @param {number} slot */
  show(slot) {
    if (slot === this.current) return;
    const first = this.current === -1;
    if (!first) this.settings.set("scroll", { ...this.settings.get("scroll"), [this.current]: this.scroller.scrollTop });
    if (!first && this.ledger.open().length > 0) this.saver.flush();
    this.current = slot;
    for (const [other, { root }] of this.#bound) root.hidden = other !== slot;
    byId("review").hidden = slot !== 0;
    this.#foot(slot);
    if (slot > 0) this.#enter(slot);
    document.title = slot === 0 ? say("title.review") : say("title.question", slot);
    /** @type {HTMLInputElement} */ (byId("show-item")).checked = true;
    if (first) return;
    this.scroller.scrollTop = this.settings.get("scroll")[slot] ?? 0;
    byId(slot === 0 ? "review-h" : `question-${slot}-h`).focus({ preventScroll: true });
    if (getComputedStyle(this.scroller).overflowY === "visible") scrollTo(0, 0);
    this.#told();
  }

  /** @param {number} slot */
  #enter(slot) {
    const fresh = !this.settings.has("seen", slot);
    this.settings.put("seen", slot, true);
    this.pane.show(slot);
    if (fresh) this.pane.reveal(slot);
    this.#drawClear(slot);
  }

  /** @param {number} slot */
  #foot(slot) {
    const [previous, next] = [byId("previous"), byId("next")];
    previous.hidden = slot === 1;
    previous.setAttribute("href", slot === 0 ? `#q${this.last}` : `#q${slot - 1}`);
    next.hidden = slot === 0;
    next.setAttribute("href", slot === this.last ? "#review" : `#q${slot + 1}`);
    byId("next-word").textContent = say(slot === this.last ? "next.review" : "next.question");
  }

  /** @param {Event} event @param {number} by */
  #go(event, by) {
    event.preventDefault();
    // The second click of a double click would skip a question.
    if (/** @type {MouseEvent} */ (event).detail < 2) this.step(by);
  }

  /** @param {number} by */
  step(by) {
    const order = [...this.#bound.keys(), 0];
    const to = order[order.indexOf(this.current) + by];
    if (to !== undefined) location.hash = to === 0 ? "#review" : `#q${to}`;
  }

  /** @param {number} number */
  pick(number) {
    if (this.current > 0) this.#of(this.current).interaction.pick?.(number);
  }

  /** @param {number} [slot] */
  flag(slot = this.current) {
    if (slot < 1) return;
    const on = !this.settings.has("flagged", slot);
    this.settings.put("flagged", slot, on);
    this.#drawFlag(slot);
    announce(say(on ? "flag.on" : "flag.off", slot));
    this.#told();
  }

  /** The server's version is taken, or came from elsewhere. @param {number} slot */
  redraw(slot) {
    this.#of(slot).interaction.write(this.ledger.current(slot));
    this.#drawClear(slot);
    this.#told();
  }

  /** @param {number} slot @param {import("./response.js").Response|null} response */
  describe(slot, response) {
    return answered(response) ? this.#of(slot).interaction.describe(response) : say("question.noAnswer");
  }

  /** After the end nothing can be changed. */
  close() {
    for (const { root } of this.#bound.values()) root.inert = true;
    for (const field of document.querySelectorAll("[data-evidence]")) /** @type {HTMLFieldSetElement} */ (field).disabled = true;
  }

  /** @param {number} slot @param {HTMLElement} strike */
  #strike(slot, strike) {
    const name = `${slot}/${strike.dataset.strike}`;
    this.settings.put("struck", name, !this.settings.has("struck", name));
    this.#drawStrike(slot, strike);
  }

  /** @param {number} slot @param {HTMLElement} strike */
  #drawStrike(slot, strike) {
    const on = this.settings.has("struck", `${slot}/${strike.dataset.strike}`);
    strike.setAttribute("aria-pressed", String(on));
    strike.closest(".optrow")?.querySelector(".opt")?.classList.toggle("is-struck", on);
  }

  /** @param {number} slot */
  #drawFlag(slot) {
    const on = this.settings.has("flagged", slot);
    const flag = this.#of(slot).root.querySelector("[data-flag]");
    flag?.setAttribute("aria-pressed", String(on));
    const word = flag?.querySelector("[data-word]");
    if (word) word.textContent = say(on ? "flag.flagged" : "flag.flag");
  }

  /** @param {number} slot */
  #drawClear(slot) {
    const clear = /** @type {HTMLElement|null} */ (this.#of(slot).root.querySelector("[data-clear]"));
    if (clear) clear.hidden = !answered(this.ledger.current(slot)) || this.clocks.isOver(slot);
  }

  #told() {
    this.dispatchEvent(new Event("change"));
  }
}
