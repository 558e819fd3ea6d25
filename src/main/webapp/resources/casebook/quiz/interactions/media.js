// A recording: how often it was heard to its end, or its transcript read, is the answer.

import { limit } from "../dom.js";
import { count, say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function media(root, changed) {
  const box = /** @type {HTMLElement} */ (root.querySelector("[data-media]"));
  const medium = /** @type {HTMLMediaElement} */ (box.querySelector("audio, video"));
  const shown = /** @type {HTMLElement} */ (box.querySelector("[data-plays]"));
  const most = Number(box.dataset.max) || 0;
  let plays = 0;

  const draw = () => (shown.textContent = plays === 0 ? "" : count("media.plays", plays));
  function once() {
    if (most > 0 && plays >= most) return;
    plays++;
    draw();
    changed();
  }
  medium.addEventListener("ended", once);
  medium.addEventListener("play", () => {
    if (most === 0 || plays < most) return;
    medium.pause();
    limit(root, say("media.most", most));
  });
  box.querySelector("[data-read]")?.addEventListener("click", once);

  return {
    pace: "choice",
    read: () => ({ RESPONSE: plays === 0 ? [] : [String(plays)] }),
    write(response) {
      plays = Number(response?.RESPONSE?.[0] ?? 0);
      draw();
    },
    describe: (response) => (response?.RESPONSE?.[0] ? count("media.plays", Number(response.RESPONSE[0])) : ""),
  };
}
