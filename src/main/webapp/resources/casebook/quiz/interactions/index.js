// What every kind of interaction gives to the page.

import { choice } from "./choice.js";
import { composite } from "./composite.js";
import { decision } from "./decision.js";
import { draw } from "./draw.js";
import { essay } from "./essay.js";
import { evidence } from "./evidence.js";
import { inlineChoice, textEntry } from "./gaps.js";
import { hottext } from "./hottext.js";
import { ladder } from "./ladder.js";
import { media } from "./media.js";
import { order } from "./order.js";
import { pairs } from "./pairs.js";
import { onPicture } from "./picture.js";
import { place } from "./place.js";
import { press } from "./press.js";
import { slider } from "./slider.js";
import { upload } from "./upload.js";

/** @typedef {import("../response.js").Response} Response */
/**
 * @typedef {object} Interaction
 * @property {import("../saver.js").Pace} pace how soon an answer is sent
 * @property {() => Response|null} read the answer as the inputs stand
 * @property {(response: Response|null) => void} write sets the inputs, null for no answer
 * @property {(response: Response|null) => string} describe an answer in words
 * @property {(number: number) => void} [pick] chooses the option with that number, from 1
 */

/** @type {Object<string, (root: HTMLElement, changed: () => void) => Interaction>} */
const kinds = {
  choice,
  evidence,
  ladder,
  order,
  match: pairs,
  classify: pairs,
  "inline-choice": inlineChoice,
  "text-entry": textEntry,
  "extended-text": essay,
  "gap-match": inlineChoice,
  associate: pairs,
  forecast: textEntry,
  concordance: choice,
  decision,
  hottext,
  slider,
  hotspot: onPicture(choice),
  "graphic-order": onPicture(order),
  "graphic-associate": onPicture(pairs),
  "graphic-gap-match": onPicture(pairs),
  "select-point": place,
  "position-object": place,
  media,
  upload,
  drawing: draw,
  "end-attempt": press,
  composite,
  // A question that its taker has still to open.
  shut: () => ({ pace: "choice", read: () => null, write() {}, describe: () => "" }),
};

/** @param {HTMLElement} root the question @param {() => void} changed @returns {Interaction} */
export function bind(root, changed) {
  const make = kinds[root.dataset.kind ?? ""];
  if (!make) throw new Error(`No interaction of kind ${root.dataset.kind}`);
  return make(root, changed);
}
