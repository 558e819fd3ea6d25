// The few operations on the document that every part of the page shares.

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found;
}

/** @param {string} name of a symbol of the sprite */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "ic");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/**
 * @param {string} tag @param {string} [className]
 * @param {...(Node|string)} children
 */
export function element(tag, className = "", ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button. @param {string} className @param {() => void} act @param {...(Node|string)} children */
export function button(className, act, ...children) {
  const made = /** @type {HTMLButtonElement} */ (element("button", className, ...children));
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** Says a thing once to those who hear the page. @param {string} text */
export function announce(text) {
  const region = byId("announce");
  region.textContent = "";
  // A region that is emptied and filled in one go may keep silent when the text is the same.
  requestAnimationFrame(() => (region.textContent = text));
}

/** Says beside the inputs of a question why something was not taken; nothing to take it back. @param {HTMLElement} root @param {string} text */
export function limit(root, text) {
  const place = root.querySelector("[data-limit]");
  if (place && place.textContent !== text) place.textContent = text;
}
