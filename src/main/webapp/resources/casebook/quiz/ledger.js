// What this page knows of every slot: what the server holds, what has been sent and not been answered, what is still to
// be sent, and what the server refused. Pure: no clock, no network, no document.

import { same, tidy } from "./response.js";

/** @typedef {import("./response.js").Response} Response */
/** @typedef {{sequence: number, base: number, response: Response|null}} Entry */
/** @typedef {{sequence: number, response: Response|null, savedAt: string|null}} Held */
/**
 * One slot. `sent` may or may not have reached the server, so it is repeated unchanged until there is an answer;
 * `waiting` is built on it.
 * `shut` says that the server has still to hear of the question being open.
 * @typedef {{held: Held, sent: Entry|null, waiting: Entry|null, conflict: (Held & {mine: Entry})|null, refused: Entry|null, shut?: boolean}} Slot
 */
/** @typedef {{slot: number, acknowledged: Held|null, sent: Entry|null, waiting: Entry|null}} Copy a slot as kept on the device */

export class Ledger {
  /** @param {{slot: number, sequence: number, response: Response|null, savedAt: string|null}[]} slots from the server */
  constructor(slots) {
    /** @type {Map<number, Slot>} */
    this.slots = new Map();
    for (const { slot, sequence, response, savedAt } of slots) {
      const held = { sequence, response: tidy(response), savedAt };
      this.slots.set(slot, { held, sent: null, waiting: null, conflict: null, refused: null });
    }
  }

  /** @param {number} slot @returns {Slot} */
  at(slot) {
    const found = this.slots.get(slot);
    if (!found) throw new Error(`No slot ${slot}`);
    return found;
  }

  /** The answer that the page shows. @param {number} slot @returns {Response|null} */
  current(slot) {
    const s = this.at(slot);
    return (s.waiting ?? s.sent ?? s.refused ?? s.conflict?.mine ?? s.held).response;
  }

  /** Takes note of an answer given on this page. @param {number} slot @param {Response|null} response @returns {boolean} whether it differs */
  edit(slot, response) {
    const s = this.at(slot);
    const tidied = tidy(response);
    if (same(tidied, this.current(slot))) return false;
    if (s.conflict) {
      s.conflict.mine = { ...s.conflict.mine, response: tidied };
      return true;
    }
    if (!s.sent && !s.refused && same(tidied, s.held.response)) {
      s.waiting = null;
      return true;
    }
    const last = s.sent ?? s.held;
    const sequence = s.waiting?.sequence ?? Math.max(last.sequence, s.refused?.sequence ?? 0) + 1;
    s.waiting = { sequence, base: s.waiting?.base ?? last.sequence, response: tidied };
    s.refused = null;
    return true;
  }

  /**
   * What to send now, oldest slots first. What was sent before goes again, unchanged.
   * @param {(slot: number) => boolean} due whether an answer of the slot may go
   * @param {number} [most]
   * @returns {(Entry & {slot: number})[]}
   */
  take(due, most = Infinity) {
    const entries = [];
    for (const [slot, s] of this.slots) {
      if (entries.length >= most || s.shut || !(s.sent ?? s.waiting) || !due(slot)) continue;
      if (!s.sent) {
        s.sent = s.waiting;
        s.waiting = null;
      }
      entries.push({ slot, .../** @type {Entry} */ (s.sent) });
    }
    return entries;
  }

  /** @returns {number[]} slots of which there is something that may be sent */
  sendable() {
    return [...this.slots].filter(([, s]) => !s.shut && (s.sent ?? s.waiting)).map(([slot]) => slot);
  }

  /** What would go after that which is under way, for the moment at which the page goes away. */
  followers() {
    return [...this.slots].filter(([, s]) => s.sent && s.waiting).map(([slot, s]) => ({ slot, .../** @type {Entry} */ (s.waiting) }));
  }

  /** @param {{slot: number, sequence: number, savedAt: string}[]} saved as the server answered */
  acknowledge(saved) {
    for (const { slot, sequence, savedAt } of saved) {
      const s = this.at(slot);
      if (s.sent?.sequence !== sequence) continue;
      s.held = { sequence, response: s.sent.response, savedAt };
      s.sent = null;
    }
  }

