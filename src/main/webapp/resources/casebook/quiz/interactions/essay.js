// Longer text, with its number of words.

import { count, say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {string} text */
export function wordsIn(text) {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/u).length;
}

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function essay(root, changed) {
  const area = /** @type {HTMLTextAreaElement} */ (root.querySelector("textarea"));
  const counter = /** @type {HTMLElement} */ (root.querySelector("[data-words]"));
  const [least, most] = [Number(area.dataset.minWords), Number(area.dataset.maxWords)];

  function recount() {
    const words = wordsIn(area.value);
    const range = most > 0 ? say("essay.range", least, most) : "";
    const over = most > 0 && words > most ? say("essay.over", words - most) : "";
    counter.textContent = [count("essay.words", words), range, over].filter(Boolean).join(" ");
    counter.classList.toggle("is-over", over !== "");
  }
  area.addEventListener("input", () => {
    recount();
    changed();
  });
  recount();
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-mark]"))) {
    mark.addEventListener("click", () => {
      wrap(area, mark.dataset.mark ?? "");
      recount();
      changed();
    });
  }

  return {
    pace: "essay",
    read: () => ({ RESPONSE: area.value === "" ? [] : [area.value] }),
    write(response) {
      area.value = response?.RESPONSE?.[0] ?? "";
      recount();
    },
    describe: (response) => response?.RESPONSE?.[0] ?? "",
  };
}

/** Puts a mark around what is selected, or before each of its lines. @param {HTMLTextAreaElement} area @param {string} mark */
function wrap(area, mark) {
  const [from, to] = [area.selectionStart, area.selectionEnd];
  const text = area.value.slice(from, to);
  const line = mark.endsWith(" ");
  const start = line && from > 0 && area.value[from - 1] !== "\n" ? "\n" : "";
  const marked = line ? start + text.split("\n").map((one) => mark + one).join("\n") : mark + text + mark;
  area.setRangeText(marked, from, to, "end");
  area.focus();
  if (text === "" && !line) area.setSelectionRange(from + mark.length, from + mark.length);
}
