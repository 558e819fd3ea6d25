// A number of a scale: a slider and a field, which say the same. An untouched slider is no answer.

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function slider(root, changed) {
  const range = /** @type {HTMLInputElement} */ (root.querySelector("[data-range]"));
  const number = /** @type {HTMLInputElement} */ (root.querySelector("[data-number]"));
  const middle = range.value;

  const draw = () => range.classList.toggle("is-open", number.value === "");
  range.addEventListener("input", () => {
    number.value = range.value;
    draw();
    changed();
  });
  number.addEventListener("input", () => {
    range.value = number.value === "" ? middle : number.value;
    draw();
    changed();
  });
  draw();

  return {
    pace: "text",
    read: () => ({ RESPONSE: number.value.trim() === "" || !number.validity.valid ? [] : [number.value] }),
    write(response) {
      number.value = response?.RESPONSE?.[0] ?? "";
      range.value = number.value === "" ? middle : number.value;
      draw();
    },
    describe: (response) => response?.RESPONSE?.[0] ?? "",
  };
}