  /**
   * The server holds something that this page had not seen. Same content is no conflict; a lower sequence than was
   * acknowledged means that the server was restored, so what it lacks is sent again.
   * When the question's own time is over there is nothing to choose: what the server holds counts.
   * @param {{slot: number, reason: string, sequence: number, response: Response|null, savedAt: string|null}[]} conflicts
   */
  contest(conflicts) {
    for (const { slot, reason, sequence, response, savedAt } of conflicts) {
      const s = this.at(slot);
      if (reason === "ITEM_TIME_OVER") {
        Object.assign(s, { held: { sequence, response: tidy(response), savedAt }, sent: null, waiting: null, conflict: null, refused: null });
        continue;
      }
      if (reason === "ITEM_NOT_OPENED") {
        Object.assign(s, { waiting: s.waiting ?? s.sent, sent: null, shut: true });
        continue;
      }
      const mine = s.waiting ?? s.sent;
      const held = { sequence, response: tidy(response), savedAt };
      const restored = sequence < s.held.sequence;
      const ours = s.sent !== null && s.sent.sequence === sequence && same(s.sent.response, response);
      if (!mine) continue;
      if (restored || ours) {
        s.waiting = ours && !s.waiting ? null : { ...mine, base: sequence };
      } else if (same(mine.response, response)) {
        s.waiting = null;
      } else {
        s.waiting = null;
        s.conflict = { ...held, mine };
      }
      s.sent = null;
      s.held = held;
    }
  }

  /** The question was opened, so that what waits for it may go. @param {number} slot */
  reopen(slot) {
    this.at(slot).shut = false;
  }

  /** The answer can never be saved as it is. @param {number} slot */
  refuse(slot) {
    const s = this.at(slot);
    s.refused = s.waiting ?? s.sent;
    s.sent = s.waiting = null;
  }

  /** The reader takes the server's version. @param {number} slot */
  yield(slot) {
    this.at(slot).conflict = null;
  }

  /** The reader, having seen the server's version, decides for the one on this page. @param {number} slot */
  insist(slot) {
    const s = this.at(slot);
    if (!s.conflict) return;
    s.waiting = { sequence: s.held.sequence + 1, base: s.held.sequence, response: s.conflict.mine.response };
    s.conflict = null;
  }

  /**
   * Compares with what the server holds now.
   * @param {{slot: number, sequence: number, response: Response|null, savedAt: string|null}[]} slots
   * @returns {number[]} slots whose shown answer changed, since somebody saved elsewhere and nothing was open here
   */
  resync(slots) {
    const changed = [];
    for (const { slot, sequence, response, savedAt } of slots) {
      const s = this.at(slot);
      const lacking = sequence < s.held.sequence;
      const open = s.sent ?? s.waiting ?? s.conflict ?? s.refused;
      if (lacking && !open) s.waiting = { sequence: s.held.sequence, base: sequence, response: s.held.response };
      if (lacking && open && s.waiting && !s.sent) s.waiting.base = sequence;
      if (!open && sequence > s.held.sequence && !same(response, s.held.response)) changed.push(slot);
      if (!open || lacking) s.held = { sequence, response: tidy(response), savedAt };
    }
    return changed;
  }

  /** Takes up what an earlier visit on this device left behind. @param {Copy[]} copies */
  recover(copies) {
    for (const { slot, acknowledged, sent, waiting } of copies) {
      const s = this.slots.get(slot);
      const last = waiting ?? sent;
      if (!s || same((last ?? acknowledged)?.response, s.held.response)) continue;
      if (acknowledged && acknowledged.sequence > s.held.sequence) {
        const lost = last ?? acknowledged;
        s.waiting = { sequence: lost.sequence, base: s.held.sequence, response: lost.response };
      } else if (last) {
        const arrived = sent !== null && sent.sequence === s.held.sequence && same(sent.response, s.held.response);
        s.sent = arrived ? null : sent;
        s.waiting = waiting;
      }
    }
  }

  /** @param {number} slot @returns {Copy} */
  copy(slot) {
    const { held, sent, waiting, conflict, refused } = this.at(slot);
    return { slot, acknowledged: held.sequence > 0 ? held : null, sent, waiting: waiting ?? conflict?.mine ?? refused };
  }

  /** @param {number} slot */
  isOpen(slot) {
    const { sent, waiting, conflict, refused } = this.at(slot);
    return Boolean(sent ?? waiting ?? conflict ?? refused);
  }

  /** @returns {number[]} slots whose shown answer the server has not acknowledged */
  open() {
    return [...this.slots.keys()].filter((slot) => this.isOpen(slot));
  }

  /** @returns {number[]} */
  contested() {
    return [...this.slots.keys()].filter((slot) => this.at(slot).conflict);
  }

  /** @returns {string|null} when the server took the latest of the answers that it holds, from here or from elsewhere */
  savedAt() {
    return [...this.slots.values()].map((s) => s.held.savedAt ?? "").sort().at(-1) || null;
  }

  /** What the server should hold for a submit: sequence by slot, for every slot that has one. */
  expected() {
    return Object.fromEntries([...this.slots].filter(([, s]) => s.held.sequence > 0).map(([slot, s]) => [slot, s.held.sequence]));
  }
}
