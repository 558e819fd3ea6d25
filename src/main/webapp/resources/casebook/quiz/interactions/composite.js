// Several questions in one: each part is bound by itself, and its variables get its name before theirs.

import { bind } from "./index.js";

/** @typedef {import("./index.js").Interaction} Interaction */
/** @typedef {import("../response.js").Response} Response */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function composite(root, changed) {
  const parts = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-part]")]).map((part) => ({
    prefix: `${part.dataset.part}.`,
    interaction: bind(part, changed),
  }));
  return {
    pace: parts.some(({ interaction }) => interaction.pace !== "choice") ? "text" : "choice",
    read: () => Object.assign({}, ...parts.map(({ prefix, interaction }) => named(interaction.read(), (name) => prefix + name))),
    write(response) {
      for (const { prefix, interaction } of parts) interaction.write(within(prefix, response));
    },
    describe: (response) =>
      parts
        .map(({ prefix, interaction }) => interaction.describe(within(prefix, response)))
        .filter(Boolean)
        .join("; "),
  };
}

/** @param {Response|null} response @param {(name: string) => string} rename @returns {Response} */
function named(response, rename) {
  return Object.fromEntries(Object.entries(response ?? {}).map(([name, values]) => [rename(name), values]));
}

/** @param {string} prefix @param {Response|null} response @returns {Response|null} */
function within(prefix, response) {
  const own = Object.entries(response ?? {}).filter(([name]) => name.startsWith(prefix));
  return own.length === 0 ? null : named(Object.fromEntries(own), (name) => name.slice(prefix.length));
}
