// A button that ends the work on a question: pressed or not.

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function press(root, changed) {
  const button = /** @type {HTMLButtonElement} */ (root.querySelector("[data-press]"));
  const pressed = () => button.getAttribute("aria-pressed") === "true";
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(!pressed()));
    changed();
  });
  return {
    pace: "choice",
    read: () => ({ RESPONSE: pressed() ? ["true"] : [] }),
    write: (response) => button.setAttribute("aria-pressed", String(response?.RESPONSE?.[0] === "true")),
    describe: (response) => (response?.RESPONSE?.[0] === "true" ? (button.textContent?.trim() ?? "") : ""),
  };
}
