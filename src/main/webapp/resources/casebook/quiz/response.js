// The response: a map of response identifier to QTI lexical strings. None at all is null.

/** @typedef {Object<string, string[]>} Response */

/**
 * Drops identifiers without a value, and says null when nothing is left, so that equal answers have one form.
 * @param {Response|null|undefined} response
 * @returns {Response|null}
 */
export function tidy(response) {
  const kept = Object.entries(response ?? {}).filter(([, values]) => values && values.length > 0);
  return kept.length === 0 ? null : Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {Response|null|undefined} a
 * @param {Response|null|undefined} b
 */
export function same(a, b) {
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
}

/** @param {Response|null|undefined} response whether anything has been answered, be it in part */
export function answered(response) {
  return tidy(response) !== null;
}
