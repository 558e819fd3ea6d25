// The case beside the question: its own scroll, kept; larger text; a highlighter; sentences that can be ticked, put where
// they stand in the text.

import { announce, byId } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./settings.js").Settings} Settings */

const zooms = 4;

export class CasePane {
  /** @param {Settings} settings */
  constructor(settings) {
    this.settings = settings;
    this.pane = byId("case-pane");
    this.text = byId("case-text");
    byId("zoom").addEventListener("click", () => {
      settings.set("zoom", (settings.get("zoom") + 1) % zooms);
      this.#zoom();
      announce(say("zoom.now", 100 + settings.get("zoom") * 15));
    });
    this.#zoom();
    this.#highlighter();
  }

  /** Shows the sentences of that question, if it has any, in place of the passages they make up. @param {number} slot */
  show(slot) {
    for (const field of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-evidence]"))) {
      const on = field.dataset.evidence === String(slot);
      const passage = /** @type {HTMLElement|null} */ (this.text.querySelector(`[data-passage="${CSS.escape(field.dataset.of ?? "")}"]`));
      if (on && passage) passage.after(field);
      field.hidden = !on;
      if (passage) passage.hidden = on || this.#ticked(field.dataset.of ?? "", slot);
    }
    byId("evidence-hint").hidden = !document.querySelector(`[data-evidence="${slot}"]`);
  }

  /** @param {string} passage @param {number} slot */
  #ticked(passage, slot) {
    return Boolean(document.querySelector(`[data-evidence="${slot}"][data-of="${CSS.escape(passage)}"]`));
  }

  /** Brings the first sentence that can be ticked into sight. @param {number} slot */
  reveal(slot) {
    const field = /** @type {HTMLElement|null} */ (document.querySelector(`[data-evidence="${slot}"]`));
    if (!field || field.offsetParent === null) return;
    this.pane.scrollTop += field.getBoundingClientRect().top - this.pane.getBoundingClientRect().top - 80;
  }

  #zoom() {
    this.pane.dataset.zoom = String(this.settings.get("zoom"));
  }

  // Highlights are ranges of character offsets into the case text, painted without touching the document.
  #highlighter() {
    const tool = byId("highlight");
    if (!("highlights" in CSS)) {
      tool.hidden = true;
      return;
    }
    let last = null;
    document.addEventListener("selectionchange", () => {
      const range = this.#selected();
      if (range) last = range;
      else if (document.activeElement !== tool) last = null;
    });
    tool.addEventListener("click", () => {
      if (!last) return announce(say("highlight.none"));
      this.#toggle(last);
      getSelection()?.removeAllRanges();
      last = null;
    });
    this.#paint();
  }

  /** @returns {[number, number]|null} */
  #selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!this.text.contains(range.commonAncestorContainer)) return null;
    const before = document.createRange();
    before.setStart(this.text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    return [start, start + range.toString().length];
  }

  /** @param {[number, number]} range a mark that it touches goes; otherwise it becomes one */
  #toggle([start, end]) {
    const marks = this.settings.get("marks");
    const apart = marks.filter(([s, e]) => e <= start || s >= end);
    const removed = apart.length < marks.length;
    this.settings.set("marks", removed ? apart : [...marks, [start, end]]);
    this.#paint();
    announce(say(removed ? "highlight.removed" : "highlight.added"));
  }

  #paint() {
    const ranges = this.settings.get("marks").map(([start, end]) => this.#range(start, end)).filter((range) => range !== null);
    CSS.highlights.set("reader", new Highlight(...ranges));
  }

  /** @param {number} start @param {number} end @returns {Range|null} */
  #range(start, end) {
    const walker = document.createTreeWalker(this.text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let from = false;
    for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (!from && at + length > start) {
        range.setStart(node, start - at);
        from = true;
      }
      if (from && at + length >= end) {
        range.setEnd(node, end - at);
        return range;
      }
      at += length;
    }
    return null;
  }
}
