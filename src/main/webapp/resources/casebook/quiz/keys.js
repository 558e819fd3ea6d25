// Keys: 1–9 choose, J and K go on and back, F flags, ? helps. Off in text fields, and as a whole when the reader says so.

/** @typedef {{pick: (number: number) => void, next: () => void, previous: () => void, flag: () => void, help: () => void}} Actions */

/** @param {EventTarget|null} target whether typing there means text */
function typesText(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** @param {() => boolean} on @param {Actions} actions */
export function listen(on, actions) {
  document.addEventListener("keydown", (event) => {
    if (!on() || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typesText(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const act = actionOf(event.key, actions);
    if (!act || (event.repeat && !/^[jk]$/i.test(event.key))) return;
    event.preventDefault();
    act();
  });
}

/** @param {string} key @param {Actions} actions @returns {(() => void)|undefined} */
function actionOf(key, actions) {
  if (/^[1-9]$/.test(key)) return () => actions.pick(Number(key));
  return { j: actions.next, k: actions.previous, f: actions.flag, "?": actions.help }[key.toLowerCase()];
}
