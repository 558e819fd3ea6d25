// A small file, which goes within the response.

import { button, element, limit } from "../dom.js";
import { say } from "../words.js";

/** @typedef {import("./index.js").Interaction} Interaction */

/** @param {HTMLElement} root @param {() => void} changed @returns {Interaction} */
export function upload(root, changed) {
  const box = /** @type {HTMLElement} */ (root.querySelector("[data-upload]"));
  const input = /** @type {HTMLInputElement} */ (box.querySelector("input"));
  const shown = /** @type {HTMLElement} */ (box.querySelector("[data-file]"));
  const most = Number(box.dataset.max);
  const types = input.accept.split(",");
  let held = "";

  function draw() {
    const remove = button("btn btn-quiet btn-small", () => set(""), say("upload.remove"));
    shown.replaceChildren(...(held === "" ? [] : [element("span", "", say("upload.held", name(held))), remove]));
  }

  /** @param {string} url */
  function set(url) {
    held = url;
    input.value = "";
    draw();
    if (url === "") input.focus();
    changed();
  }

  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (!file) return;
    limit(root, "");
    const type = file.type.split(";")[0] ?? "";
    if (!types.includes(type)) limit(root, say("upload.type"));
    else if (file.size === 0 || file.size > most) limit(root, say("upload.size", Math.floor(most / 1024)));
    else set(`data:${type};name=${tame(file.name)};base64,${base64(await file.arrayBuffer())}`);
  });

  return {
    pace: "choice",
    read: () => ({ RESPONSE: held === "" ? [] : [held] }),
    write(response) {
      held = response?.RESPONSE?.[0] ?? "";
      draw();
    },
    describe: (response) => (response?.RESPONSE?.[0] ? name(response.RESPONSE[0]) : ""),
  };
}

/** @param {string} url */
function name(url) {
  return /;name=([^;]*);/.exec(url)?.[1] ?? "";
}

/** A name without what would end it. @param {string} text */
function tame(text) {
  return text.replace(/[;,/\\"<>&\u0000-\u001f\u007f]/g, "_").slice(-100) || "file";
}

/** @param {ArrayBuffer} buffer */
function base64(buffer) {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
  return btoa(text);
}
